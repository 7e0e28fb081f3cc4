/* The payer's file of results. */
import { fill, h, money, number } from './base.js';
import { filePicker } from './show.js';
import { api } from './talk.js';

export function returnFile(host, view, form) {
  var picker = filePicker('Chọn tệp kết quả', '.xlsx,.csv,text/csv');
  var file = picker.input;
  var report = h('div', { role: 'status' });
  var send = h('button', { type: 'button', class: 'btn btn-primary', disabled: true, onclick: function () {
    var content = new FormData();
    if (file.files.length) {
      content.append('file', file.files[0]);
    }
    form.busy(true);
    api(form.taskId, '/payout/return-file', content).then(function (answer) {
      form.clear();
      fill(report, result(answer));
      picker.clear();
      return form.refresh().then(function () { return form.reloadRows && form.reloadRows(); });
    }).catch(form.fail).then(function () { form.busy(false); });
  } }, 'Nộp tệp kết quả');
  form.onMine(function (mine) { send.disabled = !mine; file.disabled = !mine; });
  fill(host, h('div', { class: 'an-bar' }, picker.element, send), report);
}

function result(answer) {
  return h('div', { class: 'an-box' + (answer.problems.length ? ' an-box-bad' : ' an-box-good') },
    h('p', {}, 'Đã ghi: ' + number(answer.paid) + ' người nhận tiền (' + money(answer.paidAmount) + '), ' +
      number(answer.notCollected) + ' người chưa nhận (' + money(answer.notCollectedAmount) + ')' +
      (answer.unchanged ? ', ' + number(answer.unchanged) + ' người đã ghi từ trước' : '') + '.'),
    answer.problems.length ? [
      h('p', {}, h('strong', {}, number(answer.problems.length) + ' dòng có lỗi, chưa thay đổi gì:')),
      h('div', { class: 'an-scroll an-problems', tabindex: 0, role: 'region', 'aria-label': 'Các dòng lỗi' }, h('table', { class: 'an-table' },
        h('thead', {}, h('tr', {}, ['Dòng', 'Cột', 'Lỗi', 'Cách sửa'].map(function (t) { return h('th', { scope: 'col' }, t); }))),
        h('tbody', {}, answer.problems.slice(0, 500).map(function (p) {
          return h('tr', {}, h('td', {}, p.row), h('td', {}, p.column), h('td', {}, p.wrong), h('td', {}, p.remedy));
        }))))] : null);
}
