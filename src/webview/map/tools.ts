// The buttons above the drawing: one stop for the tab key, arrows go from one to the next.
import { element } from '../element';

export interface Tool {
  readonly id: string;
  readonly label: string;
  use(): void;
}

export interface Tools {
  readonly bar: HTMLElement;
  /** The same buttons stay where they are, so that the keyboard does, too. */
  show(label: string, tools: readonly Tool[]): void;
}

export function createTools(): Tools {
  const bar = element('div', { class: 'tools', role: 'toolbar' });
  const buttons = (): readonly HTMLButtonElement[] => [...bar.querySelectorAll('button')];
  let shown: readonly Tool[] = [];
  bar.addEventListener('click', (event) => {
    const at = buttons().findIndex((button) => event.target instanceof Node && button.contains(event.target));
    shown[at]?.use();
  });
  bar.addEventListener('keydown', (event) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined || at < 0) return;
    event.preventDefault();
    all.at(next % all.length)!.focus();
  });
  bar.addEventListener('focusin', ({ target }) => {
    for (const button of buttons()) button.tabIndex = button === target ? 0 : -1;
  });
  return {
    bar,
    show(label, tools) {
      bar.setAttribute('aria-label', label);
      if (buttons().length !== tools.length) bar.replaceChildren(...tools.map((_, i) => element('button', { type: 'button', tabindex: i === 0 ? 0 : -1 })));
      for (const [i, button] of buttons().entries()) {
        button.id = tools[i]!.id;
        button.textContent = tools[i]!.label;
      }
      shown = tools;
    },
  };
}
