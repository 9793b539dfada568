// What the mentor's HTML gets on top in the page: code that can be copied, and wide things that can be scrolled by keyboard.
import type { PanelStrings } from '../protocol/panel';
import { element, safeHtml } from './element';

/** A block with the HTML of a section. */
export function prose(html: string, strings: PanelStrings, copy: (text: string) => void): HTMLElement {
  const root = element('div', { class: 'prose' }, safeHtml(html));
  for (const table of root.querySelectorAll('table')) {
    const frame = element('div', { class: 'table' });
    table.replaceWith(frame);
    frame.append(table);
    watched.observe(frame);
  }
  for (const pre of root.querySelectorAll('pre')) {
    const frame = element('div', { class: 'code-block' });
    pre.replaceWith(frame);
    const button = element('button', {
      type: 'button', class: 'copy', 'aria-label': strings.copyCode,
      onclick: () => copy(pre.textContent.replace(/\n$/, '')),
    }, strings.copy);
    frame.append(pre, button);
    watched.observe(pre);
  }
  return root;
}

/** Only what really scrolls is a stop of the Tab key, or reading by keyboard would be a long way. */
const watched = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});
