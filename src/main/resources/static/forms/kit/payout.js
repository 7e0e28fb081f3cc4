/* A payout batch: its head, its sums, its files and its list. */
import { fill, h, number } from './base.js';
import { figure, pairs } from './show.js';
import { table } from './table.js';
import { api } from './talk.js';

export function batch(host, view) {
  var b = view.batch;
  fill(host,
    h('div', { class: 'an-head' }, h('h3', {}, 'Đợt chi trả ', h('small', {}, b.number || 'chưa có số')), h('p', {}, b.district + ' – ' + b.channel)),
    pairs([['Đơn vị chi trả', b.payer], ['Cơ quan', b.unit], ['Tình trạng', b.status],
      ['Người lập', b.preparedBy ? b.preparedBy + ', ' + b.preparedAt : ''],
      ['Người kiểm tra', b.checkedBy ? b.checkedBy + ', ' + b.checkedAt : '']]),
    b.note ? h('div', { class: 'an-box' }, h('p', {}, h('strong', {}, 'Ghi chú của bước trước')), h('div', { class: 'an-quote' }, b.note)) : null);
}

export function waiting(host, view) {
  var w = view.batch.waiting;
  fill(host, figure(number(w.lines), 'người chờ chi trả'), figure(number(w.dossiers), 'hồ sơ'), figure(number(w.total), 'đồng'),
    w.again ? h('p', {}, 'Trong đó ' + number(w.again) + ' người chưa nhận được ở đợt trước.') : null);
}

export function sealed(host, view) {
  var b = view.batch;
  fill(host, figure(number(b.lines), 'người'), figure(number(b.total), 'đồng'), h('p', {}, 'Bằng chữ: ' + b.totalInWords + '.'));
}

export function settled(host, view) {
  var t = view.batch.totals;
  fill(host, figure(number(t.paid), 'người đã nhận'), figure(number(t.paidAmount), 'đồng đã trả'),
    figure(number(t.notCollected), 'người chưa nhận'), figure(number(t.sealed), 'người chưa có kết quả'));
}

export function files(host, view, form) {
  var base = '/api/tasks/' + encodeURIComponent(form.taskId) + '/payout/';
  fill(host, h('p', { class: 'an-files' },
    h('a', { class: 'btn btn-default', href: base + 'file.xlsx', download: true }, 'Tải danh sách Excel'), ' ',
    h('a', { class: 'btn btn-default', href: base + 'file.csv', download: true }, 'Tải danh sách CSV'), ' ',
    view.batch.checkedBy ? h('a', { class: 'btn btn-default', href: base + 'list.pdf', target: '_blank', rel: 'noopener' }, 'Danh sách ký nhận (PDF)') : null));
}

export function rows(host, view, form) {
  var grid = table(host, {
    label: 'Danh sách chi trả', empty: 'Đợt chi trả chưa có danh sách.',
    columns: [
      { title: 'STT', width: 40, value: row => row.seq, sort: row => row.seq, css: 'an-num' },
      { title: 'Họ và tên', width: 145, value: row => row.fullName, sub: row => row.address, sort: row => row.order },
      { title: 'Năm sinh', width: 76, value: row => row.birth },
      { title: 'Số giấy tờ, xã', width: 128, value: row => row.idNumber, sub: row => row.unit, sort: row => row.unit },
      { title: 'Số tiền', width: 96, value: row => number(row.amount), sort: row => row.amount, css: 'an-num' },
      { title: 'Kết quả', width: 125, value: row => row.statusText + (row.paidOn ? ' ' + row.paidOn : ''), sub: row => row.reason, sort: row => row.statusText },
      { title: 'Mã dòng', width: 110, value: row => row.code, css: 'an-code' }
    ],
    mark: function (row) { return row.status === 'NOT_COLLECTED' ? 'an-doubt' : row.status === 'PAID' ? 'an-done' : null; }
  });
  form.reloadRows = function () { return api(form.taskId, '/payout/rows').then(grid.set, form.fail); };
  form.reloadRows();
}
