// `lesson ID`: one lesson as Markdown.
import { Option, type Command } from 'commander';
import { unknownLesson } from '../../mentor/assistants/unknown-lesson';
import { lessonMarkdown } from '../../mentor/lessons/lesson-markdown';
import type { CliHost } from '../host';
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
      if (!lesson) throw usageError(unknownLesson(id, mentor, '"distributed-mentor lessons" lists them.'));
      const markdown = lessonMarkdown(lesson);
      const { title, pillar, prerequisites, related, rules, sources } = lesson;
      const data = { id: lesson.id, title, pillar, prerequisites, related, rules, sources, markdown };
      host.out(format === 'json' ? `${JSON.stringify(data, null, 2)}\n` : markdown);
    });
}
