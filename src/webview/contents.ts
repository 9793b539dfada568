// The table of contents of a lesson: one stop of the Tab key, arrows move inside it. It folds away where the panel is narrow.
import type { PageSection } from '../model';
import type { PanelStrings } from '../protocol/panel';
import { element, fill } from './element';

export interface Contents {
  readonly root: HTMLElement;
  setCurrent(section: string): void;
  setRead(sections: ReadonlySet<string>): void;
  dispose(): void;
}

/** From this width on there is room beside the text, so the contents stay open. */
const wide = matchMedia('(min-width: 720px)');

export function createContents(sections: readonly PageSection[], strings: PanelStrings, choose: (section: string) => void): Contents {
  const buttons = sections.map(({ id, title }) =>
    element('button', { type: 'button', class: 'entry', tabindex: -1, 'data-entry': id, onclick: () => { fold(); choose(id); } },
      element('span', { class: 'title' }, title), element('span', { class: 'tick' })));
  const count = element('span', { class: 'count' });
  const list = element('ol', { class: 'entries' }, ...buttons.map((button) => element('li', {}, button)));
  const details = element('details', {}, element('summary', {}, element('span', {}, strings.contents), count), list);
  const root = element('nav', { class: 'contents', 'aria-label': strings.contents }, details);

  function fold(): void {
    details.open = wide.matches;
  }

  function move(event: KeyboardEvent): void {
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const to = at < 0 ? undefined : target(event.key, at, buttons.length);
    if (to === undefined) return;
    event.preventDefault();
    buttons[to]!.focus();
  }

  list.addEventListener('keydown', move);
  wide.addEventListener('change', fold);
  fold();

  return {
    root,
    setCurrent(section) {
      for (const button of buttons) {
        const current = button.dataset['entry'] === section;
        button.tabIndex = current ? 0 : -1;
        if (current) button.setAttribute('aria-current', 'true');
        else button.removeAttribute('aria-current');
      }
    },
    setRead(read) {
      for (const button of buttons) {
        const tick = button.querySelector('.tick')!;
        const done = read.has(button.dataset['entry'] ?? '');
        tick.replaceChildren(...(done ? [element('span', { 'aria-hidden': 'true' }, '✓'), element('span', { class: 'spoken' }, strings.sectionIsRead)] : []));
      }
      count.textContent = fill(strings.sectionsRead, sections.filter(({ id }) => read.has(id)).length, sections.length);
    },
    dispose: () => wide.removeEventListener('change', fold),
  };
}

function target(key: string, at: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowDown': return Math.min(at + 1, length - 1);
    case 'ArrowUp': return Math.max(at - 1, 0);
    case 'Home': return 0;
    case 'End': return length - 1;
    default: return undefined;
  }
}
