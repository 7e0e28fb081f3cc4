/* The dossiers that wait for a decision, and which of them the draft takes. */
import { fill, h, isoDay, number } from './base.js';
import { summary } from './decision.js';
import { pageOf } from './dossier.js';
import { section } from './show.js';
import { reasons } from './stage.js';
import { table } from './table.js';
import { api } from './talk.js';

export function candidates(host, view, form) {
  var d = view.decision;
  var unit = h('select', { class: 'an-input', 'aria-label': 'Địa bàn' }, h('option', { value: '' }, 'Mọi địa bàn'),
    d.areas.map(function (area) { return h('option', { value: area.id }, (area.level ? '\u00a0\u00a0\u00a0' : '') + area.name); }));
  var from = h('input', { class: 'an-input an-day', placeholder: 'từ dd/mm/yyyy', 'aria-label': 'Tiếp nhận từ ngày' });
  var to = h('input', { class: 'an-input an-day', placeholder: 'đến dd/mm/yyyy', 'aria-label': 'Tiếp nhận đến ngày' });
  var text = h('input', { class: 'an-input', placeholder: 'Tên hoặc số hồ sơ', 'aria-label': 'Tên người nộp hoặc số hồ sơ' });
  var only = h('input', { type: 'checkbox' });
  var place = h('div', {});
  var buttons = [];
  var grid = table(place, {
    label: 'Hồ sơ chờ quyết định', tick: true, name: function (row) { return row.number; },
    empty: 'Không có hồ sơ nào chờ quyết định.',
    onState: form.save,
    columns: [
      { title: 'Người nộp', width: 140, value: row => row.applicant, sub: row => row.unit, sort: row => row.order },
      { title: 'Số hồ sơ', width: 150, value: row => pageOf(row.number), text: row => row.number, sort: row => row.number, css: 'an-code' },
      { title: 'Người', width: 58, value: row => number(row.lines), sort: row => row.lines, css: 'an-num' },
      { title: 'Số tiền', width: 100, value: row => number(row.amount), sort: row => row.amount, css: 'an-num' },
      { title: 'Hẹn trả', width: 112, value: row => row.dueOn || '', sub: row => row.receivedAt && 'nhận ' + row.receivedAt.slice(-10), sort: row => row.dueOrder },
      { title: 'Dự thảo, lưu ý', width: 120, value: row => row.chosen ? '✓ trong dự thảo' : '', sort: row => row.chosen ? 0 : 1,
        sub: row => [row.late ? 'trễ hẹn' : '', row.overlaps ? row.overlaps + ' người trùng' : '',
          row.refused ? 'loại ' + row.refused + ' người' : '', row.lines ? '' : 'không còn ai'].filter(Boolean).join(', ') }
    ],
    mark: function (row) { return row.overlaps || !row.lines ? 'an-doubt' : row.chosen ? 'an-done' : null; },
    onTick: function (count) { buttons.forEach(function (button) { button.disabled = !count || !form.mine(); }); }
  });

  function criteria() {
    var days = [isoDay(from.value), isoDay(to.value)];
    if (days[0] === null || days[1] === null) {
      throw { message: 'Ngày phải viết dạng dd/mm/yyyy, ví dụ 05/05/2020.', errors: [] };
    }
    return { unit: unit.value || null, from: days[0] || null, to: days[1] || null, q: text.value.trim() || null };
  }

  function load() {
    return Promise.resolve().then(criteria).then(function (c) {
      var query = Object.keys(c).filter(function (name) { return c[name]; })
        .map(function (name) { return name + '=' + encodeURIComponent(c[name]); }).join('&');
      return api(form.taskId, '/decision/candidates?' + query);
    }).then(grid.set).catch(form.fail);
  }

  function change(path, body) {
    form.busy(true);
    return Promise.resolve().then(body).then(function (content) {
      return api(form.taskId, '/decision/' + path, content);
    }).then(function (answer) {
      view.decision.summary = answer.summary;
      form.each('summary', function (part) { summary(part, view); });
      grid.untick();
      form.clear();
      form.say(done[path] + ' ' + number(answer.count) + ' hồ sơ.');
      return load();
    }).catch(form.fail).then(function () { form.busy(false); });
  }

  var done = { 'add-all': 'Đã thêm', add: 'Đã thêm', remove: 'Đã bỏ ra', 'send-back': 'Đã trả lại hoặc từ chối' };
  var button = function (label, action, css) {
    return h('button', { type: 'button', class: 'btn ' + (css || 'btn-default'), onclick: action, disabled: !form.mine() }, label);
  };
  var addAll = button('Thêm tất cả theo bộ lọc', function () { change('add-all', criteria); }, 'btn-primary');
  var add = button('Thêm hồ sơ đã chọn', function () { change('add', chosen); });
  var remove = button('Bỏ hồ sơ đã chọn khỏi dự thảo', function () { change('remove', chosen); });
  var back = h('select', { class: 'an-input', 'aria-label': 'Trả lại hay từ chối' },
    h('option', { value: 'RETURN' }, 'Trả lại khâu trước'), h('option', { value: 'REFUSE' }, 'Từ chối giải quyết'));
  var code = h('select', { class: 'an-input', 'aria-label': 'Lý do theo quy định' });
  reasons(code, view);
  var reason = h('input', { class: 'an-input', maxlength: 1000, placeholder: 'Ghi rõ lý do', 'aria-label': 'Ghi rõ lý do' });
  code.addEventListener('change', function () { reason.value = code.value ? code.options[code.selectedIndex].text : reason.value; });
  var send = button('Trả lại / từ chối hồ sơ đã chọn', function () {
    change('send-back', function () {
      var rows = grid.ticked();
      if (rows.length !== 1) {
        throw { message: 'Mỗi lần chỉ trả lại hoặc từ chối một hồ sơ: chọn đúng một dòng.', errors: [] };
      }
      return { dossierId: rows[0], outcome: back.value, reasonCode: code.value || null, reason: reason.value };
    });
  });
  buttons = [add, remove, send];

  function chosen() {
    return { ids: grid.ticked() };
  }

  function filterChosen() {
    grid.keep(only.checked ? function (row) { return row.chosen; } : function () { return true; });
  }
  only.addEventListener('change', filterChosen);
  var fields = { unit: unit, from: from, to: to, text: text, only: only, back: back, code: code, reason: reason };
  Object.keys(fields).forEach(function (name) { form.draft.keepField('gather.' + name, fields[name]); });
  [unit, from, to, text].forEach(function (field) { field.addEventListener('restored', load); });
  only.addEventListener('restored', filterChosen);
  form.draft.keep('gather.list', grid.state, grid.restore);
  form.onMine(function (mine) {
    grid.disable(!mine);
    addAll.disabled = !mine;
  });
  fill(host,
    h('div', { class: 'an-bar' }, unit, from, to, text, button2('Lọc', load), addAll),
    h('div', { class: 'an-bar' }, add, remove, h('label', { class: 'an-inline' }, only, ' Chỉ xem hồ sơ trong dự thảo')),
    place,
    section('Trả lại hoặc từ chối một hồ sơ', h('div', { class: 'an-bar' }, back, code, reason, send)));
  load();

  function button2(label, action) {
    return h('button', { type: 'button', class: 'btn btn-default', onclick: action }, label);
  }
}
