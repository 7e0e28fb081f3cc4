// How much work is in each list: one call for all of them, at the start, after work was done, and once a minute.
import { get } from './calls.js';

const PAUSE = 1000;
const listeners = [];
let asked = 0;
let waiting = null;

export const counts = { of: {}, order: [] };

export function onCounts(listener) {
  listeners.push(listener);
}

// At most once a second; who comes within that second is answered after it, so that no work done is left uncounted.
export function refreshCounts() {
  waiting ??= new Promise(resolve => setTimeout(resolve, asked + PAUSE - Date.now())).then(load);
  return waiting;
}

async function load() {
  waiting = null;
  asked = Date.now();
  const answer = await get('/api/work/counts');
  if (answer) {
    counts.order = answer;
    counts.of = Object.fromEntries(answer.map(list => [list.filter, list.count]));
    listeners.forEach(listener => listener());
  }
}
