// `ask`: one question and its answer, a conversation in the terminal, or questions as JSON Lines.
import type { Command } from 'commander';
import type { CodePort, Mentor } from '../../mentor/mentor';
import { reviewedCode } from '../ask-code';
import { answerLine, linesOf } from '../ask-json';
import { answerText } from '../ask-text';
import type { CliHost } from '../host';
import { openMentor } from '../open-mentor';
import { usageError } from '../usage-error';

interface AskOptions {
  readonly project?: string;
  readonly json?: true;
}

export function addAskCommand(program: Command, host: CliHost): void {
  program
    .command('ask')
    .description('Answers a question; without one, starts a conversation.')
    .argument('[QUESTION...]', 'what you would ask a senior engineer')
    .option('--project <path>', 'review this folder first, so that answers name your own lines')
    .option('--json', 'read questions as JSON Lines from standard input and print one line each')
    .action(async (words: string[], { project, json }: AskOptions) => {
      const question = words.join(' ').trim();
      if (json && question !== '') throw usageError('With --json the questions come from standard input. Leave out either --json or the question.');
      const code: CodePort = { recognise: host.recognise, ...(project === undefined ? { findingsFor: async () => undefined } : await reviewedCode(project, host)) };
      const mentor = await openMentor(host);
      if (json) await answerLines(mentor, code, host);
      else if (question !== '') host.out(answerText(await mentor.ask([], question, code)));
      else await converse(mentor, code, host);
    });
}

async function answerLines(mentor: Mentor, code: CodePort, host: CliHost): Promise<void> {
  for await (const line of linesOf(host.input)) {
    const answer = await answerLine(line, mentor, code);
    if (answer !== undefined) host.out(`${answer}\n`);
  }
}

/** Until the learner says goodbye or the input ends. */
async function converse(mentor: Mentor, code: CodePort, host: CliHost): Promise<void> {
  const history: string[] = [];
  const prompt = (): void => {
    if (host.interactive) host.out('\n> ');
  };
  if (host.interactive) host.out('Ask me anything about scalability, fault tolerance and security. "bye" ends it.\n');
  prompt();
  for await (const line of linesOf(host.input)) {
    if (line.trim() !== '') {
      const answer = await mentor.ask(history, line, code);
      history.push(line);
      host.out(`${host.interactive ? '\n' : ''}${answerText(answer)}${host.interactive ? '' : '\n'}`);
      if (answer.move === 'goodbye' && host.interactive) return;
    }
    prompt();
  }
}
