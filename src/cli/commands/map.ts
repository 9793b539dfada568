// `map`: the system that the files of a folder describe, as JSON or as a drawing in text.
import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { toDot, toMermaid } from '../../analysis/map-text';
import type { SystemMap } from '../../model';
import type { CliHost } from '../host';
import { printOutput } from '../print-output';
import { namedMap } from '../named-map';
import { review } from '../review';
import { openTeamConfiguration } from '../team-configuration';

const formats = { json: toJson, mermaid: toMermaid, dot: toDot } as const;

interface MapOptions {
  readonly format: keyof typeof formats;
  readonly output?: string;
  readonly config?: string;
}

export function addMapCommand(program: Command, host: CliHost): void {
  program
    .command('map')
    .description('Shows what runs, who calls whom, and what exists only once.')
    .argument('[PATH]', 'the folder that holds the system', '.')
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(formats)).default('json'))
    .option('--output <file>', 'where to print, instead of standard output')
    .option('--config <file>', 'use this configuration instead of the nearest .mentor.json')
    .action(async (path: string, { format, output, config }: MapOptions) => {
      const team = await openTeamConfiguration({}, host.note, config && resolve(host.cwd, config));
      // Nothing is reported, so no rule is asked.
      const reviewed = await review({ path, configurationOf: team.of, isReported: () => false }, host);
      const text = formats[format](namedMap(reviewed, host));
      await printOutput(text, output, host);
    });
}

function toJson({ nodes, edges, flows, singlePointsOfFailure }: SystemMap): string {
  return `${JSON.stringify({ nodes, edges, ...(flows ? { flows } : {}), singlePointsOfFailure }, null, 2)}\n`;
}
