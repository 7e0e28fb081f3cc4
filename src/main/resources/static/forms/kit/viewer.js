/* A paper beside the form: over Tasklist's lists when they leave room, else below the papers. The form stays usable. */
import { fill, h } from './base.js';

const LEAST_WIDTH = 360;

/** A panel of this form; {@code show} takes a link {title, href, type} and what to focus when it closes. */
export function viewer(root) {
  const panel = h('section', { class: 'an-viewer', 'aria-label': 'Giấy tờ đang xem', hidden: true });
  let opener = null;
  panel.addEventListener('keydown', event => { if (event.key === 'Escape') { close(); } });
  addEventListener('resize', place);

  function place() {
    if (!root.isConnected) {
      removeEventListener('resize', place);
      return;
    }
    const left = Math.floor(root.getBoundingClientRect().left) - 18;
    panel.classList.toggle('an-beside', left >= LEAST_WIDTH);
    panel.style.width = left >= LEAST_WIDTH ? left + 'px' : '';
  }

  function close() {
    panel.hidden = true;
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
    from.closest('ul').after(panel);
    shut.focus();
  }

  return { show };
}
