// The edit by which a team declares what no file shows: which words a finding asks for, and where they are written.
import { parse } from 'jsonc-parser';
import { readConfiguration } from './configuration-file';
import { written } from './silence';

/** What can be declared about a finding of a rule. */
export type Declarable = 'deadline' | 'retry' | 'encryption' | 'rateLimit' | 'idempotent';

const byRule: Readonly<Record<string, Declarable>> = {
  'missing-timeout': 'deadline',
  'missing-retry': 'retry',
  'plaintext-connection': 'encryption',
  'missing-rate-limit': 'rateLimit',
  'retry-non-idempotent': 'idempotent',
};

/** Undefined where there is nothing to declare: the file itself shows it. */
export const declarableBy = (rule: string): Declarable | undefined => byRule[rule];

/**
 * The whole new text of `.mentor.json` with a declaration; comments and layout stay. `text` is '' when there is no such file yet; `file` is
 * seen from the folder of that file. Undefined if the text is broken: a person has to mend it first.
 */
export function declare(text: string, { rule, file, words }: { readonly rule: string; readonly file: string; readonly words: string }): string | undefined {
  const what = declarableBy(rule);
  if (what === undefined || readConfiguration(text).problems.length > 0) return undefined;
  const source = text.replace(/^\uFEFF/, '').trim() === '' ? '{}\n' : text;
  const path = pathOf(what, file.replace(/\.\w+$/, ''));
  return parse(source) === undefined ? undefined : written(source, path, words.replace(/\s+/g, ' ').trim());
}

function pathOf(what: Declarable, file: string): string[] {
  // A key without a slash would be a name.
  const key = file.includes('/') ? file : `./${file}`;
  if (what === 'encryption' || what === 'rateLimit') return ['declared', what];
  return what === 'idempotent' ? ['declared', 'idempotent', key] : ['declared', 'clients', key, what];
}
