// The learner states something that does not hold: kindly, at once, with the smallest counter-example; never "yes" first. Where no
// lesson has judged the statement, the nearest fact stands beside it without a verdict.
import { correction, judged } from '../claim-text';
import { leadOf } from '../lead';
import { sectionOf, sentenceOf, shortened } from '../lesson-parts';
import { withLesson } from '../plan';
import { asksYesOrNo } from '../units';

export const correctMisconception = withLesson((ask) => {
  const { lesson, said, state } = ask;
  const claim = said.stated?.claim;
  if (claim && !said.stated?.inItsSense) return { pieces: [{ text: judged(claim.part.heading, claim.part.text), lesson: claim.lesson }], words: 200, explains: true, asks: true };
  if (claim) {
    const opening = claim.verdict === 'partly' ? 'Only partly:' : asksYesOrNo(said.core) ? 'No.' : 'Not quite:';
    return { pieces: [{ text: `**${opening}** ${lower(correction(claim), opening)}`, lesson: claim.lesson }], words: 200, explains: true, asks: true };
  }
  const lead = leadOf(ask);
  if (lead.sure) return { pieces: [...(/\b(?:always|never|all|every\w*|nobody|nothing)\b/i.test(said.core) && !/^\*\*(?:No|Not|Only|Yes)/.test(lead.pieces[0]!.text) ? [{ text: '**Not always.** What decides it:' }] : []), ...lead.pieces, ...lead.more], words: 200, explains: true, asks: true };
  const list = sectionOf(lesson, 'best-practice');
  return {
    pieces: [...(said.stated?.sweeps ? [{ text: '**Careful with that as it stands.** The nearest that my lessons say:' }] : []), ...(lead.pieces.length > 0 ? [...lead.pieces, ...lead.more.slice(0, 1)] : [...sentenceOf(lesson), ...(list ? [shortened(lesson, list, 90, state)] : [])])],
    words: 200,
    explains: true,
    asks: true,
  };
});

/** After a colon the sentence goes on. */
const lower = (text: string, opening: string): string => (opening.endsWith(':') && /^(?:The|A|An|It|In|Two|Each|Some|There|This|That|They|Where|If|You)\b/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);
