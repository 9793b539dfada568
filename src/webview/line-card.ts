// "On your line": where the learner came from, what happens there, and the quick fixes at hand.
import type { PageSection } from '../model';
import type { PanelStrings } from '../protocol/panel';
import type { Card } from './card';
import { element } from './element';
import type { Host } from './host';
import { prose } from './prose';

export function createLineCard(section: PageSection, fixes: readonly string[], strings: PanelStrings, host: Host): Card {
  const buttons = fixes.map((title, index) =>
    element('button', { type: 'button', class: index === 0 ? 'primary' : 'secondary', onclick: () => host.send({ type: 'applyFix', index }) }, title));
  const root = element('section', { class: 'card line', 'aria-labelledby': 'line-title' },
    element('h2', { id: 'line-title' }, section.title),
    prose(section.html, strings, (text) => host.send({ type: 'copy', text })),
    buttons.length > 0 ? element('div', { class: 'fixes', role: 'group', 'aria-label': strings.fixesHere }, ...buttons) : undefined);
  return { root };
}
