// Findings of one rule in C# statements, for the tests of records: `line subject`, lines from 1.
import { analyse, inShort } from '../../../../support/analyse';

const parts = (usings: readonly string[], lines: readonly string[]): string =>
  [...usings.map((namespace) => `using ${namespace};`), 'class Shop {', 'async Task Run(string input, IConfiguration settings) {', ...lines, '}', '}', ''].join('\n');

/** The subjects of what a rule finds in the statements of a method. */
export async function found(rule: string, usings: readonly string[], ...lines: readonly string[]): Promise<readonly string[]> {
  return (await analyse({ 'Shop.cs': parts(usings, lines) })).filter((f) => f.rule === rule).map((f) => f.subject);
}

/** What a rule finds in a workspace of files, as `file:line`. */
export async function foundIn(rule: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return inShort((await analyse(files)).filter((f) => f.rule === rule)).map((line) => line.split(' ')[1]!);
}
