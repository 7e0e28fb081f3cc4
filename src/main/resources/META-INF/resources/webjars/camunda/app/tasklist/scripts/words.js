// How lists say when a task is due; days and lateness are the server's, whose clock and working calendar count.
import { say } from './language.js';

export const day = on => on.split('-').reverse().join('/');

export const number = value => new Intl.NumberFormat(say('vi-VN', 'en-GB')).format(value);

export function due(due) {
  if (!due) {
    return say('Không có thời hạn', 'No time limit');
  }
  if (due.today && !due.late) {
    return say('Đến hạn hôm nay', 'Due today');
  }
  const kind = due.working ? say('ngày làm việc', 'working ') : say('ngày', '');
  const days = due.days === 0 ? say('dưới 1 ' + kind, 'less than 1 ' + kind + 'day')
    : say(due.days + ' ' + kind, due.days + ' ' + kind + (due.days === 1 ? 'day' : 'days'));
  return due.late ? say('Quá hạn ' + days, days + ' late') : say('Còn ' + days, days + ' left');
}

export const urgency = due =>
  !due ? 'none' : due.late ? 'late' : due.today || due.days <= 3 ? 'soon' : 'calm';
