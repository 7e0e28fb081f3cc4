/* Colleagues around a task: who has it, giving it on, standing in for one who is away, notes. */
import { fill, h } from './base.js';
import { section } from './show.js';
import { api } from './talk.js';

/** Asked again when the task is claimed or given back; a note that is being typed stays. */
export function together(host, view, form) {
  var asked = null;
  form.onMine(function (mine) {
    if (mine === asked) {
      return;
    }
    asked = mine;
    api(form.taskId, '/together').then(function (shown) {
      var before = host.querySelector('textarea');
      draw(host, shown, form);
      if (before && before.value) {
        host.querySelector('textarea').value = before.value;
      }
    }, form.fail);
  });
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

/** The units that may get the dossier, asked for as the words are typed; the one chosen stays in the list. */
export function transfer(host, view, form) {
  var words = host.querySelector('input[type=search]');
  var chosen = host.querySelector('select');
  var asked = 0;
  var timer = null;
  function load() {
    var turn = ++asked;
    return api(form.taskId, '/units?q=' + encodeURIComponent(words.value.trim())).then(function (found) {
      if (turn !== asked) {
        return;
      }
      var kept = chosen.selectedIndex > 0 ? chosen.options[chosen.selectedIndex] : null;
      fill(chosen, h('option', { value: '' }, found.length ? '– Chọn một trong ' + found.length + ' đơn vị –' : 'Không có đơn vị nào như vậy'),
        found.filter(function (unit) { return !kept || unit.id !== kept.value; }).map(function (unit) {
          return h('option', { value: unit.id }, unit.name);
        }), kept);
      if (kept) {
        chosen.value = kept.value;
        found.filter(function (unit) { return unit.id === kept.value; }).forEach(function (unit) { kept.text = unit.name; });
      }
    }).catch(form.fail);
  }
  words.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(load, 250);
  });
  // The form puts back what was chosen before a reload: the choice must be there already.
  var before = /"targetUnit":"([\w.]+)"/.exec(localStorage.getItem('ansinh.form.' + form.taskId) || '');
  if (before) {
    fill(chosen, h('option', { value: '' }), h('option', { value: before[1] }, before[1]));
  }
  if (view.dossier.outcomes.some(function (choice) { return choice.code === 'TRANSFER' && !choice.closed; })) {
    load();
  }
}
