// A checklist, and what to do and what to leave: forms that are made of lines, whatever they are about. The lines are the lesson's best
// practice, each with the reason cut off, and what it says that learners wrongly count on.
import type { Lesson } from '../../lessons';
import { correctionOf, verdictIn } from '../claim-text';
import { asProse, sectionOf } from '../lesson-parts';
import { blocksOf } from '../passages';
import type { Ask, Build, Plan } from '../plan';
import { keyOf, lastOnTopic, type Piece } from '../state';
import { firstSentences, fit, sentences } from '../text';
import { thingMeant } from '../thing';
import { withoutWorkplace } from '../trades';
import { unique } from '../understand/named-topics';
import { pieceOfUnit } from '../units';

/** A move that gives way to lines where a form made of lines is asked for. */
export const orPoints = (build: Build): Build => (ask) => {
  const { said, lesson } = ask;
  if (!lesson || said.outside || said.stated?.claim) return build(ask);
  if (bothSides.test(said.core)) return dosAndDonts(lesson, ask);
  return checklist.test(said.core) && !aboutOne.test(said.core) ? steps(lesson, ask) ?? build(ask) : build(ask);
};

const checklist = /\bcheck[ -]?lists?\b|\bto[ -]?do list\b|\btick (?:off|list)\b/i;

/** Somebody has one already, or asks what such a list is good for. */
const aboutOne = /\b(?:my|our|this|their|his|her) (?:\w+ )?check[ -]?list\b|\b(?:why|when|who|is|are|does|do|should) (?:\w+ )?(?:a |the )?check[ -]?lists?\b/i;
const bothSides = /\bdo(?:'?s|es)?(?: ?(?:and|&|\/|,|\+) ?)(?:the )?(?:\w+ )?(?:don'?t'?s?|do nots?)\b/i;

function steps(lesson: Lesson, ask: Ask) {
  const { said, knowledge, state } = ask;
  const list = sectionOf(lesson, 'best-practice');
  const whole = linesOf(list?.text ?? '').map((item) => firstSentences(item, 1));
  // "Make that a checklist" is about what was just told, if that tells what to do.
  const told = said.fromHistory ? lastOnTopic(state)?.pieces.filter(({ lesson: from, section }) => from !== undefined && !section?.startsWith('check-yourself/')).map(({ text }) => itemsIn(text)).find((items) => items.length >= several) : undefined;
  if (told) return asList(told, { lesson: lesson.id }, []);
  // What was written for this very thing is better than the whole topic's.
  const thing = said.fromHistory ? undefined : thingMeant({ ...ask, lesson });
  const near = thing?.isParticular ? knowledge.units.near(withoutWorkplace(said.core)).filter(({ unit, score }) => score >= Math.min(itsOwn, elsewhere) && (score >= itsOwn || /\bchecklist\b/i.test(unit.heading ?? '')) && unit.kind === 'questions' && (said.topics.includes(unit.lesson.id) || (score >= elsewhere && /\bchecklist\b/i.test(unit.heading ?? ''))) && !state.used.has(keyOf(unit.lesson.id, unit.section))) : [];
  const own = near.map(({ unit }) => ({ unit, items: itemsIn(unit.text) })).find(({ items }) => items.length >= several);
  // One that is written out as a checklist is shown as it stands.
  if (own && /^- \[ \] /m.test(own.unit.text)) return { pieces: [pieceOfUnit(own.unit, false)], topics: unique([own.unit.lesson.id, ...said.topics]), words: 240, explains: true, repeats: true };
  if (own) return { ...asList(own.items, { lesson: own.unit.lesson.id, section: own.unit.section }, []), topics: unique([own.unit.lesson.id, ...said.topics]) };
  if (whole.length < several) return undefined;
  return near[0] ? asList(whole, { lesson: lesson.id }, [{ ...pieceOfUnit(near[0].unit, true), text: fit(pieceOfUnit(near[0].unit, true).text, 70) }]) : asList(whole, { lesson: lesson.id, section: list!.id }, []);
}

const asList = (items: readonly string[], from: Omit<Piece, 'text'>, before: readonly Piece[]): Plan => ({
  pieces: [...before, { text: items.map((item) => `- [ ] ${item}`).join('\n'), ...from }], words: 300, explains: true, repeats: true, suggestions: ['Explain step 1', 'Which of these steps does my code lack?'],
});

/** So near a text has to be that was written for something else. */
const itsOwn = 1.6;
const elsewhere = 1.3;

/** What a text tells to do, an item each: its own list, or its sentences where these give orders. */
function itemsIn(text: string): readonly string[] {
  const written = [...text.matchAll(/^- \[ \] (.+)$/gm)].map(([, line]) => line!);
  if (written.length >= several) return written;
  const own = linesOf(text);
  if (own.length >= several) return own.map((item) => firstSentences(item, 1));
  const prose = blocksOf(text).filter((block) => !/^(?:\||`{3}|~{3})/.test(block)).flatMap((block) => sentences(block)).flatMap((sentence) => (sentence.length > 60 ? sentence.split(/;\s+(?:and )?/) : [sentence]));
  const orders = prose.filter((part) => order.test(part)).map((part) => part.trim().replace(/^./, (letter) => letter.toUpperCase()).replace(/([^.!)])$/, '$1.'));
  return orders.length * 2 >= prose.length ? orders.slice(0, 10) : [];
}

/** It tells what to do, and not how things are. */
const order = /^(?:\*[^*]+\*:? )?(?:first|then|last|next|also|always|never|do not|don't|add|agree|alert|allow|answer|ask|avoid|begin|build|call|cancel|check|choose|close|commit|configure|copy|count|cut|decide|declare|delete|deny|describe|drop|encrypt|end|finish|fix|give|handle|have|hold|install|keep|kill|let|limit|list|log|look|make|mark|measure|mount|name|note|pass|pick|pin|plan|practise|prefer|print|put|read|rebuild|record|refuse|rehearse|remove|repeat|replace|restore|revoke|rotate|run|scan|send|separate|set|show|sign|split|start|stop|store|switch|take|tell|test|think|treat|try|turn|use|validate|verify|wait|watch|write)\b/i;

/** Fewer lines are no list. */
const several = 4;

function dosAndDonts(lesson: Lesson, { said, knowledge }: Ask) {
  const wanted = Math.min(Number(/\b([3-7]) (?:\w+ )?do/i.exec(said.core)?.[1] ?? 5), 7);
  const near = new Map(knowledge.units.near(said.core).filter(({ unit }) => unit.lesson === lesson).map(({ unit, score }) => [unit.heading, score]));
  const good = linesOf(sectionOf(lesson, 'best-practice')?.text ?? '').slice(0, wanted);
  const bad = (sectionOf(lesson, 'misconceptions')?.parts ?? []).filter(({ text }) => verdictIn(text) === 'false').toSorted((a, b) => (near.get(b.heading) ?? 0) - (near.get(a.heading) ?? 0)).slice(0, wanted);
  return {
    pieces: [
      { text: `**Do**\n\n${good.map((item) => `- ${firstSentences(item, 1)}`).join('\n')}`, lesson: lesson.id },
      { text: `**Don't count on this**\n\n${bad.map(({ heading, text }) => `- *"${heading.replace(/[.?!]$/, '')}"*: ${lowered(firstSentences(correctionOf(text), 1))}`).join('\n')}`, lesson: lesson.id },
    ],
    words: 330,
    repeats: true,
  };
}

/** Items of the lists in a text, without their marks. */
const linesOf = (text: string): readonly string[] => blocksOf(asProse(text)).filter((block) => /^(?:[-*]|\d+\.) /.test(block)).map((block) => block.replace(/^(?:[-*]|\d+\.) (?:\[.\] )?/, ''));

/** Behind a colon; names keep their capitals. */
const lowered = (text: string): string => text.replace(/^(?:It|The|A|An|They|That|This|Each|Every|There|What|Whoever|Most|Many|Some|Only|One|Both|In|At|With|For)\b/, (word) => word.toLowerCase());
