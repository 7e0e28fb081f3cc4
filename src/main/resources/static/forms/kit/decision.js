/* A decision: its head, its sums, its list. */
import { fill, h, number } from './base.js';
import { pageOf } from './dossier.js';
import { figure, pairs } from './show.js';
import { table } from './table.js';
import { api } from './talk.js';

export function decision(host, view) {
  var d = view.decision;
  fill(host,
    h('div', { class: 'an-head' }, h('h3', {}, 'Quyết định phê duyệt'), h('p', {}, d.procedure)),
    pairs([['Cơ quan quyết định', d.unit], ['Tình trạng', d.status],
      ['Người lập', d.preparedBy ? d.preparedBy + (d.submittedAt ? ', trình lúc ' + d.submittedAt : '') : ''],
      ['Căn cứ', d.legalBasis.join('; ')]]),
    d.note ? h('div', { class: 'an-box' }, h('p', {}, h('strong', {}, 'Ý kiến của lãnh đạo')), h('div', { class: 'an-quote' }, d.note)) : null);
}

export function summary(host, view) {
  var s = view.decision.summary;
  fill(host,
    figure(number(s.dossiers), 'hồ sơ'), figure(number(s.lines), 'người hưởng'), figure(number(s.total), 'đồng'),
    s.overlaps ? h('p', { class: 'an-box an-box-bad' },
      number(s.overlaps) + ' người đã có tháng hưởng ở quyết định khác: khi trình, những người này bị loại kèm nơi đã hưởng.') : null);
}

export function decisionLines(host, view, form) {
  var grid = table(host, {
    label: 'Danh sách kèm theo quyết định',
    columns: [
      { title: 'STT', width: 40, value: row => row.seq, sort: row => row.seq, css: 'an-num' },
      { title: 'Họ và tên', width: 140, value: row => row.fullName, sub: row => row.address, sort: row => row.order },
      { title: 'Năm sinh', width: 76, value: row => row.birth },
      { title: 'Số giấy tờ, xã', width: 128, value: row => row.idNumber, sub: row => row.unit, sort: row => row.unit },
      { title: 'Nhóm, kỳ hưởng', width: 110, value: row => row.group, sub: row => row.period, sort: row => row.group },
      { title: 'Số tiền', width: 96, value: row => number(row.amount), sort: row => row.amount, css: 'an-num' },
      { title: 'Số hồ sơ', width: 130, value: row => pageOf(row.number), text: row => row.number, sort: row => row.number, css: 'an-code' }
    ]
  });
  api(form.taskId, '/decision/lines').then(grid.set, form.fail);
}
