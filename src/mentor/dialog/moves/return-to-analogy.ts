// "Back to the highway", and "who are the drivers?" right after it was drawn: the picture the learner means, in its own words, the part
// that is asked about first. A topic that has the same picture in its own lesson is explained there.
import type { Lesson, Section, Term } from '../../lessons';
import { headOf, headsOf } from '../kin';
import { pictureText, pieceOf, rowsOf, sectionsOf, sentenceOf } from '../lesson-parts';
import { withLesson, type Ask } from '../plan';
import { keyOf, shareOf, type Piece } from '../state';
import { pieceOfTerm } from '../term-index';
import { sentences } from '../text';
import { writtenFor } from '../thing-answer';
import { asksForLimit, pictureDrawn } from '../understand/in-picture';
import { meaningOf } from '../understand/words';

export const returnToAnalogy = withLesson((ask) => {
  const found = pictureFor(ask);
  if (!found) return { pieces: [{ text: 'I know no picture by that name, so I will not pretend to. What the topic is without one:' }, ...sentenceOf(ask.lesson)], suggestions: ['Is there a picture for that?'] };
  const { lesson, section } = found;
  const inPicture = (text: string): Piece => ({ text, lesson: lesson.id, section: section.id });
  const breaks = section.parts.find((part) => /where it breaks/i.test(part.heading));
  const limit = breaks ? [inPicture(`**Where the picture breaks:** ${breaks.text}`)] : [];
  if (breaks && asksForLimit(ask.said.core)) return { pieces: limit, words: 160, repeats: true };
  const term = ask.knowledge.terms.find(ask.said.core, [lesson.id, ...ask.said.topics]);
  const part = partAskedFor(section, ask) ?? (term && partLike(section, `${term.names.join(' ')} ${term.text}`));
  // What was drawn in this conversation need not be drawn again.
  const wasDrawn = ask.state.used.has(keyOf(lesson.id, section.id));
  const isDrawn = pictureDrawn(ask.state, ask.knowledge)?.section === section || (part !== undefined && wasDrawn);
  if (isDrawn) {
    const beside = withoutPicture(ask, term, part === undefined);
    const goesOn = event.test(ask.said.core) ? writtenFor(ask, 90) : undefined;
    if (part !== undefined && goesOn) return { pieces: [inPicture(part), { text: 'And in the system:' }, goesOn], words: 190, repeats: true };
    if (part !== undefined) return { pieces: [inPicture(part), ...(beside.length > 0 ? beside : limit)], words: 160, repeats: true };
    if (isAbout.test(ask.said.core)) return { pieces: [inPicture(`*${section.name}* has nothing of its own that stands for ${term ? term.names[0]! : ask.said.topics[1] === undefined ? 'that' : ask.knowledge.nameOf(ask.said.topics[1])}; as far as it goes, ${partsIn(section)}.`), ...(beside.length > 0 ? [{ text: 'Without the picture:' }, ...beside] : limit)], words: 200, repeats: true };
  }
  // What no part of a picture that was drawn before tells ("who switches it on again, and when?") is mostly what the picture does not show.
  if (breaks && part === undefined && wasDrawn && asksMore.test(ask.said.core)) return { pieces: limit, words: 160, repeats: true };
  const other = lesson.id !== ask.topic && ask.lesson.id === ask.topic;
  if (part !== undefined && !other) return { pieces: [inPicture(part), ...limit], words: 160, repeats: true };
  return {
    pieces: [...(part === undefined ? [] : [{ text: part }]), ...(other ? [{ text: `The picture comes from ${ask.knowledge.nameOf(lesson.id)}. Carried over:` }, ...sentenceOf(ask.lesson)] : []), pieceOf(lesson, section, pictureText(section))],
    words: 280,
    repeats: true,
  };
});

/** The story goes on, and so does the system. */
const event = /\b(?:happens?|must|should|would|will|goes on|do now)\b/i;

const asksMore = /\b(?:who|when|why|how (?:does|do|is|are|would|long|often|many))\b/i;

const isAbout = /\b(?:what|who|which|whom)\b/i;

function pictureFor({ said, state, lesson, knowledge }: Ask & { readonly lesson: Lesson }): { readonly lesson: Lesson; readonly section: Section } | undefined {
  const { picture } = said;
  const own = sectionsOf(lesson, 'analogy');
  if (picture) {
    const same = own.find((section) => section === picture.section) ?? own.find((section) => [...meaningOf(section.name)].some((stem) => picture.name.has(stem)));
    if (same) return { lesson, section: same };
    const home = knowledge.lessons.get(picture.lesson);
    const section = picture.section ?? (home && sectionsOf(home, 'analogy').find((each) => [...meaningOf(each.text)].some((stem) => picture.name.has(stem))));
    if (home && section) return { lesson: home, section };
    return undefined;
  }
  const section = own.find((each) => state.used.has(keyOf(lesson.id, each.id))) ?? own[0];
  return section && { lesson, section };
}

const standsFor = ({ picture, meant }: { readonly picture: string; readonly meant: string }): string => `**${picture}** ${isMany(picture) ? 'stand' : 'stands'} for ${meant}`;

const partsIn = (section: Section): string => rowsOf(section).slice(0, 3).map(({ picture, meant }) => `${picture} ${isMany(picture) ? 'stand' : 'stands'} for ${meant}`).join('; ');

/** What the rows say to the part that is asked about: by what it stands for, or else by what it is in the picture. */
function partAskedFor(section: Section, { said }: Ask): string | undefined {
  const name = new Set([...meaningOf(section.name)].map(headOf));
  // "Who is the late guest when a page calls thirty services?" asks about the guest.
  const thing = thingAsked.exec(said.core)?.[1];
  const inRow = thing === undefined ? [] : [...headsOf(thing)].filter((head) => !name.has(head) && rowsOf(section).some((row) => headsOf(row.picture).has(head)));
  const all = inRow.length > 0 ? inRow : [...said.stems].filter((stem) => !form.has(stem)).map(headOf);
  // What the picture is called says nothing of a part, unless nothing else is named.
  const own = all.filter((head) => !name.has(head));
  const asked = new Set(own.length > 0 ? own : all);
  const heads = (text: string): readonly string[] => [...meaningOf(text)].map(headOf);
  // What a cell begins with is what it is about.
  const fits = (cell: string, words: ReadonlySet<string>): number => heads(cell).reduce((sum, head, at) => sum + (words.has(head) ? (at === 0 ? 1.5 : 1) : 0), 0);
  const rows = rowsOf(section).map((row) => ({ ...row, byMeaning: fits(row.meant, new Set([...asked].filter((head) => !name.has(head)))), byPicture: fits(row.picture, asked) }));
  const mostMeant = Math.max(...rows.map(({ byMeaning }) => byMeaning));
  const mostDrawn = Math.max(...rows.map(({ byPicture }) => byPicture));
  const meant = mostMeant > 0 && mostMeant >= mostDrawn ? rows.filter(({ byMeaning }) => byMeaning === mostMeant) : [];
  if ((meant.length === 1 || meant.length === 2) && inRow.length === 0) return `In this picture, ${meant.map((row) => (row.meant.includes(':') ? standsFor(row) : `${row.meant} ${isMany(row.meant) ? 'are' : 'is'} **${row.picture}**`)).join('; ')}.`;
  const drawn = mostDrawn > 0 ? rows.filter(({ byPicture }) => byPicture === mostDrawn) : [];
  if (drawn.length === 1 || drawn.length === 2) return `In this picture, ${drawn.map(standsFor).join('; ')}.`;
  // What no row has may stand in the sentences around them.
  return sentences(section.lead.split('\n').filter((line) => !line.startsWith('|')).join('\n')).find((sentence) => heads(sentence).some((head) => asked.has(head) && !name.has(head)));
}

/** What the thing is in plain words: its term, the topic that is named beside the picture's, or what is written on it where the picture has no part for it. */
function withoutPicture(ask: Ask, term: Term | undefined, isMissing: boolean): readonly Piece[] {
  if (term) return [pieceOfTerm(term)];
  const [, other] = ask.said.topics;
  const lesson = other === undefined ? undefined : ask.knowledge.lessons.get(other);
  if (other !== undefined) return lesson ? sentenceOf(lesson) : [];
  return isMissing ? plainly(ask) : [];
}

/** What is written on the thing that is asked about. */
function plainly(ask: Ask): readonly Piece[] {
  const thing = /\b(?:what|who|which)(?:'s| is| are| would| does)?(?: be)? (?:the |an? )?(.+?)(?: be| stand for| there| then)*\W*$/i.exec(ask.said.core)?.[1];
  const written = thing === undefined ? undefined : writtenFor({ ...ask, said: { ...ask.said, core: `what is ${thing}` } }, 70);
  return written ? [written] : [];
}

/** The row that stands for what a thing is, in other words than its name: "eviction" is "the least used goes". */
function partLike(section: Section, told: string): string | undefined {
  const heads = headsOf(told);
  const rows = rowsOf(section).flatMap((row) => {
    const meant = headsOf(row.meant);
    const share = shareOf(meant, heads);
    return meant.size > 1 && share > nearlyAll ? [{ ...row, fits: share * meant.size }] : [];
  });
  const [best] = rows.toSorted((one, other) => other.fits - one.fits);
  return best && `In this picture, that is **${best.picture}**: ${best.meant}.`;
}

/** So much of what a row means must be told of the thing. */
const nearlyAll = 0.6;

const thingAsked = /\b(?:who|what|which)(?: exactly)? (?:is|are|was|were|would|does|do|did|stands? for)(?: be)? (?:the |an? |your )?([^,?.]+?)(?: exactly)?(?= (?:when|if|in|for|stand|mean|be|then|now|there)\b|[,?.]|$)/i;

/** What a question about a picture is made of. */
const form = meaningOf('picture analogy metaphor image comparison story thing part happen stand role there');

/** Whether the thing at the head of some words is more than one. */
function isMany(words: string): boolean {
  const head = words.split(/,|;|:| (?:of|in|to|that|which|with|for|on|at|who|when|from|by|behind|before|after|between|until|whose|is|are)\b/)[0]!.trim();
  return / and /.test(head) || /[^su']s$/.test(head) || /^(?:two|three|four|many|all|several|people)\b/i.test(head);
}
