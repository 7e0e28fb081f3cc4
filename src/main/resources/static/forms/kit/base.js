/* What every part needs: elements, numbers, words. Everything shown goes in as text, never as HTML. */

export function h(tag, attributes) {
  var element = document.createElement(tag);
  Object.keys(attributes || {}).forEach(function (name) {
    var value = attributes[name];
    if (value === null || value === undefined || value === false) {
      return;
    }
    if (name.indexOf('on') === 0) {
      element.addEventListener(name.substring(2), value);
    } else {
      element.setAttribute(name, value === true ? '' : value);
    }
  });
  for (var i = 2; i < arguments.length; i++) {
    put(element, arguments[i]);
  }
  return element;
}

function put(element, child) {
  if (Array.isArray(child)) {
    child.forEach(function (each) { put(element, each); });
  } else if (child !== null && child !== undefined && child !== false) {
    element.appendChild(child.nodeType ? child : document.createTextNode(String(child)));
  }
}

export function fill(host) {
  while (host.firstChild) {
    host.removeChild(host.firstChild);
  }
  for (var i = 1; i < arguments.length; i++) {
    put(host, arguments[i]);
  }
  return host;
}

export function number(value) {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

export function money(value) {
  return number(value) + ' đồng';
}

/** For search: no case, no tone, "đ" as "d". */
export function plain(text) {
  return String(text === null || text === undefined ? '' : text).toLowerCase()
    .normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');
}

/** "05/06/2020" as "2020-06-05"; '' for nothing, null for what is no date. */
export function isoDay(text) {
  if (!text.trim()) {
    return '';
  }
  var parts = /^(\d{1,2})[\/.-](\d{1,2})[\/.-](\d{4})$/.exec(text.trim());
  if (!parts) {
    return null;
  }
  var iso = parts[3] + '-' + ('0' + parts[2]).slice(-2) + '-' + ('0' + parts[1]).slice(-2);
  var day = new Date(iso + 'T00:00:00Z');
  return isNaN(day) || day.toISOString().substring(0, 10) !== iso ? null : iso;
}
