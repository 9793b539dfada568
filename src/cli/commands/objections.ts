// `objections`: what people have said to be wrong, with their reasons; one of them as a document to send; one of them taken back.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { version } from '../../../package.json';
import { objectionsFileName, reproduction, withoutObjection, writeObjections } from '../../analysis/engine';
import type { Finding, Objection } from '../../model';
import { printable } from '../formats/words';
import type { CliHost } from '../host';
import { objectionsIn } from '../known-findings';
import { displayPath, review, type Review } from '../review';
import { openTeamConfiguration } from '../team-configuration';
import { usageError } from '../usage-error';

interface ObjectionsOptions {
  readonly format: 'text' | 'json';
  readonly export?: string;
  readonly withdraw?: string;
}

export function addObjectionsCommand(program: Command, host: CliHost): void {
  program
    .command('objections')
    .description(`Lists the findings that were said to be wrong ("This is wrong, because …" in the editor), from ${objectionsFileName}.`)
    .argument('[PATH]', 'the folder', '.')
    .addOption(new Option('--format <format>', 'how to print the list').choices(['text', 'json']).default('text'))
    .option('--export <fingerprint>', 'print one of them as a minimal reproduction: the finding, its lines and a few around them')
    .option('--withdraw <fingerprint>', 'take one of them back')
    .action((path: string, options: ObjectionsOptions) => answer(path, options, host));
}

async function answer(path: string, options: ObjectionsOptions, host: CliHost): Promise<void> {
  if (options.export !== undefined && options.withdraw !== undefined) throw usageError('Either --export or --withdraw: one of them at a time.');
  // The preset hides nothing here: what was said of a finding counts under every preset.
  const team = await openTeamConfiguration({ preset: 'learner' }, host.note);
  const reviewed = await review({ path, configurationOf: team.of, isReported: () => true }, host);
  const objections = await objectionsIn(reviewed.root);
  if (options.withdraw !== undefined) return withdraw(one(objections, options.withdraw), objections, reviewed, host);
  if (options.export !== undefined) return print(one(objections, options.export), reviewed, host);
  const listed = objections.map((objection) => ({ ...objection, file: displayPath(host, reviewed.root, objection.file), isCurrent: findingOf(objection, reviewed) !== undefined }));
  host.out(options.format === 'json' ? `${JSON.stringify({ objections: listed }, null, 2)}\n` : asText(listed));
}

/** The beginning of a fingerprint is enough where it names only one. */
function one(objections: readonly Objection[], fingerprint: string): Objection {
  const found = objections.filter((each) => each.fingerprint.startsWith(fingerprint));
  if (found.length === 1) return found[0]!;
  throw usageError(found.length === 0 ? `There is no objection "${fingerprint}". The list shows them all: distributed-mentor objections.` : `"${fingerprint}" is the beginning of several objections. Write more of it.`);
}

function print(objection: Objection, reviewed: Review, host: CliHost): void {
  const finding = findingOf(objection, reviewed);
  if (!finding) throw usageError(`The finding at ${objection.file}:${objection.line} is gone: the line has changed, or what was wrong is mended.`);
  host.out(reproduction(finding, objection, version, reviewed.textOf));
}

async function withdraw(objection: Objection, objections: readonly Objection[], { root }: Review, host: CliHost): Promise<void> {
  const file = join(root, ...objectionsFileName.split('/'));
  try {
    await writeFile(file, writeObjections(withoutObjection(objections, objection.fingerprint)));
  } catch (error) {
    throw usageError(`The objections cannot be written to ${file} (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`, error);
  }
  host.out(`Taken back: ${printable(objection.rule)} at ${printable(objection.file)}:${objection.line} shows again.\n`);
}

const findingOf = ({ fingerprint }: Objection, { findings }: Review): Finding | undefined => findings.find((each) => each.fingerprint === fingerprint);

function asText(objections: readonly (Objection & { readonly isCurrent: boolean })[]): string {
  if (objections.length === 0) return 'No finding was said to be wrong.\n';
  return objections.map(({ file, line, rule, reason, when, fingerprint, isCurrent }) =>
    printable(`${file}:${line}  ${rule}  ${fingerprint}${isCurrent ? '' : '  (no longer found)'}`) + `\n  ${printable(`${when}: ${reason}`)}\n`).join('');
}
