/* The payer's file of results. */
import { fill, h, money, number } from './base.js';
import { api } from './talk.js';

export function returnFile(host, view, form) {
  var chosen = h('span', {}, 'Chưa chọn tệp nào');
  var file = h('input', { type: 'file', accept: '.xlsx,.csv,text/csv', class: 'an-file', onchange: function () {
    fill(chosen, file.files.length ? file.files[0].name : 'Chưa chọn tệp nào');
  } });
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
      file.value = '';
      fill(chosen, 'Chưa chọn tệp nào');
      return form.refresh().then(function () { return form.reloadRows && form.reloadRows(); });
    }).catch(form.fail).then(function () { form.busy(false); });
  } }, 'Nộp tệp kết quả');
  form.onMine(function (mine) { send.disabled = !mine; file.disabled = !mine; });
  fill(host, h('div', { class: 'an-bar' }, h('label', { class: 'btn btn-default' }, file, 'Chọn tệp kết quả'), chosen, send), report);
}

function result(answer) {
  return h('div', { class: 'an-box' + (answer.problems.length ? ' an-box-bad' : ' an-box-good') },
    h('p', {}, 'Đã ghi: ' + number(answer.paid) + ' người nhận tiền (' + money(answer.paidAmount) + '), ' +
      number(answer.notCollected) + ' người chưa nhận (' + money(answer.notCollectedAmount) + ')' +
      (answer.unchanged ? ', ' + number(answer.unchanged) + ' người đã ghi từ trước' : '') + '.'),
    answer.problems.length ? [
      h('p', {}, h('strong', {}, number(answer.problems.length) + ' dòng có lỗi, chưa thay đổi gì:')),
      h('div', { class: 'an-scroll an-problems' }, h('table', { class: 'an-table' },
        h('thead', {}, h('tr', {}, ['Dòng', 'Cột', 'Lỗi', 'Cách sửa'].map(function (t) { return h('th', { scope: 'col' }, t); }))),
        h('tbody', {}, answer.problems.slice(0, 500).map(function (p) {
          return h('tr', {}, h('td', {}, p.row), h('td', {}, p.column), h('td', {}, p.wrong), h('td', {}, p.remedy));
        }))))] : null);
}
