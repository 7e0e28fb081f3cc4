// One box in the header: a dossier's number, a name (accents may be left out) or an identity number.
import { post } from './calls.js';
import { say } from './language.js';
import { due, urgency } from './words.js';

const PAUSE_MS = 250;
const SHORTEST = 2;

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  if (text) {
    made.textContent = text;
  }
  return made;
}

// The address of the list stays as it is, only the open task changes.
function taskAddress(id) {
  const wanted = new URLSearchParams(location.hash.split('?')[1] || '');
  wanted.set('task', id);
  return '#/?' + wanted;
}

function row(href, title, ...details) {
  const link = element('a', 'an-hit');
  link.href = href;
  link.appendChild(element('b', '', title));
  details.filter(Boolean).forEach(detail => link.appendChild(detail));
  const item = document.createElement('li');
  item.appendChild(link);
  return item;
}

function taskRow(task) {
  const late = element('span', 'an-due an-' + urgency(task.due), due(task.due));
  return row(taskAddress(task.id), task.who || task.step, late,
    element('span', '', task.step + ' · ' + task.number));
}

function dossierRow(dossier) {
  const made = row('/can-bo/ho-so/' + encodeURIComponent(dossier.number), dossier.who,
    element('span', '', dossier.status + ' · ' + dossier.number));
  made.firstChild.target = '_blank';
  made.firstChild.rel = 'noopener';
  return made;
}

function show(found, panel, status) {
  panel.replaceChildren();
  const groups = [
    [say('Việc đang làm', 'Open tasks'), found.tasks.map(taskRow)],
    [say('Hồ sơ không có việc của đơn vị bạn', 'Dossiers without a task of your unit'), found.dossiers.map(dossierRow)]
  ];
  for (const [name, rows] of groups.filter(group => group[1].length)) {
    panel.appendChild(element('h5', '', name));
    const list = element('ul', 'list-unstyled');
    list.append(...rows);
    panel.appendChild(list);
  }
  const hits = found.tasks.length + found.dossiers.length;
  status.textContent = hits === 0 ? say('Không tìm thấy hồ sơ nào trong phạm vi đơn vị của bạn.', 'Nothing found.')
    : found.more ? say('Còn kết quả khác, hãy gõ thêm.', 'There are more, type on.')
      : hits + say(' kết quả', hits === 1 ? ' hit' : ' hits');
  panel.hidden = false;
}

function wire(form, box, panel, status) {
  let waiting;
  let asking;
  const close = () => { panel.hidden = true; status.textContent = ''; };
  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    const asked = box.value.trim();
    if (asked.length < SHORTEST) {
      close();
      return;
    }
    const found = await post('/api/work/search', { q: asked }, asking.signal);
    if (found && asked === box.value.trim()) {
      show(found, panel, status);
    }
  };
  box.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(ask, PAUSE_MS); });
  form.addEventListener('submit', event => { event.preventDefault(); clearTimeout(waiting); ask(); });
  form.addEventListener('keydown', event => {
    const stops = [box, ...panel.querySelectorAll('a')];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      close();
      box.focus();
    } else if (step && !panel.hidden) {
      event.preventDefault();
      stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
    }
  });
  panel.addEventListener('click', event => { if (event.target.closest('a')) { close(); } });
  document.addEventListener('click', event => { if (!form.contains(event.target)) { close(); } });
}

export default {
  id: 'an-quick-search',
  pluginPoint: 'tasklist.navbar.action',
  priority: 100,
  render: node => {
    const form = element('form', 'an-search');
    form.setAttribute('role', 'search');
    const box = element('input', 'form-control input-sm');
    box.type = 'search';
    box.maxLength = 100;
    box.autocomplete = 'off';
    box.spellcheck = false;
    box.setAttribute('aria-label', say('Tìm hồ sơ theo số, họ tên hoặc số giấy tờ', 'Find a dossier by number, name or identity number'));
    box.placeholder = say('Tìm số hồ sơ, họ tên, CCCD', 'Number, name or ID');
    const panel = element('div', 'an-hits');
    panel.hidden = true;
    const status = element('p', 'an-hits-status');
    status.setAttribute('role', 'status');
    form.append(box, panel, status);
    node.appendChild(form);
    wire(form, box, panel, status);
  }
};
