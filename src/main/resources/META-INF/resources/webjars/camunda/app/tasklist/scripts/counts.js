// How much work is in each list: one call for all of them, at the start, after work was done, and once a minute.
import { get } from './calls.js';

const listeners = [];
let asked = 0;

export const counts = { of: {}, order: [] };

export function onCounts(listener) {
  listeners.push(listener);
}

export async function refreshCounts() {
  if (Date.now() - asked < 1000) {
    return;
  }
  asked = Date.now();
  const answer = await get('/api/work/counts');
  if (answer) {
    counts.order = answer;
    counts.of = Object.fromEntries(answer.map(list => [list.filter, list.count]));
    listeners.forEach(listener => listener());
  }
}
