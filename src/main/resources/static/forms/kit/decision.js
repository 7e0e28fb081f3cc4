/* A decision: its head, its sums, its list. */
import { fill, h, number } from './base.js';
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
      { title: 'STT', width: 46, value: function (row) { return row.seq; }, css: 'an-num' },
      { title: 'Họ và tên', width: 170, value: function (row) { return row.fullName; } },
      { title: 'Năm sinh', width: 88, value: function (row) { return row.birth; } },
      { title: 'Số giấy tờ', width: 130, value: function (row) { return row.idNumber; } },
      { title: 'Xã', width: 130, value: function (row) { return row.unit; } },
      { title: 'Địa chỉ', width: 150, value: function (row) { return row.address; } },
      { title: 'Nhóm', width: 130, value: function (row) { return row.group; } },
      { title: 'Kỳ hưởng', width: 175, value: function (row) { return row.period; } },
      { title: 'Số tiền', width: 92, value: function (row) { return number(row.amount); }, css: 'an-num' },
      { title: 'Số hồ sơ', width: 218, value: function (row) { return row.number; } }
    ]
  });
  api(form.taskId, '/decision/lines').then(grid.set, form.fail);
}
