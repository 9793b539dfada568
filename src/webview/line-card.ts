// "On your line": where the learner came from, what happens there, and the quick fixes at hand until it is solved.
import type { PageSection } from '../model';
import type { PanelStrings } from '../protocol/panel';
import type { Card } from './card';
import { element } from './element';
import type { Host } from './host';
import { prose } from './prose';

export interface LineCard extends Card {
  /** Puts words in the place of the fixes; what had the focus there hands it on to them. */
  solve(text: string): void;
}

export function createLineCard(section: PageSection, fixes: readonly string[], strings: PanelStrings, host: Host): LineCard {
  const buttons = fixes.map((title, index) =>
    element('button', { type: 'button', class: index === 0 ? 'primary' : 'secondary', onclick: () => host.send({ type: 'applyFix', index }) }, title));
  const end = element('div', { class: 'fixes' }, ...buttons);
  if (buttons.length > 0) {
    end.setAttribute('role', 'group');
    end.setAttribute('aria-label', strings.fixesHere);
  }
  const root = element('section', { class: 'card line', 'aria-labelledby': 'line-title' },
    element('h2', { id: 'line-title' }, section.title),
    prose(section.html, strings, (text) => host.send({ type: 'copy', text })),
    end);
  return {
    root,
    solve(text) {
      const hadFocus = end.contains(document.activeElement);
      const words = element('p', { class: 'solved', tabindex: -1 }, text);
      end.replaceChildren(words);
      end.removeAttribute('role');
      end.removeAttribute('aria-label');
      root.classList.add('is-solved');
      if (hadFocus) words.focus();
    },
  };
}
