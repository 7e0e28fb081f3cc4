/* Colleagues around a task: who has it, giving it on, standing in for one who is away, notes. */
import { fill, h } from './base.js';
import { section } from './show.js';
import { api } from './talk.js';

export function together(host, view, form) {
  api(form.taskId, '/together').then(function (shown) { draw(host, shown, form); }, form.fail);
}

function draw(host, shown, form) {
  fill(host,
    h('p', { class: 'an-holder' }, shown.holder
      ? [shown.mine ? 'Bạn' : shown.holder, ' đang giữ việc này', shown.since ? ' từ ' + shown.since : '',
        shown.away ? [' – ', h('strong', {}, shown.away)] : null, '.']
      : 'Việc này chưa ai nhận.'),
    shown.mayTakeOver ? h('p', {}, h('button', { type: 'button', class: 'btn btn-primary', onclick: function () {
      hand(form, '/take-over', {});
    } }, 'Nhận thay việc này')) : null,
    shown.mayAssign ? section('Giao lại việc', assigning(shown, form)) : null,
    section('Ghi chú nội bộ' + (shown.notes.length ? ' (' + shown.notes.length + ')' : ''),
      notes(host, shown, form), shown.notes.length > 0));
}

/** Tasklist shows the holder too: the whole page is read anew; what was typed is kept on this machine. */
function hand(form, path, body) {
  form.busy(true);
  api(form.taskId, path, body).then(function () { window.location.reload(); }, function (error) {
    form.busy(false);
    form.fail(error);
  });
}

function assigning(shown, form) {
  var place = h('div', {}, h('p', {}, 'Đang tải danh sách cán bộ…'));
  api(form.taskId, '/colleagues').then(function (all) {
    var chosen = h('select', { class: 'an-input', 'aria-label': 'Cán bộ nhận việc' },
      h('option', { value: '' }, '– Chọn cán bộ –'),
      all.map(function (one) {
        return h('option', { value: one.username, disabled: !!one.hindrance || one.name === shown.holder },
          one.name + ' – đang giữ ' + one.open + ' việc' + (one.hindrance ? ', ' + one.hindrance : ''));
      }));
    fill(place, h('div', { class: 'an-bar' }, chosen,
      h('button', { type: 'button', class: 'btn btn-default', onclick: function () {
        if (chosen.value) {
          hand(form, '/assign', { username: chosen.value });
        } else {
          form.fail({ message: 'Chọn cán bộ nhận việc.', errors: [] });
        }
      } }, 'Giao cho cán bộ này'),
      shown.holder ? h('button', { type: 'button', class: 'btn btn-default', onclick: function () {
        hand(form, '/assign', {});
      } }, 'Thu về cho cả đơn vị') : null));
  }, form.fail);
  return place;
}

function notes(host, shown, form) {
  var text = h('textarea', { class: 'an-input', rows: 2, maxlength: 1000 });
  return h('div', {},
    shown.notes.length ? h('ol', { class: 'an-events' }, shown.notes.map(function (note) {
      return h('li', {}, h('small', {}, note.at + ' – ' + note.who), h('div', {}, note.text));
    })) : h('p', {}, 'Chưa có ghi chú.'),
    h('label', { class: 'an-field' }, 'Ghi chú mới, người nộp không thấy', text),
    h('button', { type: 'button', class: 'btn btn-default', onclick: function () {
      form.busy(true);
      api(form.taskId, '/notes', { text: text.value }).then(function (fresh) {
        draw(host, fresh, form);
        form.clear();
        form.say('Đã thêm ghi chú.');
      }).catch(form.fail).then(function () { form.busy(false); });
    } }, 'Thêm ghi chú'));
}
