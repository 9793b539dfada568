// What the learner has done as a Markdown document, to keep, send or print.
import type { LearningPath, PathTopic } from '../../model';

export function learningMarkdown({ pillars, due }: LearningPath, titleOf: (lesson: string) => string): string {
  const touched = pillars.map((pillar) => ({ ...pillar, touched: pillar.topics.filter(({ state, progress }) => state !== 'new' || progress.applied.length > 0) }));
  const parts = touched.flatMap(({ title, topics, touched: rows }) => [
    `## ${title}`,
    `${topics.filter(({ state }) => state === 'read').length} of ${topics.length} topics read.`,
    ...(rows.length === 0 ? [] : [['| Topic | Read | Answers | Next review | Applied |', '|---|---|---|---|---|', ...rows.map(row)].join('\n')]),
  ]);
  const today = due.length === 0 ? [] : [`Due for review: ${due.map(titleOf).join(', ')}.`];
  return `${['# Learning progress', ...today, ...parts].join('\n\n')}\n`;
}

function row({ title, state, progress: { read, quiz, applied } }: PathTopic): string {
  const cells = [
    title,
    read ? `${state === 'read' ? 'yes' : 'begun'}, last on ${day(read.lastRead)}` : '',
    quiz ? `${quiz.right} right, ${quiz.wrong} not yet` : '',
    quiz?.due ?? '',
    applied.map(({ rule, file, when }) => `${rule} in ${file} (${day(when)})`).join('; '),
  ];
  return `| ${cells.map((cell) => cell.replace(/[\\|<`*_[\]]/g, '\\$&').replace(/\s+/g, ' ')).join(' | ')} |`;
}

const day = (moment: string): string => moment.slice(0, 10);
