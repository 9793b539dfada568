// The commands and their options, and what becomes of an error: one clear line and status 2.
import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { addAskCommand } from './commands/ask';
import { addBaselineCommand } from './commands/baseline';
import { addLessonCommand } from './commands/lesson';
import { addLessonsCommand } from './commands/lessons';
import { addMapCommand } from './commands/map';
import { addMcpCommand } from './commands/mcp';
import { addObjectionsCommand } from './commands/objections';
import { addScanCommand } from './commands/scan';
import { addWhyCommand } from './commands/why';
import type { CliHost } from './host';
import { messageOf } from './message';
import { usageError } from './usage-error';

/** How a command tells the exit status, once it is known. */
export type SetStatus = (status: 0 | 1) => void;

/** Runs one command line, without the name of the program; gives the exit status (0, 1 or 2) and never rejects. */
export async function run(args: readonly string[], host: CliHost): Promise<number> {
  let status = 0;
  const program = createProgram(host, (value) => {
    status = value;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    host.note(messageOf(error));
    return 2;
  }
}

function createProgram(host: CliHost, setStatus: SetStatus): Command {
  const program = new Command('distributed-mentor')
    .description('Spots what will hurt a distributed system in production, and teaches why.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: host.out, writeErr: () => undefined, outputError: () => undefined })
    .helpCommand(true)
    .allowExcessArguments()
    .action(() => {
      const [written] = program.args;
      if (written !== undefined) throw usageError(`There is no command "${written}". The commands are ${program.commands.map((command) => command.name()).join(', ')}.`);
      program.outputHelp();
    });
  addScanCommand(program, host, setStatus);
  addBaselineCommand(program, host);
  addObjectionsCommand(program, host);
  addWhyCommand(program, host);
  addMapCommand(program, host);
  addAskCommand(program, host);
  addLessonsCommand(program, host);
  addLessonCommand(program, host);
  addMcpCommand(program, host);
  return program;
}
