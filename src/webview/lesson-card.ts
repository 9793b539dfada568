// A lesson, one section at a time, so that what follows in the feed stays near. A section whose end was seen is read.
import type { LessonPage, LessonLink, PageSection } from '../model';
import type { PanelStrings } from '../protocol/panel';
import type { Card } from './card';
import { createContents } from './contents';
import { element, fill } from './element';
import type { Host } from './host';
import { prose } from './prose';

export interface LessonCard extends Card {
  /** Shows a section; with `takeFocus` its heading gets the focus. An unknown one is ignored. */
  show(section: string, takeFocus: boolean): void;
  /** Unfolds a question of the section that is shown, and gives it the focus. An unknown one is ignored. */
  unfold(part: string): void;
  setRead(sections: readonly string[]): void;
  dispose(): void;
}

/** `sections` are those of the lesson itself, at least one. `shown` is told of every change of section. */
export function createLessonCard(page: LessonPage, sections: readonly PageSection[], strings: PanelStrings, host: Host, shown: (section: PageSection) => void): LessonCard {
  let read = new Set(page.read?.sections ?? []);
  let current = sections[0]!;

  const contents = createContents(sections, strings, (section) => show(section, true));
  const body = element('div', { class: 'section' });
  const markRead = element('button', { type: 'button', class: 'secondary', onclick: () => host.send({ type: 'read', lesson: page.id }) }, strings.markRead);
  const isRead = element('p', { class: 'is-read' }, strings.lessonIsRead);
  const related = page.related.length > 0 ? element('p', { class: 'related' }, `${strings.related} `, ...links(page.related, strings, host)) : undefined;
  const asks = sections.some(({ id }) => id === 'check-yourself' || id === 'misconceptions');
  const quiz = asks ? element('button', { type: 'button', class: 'secondary', onclick: () => host.send({ type: 'openQuiz', lesson: page.id }) }, fill(strings.quizOn, page.title)) : undefined;
  const root = element('article', { class: 'card lesson', 'aria-labelledby': 'title' },
    contents.root,
    element('div', { class: 'reading' }, body, element('footer', {}, related, markRead, isRead, quiz)));

  const endSeen = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting) || read.has(current.id)) return;
    read = new Set([...read, current.id]);
    host.send({ type: 'read', lesson: page.id, section: current.id });
    tellRead();
  });

  function show(id: string, takeFocus: boolean): void {
    const index = sections.findIndex((section) => section.id === id);
    const section = sections[index];
    if (!section) return;
    current = section;
    const heading = element('h2', { id: 'section-title', tabindex: -1 }, section.title);
    const pager = element('div', { class: 'pager', role: 'group', 'aria-label': fill(strings.sectionOf, index + 1, sections.length) },
      turn(strings.previous, sections[index - 1], 'previous'), turn(strings.next, sections[index + 1], 'next'));
    body.replaceChildren(
      element('p', { class: 'position' }, fill(strings.sectionOf, index + 1, sections.length)),
      heading,
      prose(section.html, strings, (text) => host.send({ type: 'copy', text })),
      pager);
    contents.setCurrent(id);
    host.keep({ section: id });
    endSeen.disconnect();
    endSeen.observe(pager);
    if (takeFocus) {
      heading.focus({ preventScroll: true });
      heading.scrollIntoView({ block: 'start' });
    }
    shown(section);
  }

  function turn(words: string, to: PageSection | undefined, direction: string): HTMLElement | undefined {
    return to && element('button', { type: 'button', class: `turn ${direction}`, onclick: () => show(to.id, true) },
      element('span', { class: 'words' }, words), element('span', { class: 'to' }, to.title));
  }

  function tellRead(): void {
    contents.setRead(read);
    const done = sections.every((section) => read.has(section.id)) || read.has(sections.at(-1)!.id);
    markRead.hidden = done;
    isRead.hidden = !done;
  }

  tellRead();
  return {
    root,
    show,
    unfold(part) {
      const question = [...body.querySelectorAll<HTMLDetailsElement>('details[data-part]')].find(({ dataset }) => dataset.part === part);
      if (!question) return;
      question.open = true;
      question.querySelector('summary')?.focus({ preventScroll: true });
      question.scrollIntoView({ block: 'start' });
    },
    setRead(ids) {
      read = new Set([...read, ...ids]);
      const hadFocus = document.activeElement === markRead;
      tellRead();
      // A button that vanishes under the focus would throw a keyboard user back to the start of the page.
      if (hadFocus && markRead.hidden) {
        isRead.tabIndex = -1;
        isRead.focus();
      }
    },
    dispose() {
      endSeen.disconnect();
      contents.dispose();
    },
  };
}

/** Lessons to open from here, separated by commas; those that are still to come follow in brackets. */
export function links(targets: readonly LessonLink[], strings: PanelStrings, host: Host): (Node | string)[] {
  const written = targets.filter((target) => target.written).map(({ id, title }) =>
    element('button', { type: 'button', class: 'link', onclick: () => host.send({ type: 'openLesson', lesson: id }) }, title));
  const planned = targets.filter((target) => !target.written).map(({ title }) => title).join(', ');
  return [
    ...written.flatMap((link, index) => (index === 0 ? [link] : [', ', link])),
    ...(planned === '' ? [] : [' ', element('span', { class: 'planned' }, fill(strings.planned, planned))]),
  ];
}
