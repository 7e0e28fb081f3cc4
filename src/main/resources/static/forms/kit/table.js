/* A table of thousands of rows: only those in sight are in the page. */
import { fill, h, number, plain } from './base.js';

const ROW = 46;
const SIGHT = 9;

/**
 * options: columns [{title, width, value(row), sub(row), text(row), sort(row), css}], label, name(row), tick (rows can be ticked),
 * mark(row) gives a css class, onTick(count), onState (sorted, filtered or ticked), empty (text). Widths are shares.
 */
export function table(host, options) {
  let rows = [];
  let shown = [];
  let keep = () => true;
  let disabled = false;
  let order = null;
  let painted = '';
  const ticked = new Set();
  const state = options.onState || (() => {});

  const all = options.tick
    ? h('input', { type: 'checkbox', 'aria-label': 'Chọn tất cả các dòng đang lọc', onchange: tickAll }) : null;
  const heads = options.columns.map(head);
  const body = h('tbody', {});
  const grid = h('table', { class: 'an-table', 'aria-label': options.label },
    h('colgroup', {}, options.tick ? h('col', { style: 'width:34px' }) : null, widths()),
    h('thead', {}, h('tr', {}, options.tick ? h('th', { scope: 'col', class: 'an-tick' }, all) : null, heads)), body);
  const box = h('div', { class: 'an-scroll', tabindex: '0', role: 'region', 'aria-label': options.label + ' (cuộn được)', onscroll: paint }, grid);
  const search = h('input', {
    type: 'search', class: 'an-input an-filter', placeholder: 'Lọc theo tên, số giấy tờ, địa chỉ…',
    'aria-label': 'Lọc danh sách', oninput: () => { refilter(); state(); }
  });
  const count = h('span', { class: 'an-rows', role: 'status' });
  fill(host, h('div', { class: 'an-bar' }, search, count), box);

  function widths() {
    const sum = options.columns.reduce((total, column) => total + column.width, 0);
    return options.columns.map(column => h('col', { style: 'width:' + 100 * column.width / sum + '%' }));
  }

  function head(column) {
    return h('th', { scope: 'col', class: column.css, 'aria-sort': column.sort ? 'none' : null },
      column.sort ? h('button', { type: 'button', class: 'an-sort', onclick: () => sortBy(column.title) }, column.title) : column.title);
  }

  /** First up, then down, then as the list came. */
  function sortBy(title, down) {
    const again = order && order.title === title;
    order = down !== undefined ? { title, down } : !again ? { title, down: false } : order.down ? null : { title, down: true };
    arrange();
    state();
  }

  function arrange() {
    options.columns.forEach((column, i) => {
      if (column.sort) {
        heads[i].setAttribute('aria-sort', order && order.title === column.title ? (order.down ? 'descending' : 'ascending') : 'none');
      }
    });
    refilter();
  }

  function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
  }

  function haystack(row) {
    if (row.$text === undefined) {
      row.$text = plain(options.columns.map(column =>
        [(column.text || column.value)(row), column.sub ? column.sub(row) : ''].join(' ')).join(' '));
    }
    return row.$text;
  }

  function refilter() {
    const needle = plain(search.value.trim());
    shown = rows.filter(row => keep(row) && (!needle || haystack(row).includes(needle)));
    const by = order && options.columns.find(column => column.title === order.title);
    if (by && by.sort) {
      const keyed = shown.map((row, i) => ({ row, i, key: by.sort(row) }));
      keyed.sort((a, b) => (order.down ? compare(b.key, a.key) : compare(a.key, b.key)) || a.i - b.i);
      shown = keyed.map(each => each.row);
    }
    box.scrollTop = 0;
    paint(true);
  }

  function paint(force) {
    const from = Math.max(0, Math.floor(box.scrollTop / ROW) - 8);
    const to = Math.min(shown.length, from + SIGHT + 24);
    if (force !== true && painted === from + ':' + to) {
      return;
    }
    painted = from + ':' + to;
    const focused = body.contains(document.activeElement) ? document.activeElement.getAttribute('data-row') : null;
    box.style.height = Math.min(Math.max(shown.length, 1), SIGHT) * ROW + 36 + 'px';
    const spacing = height => height > 0 ? h('tr', { 'aria-hidden': 'true', style: 'height:' + height + 'px' }) : null;
    fill(body,
      spacing(from * ROW),
      shown.slice(from, to).map(line),
      spacing((shown.length - to) * ROW),
      shown.length ? null : h('tr', {}, h('td', { class: 'an-empty', colspan: options.columns.length + 1 },
        rows.length ? 'Không có dòng nào khớp với bộ lọc.' : options.empty || 'Danh sách trống.')));
    if (focused) {
      const again = body.querySelector('[data-row="' + focused + '"]');
      if (again) {
        again.focus({ preventScroll: true });
      }
    }
    if (all) {
      all.checked = shown.length > 0 && shown.every(row => ticked.has(row.id));
      all.disabled = disabled;
    }
    fill(count, shown.length === rows.length ? number(rows.length) + ' dòng' : number(shown.length) + ' / ' + number(rows.length) + ' dòng',
      ticked.size ? ', đã chọn ' + number(ticked.size) : '');
  }

  function line(row) {
    const mark = options.tick ? h('input', {
      type: 'checkbox', 'aria-label': 'Chọn ' + options.name(row), disabled, 'data-row': row.id,
      onchange: event => tick([row], event.target.checked)
    }) : null;
    if (mark) {
      mark.checked = ticked.has(row.id);
    }
    return h('tr', { class: options.mark ? options.mark(row) : null },
      mark ? h('td', { class: 'an-tick' }, mark) : null,
      options.columns.map(column => {
        const value = column.value(row);
        const sub = column.sub && column.sub(row);
        const title = [value && value.nodeType ? '' : value, sub].filter(Boolean).join(' – ');
        return h('td', { class: column.css, title }, value, sub ? h('small', {}, sub) : null);
      }));
  }

  function tick(list, on) {
    list.forEach(row => on ? ticked.add(row.id) : ticked.delete(row.id));
    paint(true);
    changed();
    state();
  }

  function tickAll() {
    tick(shown, all.checked);
  }

  function changed() {
    if (options.onTick) {
      options.onTick(ticked.size);
    }
  }

  return {
    set(fresh) {
      rows = fresh;
      const known = new Set(rows.map(row => row.id));
      ticked.forEach(id => { if (!known.has(id)) { ticked.delete(id); } });
      refilter();
      changed();
    },
    keep(test) { keep = test; refilter(); },
    ticked: () => Array.from(ticked),
    tickedRows: () => rows.filter(row => ticked.has(row.id)),
    untick() { ticked.clear(); paint(true); changed(); state(); },
    disable(off) { disabled = off; paint(true); },
    /** What a draft keeps: filter, order and ticks. */
    state: () => ({ needle: search.value, order, ticked: Array.from(ticked) }),
    restore(saved) {
      search.value = saved.needle || '';
      order = saved.order || null;
      (saved.ticked || []).forEach(id => ticked.add(id));
      arrange();
      changed();
    }
  };
}
