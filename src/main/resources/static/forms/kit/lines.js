/* The people of a dossier, and taking them out or back in. */
import { fill, h, number } from './base.js';
import { reasons, totals } from './stage.js';
import { table } from './table.js';
import { allLines, api } from './talk.js';

export function lines(host, view, form) {
  var doubted = {};
  view.dossier.doubts.forEach(function (doubt) { doubted[doubt.lineId] = true; });
  var editable = view.dossier.linesEditable && view.dossier.totals.count + view.dossier.totals.refused > 1;
  var place = h('div', {});
  var grid = table(place, {
    label: 'Danh sách đối tượng hưởng', tick: editable, name: function (row) { return row.fullName; },
    columns: [
      { title: 'STT', width: 46, value: function (row) { return row.seq; }, css: 'an-num' },
      { title: 'Họ và tên', width: 165, value: function (row) { return (doubted[row.id] ? '⚠ ' : '') + row.fullName; } },
      { title: 'Năm sinh', width: 96, value: function (row) { return row.birth; } },
      { title: 'Số giấy tờ', width: 130, value: function (row) { return row.idNumber; } },
      { title: 'Số tiền', width: 96, value: function (row) { return number(row.amount); }, css: 'an-num' },
      { title: 'Kết quả', width: 140, value: function (row) { return row.statusText + (row.reason ? ': ' + row.reason : ''); } },
      { title: 'Nhóm', width: 160, value: function (row) { return row.group; } },
      { title: 'Kỳ hưởng', width: 175, value: function (row) { return row.period; } },
      { title: 'Địa chỉ', width: 200, value: function (row) { return row.address; } }
    ],
    mark: function (row) { return row.status === 'REFUSED' ? 'an-out' : doubted[row.id] ? 'an-doubt' : null; },
    onTick: function (count) { buttons.forEach(function (button) { button.disabled = !count || !form.mine(); }); }
  });
  var buttons = [];
  var load = function () { return allLines(form.taskId).then(grid.set, form.fail); };
  var tools = null;
  if (editable) {
    var code = h('select', { class: 'an-input', 'aria-label': 'Lý do loại khỏi danh sách' });
    reasons(code, view);
    var reason = h('input', { class: 'an-input', maxlength: 500, 'aria-label': 'Ghi rõ lý do', placeholder: 'Ghi rõ lý do' });
    code.addEventListener('change', function () { reason.value = code.value ? code.options[code.selectedIndex].text : ''; });
    var change = function (path, body) {
      form.busy(true);
      return api(form.taskId, path, body).then(function (fresh) {
        view.dossier.totals = fresh;
        form.each('totals', function (part) { totals(part, view); });
        grid.untick();
        form.clear();
        return load();
      }).catch(form.fail).then(function () { form.busy(false); });
    };
    buttons = [
      h('button', { type: 'button', class: 'btn btn-default', disabled: true, onclick: function () {
        change('/lines/refuse', { ids: grid.ticked(), reasonCode: code.value, reason: reason.value });
      } }, 'Loại người đã chọn'),
      h('button', { type: 'button', class: 'btn btn-default', disabled: true, onclick: function () {
        change('/lines/restore', { ids: grid.ticked() });
      } }, 'Khôi phục người đã chọn')
    ];
    tools = h('div', { class: 'an-bar an-actions' }, code, reason, buttons);
    form.onMine(function (mine) { grid.disable(!mine); });
  }
  fill(host, place, tools);
  load();
}
