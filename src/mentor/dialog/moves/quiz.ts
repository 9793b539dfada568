// "Quiz me": one question, or as many as are asked for, open or with answers to choose from; the answer comes when the learner has tried.
// A card to learn from has it on its back.
import type { Lesson } from '../../lessons';
import type { Ask, Build } from '../plan';
import { open } from '../question-back';
import type { Piece } from '../state';
import { thingMeant } from '../thing';
import { another } from '../understand/choose-move';
import { choices, statements, wantsChoice, wantsTruth } from '../choices';

export const quiz: Build = (ask) => {
  const { said, lesson, topic, knowledge } = ask;
  const one = lesson ?? knowledge.lessons.get('fault-tolerance') ?? [...knowledge.lessons.values()][0];
  if (!one) return { pieces: [] };
  // "Another one" comes in the form of the one before.
  const asked = another.test(said.core) ? `${said.core} ${ask.state.turns.findLast(({ move }) => move === 'quiz')?.text ?? ''}` : said.core;
  const most = several.test(said.core) ? 3 : 1;
  const plan = { ...(topic === undefined ? { topics: [one.id] } : {}), words: 240, repeats: true };
  if (isCard.test(asked)) return { ...plan, pieces: cards(one, ask, most), suggestions: ['Another card'] };
  const closed = wantsChoice(asked) ? choices(one, ask, most) : wantsTruth(asked) ? statements(one, ask, most) : [];
  if (closed.length > 0) return { ...plan, pieces: [...closed, { text: `${wantsChoice(asked) ? `Answer with ${most > 1 ? 'the letters' : 'a letter'}` : 'Answer with true or false'}; then I say whether it holds, and why.` }], suggestions: ['Show the answer', 'Another question'] };
  const questions = open(one, ask.state).slice(0, most);
  const many = questions.length > 1;
  if (questions.length === 0) return { pieces: [{ text: `You have had all my questions on ${knowledge.nameOf(one.id)}. Shall we take another topic?`, lesson: one.id }], suggestions: ['What should I learn next?'] };
  return {
    ...plan,
    pieces: [
      ...questions.map(({ heading, section }, at) => ({ text: `**Question${many ? ` ${at + 1}` : ''}.** ${heading}`, lesson: one.id, section })),
      { text: `Take your time and answer ${many ? 'each ' : ''}in a sentence; then I show the explained answer${many ? 's' : ''}. "I don't know" is fine as well.` },
    ],
    suggestions: ['Show the answer', 'Another question'],
  };
};

/** More than one is asked for; three are enough for one turn. */
const several = /\b(?:a few|some|several|a couple of|two|three|four|five|[2-9]|10|ten) (?:[\w/]+[ -]){0,3}(?:questions|(?:flash ?)?cards|statements|mcqs)\b|\bquestions on\b|\bflash ?cards\b/i;

const isCard = /\bflash ?cards?\b|\b(?:front|back) of (?:a|the) card\b/i;

/** A term that is named, or questions of the lesson, each with its answer. */
function cards(lesson: Lesson, { said, state, knowledge }: Ask, most: number): readonly Piece[] {
  const thing = thingMeant({ said, state, lesson });
  const term = thing?.isParticular ? knowledge.terms.find(thing.text, [lesson.id]) : undefined;
  const all = [
    ...(term ? [{ front: `What is meant by *${term.names[0]!}*?`, back: term.text, section: `cards/${term.names[0]!}` }] : []),
    ...open(lesson, state).map(({ heading, text, section }) => ({ front: heading, back: text, section })),
  ];
  return all.slice(0, most).map(({ front, back, section }) => ({ text: `**Front:** ${front}\n\n**Back:** ${back}`, lesson: lesson.id, section: section.replace('check-yourself/', 'cards/') }));
}
