// The entry of the command line: wires this process to the commands, and makes sure that nobody ever sees a stack trace.
import { messageOf } from './message';
import { nodeHost } from './node-host';
import { run } from './run';

function fail(error: unknown): void {
  process.stderr.write(`distributed-mentor: ${messageOf(error)}\n`);
  process.exitCode = 2;
}

// A reader such as `head` may close the pipe early; that is its right and no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') fail(error);
});
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

void run(process.argv.slice(2), nodeHost(process)).then((status) => {
  process.exitCode = status;
});
