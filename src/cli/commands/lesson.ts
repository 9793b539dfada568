// `lesson ID`: one lesson as Markdown.
import { Option, type Command } from 'commander';
import type { Mentor } from '../../mentor/mentor';
import type { CliHost } from '../host';
import { lessonMarkdown } from '../lesson-markdown';
import { openMentor } from '../open-mentor';
import { usageError } from '../usage-error';

export function addLessonCommand(program: Command, host: CliHost): void {
  program
    .command('lesson')
    .description('Prints a lesson as Markdown.')
    .argument('<ID>', 'as "lessons" lists it')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action(async (id: string, { format }: { format: 'text' | 'json' }) => {
      const mentor = await openMentor(host);
      const lesson = mentor.lesson(id.toLowerCase());
      if (!lesson) throw usageError(unknownLesson(id, mentor));
      const markdown = lessonMarkdown(lesson);
      const { title, pillar, prerequisites, related, rules, sources } = lesson;
      const data = { id: lesson.id, title, pillar, prerequisites, related, rules, sources, markdown };
      host.out(format === 'json' ? `${JSON.stringify(data, null, 2)}\n` : markdown);
    });
}

function unknownLesson(id: string, mentor: Mentor): string {
  const near = [...new Set(mentor.search(id.replaceAll('-', ' ')).map(({ lesson }) => lesson))].slice(0, 3);
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : '"distributed-mentor lessons" lists them.';
  return `There is no lesson "${id}". ${hint}`;
}
