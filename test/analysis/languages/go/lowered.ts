// Lowers Go snippets for the tests here.
import { go } from '../../../../src/analysis/languages/go/language';
import { loweredBy, type Lowered } from '../../../support/lowered';

export const lowered = (text: string): Promise<Lowered> => loweredBy(go, text);

/** A file with the given imports whose `f` has the given statements. */
export const inFunction = (body: string, imports: readonly string[] = ['context', 'fmt', 'net/http', 'time']): string =>
  `package main\n\nimport (\n${imports.map((i) => `\t"${i}"\n`).join('')})\n\nfunc f(ctx context.Context, host string) {\n${body}\n}\n`;
