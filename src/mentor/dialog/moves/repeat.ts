// "Say that again": the same content, tighter, and only the part that was named. A topic from further back is told in new words.
import { fresh, pictureText, pieceOf, sectionOf, sentenceOf } from '../lesson-parts';
import { partNamedIn, partOf } from '../part-named';
import { blocksOf } from '../passages';
import { withLesson } from '../plan';
import { withoutRefusal } from '../refused';
import { lastOnTopic, shareOf, type State, type Turn } from '../state';
import { pieceOfTerm } from '../term-index';
import { fit, joinBlocks, sentences } from '../text';
import { figuresIn } from '../understand/claims';
import { askedMove } from '../understand/cues';
import { asksShorter, sentencesWanted } from '../understand/length-asked';
import { meaningOf, stemsOf } from '../understand/words';
import { shorter } from './sum-of-talk';

export const repeat = withLesson((ask) => {
  const { lesson, state, said, knowledge, topic } = ask;
  const last = turnMeant(said.core, state);
  const form = formIn(said.core, last ? [last] : []) ?? formIn(said.core, state.turns);
  if (form) return { pieces: [{ text: `Once more, only that part: ${fit(form.text, 90) || form.text}`, lesson: form.turn.topics[0]! }], topics: form.turn.topics, words: 140, repeats: true, suggestions: goOn };
  const shown = last?.pieces.filter((piece) => !piece.section?.startsWith('check-yourself/')) ?? [];
  if (said.fromHistory && last && shown.length > 0 && asksShorter(said.core)) {
    const [least] = shorter(last, sentencesWanted(said.core)).pieces;
    return { pieces: [{ ...least!, text: `Once more, shorter: ${least!.text}` }], words: 100, repeats: true, suggestions: goOn };
  }
  const rest = last && restOfList(said.core, last);
  if (rest) return { pieces: [{ text: rest, lesson: last.topics[0]! }], topics: last.topics, words: 220, repeats: true, suggestions: goOn };
  const named = namedIn(said.core, last?.text ?? '');
  const { weight } = knowledge.passages(lesson.id);
  const blocks = shown.flatMap((piece) => blocksOf(piece.text)).filter((block) => !block.startsWith('```')).flatMap((block) => (block.startsWith('|') ? asSentences(block) : [block]));
  const about = blocks
    .map((block) => ({ block, score: [...named].reduce((sum, stem) => sum + (meaningOf(block).has(stem) ? weight(stem) || 1 : 0), 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  // "The last part about the servers" is named by what it says.
  const place = /\b(?:about|on|with) \w/i.test(said.core) ? undefined : partNamedIn(said.core);
  const placed = place && partOf(joinBlocks(shown.map((piece) => piece.text)), place);
  const suggestions = ['The same in simpler words', 'Is there a picture for that?'];
  // What an earlier turn said leads back to its topics.
  const earlier = last === lastOnTopic(state) ? undefined : last;
  const topics = earlier ? { topics: earlier.topics } : {};
  if (placed !== undefined) return { pieces: [{ text: `Once more, only that part: ${fit(placed, 60) || placed}`, lesson: lesson.id }], words: 140, repeats: true, suggestions };
  const term = named.size > 0 && !about.some(({ block }) => [...named].every((stem) => meaningOf(block).has(stem))) ? knowledge.terms.find(said.core, said.topics) : undefined;
  if (term && term.names.some((name) => shareOf(meaningOf(name), named) === 1)) return { pieces: [{ ...pieceOfTerm(term), text: `Once more, only that part: ${pieceOfTerm(term).text}` }], ...topics, words: 140, repeats: true, suggestions };
  if (about.length > 0) {
    const best = about.slice(0, 2).map(({ block }) => block.replace(/^- /, ''));
    return { pieces: [{ text: `Once more, only that part: ${fit(joinBlocks(best), 90)}`, lesson: lesson.id }, ...(last?.topics[0] === topic ? [] : sentenceOf(lesson))], ...topics, words: 140, repeats: true, suggestions };
  }
  if ((!earlier && !last?.topics.includes(topic)) || blocks.length === 0) {
    const [picture] = fresh(lesson, 'analogy', ask);
    const simple = sectionOf(lesson, 'in-simpler-words');
    return {
      pieces: [...(simple ? [pieceOf(lesson, simple, `In other words than before: ${simple.parts[0]?.text ?? simple.text}`)] : []), ...(picture ? [pieceOf(lesson, picture, pictureText(picture))] : [])],
      words: 260,
      asks: true,
      suggestions,
    };
  }
  const whole = joinBlocks(blocks);
  const kept = fit(whole, 110);
  return { pieces: [{ text: `${kept.length < whole.length ? 'Once more, shorter' : 'Once more'}: ${kept}`, lesson: last?.topics[0] ?? lesson.id }], ...topics, words: 130, repeats: true, suggestions };
});

/** "I only noted the first two, how many were there?": the number of steps, and those that are missing. */
function restOfList(core: string, { pieces }: Turn): string | undefined {
  const known = numbers[kept.exec(core)?.[1]?.toLowerCase() ?? ''] ?? Number(kept.exec(core)?.[1] ?? NaN);
  if (Number.isNaN(known) || !asksForRest.test(core)) return undefined;
  const items = pieces.filter(({ lesson, section }) => lesson !== undefined && !section?.startsWith('check-yourself/')).map(({ text }) => stepsIn(text)).toSorted((a, b) => b.length - a.length)[0] ?? [];
  return items.length <= known ? undefined : `There are ${items.length}. After the first ${known}:\n\n${items.slice(known).map((item, at) => `${known + at + 1}. ${item}`).join('\n')}`;
}

/** Items of a list, or steps with numbers in running text. */
function stepsIn(text: string): readonly string[] {
  const listed = blocksOf(text).filter((block) => /^(?:[-*]|\d+\.) /.test(block)).map((block) => block.replace(/^(?:[-*]|\d+\.) /, ''));
  if (listed.length > 2) return listed;
  const parts = text.split(/(?:^|(?<=[.:?!*;)]) )\d{1,2}\. (?=\S)/);
  return parts.length > 3 ? parts.slice(1).map((part) => part.trim()) : [];
}

const numbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };
const kept = /\b(?:only|just) (?:\w+ ){0,4}?(?:the )?(?:first )?(one|two|three|four|five|[1-5])\b/i;
const asksForRest = /\b(?:noted|wrote|got|caught|have|remember|heard|understood|know|see)\b/i;

const goOn = ['The same in simpler words', 'Can you give me an example?'];

/** The turn that is named by its place or by what was asked in it, or else the last one. */
function turnMeant(core: string, state: State): Turn | undefined {
  const told = state.turns.filter(({ topics }) => topics.length > 0);
  if (ofTwo.test(core) && told.length > 1) return told.at(/\b(?:first|former)\b/i.test(core) ? -2 : -1);
  if (firstThing.test(core) && !told.at(-1)?.pieces.some(({ text }) => /^(?:[-*]|\d+\.) /m.test(text))) return told[0];
  const figures = figuresIn(core);
  const counted = figures.length > 1 ? told.findLast(({ text, pieces }) => shareOf(new Set(figures), new Set(figuresIn([text ?? '', ...pieces.map((piece) => piece.text)].join(' ')))) === 1 && figuresIn(text ?? '').length > 0) : undefined;
  if (counted) return counted;
  const stems = meaningOf(withoutRefusal(core).replace(request, ' '));
  return (stems.size > 0 ? state.turns.findLast(({ text, topics }) => topics.length > 0 && text !== undefined && shareOf(stems, new Set(stemsOf(text))) >= 0.6) : undefined) ?? lastOnTopic(state);
}

const ofTwo = /\b(?:first|second|last) (?:one )?of the(?:se)? two\b|\bthe (?:former|latter)\b/i;
const firstThing = /\b(?:very )?first (?:thing|one|topic|question|answer)\b/i;

/** The latest of some turns that has what is called by its form ("the formula", "that table"), and that part of it. */
function formIn(core: string, turns: readonly Turn[]): { readonly turn: Turn; readonly text: string } | undefined {
  const form = forms.find(({ called }) => called.test(core));
  for (const turn of form ? turns.toReversed() : []) {
    const text = joinBlocks(turn.pieces.filter(({ lesson, section }) => lesson !== undefined && !section?.startsWith('check-yourself/')).flatMap((piece) => blocksOf(piece.text)).flatMap(form!.parts));
    if (text !== '') return { turn, text };
  }
  return undefined;
}

const forms: readonly { readonly called: RegExp; parts(block: string): readonly string[] }[] = [
  { called: /\b(?:formulas?|equations?)\b/i, parts: (block) => (/^[|`~]/.test(block) ? [] : sentences(block).filter((sentence) => /\w\)? ?[=≈] ?[\w(⌈⌊]/.test(sentence)).slice(0, 2)) },
  { called: /\btable\b/i, parts: (block) => (block.startsWith('|') ? [block] : []) },
  { called: /\b(?:code|snippet|yaml)\b/i, parts: (block) => (/^[`~]{3}/.test(block) ? [block] : []) },
  { called: /\b(?:the|that|your) (?:list|steps|checklist|bullets)\b/i, parts: (block) => (/^(?:[-*]|\d+\.) /.test(block) ? [block] : []) },
];

const request = /\b(?:repeat|again|last|part|bit|second|time|thing|stuff|sorry|please|once|more|missed|say|said)\b/gi;

/**
 * What the learner wants to hear again. Why it has to be said again ("closed the tab") is no part of it; and words of the question that
 * was answered mean the answer as a whole, unless a part is named in so many words.
 */
function namedIn(core: string, question: string): ReadonlySet<string> {
  const lines = core.split('\n');
  const requests = lines.filter((line) => askedMove(line)?.move === 'repeat');
  const said = (requests.length > 0 ? requests : lines).join('\n');
  const stems = meaningOf(said.replace(request, ' '));
  const asked = meaningOf(question);
  return /\b(?:about|on|with) \w/i.test(said) ? stems : new Set([...stems].filter((stem) => !asked.has(stem)));
}

/** The rows of a table as sentences, so that one of them can be said again by itself. */
function asSentences(table: string): readonly string[] {
  const [head = [], , ...rows] = table.split('\n').map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  return rows.map(([first = '', ...cells]) => `- ${first}: ${cells.map((cell, index) => `${head[index + 1]} ${cell}`).join('; ')}.`);
}
