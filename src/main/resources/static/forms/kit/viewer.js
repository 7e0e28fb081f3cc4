/* A paper beside the form: over Tasklist's lists when they leave room, else below the papers. The form stays usable. */
import { fill, h } from './base.js';

const LEAST_WIDTH = 360;

/** A panel of this form; {@code show} takes a link {title, href, type} and what to focus when it closes. */
export function viewer(root) {
  const panel = h('section', { class: 'an-viewer', 'aria-label': 'Giấy tờ đang xem', hidden: true });
  let opener = null;
  let watch = null;
  panel.addEventListener('keydown', event => { if (event.key === 'Escape') { close(); } });
  addEventListener('resize', place);

  function place() {
    if (!root.isConnected) {
      removeEventListener('resize', place);
      return;
    }
    const left = Math.floor(root.getBoundingClientRect().left) - 18;
    const beside = left >= LEAST_WIDTH;
    panel.classList.toggle('an-beside', beside);
    panel.style.width = beside ? left + 'px' : '';
    if (panel.hidden) {
      return;
    }
    // Tasklist's columns lie on one another: only a child of the body comes above them all.
    if (beside && panel.parentNode !== document.body) {
      document.body.append(panel);
    } else if (!beside && !root.contains(panel)) {
      opener.closest('ul').after(panel);
    }
  }

  function close() {
    clearInterval(watch);
    panel.hidden = true;
    panel.remove();
    fill(panel);
    if (opener && opener.isConnected) {
      opener.focus();
    }
  }

  function show(link, from) {
    opener = from;
    const shut = h('button', { type: 'button', class: 'btn btn-default', onclick: close }, 'Đóng');
    fill(panel,
      h('div', { class: 'an-bar' }, h('strong', {}, link.title),
        h('a', { href: link.href, target: '_blank', rel: 'noopener', class: 'an-right' }, 'Mở thẻ mới'), shut),
      /^image\//.test(link.type)
        ? h('div', { class: 'an-paper', tabindex: 0 }, h('img', { src: link.href, alt: link.title }))
        : h('iframe', { class: 'an-paper', src: link.href, title: link.title }));
    panel.hidden = false;
    place();
    shut.focus();
    clearInterval(watch);
    watch = setInterval(() => { if (!root.isConnected) { close(); } }, 300);
  }

  return { show };
}
