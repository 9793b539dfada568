// The field for questions at the foot of the panel. Enter sends, Shift+Enter begins a new line.
import { mostBytes, type PanelStrings } from '../protocol/panel';
import { element, fill } from './element';
import type { Host } from './host';

export interface AskForm {
  readonly root: HTMLElement;
  /** Takes the focus. A text is put in where nothing else was begun. */
  write(text: string | undefined): void;
}

/** A longer draft is not kept over a reload. */
const longestDraft = 10_000;

export function createAskForm(host: Host, strings: PanelStrings, send: (text: string) => void): AskForm {
  const label = element('label', { for: 'ask' }, strings.askLabel);
  const field = element('textarea', { id: 'ask', rows: 1, spellcheck: 'true', autocomplete: 'off', 'aria-describedby': 'ask-hint ask-problem' });
  const hint = element('span', { id: 'ask-hint', class: 'hint' }, strings.askHint);
  const problem = element('p', { id: 'ask-problem', class: 'problem', role: 'alert' });
  const button = element('button', { type: 'button', class: 'primary', onclick: submit }, strings.send);
  const root = element('div', { class: 'ask' }, element('div', { class: 'about' }, label, hint), element('div', { class: 'row' }, field, button), problem);
  field.value = host.kept().draft ?? '';

  function submit(): void {
    const text = field.value;
    if (text.trim() === '') return field.focus();
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > mostBytes) return complain(fill(strings.tooLong, Math.ceil(bytes / 1024), mostBytes / 1024));
    field.value = '';
    changed();
    field.focus();
    send(text);
  }

  function complain(text: string): void {
    problem.textContent = text;
    field.setAttribute('aria-invalid', 'true');
    field.focus();
  }

  function changed(): void {
    problem.textContent = '';
    field.removeAttribute('aria-invalid');
    host.keep({ draft: field.value.length > longestDraft ? '' : field.value });
    fit();
  }

  /** As many rows as there are lines, up to a few; the rest scrolls. */
  function fit(): void {
    field.rows = Math.min(8, field.value.split('\n').length);
  }

  field.addEventListener('input', changed);
  field.addEventListener('keydown', (event) => {
    // While letters are composed, Enter belongs to the input method.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  fit();

  return {
    root,
    write(text) {
      if (text !== undefined && field.value.trim() === '') {
        field.value = text;
        changed();
      }
      field.focus({ preventScroll: true });
    },
  };
}
