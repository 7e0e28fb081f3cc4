/* An ended session: the form says so and goes on in place once somebody has signed in again in another tab. */
import { fill, h } from './base.js';
import { ping } from './talk.js';

/** {@code form.again} is called when the same officer is back. */
export function session(root, form) {
  const notice = h('div', { class: 'an-box an-box-bad an-session', role: 'alert', hidden: true });
  root.prepend(notice);
  let passed = false;

  function expired() {
    fill(notice, h('p', {}, h('strong', {}, 'Phiên làm việc đã hết.'), ' Nội dung đã nhập vẫn còn ở đây.'),
      h('p', {}, h('a', { class: 'btn btn-primary', href: '/dang-nhap', target: '_blank', rel: 'noopener' }, 'Đăng nhập lại'),
        ' (thẻ mới), rồi quay lại thẻ này và làm tiếp.'));
    if (notice.hidden) {
      notice.hidden = false;
      notice.querySelector('a').focus();
    }
  }

  function back() {
    if (!root.isConnected) {
      stop();
    } else if (!notice.hidden && document.visibilityState === 'visible') {
      ping().then(form.again).then(() => { notice.hidden = true; }).catch(() => {});
    }
  }

  /** Tasklist leaves the page when a completion meets an ended session: ask first, and complete only then. */
  async function beforeCompletion(event) {
    const button = event.target.closest && event.target.closest('.form-actions .btn-primary');
    if (!root.isConnected) {
      stop();
      return;
    }
    if (!button || passed) {
      passed = false;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    form.busy(true);
    try {
      await ping();
      passed = true;
    } catch (problem) {
      form.fail(problem);
    }
    form.busy(false);
    if (passed) {
      button.click();
    }
  }

  function stop() {
    removeEventListener('focus', back);
    document.removeEventListener('visibilitychange', back);
    document.removeEventListener('click', beforeCompletion, true);
  }

  addEventListener('focus', back);
  document.addEventListener('visibilitychange', back);
  document.addEventListener('click', beforeCompletion, true);
  return { expired };
}
