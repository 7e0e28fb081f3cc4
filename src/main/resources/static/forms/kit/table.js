/* A table of thousands of rows: only those in sight are in the page. */
import { fill, h, number, plain } from './base.js';

var ROW = 34;
var SIGHT = 12;

/**
 * options: columns [{title, width, value(row), text(row), css}], label, tick (rows can be ticked), mark(row) gives a css
 * class, onTick(ids), empty (text).
 */
export function table(host, options) {
  var rows = [];
  var shown = [];
  var ticked = new Set();
  var needle = '';
  var keep = function () { return true; };
  var all = options.tick ? h('input', { type: 'checkbox', 'aria-label': 'Chọn tất cả các dòng đang lọc', onchange: tickAll }) : null;
  var body = h('tbody', {});
  var head = h('tr', {},
    options.tick ? h('th', { scope: 'col', class: 'an-tick' }, all) : null,
    options.columns.map(function (column) { return h('th', { scope: 'col', class: column.css }, column.title); }));
  var grid = h('table', { class: 'an-table', 'aria-label': options.label },
    h('colgroup', {},
      options.tick ? h('col', { style: 'width:34px' }) : null,
      options.columns.map(function (column) { return h('col', { style: column.width ? 'width:' + column.width + 'px' : '' }); })),
    h('thead', {}, head), body);
  grid.style.minWidth = options.columns.reduce(function (sum, column) { return sum + column.width; }, options.tick ? 34 : 0) + 'px';
  var box = h('div', { class: 'an-scroll', tabindex: '0', onscroll: paint }, grid);
  var search = h('input', {
    type: 'search', class: 'an-input an-filter', placeholder: 'Lọc theo tên, số giấy tờ, địa chỉ…',
    'aria-label': 'Lọc danh sách', oninput: function () { needle = plain(search.value); refilter(); }
  });
  var count = h('span', { class: 'an-count', role: 'status' });
  var tools = h('span', { class: 'an-tools' });
  fill(host, h('div', { class: 'an-bar' }, search, tools, count), box);

  function haystack(row) {
    if (row.$text === undefined) {
      row.$text = plain(options.columns.map(function (column) { return column.text ? column.text(row) : column.value(row); }).join(' '));
    }
    return row.$text;
  }

  function refilter() {
    shown = rows.filter(function (row) { return keep(row) && (!needle || haystack(row).indexOf(needle) >= 0); });
    box.scrollTop = 0;
    paint(true);
  }

  var painted = '';
  function paint(force) {
    var from = Math.max(0, Math.floor(box.scrollTop / ROW) - 10);
    var to = Math.min(shown.length, from + SIGHT + 30);
    if (force !== true && painted === from + ':' + to) {
      return;
    }
    painted = from + ':' + to;
    box.style.height = (Math.min(Math.max(shown.length, 1), SIGHT) + 1) * ROW + 14 + 'px';
    var spacing = function (height) {
      return height > 0 ? h('tr', { 'aria-hidden': 'true', style: 'height:' + height + 'px' }) : null;
    };
    fill(body,
      spacing(from * ROW),
      shown.slice(from, to).map(line),
      spacing((shown.length - to) * ROW),
      shown.length ? null : h('tr', {}, h('td', { class: 'an-empty', colspan: options.columns.length + 1 },
        rows.length ? 'Không có dòng nào khớp với bộ lọc.' : options.empty || 'Danh sách trống.')));
    if (all) {
      all.checked = shown.length > 0 && shown.every(function (row) { return ticked.has(row.id); });
      all.disabled = disabled;
    }
    fill(count, shown.length === rows.length ? number(rows.length) + ' dòng' : number(shown.length) + ' / ' + number(rows.length) + ' dòng',
      ticked.size ? ', đã chọn ' + number(ticked.size) : '');
  }

  function line(row) {
    var box = options.tick ? h('input', {
      type: 'checkbox', 'aria-label': 'Chọn ' + options.name(row), disabled: disabled,
      onchange: function (event) { tick(row.id, event.target.checked); }
    }) : null;
    if (box) {
      box.checked = ticked.has(row.id);
    }
    return h('tr', { class: options.mark ? options.mark(row) : null },
      box ? h('td', { class: 'an-tick' }, box) : null,
      options.columns.map(function (column) {
        var value = column.value(row);
        return h('td', { class: column.css, title: value && value.nodeType ? null : value }, value);
      }));
  }

  function tick(id, on) {
    if (on) {
      ticked.add(id);
    } else {
      ticked.delete(id);
    }
    paint(true);
    changed();
  }

  function tickAll() {
    shown.forEach(function (row) {
      if (all.checked) {
        ticked.add(row.id);
      } else {
        ticked.delete(row.id);
      }
    });
    paint(true);
    changed();
  }

  function changed() {
    if (options.onTick) {
      options.onTick(ticked.size);
    }
  }

  var disabled = false;
  return {
    tools: tools,
    set: function (fresh) {
      rows = fresh;
      ticked.forEach(function (id) {
        if (!rows.some(function (row) { return row.id === id; })) {
          ticked.delete(id);
        }
      });
      refilter();
      changed();
    },
    keep: function (test) { keep = test; refilter(); },
    ticked: function () { return Array.from(ticked); },
    tickedRows: function () { return rows.filter(function (row) { return ticked.has(row.id); }); },
    untick: function () { ticked.clear(); paint(true); changed(); },
    disable: function (off) { disabled = off; paint(true); }
  };
}
