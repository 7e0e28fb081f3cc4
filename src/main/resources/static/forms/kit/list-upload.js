/* People whom the list forgot, from a workbook: good rows are kept, bad ones told and given back to be mended. */
import { fill, h, number } from './base.js';
import { button, filePicker, section } from './show.js';

const SHOWN = 500;

export function listUpload(form, change) {
  const picker = filePicker('Chọn tệp Excel hoặc CSV', '.xlsx,.csv,text/csv');
  const report = h('div', {});
  const send = button('Bổ sung vào danh sách', async () => {
    const content = new FormData();
    if (picker.input.files.length) {
      content.append('file', picker.input.files[0]);
    }
    const answer = await change('/list', content, added => 'Đã bổ sung ' + number(added.count) + ' người.');
    if (answer) {
      picker.clear();
      fill(report, result(answer));
    }
  }, 'primary');
  form.onMine(mine => { send.disabled = !mine; picker.input.disabled = !mine; });
  return section('Bổ sung người vào danh sách từ Excel', h('div', { class: 'an-actions' },
    h('p', {}, 'Ghi người còn sót vào ',
      h('a', { href: '/api/tasks/' + encodeURIComponent(form.taskId) + '/list/template.xlsx', download: true }, 'tệp mẫu (có mã nhóm, ví dụ, hướng dẫn)'),
      ' rồi tải lên. Dòng đúng được ghi ngay, dòng sai được báo từng dòng.'),
    h('div', { class: 'an-bar' }, picker.element, send), report));
}

function result(answer) {
  return h('div', { class: 'an-box ' + (answer.bad ? 'an-box-bad' : 'an-box-good') },
    h('p', { role: 'status' }, 'Đã bổ sung ' + number(answer.count) + ' người.' +
      (answer.bad ? ' ' + number(answer.bad) + ' dòng có lỗi, chưa ghi:' : '')),
    answer.problems.length ? [
      problemTable(answer.problems),
      answer.problemCount > answer.problems.length ? h('p', {}, 'Chỉ hiện ' + number(answer.problems.length) + ' lỗi đầu.') : null,
      h('p', {}, h('a', { class: 'btn btn-default', download: 'dong-can-sua.xlsx', href: workbook(answer.mend) }, 'Tải các dòng lỗi về sửa (Excel)'))
    ] : null,
    answer.warnings.length ? [h('p', {}, h('strong', {}, 'Cần đối chiếu:')),
      h('ul', {}, answer.warnings.slice(0, SHOWN).map(text => h('li', {}, text)))] : null);
}

function problemTable(problems) {
  return h('div', { class: 'an-scroll an-problems', tabindex: 0, role: 'region', 'aria-label': 'Các dòng lỗi' }, h('table', { class: 'an-table' },
    h('thead', {}, h('tr', {}, ['Dòng', 'Cột', 'Sai gì, sửa thế nào'].map(title => h('th', { scope: 'col' }, title)))),
    h('tbody', {}, problems.slice(0, SHOWN).map(each =>
      h('tr', {}, h('td', {}, each.row), h('td', {}, each.column), h('td', {}, each.message))))));
}

function workbook(base64) {
  const bytes = Uint8Array.from(atob(base64), sign => sign.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
}
