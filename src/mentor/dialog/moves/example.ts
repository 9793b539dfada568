// "An example?" and "another one?": a story that was not told in this conversation yet. When all are told, code is left.
import { askBack, fresh, pieceOf, sectionsOf } from '../lesson-parts';
import { withLesson, type Plan } from '../plan';
import { codeOf } from '../in-your-code';
import type { Ask } from '../plan';
import type { Lesson } from '../../lessons';

export const example = withLesson((ask) => tell(ask, ''));

export const anotherExample = withLesson((ask) => tell(ask, 'A different one: '));

function tell(ask: Ask & { readonly lesson: Lesson }, opening: string): Plan {
  const { lesson, state } = ask;
  if (/\b(?:code|snippet)\b/i.test(ask.said.core)) return { pieces: codeOf(lesson, ask), words: 320, suggestions: ['Why does that help?'] };
  const [next, later] = fresh(lesson, 'example', ask);
  if (!next) {
    const told = sectionsOf(lesson, 'example').map((section) => section.name);
    const code = codeOf(lesson, ask);
    return { pieces: [{ text: `That was all: this lesson has ${told.length} examples, and you have seen each of them (${told.join('; ')}). Here is the same as code.` }, ...code], suggestions: ['What if it happens at peak load?', 'Quiz me on that'] };
  }
  return {
    pieces: [pieceOf(lesson, next, `${opening}**${next.name}.** ${next.text}`), ...askBack(lesson, state)],
    suggestions: later ? ['Another example?'] : [],
    words: 260,
    explains: true,
  };
}
