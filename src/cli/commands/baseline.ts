// `baseline`: adopts today's findings, so that from now on only new ones show, here and in the editor.
import { stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { baselineFileName, createBaseline, writeBaseline } from '../../analysis/engine';
import type { CliHost } from '../host';
import { review } from '../review';
import { openTeamConfiguration } from '../team-configuration';
import { usageError } from '../usage-error';

interface BaselineOptions {
  readonly output?: string;
  readonly config?: string;
}

export function addBaselineCommand(program: Command, host: CliHost): void {
  program
    .command('baseline')
    .description(`Adopts today's findings of each folder in its ${baselineFileName}; scans and the editor then show only new ones.`)
    .argument('[PATH...]', 'folders', ['.'])
    .option('--output <file>', 'where to write the baseline of a single folder instead')
    .option('--config <file>', 'use this configuration instead of the nearest .mentor.json')
    .action((paths: string[], options: BaselineOptions) => adopt(paths, options, host));
}

async function adopt(paths: readonly string[], { output, config }: BaselineOptions, host: CliHost): Promise<void> {
  if (output !== undefined && paths.length > 1) throw usageError('With --output only one PATH can be adopted; each folder has a baseline of its own.');
  // Everything is adopted, also what the preset hides today: changing the preset later must not bring old findings up.
  const team = await openTeamConfiguration({ preset: 'learner' }, host.note, config && resolve(host.cwd, config));
  for (const path of paths) {
    const folder = resolve(host.cwd, path);
    if ((await stat(folder).catch(() => undefined))?.isFile()) throw usageError(`"${path}" is a file. A baseline belongs to a folder.`);
    const { root, findings } = await review({ path, configurationOf: team.of, isReported: () => true }, host);
    const target = output === undefined ? join(root, baselineFileName) : resolve(host.cwd, output);
    await write(target, writeBaseline(createBaseline(findings)));
    const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
    host.out(`${count} adopted in ${relative(host.cwd, target) || target}. From now on only new ones show.\n`);
  }
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw usageError(`The baseline cannot be written to ${file} (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`, error);
  }
}
