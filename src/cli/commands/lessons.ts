// `lessons`: what can be learnt, by pillar.
import { Option, type Command } from 'commander';
import type { Mentor } from '../../mentor/mentor';
import type { CliHost } from '../host';
import { openMentor } from '../open-mentor';

export function addLessonsCommand(program: Command, host: CliHost): void {
  program
    .command('lessons')
    .description('Lists the lessons.')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action(async ({ format }: { format: 'text' | 'json' }) => {
      const mentor = await openMentor(host);
      host.out(format === 'json' ? asJson(mentor) : asText(mentor));
    });
}

function asJson(mentor: Mentor): string {
  const lessons = mentor.lessons().flatMap(({ lessons }) => lessons);
  const entries = lessons.map(({ id, title, pillar, sentence }) => {
    const { prerequisites, related, rules, aliases, sources } = mentor.lesson(id)!;
    return { id, title, pillar, sentence, prerequisites, related, rules, aliases, sources };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}

function asText(mentor: Mentor): string {
  const groups = mentor.lessons().map(({ title, lessons }) => {
    const width = Math.max(...lessons.map(({ id }) => id.length));
    return [title, ...lessons.map((lesson) => `  ${lesson.id.padEnd(width)}  ${lesson.title}`)].join('\n');
  });
  return `${groups.join('\n\n')}\n\nRead one with "distributed-mentor lesson ID".\n`;
}
