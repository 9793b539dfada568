// "For my father, he was a postman", "for somebody who cooks in a canteen": somebody whose work is known hears what a thing is there. Of
// other work the lesson may have a picture, and where it has none that is said, so that nobody takes the next best for theirs.
import type { Lesson, Section } from '../lessons';
import { headsOf } from './kin';
import { rowsOf, sectionsOf } from './lesson-parts';
import type { Ask } from './plan';
import { keyOf, shareOf, type Piece } from './state';
import type { Thing } from './thing';
import { roleOf } from './understand/own-picture';
import { meaningOf, stemsOf } from './understand/words';
import { roles, settings, split } from './vocabulary';

export interface World {
  readonly there: Piece;
  /** Where pictures of this kind end. */
  readonly limit: string;
}

/** Undefined where no work is named, where nothing there does what the thing does, or where it was told already. */
export function inTheirWorld({ said, lesson, state, knowledge }: Ask & { readonly lesson: Lesson }, thing: Thing | undefined): World | undefined {
  const works = settings.map(({ people }) => split(people).find((each) => asOne(each).test(said.clauses.text)));
  const listener = listenerIn(said.clauses.text);
  const named = works.findIndex((who) => who !== undefined);
  const place = named >= 0 || listener === undefined || !/,|\b(?:who|that)\b/.test(listener) ? named : settings.findIndex(({ people, names }) => [...split(people), ...split(names)].some((each) => isIn(each, listener)));
  const own = roleOf(thing?.text ?? '') ?? roleOf(state.turns.at(-1)?.text ?? '');
  const role = place < 0 ? undefined : own ?? (thing?.isParticular ? undefined : roles.find(({ topic }) => topic === lesson.id));
  const there = role?.there[place];
  if (there === undefined || state.turns.some(({ pieces }) => pieces.some(({ text }) => text.includes(there)))) return undefined;
  const called = own && split(role!.names).find((name) => shareOf(headsOf(name), headsOf(`${thing?.text ?? ''} ${state.turns.at(-1)?.text ?? ''}`)) === 1);
  const name = own ? asWritten(called ?? split(role!.names)[0]!, said.clauses.text) : knowledge.nameOf(lesson.id);
  const who = works[place] === undefined || isPlace.test(works[place]) ? listener! : /^[aeiou]/.test(works[place]) ? `an ${works[place]}` : `a ${works[place]}`;
  return { there: { text: `For ${who}, **${name}** would be ${there}.`, lesson: lesson.id }, limit: settings[place]!.limit };
}

/** A picture of the lesson that comes from the listener's work. */
export function pictureOfTheirs({ said, lesson, state }: Ask & { readonly lesson: Lesson }, thing?: Thing): Section | undefined {
  const listener = listenerIn(said.clauses.text);
  if (listener === undefined) return undefined;
  const words = [...meaningOf(listener)].filter((stem) => !ofPeople.has(stem));
  // A locksmith knows locks.
  const knows = (stem: string): boolean => words.some((word) => word === stem || (stem.length >= 4 && word.startsWith(stem)));
  const score = (section: Section): number => [...meaningOf(section.name)].filter(knows).length * 2 + [...meaningOf(rowsOf(section).map((row) => row.picture).join(' '))].filter(knows).length;
  // A picture of something else in the topic does not show the thing.
  const shows = ({ text }: Section): boolean => !thing?.isParticular || shareOf(thing.stems, meaningOf(text)) === 1;
  const [best] = sectionsOf(lesson, 'analogy').filter((section) => shows(section) && !state.used.has(keyOf(lesson.id, section.id)) && score(section) > 1).toSorted((a, b) => score(b) - score(a));
  return best;
}

/** What somebody does who listens, as the learner says it to the mentor: "your grandpa who repaired lifts". */
export function listenerIn(text: string): string | undefined {
  const found = heard(text)?.[1]?.trim();
  return found?.replace(/^(?:my|our) /i, 'your ').replace(/^(?:i|me)\b/i, 'you').replace(/\bmy\b/gi, 'your').replace(/,? (?:she|he|they)(?:'[sd])? (?=\w)/i, ', who ').replace(/ (?:for|since) \S+ years?\b.*$| in (?:our|my|the|a) (?:village|town|city)\b.*$/i, '').replace(/^(?=(?:cook|drive|run|repair|work|teach|sell|build|play|sing)\w* )/i, 'somebody who ');
}

/** A text without who listens: what a locksmith hears is no question about locks. */
export function withoutListener(text: string): string {
  const found = heard(text);
  return found ? text.replace(found[0], ' ').replace(/[ ,;-]+$/, '').trim() || text : text;
}

const heard = (text: string): RegExpExecArray | undefined => listeners.map((shape) => shape.exec(text)).find((match) => match !== null && (isWork.test(match[1]!) || isTrade(match[1]!))) ?? undefined;

/** What somebody does all day. */
const isWork = /\b(?:who|that|she|he|they)(?:'[sd])? (?:(?:was|is|were|are|had been|used to(?: be)?|always|once|only) )?(?:an? \w+|\w*(?:repair|play|cook|driv|drove|run|ran|work|s[eo]ld|sell|buil|teach|taught|paint|gr[eo]w|plan|s[eo]w|fix|clean|deliver|train|farm|fish|fl(?:y|ies)|sail|bak|garden|herd|weld|coach|referee|sing|conduct)\w*)/i;

/** A word for somebody's work by its ending, and no part of a system: a broker passes messages here, and a breaker opens. */
const isTrade = (words: string): boolean => /^(?:the|our|my) (?:board|management|sales|marketing|press|public|customers?|investors?|jury|committee|newsletter|readers?|audience|ceo|cfo)\b/i.test(words) || (/(?:er|or|ist|ian|man|woman|ant|smith|nurse|cook|chef|clerk|guard|vet|coach|pilot|monk|judge|referee|guide)s?$/i.test(words) && [...meaningOf(words)].some((stem) => !ofPeople.has(stem)) && !ofSystems.has(stemsOf(words).at(-1)!));

const ofSystems = new Set(stemsOf('server broker breaker balancer worker consumer producer buffer controller container cluster router scheduler leader follower monitor limiter counter timer pointer header parameter number order user customer member error error-handler handler listener proxy node cursor vector processor connector tenant variant constant master newer later other another computer developer engineer programmer beginner starter owner manager cto stakeholder tester administrator operator layer vendor provider author'));

const person = '(?:grand\\w+|gran|nan|mother|father|mum|mom|dad|uncle|aunt|wife|husband|son|daughter|sister|brother|boss|friend|neighbou?r|colleague|girlfriend|boyfriend|partner|somebody|someone|people|person|man|woman|guy|lady|kid|child|team|niece|nephew|cousin|in-laws?|pupil|roommate|flatmate|bandmate|teammate)';
const listeners: readonly RegExp[] = [
  new RegExp(`\\b(?:to|for|like|as if to|as to) ((?:(?:my|our|a|an|the) )?(?:old |elderly |retired )?${person}\\b,? (?:(?:she|he|they|who|that)(?:'s|'ve|'d)? |with |from |in )[^,.;:?!\\n(]{3,60})`, 'i'),
  /\b(?:i'?m|i am|i was|we are|we're|as if i (?:were|was)|like i(?:'?m| am| was)|imagine i'?m|she is|she's|he is|he's|she was|he was) (an? (?:[\w'-]+ ){0,3}?[\w'-]+)(?=[,.;:!?\n]| (?:in|by|at|and|who|with|from|for|of|not|so|but|here)\b|\W*$)/i,
  /\b(?:to|for) ((?:the|our|my) (?:board|management|sales|marketing|press|public|customers?|investors?|jury|committee|newsletter|readers?|audience|ceo|cfo|accountants?|lawyers?)(?: of (?:an?|the|our|my) [\w-]+)?)\b/i,
  /\b(?:to|for) (an? (?:[\w'-]+ ){0,2}[\w'-]+)(?=[,.;:!?\n]| (?:who|that|in)\b|\W*$)/i,
];

/** Who is meant, and not what they do. */
const ofPeople = new Set([...meaningOf('niece nephew cousin pupil roommate flatmate grandma grandpa grandmother grandfather gran nan mother father mum mom dad uncle aunt wife husband son daughter sister brother boss friend neighbour colleague girlfriend boyfriend partner somebody someone people person man woman guy lady kid child children team beginner newbie student junior senior developer dev engineer programmer manager owner product non technical tech five year old six ten year layman outsider dummy idiot human normal new smart bit little total complete absolute sure lost confused simple short picture example story analogy real live retired years year forty thirty twenty life whole day long village town never computer computers used touched seen understand know knows knew nothing thing job'), ...stemsOf('is was has had been does did')]);

const isPlace = /^(?:canteen|till|ward|post counter|post office)$/;

/** "Somebody who cooks" is a cook. */
function isIn(work: string, listener: string): boolean {
  const said = stemsOf(listener);
  const stems = stemsOf(work);
  return said.some((_, at) => stems.every((stem, index) => said[at + index] === stem));
}

/** As the learner writes it, where it is an abbreviation. */
const asWritten = (name: string, text: string): string => new RegExp(`(?<![\\p{L}\\d])${name.replace(/[^\p{L}\d\s'-]/gu, '\\$&')}(?![\\p{L}\\d])`, 'iu').exec(text)?.[0] ?? name;

/** Who somebody is or was, or for whom it is to be told. */
const asOne = (work: string): RegExp => new RegExp(`\\b(?:for|to|like|as|was|am|i'm|is|been|ex|were) (?:(?:an?|my|the|our|old|former|retired) )*(?:(?:village|night|day|head|chief|senior|primary|school|kindergarten|nursery|hospital|pizza|pastry|cafe|local|good|busy|family|shop) )?${work}s?\\b`, 'i');
