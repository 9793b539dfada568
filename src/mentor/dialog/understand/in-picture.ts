// Whether a turn speaks from inside of the picture that was drawn a moment ago: it asks what something is there, who the drivers are,
// what happens when the ramp is full, or where the picture breaks.
import type { Knowledge, Picture } from '../knowledge';
import type { Move } from '../move';
import { lastOnTopic, shareOf, type State } from '../state';
import { rowsOf } from '../lesson-parts';
import { meaningOf } from './words';

/** The picture that the last answer drew, or spoke of. */
export function pictureDrawn(state: State, knowledge: Pick<Knowledge, 'pictures'>): Picture | undefined {
  const pieces = lastOnTopic(state)?.pieces ?? [];
  return knowledge.pictures.find(({ lesson, section }) => section !== undefined && pieces.some((piece) => piece.lesson === lesson && piece.section === section.id));
}

/** The picture a turn stays in; undefined where none was drawn last, or where the turn is about something else. */
export function pictureStayedIn(core: string, form: Move | undefined, stems: ReadonlySet<string>, state: State, knowledge: Knowledge): Picture | undefined {
  const drawn = pictureDrawn(state, knowledge);
  if (!drawn?.section) return undefined;
  if (asksForLimit(core)) return drawn;
  // "Back to the supermarket" leaves the highway, wherever "there" is.
  const back = meaningOf(/\b(?:back|return) to (?:the|your|that) ((?:\w+ ?){1,2})/i.exec(core)?.[1] ?? '');
  if (back.size > 0 && knowledge.pictures.some(({ name }) => name !== drawn.name && [...name].some((stem) => back.has(stem) && !drawn.name.has(stem)))) return undefined;
  if ((form !== undefined && elsewhere.has(form)) || another.test(core)) return undefined;
  const words = meaningOf(`${drawn.section.name} ${rowsOf(drawn.section).map((row) => row.picture).join(' ')}`);
  const isPlace = inPlace.test(core) || [...core.matchAll(/\b(?:in|on|at|for|continu\w+(?: with)?) (?:the|that|your) (\w+)/gi)].some(([, place]) => [...meaningOf(place!)].some((stem) => words.has(stem) && !knowledge.isOfTheTrade(stem)));
  if (isPlace && asks.test(core)) return drawn;
  const called = knowledge.called(core).some((topic) => topic !== drawn.lesson);
  const thing = theThing.exec(core)?.[1];
  if (thing !== undefined && core.split(/\s+/).length <= 8) {
    const asked = [...meaningOf(thing)];
    const meant = meaningOf(rowsOf(drawn.section).map((row) => row.meant).join(' '));
    if (asked.length > 0 && asked.every((stem) => words.has(stem) || (meant.has(stem) && !called))) return drawn;
  }
  // "What happens when the ramp is full?" is about the picture if most of its words are.
  const own = [...stems].filter((stem) => !asking.has(stem));
  const inside = own.filter((stem) => words.has(stem));
  return !called && asks.test(core) && inside.length * 2 > own.length && inside.some((stem) => !knowledge.isOfTheTrade(stem)) ? drawn : undefined;
}

/** "Explain it with power stations", "shutdown as a shop closing": the picture is wanted by its name. */
export function asksForPicture(core: string, { name }: Picture): boolean {
  // "Like I'm a baker" says who listens.
  if (/\blike i(?:'| a)?m\b/i.test(core)) return false;
  const words = meaningOf(/\b(?:with|as|like|using)(?: the| an?)? ((?:[\w'-]+ ?){1,5})[?.!]*$/i.exec(core)?.[1] ?? '');
  return words.size > 0 && shareOf(words, name) >= half;
}

/** "With two bank offices" is the picture of two branches of a bank. */
const half = 0.5;

/** "Where does it break?" */
export const asksForLimit = (core: string): boolean => limit.test(core);

const picture = '(?:picture|analogy|metaphor|image|comparison|story|parable)';
const limit = new RegExp(`\\b(?:where|at what point|from what point(?: on)?) (?:does|do|would|could|might) (?:it|that|this|they)\\b.{0,12}\\b(?:break|fail|end|stop|limp|fall|go wrong)|\\b${picture}\\b.{0,24}\\b(?:breaks?|fails?|limits?|wrong|fits?|holds?|ends?|stops?|limps?|misleading)\\b|\\b(?:limits?|weak\\w*|wrong) (?:of|with|in|about) (?:the|that|this|your) (?:\\w+ )?${picture}\\b|\\bgood (?:picture|analogy|metaphor|comparison)\\b|\\b(?:break|fail|limit)\\w* (?:of|in) (?:the|that|this) ${picture}\\b`, 'i');

const inPlace = new RegExp(`\\b(?:in|within|inside|on) (?:it|that|this|there|(?:the|that|this|your) (?:\\w+ ){0,2}${picture})\\b(?! \\w+ (?:is|are|does)\\b)(?=\\W*(?:$|(?:what|who|which|how|where|is|are|would|be|then|stand|do|does|happen)\\b))|(?<!\\b(?:is|are|get|got|go|out|been|from) )\\bthere\\W*$`, 'i');

const asks = /\b(?:what|who|whom|which|where|how|why|when)(?:'s|'re)?\b/i;

/** "What's the second region?", "who are the drivers?", "what would the local cache be?" */
const theThing = /^(?:(?:and|so|but|then|ok|now)[ ,]+)*(?:(?:what|which|where)(?:'s| is| are| would be| would) the|who(?:'s| is| are| would be| would)(?: the)?) (.+?)(?: be| then)?\W*$/i;

/** Words that ask, whatever they ask about. */
const asking = meaningOf('happen happens picture thing part stand role then');

const another = /\b(?:another|different|new|better|other)\b/i;

/** Requests that leave the picture. */
const elsewhere: ReadonlySet<Move> = new Set(['simplify', 'example', 'another-example', 'quiz', 'summarize', 'next-topic', 'show-in-code', 'fix-code', 'compare', 'greet', 'thanks', 'goodbye']);
