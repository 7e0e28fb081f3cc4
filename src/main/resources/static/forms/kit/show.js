/* Small things that several parts show. */
import { h } from './base.js';

export function pairs(list) {
  return h('dl', { class: 'an-pairs' }, list.filter(pair => pair && pair[1]).map(pair =>
    h('div', {}, h('dt', {}, pair[0]), h('dd', {}, pair[1]))));
}

export function section(title, content, open) {
  return h('details', { class: 'an-section', open }, h('summary', {}, title), content);
}

/** Papers: a click shows one beside the form, the second link (or the usual keys) in a tab of its own. */
export function links(list, form) {
  return h('ul', { class: 'an-links' }, list.map(link => h('li', {},
    h('a', { href: link.href, target: '_blank', rel: 'noopener', onclick: event => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        form.viewer.show(link, event.currentTarget);
      }
    } }, link.title), ' ',
    h('small', {}, link.detail, ' · '),
    h('a', { href: link.href, target: '_blank', rel: 'noopener', 'aria-label': 'Mở thẻ mới: ' + link.title }, 'mở thẻ mới'))));
}

export function badge(text, kind) {
  return h('span', { class: 'an-badge an-' + kind }, text);
}

export function due(at, text, late) {
  return at ? [at, ' ', badge(text, late ? 'bad' : 'calm')] : text;
}

export function figure(value, label) {
  return h('span', { class: 'an-figure' }, h('strong', {}, value), ' ', label);
}

export function button(label, action, kind) {
  return h('button', { type: 'button', class: 'btn btn-' + (kind || 'default'), onclick: action }, label);
}

/** A file input that speaks Vietnamese whatever the browser's language; keys reach it as any other field. */
export function filePicker(label, accept) {
  const name = h('span', { class: 'an-file-name', role: 'status' }, 'Chưa chọn tệp nào');
  const input = h('input', { type: 'file', accept, class: 'an-file', onchange: show });
  function show() {
    name.textContent = input.files.length ? input.files[0].name : 'Chưa chọn tệp nào';
  }
  return {
    element: [h('label', { class: 'btn btn-default' }, input, label), name],
    input,
    clear: () => { input.value = ''; show(); }
  };
}
