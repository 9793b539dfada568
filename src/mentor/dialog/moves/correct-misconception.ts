// The learner states something that does not hold: kindly, at once, with the smallest counter-example; never "yes" first. Where no
// lesson has judged the statement, the nearest fact stands beside it without a verdict.
import { correction, judged, opensWithVerdict } from '../claim-text';
import { headsOf } from '../kin';
import type { Claim } from '../knowledge';
import { leadOf, plain, sure } from '../lead';
import { sectionOf, sentenceOf, shortened } from '../lesson-parts';
import { blocksOf } from '../passages';
import { withLesson, type Ask } from '../plan';
import { keyOf, type Piece } from '../state';
import { firstSentences, fit } from '../text';
import { asksYesOrNo, pieceOfUnit } from '../units';

export const correctMisconception = withLesson((ask) => {
  const { lesson, said, state } = ask;
  const claim = said.stated?.claim;
  if (claim && !said.stated?.inItsSense) return { pieces: [{ text: judged(claim.part.heading, claim.part.text), lesson: claim.lesson }, ...insteadOf(claim, ask)], words: 200, explains: true, asks: true };
  if (claim) {
    const opening = claim.verdict === 'partly' ? 'Only partly:' : asksYesOrNo(said.core) ? 'No.' : 'Not quite:';
    return { pieces: [{ text: `**${opening}** ${lower(correction(claim), opening)}`, lesson: claim.lesson }, ...insteadOf(claim, ask)], words: 200, explains: true, asks: true };
  }
  const lead = leadOf(ask);
  const judges = lead.sure && opensWithVerdict(lead.pieces[0]!.text);
  if (lead.sure && concludes.test(said.core) && !judges) return { pieces: [{ text: '**Rarely by that alone.** What it takes:' }, ...lead.pieces, ...lead.more], words: 200, explains: true, asks: true };
  if (lead.sure) return { pieces: [...(/\b(?:always|never|all|every\w*|nobody|nothing)\b/i.test(said.core) && !judges ? [{ text: lead.score >= plain ? '**Not always.** What decides it:' : '**Careful with that as it stands.** The nearest that my lessons say:' }] : []), ...lead.pieces, ...lead.more], words: 200, explains: true, asks: true };
  const list = sectionOf(lesson, 'best-practice');
  return {
    pieces: [...(said.stated?.sweeps ? [{ text: '**Careful with that as it stands.** The nearest that my lessons say:' }] : []), ...(lead.pieces.length > 0 ? [...lead.pieces, ...lead.more.slice(0, 1)] : [...sentenceOf(lesson), ...(list ? [shortened(lesson, list, 90, state)] : [])])],
    words: 200,
    explains: true,
    asks: true,
  };
});

/** What holds instead: the practice that shares most with the belief, if it shares enough to be one, or else the answer nearest to what was said. */
function insteadOf(claim: Claim, { knowledge, state, said }: Ask): readonly Piece[] {
  const lesson = knowledge.lessons.get(claim.lesson);
  if (!lesson || claim.verdict === 'true') return [];
  const name = headsOf(`${lesson.id.replaceAll('-', ' ')} ${lesson.title}`);
  const own = [...headsOf(`${claim.part.heading} ${said.core}`)].filter((head) => !name.has(head));
  const list = sectionOf(lesson, 'best-practice');
  const practices = blocksOf(list?.text ?? '').filter((block) => /^(?:[-*]|\d+\.) /.test(block)).map((text) => ({ text: text.replace(/^(?:[-*]|\d+\.) /, ''), shares: own.filter((head) => headsOf(text).has(head)).length }));
  const [best] = practices.toSorted((a, b) => b.shares - a.shares);
  if (best && best.shares >= telling) return [{ text: `**Instead:** ${firstSentences(best.text, 2)}`, lesson: lesson.id }];
  // Only what is among the nearest of all lessons is about what was said.
  const near = [said.core, claim.part.heading].flatMap((text) => knowledge.units.near(text).slice(0, 10)).find(({ unit, score }) => unit.lesson === lesson && unit.kind === 'questions' && score >= sure && !state.used.has(keyOf(lesson.id, unit.section)));
  const piece = near && pieceOfUnit(near.unit, true);
  return piece ? [{ ...piece, text: fit(piece.text, 80) }] : [];
}

/** One thing is said to settle the whole: "we have mocks, so resilience is tested". */
const concludes = /(?:,|\b(?:so|hence|therefore|thus|then)\b) .{0,40}\b(?:is|are|we're|we are|it's)\b.{0,16}\b(?:tested|safe|secure|secured|done|covered|closed|solved|finished|protected|ready|clean|sorted|fine|enough|ticked|settled|handled)\W*$/i;

/** One word in common may be any. */
const telling = 2;

/** After a colon the sentence goes on. */
const lower = (text: string, opening: string): string => (opening.endsWith(':') && /^(?:The|A|An|It|In|Two|Each|Some|There|This|That|They|Where|If|You)\b/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);
