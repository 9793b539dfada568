// `mcp`: the mentor as a server for other assistants.
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { CliHost } from '../host';
import { openMentor } from '../open-mentor';
import { usageError } from '../usage-error';

export function addMcpCommand(program: Command, host: CliHost): void {
  program
    .command('mcp')
    .description('Serves findings, lessons, answers and the system map to other assistants (Model Context Protocol, standard input and output).')
    .option('--project <path>', 'the folder to review; without it only lessons and answers are served')
    .action(async ({ project }: { project?: string }) => {
      if (project !== undefined && !(await stat(resolve(host.cwd, project)).catch(() => undefined))?.isDirectory()) throw usageError(`There is no folder "${project}".`);
      const mentor = await openMentor(host);
      const { serve } = await import('../mcp/serve');
      const { freshCode } = await import('../mcp/fresh-code');
      const code = project === undefined ? async () => undefined : freshCode(project, host);
      await serve({ mentor, code, withoutCode: 'No project is reviewed. Start the server with --project PATH.' }, host);
    });
}
