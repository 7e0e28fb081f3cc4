/* Small things that several parts show. */
import { h } from './base.js';

export function pairs(list) {
  return h('dl', { class: 'an-pairs' }, list.filter(function (pair) { return pair && pair[1]; }).map(function (pair) {
    return h('div', {}, h('dt', {}, pair[0]), h('dd', {}, pair[1]));
  }));
}

export function section(title, content, open) {
  return h('details', { class: 'an-section', open: open }, h('summary', {}, title), content);
}

export function links(list) {
  return h('ul', { class: 'an-links' }, list.map(function (link) {
    return h('li', {}, h('a', { href: link.href, target: '_blank', rel: 'noopener' }, link.title), ' ', h('small', {}, link.detail));
  }));
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
