// Opens the first list that has work, the most urgent task first, unless the address says otherwise.
import { counts, refreshCounts } from './counts.js';

const URGENT_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

await refreshCounts();
const [path, query = ''] = location.hash.split('?');
if (['', '#', '#/'].includes(path)) {
  const wanted = new URLSearchParams(query);
  const useful = counts.order.find(list => list.count > 0);
  if (!wanted.has('filter') && useful) {
    wanted.set('filter', useful.filter);
  }
  if (!wanted.has('sorting')) {
    wanted.set('sorting', URGENT_FIRST);
  }
  history.replaceState(null, '', '#/?' + wanted);
}

// A task that is opened finds its form's modules here already; until then nobody waits for them.
(window.requestIdleCallback || setTimeout)(() => import('/forms/kit/form.js').catch(() => {}));

export default [];
