// The learner states something that does not hold: kindly, at once, with the smallest counter-example; never "yes" first.
import { correction } from '../claim-text';
import { writtenAnswer } from '../lead';
import { answering, askBack, fromPassages, sectionOf, sentenceOf, shortened } from '../lesson-parts';
import { withLesson } from '../plan';

export const correctMisconception = withLesson((ask) => {
  const { lesson, said, state } = ask;
  const found = answering(lesson, ask, ['misconceptions', 'how-it-works', 'what-if', 'key-points', 'best-practice', 'compared-with']);
  const claim = said.stated?.claim;
  if (claim) {
    const opening = claim.verdict === 'partly' ? 'Only partly:' : /\?\s*$/.test(said.core) && /^(?:.*\b)?(?:does|do|is|are|will)\b/i.test(said.core) ? 'No.' : 'Not quite:';
    const more = found.filter(({ passage }) => passage.part !== claim.part.heading && passage.section.kind !== 'misconceptions');
    return { pieces: [{ text: `**${opening}** ${lower(correction(claim), opening)}`, lesson: claim.lesson }, ...fromPassages(lesson, more, 1), ...askBack(lesson, state)], words: 200, explains: true };
  }
  const list = sectionOf(lesson, 'best-practice');
  const written = writtenAnswer(ask);
  const body = written ? [written] : found.length > 0 ? fromPassages(lesson, found, 2) : [...sentenceOf(lesson), ...(list ? [shortened(lesson, list, 90)] : [])];
  return { pieces: [{ text: '**Not as it stands.** Statements without an exception seldom survive production; what holds here:' }, ...body, ...askBack(lesson, state)], words: 200, explains: true };
});

/** After a colon the sentence goes on. */
const lower = (text: string, opening: string): string => (opening.endsWith(':') && /^(?:The|A|An|It|In|Two|Each|Some|There|This|That|They|Where|If|You)\b/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);
