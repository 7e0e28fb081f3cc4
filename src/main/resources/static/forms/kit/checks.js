/* What was checked for the officer, each with what was compared and why. */
import { h } from './base.js';
import { section } from './show.js';

const SIGNS = { OK: ['✓', 'Đạt', 'an-met'], DOUBT: ['?', 'Cần xem', 'an-unsure'], FAIL: ['✗', 'Không đạt', 'an-unmet'] };

export function checks(list) {
  const open = list.filter(check => check.result !== 'OK').length;
  const title = 'Đã kiểm tra giúp' + (open ? ' – ' + open + ' mục cần xem' : ' – không có gì phải xem lại');
  return section(title, h('ul', { class: 'an-checks' }, list.map(check => {
    const sign = SIGNS[check.result];
    return h('li', { class: sign[2] },
      h('span', { class: 'an-sign' }, h('span', { 'aria-hidden': 'true' }, sign[0] + ' '), sign[1]),
      h('div', {}, h('strong', {}, check.title), ': ', check.reason,
        h('small', { class: 'an-compared' }, check.compared + '.'),
        check.details.length ? h('ul', {}, check.details.map(detail => h('li', {}, detail))) : null));
  })), true);
}
