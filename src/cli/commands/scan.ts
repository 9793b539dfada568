// `scan`: findings of one or more workspaces, in the format and with the limits that were asked for.
import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { version } from '../../../package.json';
import { presets, type Preset } from '../../analysis/engine';
import { changedLinesSince, diskMemory } from '../../disk';
import { atLeast, type Severity } from '../../model';
import { formats, type FormatName } from '../formats';
import type { CliHost } from '../host';
import { printOutput } from '../print-output';
import { adoptedIn, objectionsIn } from '../known-findings';
import { openMentor } from '../open-mentor';
import { reportOf, type Part, type Report } from '../report';
import { remembered } from '../remembered';
import { review } from '../review';
import { separateRules } from '../rule-arguments';
import type { SetStatus } from '../run';
import { readShard } from '../shard';
import { openTeamConfiguration } from '../team-configuration';
import { usageError } from '../usage-error';

interface ScanOptions {
  readonly format: FormatName;
  readonly output?: string;
  readonly failOn: Severity | 'never';
  readonly preset?: Preset;
  readonly rule?: string[];
  /** False for `--no-baseline`. */
  readonly baseline?: string | false;
  /** False for `--no-objections`. */
  readonly objections: boolean;
  readonly config?: string;
  readonly shard?: string;
  readonly changedSince?: string;
  readonly cache?: string;
}

export function addScanCommand(program: Command, host: CliHost, setStatus: SetStatus): void {
  program
    .command('scan')
    .description('Reviews folders or files; each PATH is a workspace of its own.')
    .argument('[PATH...]', 'what to review', ['.'])
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(formats)).default('text'))
    .option('--output <file>', 'where to print, instead of standard output')
    .addOption(new Option('--fail-on <severity>', 'end with status 1 from this severity on').choices(['error', 'warning', 'information', 'never']).default('error'))
    .addOption(new Option('--preset <preset>', 'how much to show').choices(presets))
    .option('--rule <id...>', 'only these rules (missing-* works, too)')
    .option('--baseline <file>', 'hold back the findings this baseline adopted')
    .option('--no-baseline', 'show adopted findings, too')
    .option('--no-objections', 'show findings that were said to be wrong, too')
    .option('--changed-since <ref>', 'only findings on lines that changed since a branch, tag or commit')
    .option('--config <file>', 'use this configuration instead of the nearest .mentor.json')
    .option('--shard <I/N>', 'report the I-th of N parts of the files')
    .option('--cache <dir>', 'keep results in this folder, and use them while nothing has changed')
    .action(async (paths: string[], options: ScanOptions) => {
      const report = await scan(paths, options, host);
      await print(report, options, host);
      const { failOn } = options;
      if (failOn !== 'never' && report.findings.some(({ severity }) => atLeast(severity, failOn))) setStatus(1);
    });
}

async function scan(written: readonly string[], options: ScanOptions, host: CliHost): Promise<Report> {
  const started = performance.now();
  const { rules, paths } = separateRules(options.rule ?? [], written, host.cwd);
  const isReported = readShard(options.shard);
  const team = await openTeamConfiguration({ preset: options.preset, only: rules }, host.note, options.config && resolve(host.cwd, options.config));
  const memory = options.cache === undefined ? undefined : diskMemory(resolve(host.cwd, options.cache), await host.product());
  const parts: Part[] = [];
  for (const path of paths) {
    const request = { path, configurationOf: team.of, isReported };
    const reviewed = memory ? await remembered(request, memory, host) : await review(request, host);
    const baseline = await adoptedIn(reviewed.root, options.baseline, host);
    const changes = options.changedSince === undefined ? undefined : await changesSince(reviewed.root, options.changedSince);
    const objections = options.objections ? await objectionsIn(reviewed.root) : [];
    parts.push({ review: reviewed, scope: { objections, ...(baseline && { baseline }), ...(changes && { changes }) } });
  }
  return reportOf(parts, { version, durationMs: Math.round(performance.now() - started) }, host);
}

async function changesSince(root: string, ref: string) {
  try {
    return await changedLinesSince(root, ref);
  } catch (error) {
    throw usageError((error as Error).message, error);
  }
}

async function print(report: Report, { format, output }: ScanOptions, host: CliHost): Promise<void> {
  const colours = host.colours && output === undefined;
  const text = await formats[format](report, { colours, mentor: () => openMentor(host) });
  await printOutput(text, output, host);
}
