// The learner's own picture is carried on in its own words: what the part is there, what it does in the system, and where such pictures
// end. Where the place is an unknown one, the part's job is told, and what it is in the lesson's picture.
import { rowsOf, sectionsOf, sentenceOf } from '../lesson-parts';
import { headsOf } from '../kin';
import { withLesson, type Build } from '../plan';
import { pieceOfTerm } from '../term-index';

/** A move that gives way where the learner has brought a picture. */
export const orOwnPicture = (build: Build): Build => (ask) => (ask.said.ownPicture ? carriedOn(ask) : build(ask));

const carriedOn = withLesson(({ said, lesson, knowledge }) => {
  const { name, setting, thing, there, given, also } = said.ownPicture!;
  const term = knowledge.terms.find(thing, [lesson.id]);
  const job = term ? [pieceOfTerm(term)] : sentenceOf(lesson);
  const start = given ? `With ${given}, **the ${thing}** in your ${name}` : `In your ${name}, **the ${thing}**`;
  if (there !== undefined) return { pieces: [{ text: `${start} is ${there}.${also ? ` **The ${also.thing}** is ${also.there}.` : ''}`, lesson: lesson.id }, ...job, ...(setting ? [{ text: `**Where the picture breaks:** ${setting.limit}` }] : [])], words: 170, repeats: true };
  // The last word is the thing, those before it tell which: "rate limiter".
  const head = [...headsOf(thing)].at(-1) ?? '';
  const own = sectionsOf(lesson, 'analogy').flatMap((section) => rowsOf(section).filter(({ meant }) => headsOf(meant).has(head)).map((row) => ({ ...row, section })))[0];
  const mine = own ? [{ text: `In the picture I use for it, *${own.section.name}*, it is **${own.picture}**. If nothing in your ${name} does such a job, your picture ends there.`, lesson: lesson.id, section: own.section.id }] : [{ text: `If nothing in your ${name} does such a job, your picture ends there, and that is no fault of it.` }];
  return { pieces: [{ text: `${start} is whatever does this job there:`, lesson: lesson.id }, ...job, ...mine], words: 170, repeats: true };
});
