// `why FILE:LINE`: what was found out about the calls on a line, for whoever expected a finding there.
import { relative, resolve, sep } from 'node:path';
import { Option, type Command } from 'commander';
import { decidedOn, presets, type Preset } from '../../analysis/engine';
import type { Explanation } from '../../model';
import type { CliHost } from '../host';
import { adoptedIn, objectionsIn } from '../known-findings';
import { displayPath, review, type Review } from '../review';
import { openTeamConfiguration } from '../team-configuration';
import { usageError } from '../usage-error';

interface WhyOptions {
  readonly format: 'text' | 'json';
  readonly preset?: Preset;
  readonly config?: string;
}

export function addWhyCommand(program: Command, host: CliHost): void {
  program
    .command('why')
    .description('Says why nothing is reported about the calls on a line.')
    .argument('<FILE:LINE>', 'the line, from 1; FILE:LINE:COLUMN for one call of several')
    .argument('[PATH]', 'the workspace it is judged in', '.')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addOption(new Option('--preset <preset>', 'how much to show').choices(presets))
    .option('--config <file>', 'use this configuration instead of the nearest .mentor.json')
    .action(async (written: string, path: string, { format, preset, config }: WhyOptions) => {
      const { file, line, column } = placeIn(written);
      const team = await openTeamConfiguration({ preset }, host.note, config && resolve(host.cwd, config));
      // Nothing is reported, so no rule is asked but about this line.
      const reviewed = await review({ path, configurationOf: team.of, isReported: () => false }, host);
      const inside = relative(reviewed.root, resolve(host.cwd, file)).split(sep).join('/');
      if (reviewed.textOf(inside) === undefined) throw usageError(notRead(file, inside, path, reviewed));
      const decided = decidedOn(await adoptedIn(reviewed.root, undefined, host), await objectionsIn(reviewed.root));
      const found = reviewed.explain(inside, { line: line - 1, ...(column === undefined ? {} : { character: column - 1 }) }, decided);
      if (format === 'json') return host.out(`${JSON.stringify({ explanations: found.map(asJson) }, null, 2)}\n`);
      host.out(found.length === 0 ? nothing(file, line) : found.map((one) => asText(one, displayPath(host, reviewed.root, one.file))).join('\n'));
    });
}

function placeIn(written: string): { readonly file: string; readonly line: number; readonly column?: number } {
  const match = /^(.+?):(\d+)(?::(\d+))?$/.exec(written);
  const [line, column] = [Number(match?.[2]), match?.[3] === undefined ? undefined : Number(match[3])];
  if (!match || line < 1 || column === 0) throw usageError(`"${written}" names no line. Write the file, a colon and the line, such as src/stock.ts:14.`);
  return { file: match[1]!, line, ...(column === undefined ? {} : { column }) };
}

function notRead(file: string, inside: string, path: string, { skipped }: Review): string {
  const reason = skipped.find((one) => one.file === inside)?.reason;
  return reason === undefined ? `"${file}" is not among the files that are read in "${path}". Name the folder it is judged in as the second argument.` : `"${file}" was not read: ${reason}`;
}

function nothing(file: string, line: number): string {
  return `There is no call in ${file}:${line}, or nothing in this file leads to a library that the mentor knows, and no rule sees anything there. In a deployment file, ask for the line where a service or a resource begins.\n`;
}

function asText({ subject, range, reasons }: Explanation, path: string): string {
  const lines = reasons.map(({ about, sentence }) => `  ${about.padEnd(10)}  ${sentence}\n`);
  return `${subject} in ${path}:${range.start.line + 1}\n${lines.join('')}`;
}

function asJson({ subject, file, range, reasons }: Explanation) {
  return { subject, file, line: range.start.line + 1, column: range.start.character + 1, reasons: reasons.map(({ about, sentence }) => ({ about, sentence })) };
}
