/* The people of a dossier, and what may be done with many of them by one reason. */
import { fill, h, number } from './base.js';
import { checks } from './checks.js';
import { correction } from './correction.js';
import { listUpload } from './list-upload.js';
import { button, section } from './show.js';
import { reasons, totals } from './stage.js';
import { table } from './table.js';
import { api } from './talk.js';

/** {line's id: why to look twice at it}. */
function doubts(dossier) {
  const found = {};
  dossier.doubts.forEach(doubt => { found[doubt.lineId] = (found[doubt.lineId] ? found[doubt.lineId] + '; ' : '') + doubt.text; });
  return found;
}

export function lines(host, view, form) {
  const d = view.dossier;
  let doubted = doubts(d);
  const many = d.totals.count + d.totals.refused > 1;
  const tick = d.linesEditable && (many || d.tools.correct);
  const place = h('div', {});
  const history = h('div', {});
  const buttons = [];
  const grid = table(place, {
    label: 'Danh sách đối tượng hưởng', tick, name: row => row.fullName, onState: form.save,
    columns: [
      { title: 'STT', width: 40, value: row => row.seq, sort: row => row.seq, css: 'an-num' },
      { title: 'Họ và tên', width: 150, value: row => name(row), text: row => row.fullName, sub: row => row.address, sort: row => row.order },
      { title: 'Ngày sinh', width: 92, value: row => row.birth, sub: row => row.sex, sort: row => row.birthOrder },
      { title: 'Số giấy tờ', width: 128, value: row => row.idNumber, sub: row => row.payChannel, sort: row => row.idNumber },
      { title: 'Nhóm, kỳ hưởng', width: 122, value: row => row.group, sub: row => row.period, sort: row => row.group },
      { title: 'Số tiền', width: 96, value: row => number(row.amount), sort: row => row.amount, css: 'an-num' },
      { title: 'Kết quả', width: 90, value: row => row.statusText, sub: row => row.reason, sort: row => row.statusText }
    ],
    mark: row => row.status === 'REFUSED' ? 'an-out' : doubted[row.id] ? 'an-doubt' : null,
    onTick: count => buttons.forEach(each => { each.disabled = !count || !form.mine(); })
  });
  let found = [];

  function name(row) {
    return doubted[row.id] ? h('span', { title: doubted[row.id] }, '⚠ ' + row.fullName) : row.fullName;
  }

  async function load() {
    try {
      found = await form.lines();
      grid.set(found);
      await changes();
    } catch (problem) {
      form.fail(problem);
    }
  }

  /** After a change the checks speak of other people. */
  async function look() {
    const fresh = await api(form.taskId, '');
    doubted = doubts(fresh.dossier);
    form.each('checks', part => fill(part, checks(fresh.dossier.checks)));
  }

  /** What was corrected, by whom and why. */
  async function changes() {
    const list = await api(form.taskId, '/lines/changes');
    const people = new Map(found.map(row => [row.id, row.fullName]));
    fill(history, list.length ? section('Các lần sửa danh sách (' + number(list.length) + ')',
      h('ol', { class: 'an-events' }, list.slice(0, 200).map(change => h('li', {},
        h('small', {}, change.at + ' – ' + change.who),
        h('div', {}, h('strong', {}, people.get(change.lineId) || ''), ', ' + change.field + ': ' + change.was + ' → ' + change.is),
        h('div', { class: 'an-quote' }, change.reason))))) : null);
  }

  /** Sends a change of the list and shows what it became; nothing typed is lost when it fails. */
  async function change(path, body, done) {
    form.busy(true);
    try {
      const answer = await api(form.taskId, path, body);
      d.totals = answer.totals || answer;
      form.each('totals', part => totals(part, view));
      grid.untick();
      form.clear();
      form.say(done(answer));
      await look();
      await load();
      return answer;
    } catch (problem) {
      form.fail(problem);
      return null;
    } finally {
      form.busy(false);
    }
  }

  function tool(label, action) {
    const made = button(label, action);
    made.disabled = true;
    buttons.push(made);
    return made;
  }

  fill(host, place, tick && many ? refusal() : null,
    tick && d.tools.correct ? correction(view, form, tool, () => grid.tickedRows(), change) : null,
    d.tools.add ? listUpload(form, change) : null, history);
  if (tick) {
    form.onMine(mine => {
      grid.disable(!mine);
      buttons.forEach(each => { each.disabled = !mine || !grid.ticked().length; });
    });
    form.draft.keep('list', grid.state, grid.restore);
  }
  load();

  function refusal() {
    const code = h('select', { class: 'an-input', 'aria-label': 'Lý do loại khỏi danh sách' });
    reasons(code, view);
    const reason = h('input', { class: 'an-input an-wide', maxlength: 500, 'aria-label': 'Ghi rõ lý do loại', placeholder: 'Ghi rõ lý do' });
    code.addEventListener('change', () => { reason.value = code.value ? code.options[code.selectedIndex].text : ''; });
    form.draft.keepField('refuse.code', code);
    form.draft.keepField('refuse.reason', reason);
    return h('div', { class: 'an-bar an-actions', role: 'group', 'aria-label': 'Loại hoặc khôi phục người đã chọn' }, code, reason,
      tool('Loại người đã chọn', () => {
        const ids = grid.ticked();
        change('/lines/refuse', { ids, reasonCode: code.value, reason: reason.value }, () => 'Đã loại ' + number(ids.length) + ' người.');
      }),
      tool('Khôi phục người đã chọn', () => {
        const ids = grid.ticked();
        change('/lines/restore', { ids }, () => 'Đã khôi phục ' + number(ids.length) + ' người.');
      }));
  }
}
