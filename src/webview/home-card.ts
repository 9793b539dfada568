// All lessons by pillar, with what was read of them, and a search over their text.
import type { LessonHit, LessonSummary, PillarLessons } from '../model';
import type { PanelStrings } from '../protocol/panel';
import type { Card } from './card';
import { element, fill } from './element';
import type { Host } from './host';

export interface HomeCard extends Card {
  /** Folds the lessons away, for the conversation below. */
  makeRoom(): void;
  open(): void;
  setHits(query: string, hits: readonly LessonHit[]): void;
}

export function createHomeCard(pillars: readonly PillarLessons[], unfolded: boolean, notices: readonly string[], strings: PanelStrings, host: Host, announce: (text: string) => void, openHit: (hit: LessonHit) => void): HomeCard {
  const field = element('input', { type: 'search', id: 'search', maxlength: 200, autocomplete: 'off', spellcheck: 'false', value: host.kept().query ?? '' });
  const found = element('div', { class: 'found' });
  const all = element('div', { class: 'pillars' }, ...pillars.map((pillar) => pillarList(pillar, strings, host)));
  const fold = element('details', { class: 'lessons-fold', open: unfolded },
    element('summary', {}, element('h2', { id: 'lessons-title' }, strings.allLessons), element('span', { class: 'count' }, String(pillars.reduce((sum, { lessons }) => sum + lessons.length, 0)))),
    element('div', { class: 'search', role: 'search' }, element('label', { for: 'search' }, strings.searchLabel), field),
    found, all);
  const root = element('section', { class: 'card home', 'aria-labelledby': 'lessons-title' }, ...notices.map((notice) => element('p', { class: 'notice' }, notice)), fold);

  function ask(): void {
    const query = field.value.trim();
    host.keep({ query });
    host.send({ type: 'search', query });
    if (query !== '') return;
    found.replaceChildren();
    all.hidden = false;
  }

  field.addEventListener('input', ask);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && field.value !== '') {
      // The first Escape empties the field; only the next one leaves the panel.
      event.stopPropagation();
      field.value = '';
      ask();
    }
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      found.querySelector('button')?.focus();
    }
  });
  if (field.value !== '') ask();

  return {
    root,
    makeRoom() {
      if (!fold.contains(document.activeElement)) fold.open = false;
    },
    open() {
      fold.open = true;
    },
    setHits(query, hits) {
      if (query === '' || query !== field.value.trim()) return;
      const words = hits.length === 0 ? fill(strings.noHits, query) : hits.length === 1 ? strings.oneHit : fill(strings.manyHits, hits.length);
      found.replaceChildren(
        element('p', {}, words),
        element('ul', { class: 'lessons' }, ...hits.map((hit) => element('li', {},
          element('button', { type: 'button', class: 'link', onclick: () => openHit(hit) }, hit.title),
          element('span', { class: 'sentence' }, hit.part?.heading ?? hit.heading)))));
      all.hidden = true;
      announce(words);
    },
  };
}

function pillarList({ pillar, title, lessons }: PillarLessons, strings: PanelStrings, host: Host): HTMLElement {
  return element('details', { class: 'pillar', open: true },
    element('summary', {}, element('h3', { id: `pillar-${pillar}` }, title), element('span', { class: 'count' }, String(lessons.length))),
    element('ul', { class: 'lessons' }, ...lessons.map((lesson) => lessonItem(lesson, strings, host))));
}

function lessonItem({ id, title, sentence, team, read }: LessonSummary, strings: PanelStrings, host: Host): HTMLElement {
  return element('li', {},
    element('button', { type: 'button', class: 'link', onclick: () => host.send({ type: 'openLesson', lesson: id }) }, title),
    team ? element('span', { class: 'badge' }, strings.teamLesson) : undefined,
    read ? element('span', { class: 'badge' }, fill(strings.started, read.sections.length)) : undefined,
    element('span', { class: 'sentence' }, sentence));
}
