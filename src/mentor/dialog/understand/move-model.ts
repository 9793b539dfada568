// Which move a turn makes, by its form. Learned from turns that people make; a cue in so many words is one more witness.
import type { Move } from '../move';
import { createClassifier, type Classifier } from './classifier';
import { askedMove, cueIn, spelled } from './cues';
import { formOf } from './form';
import { moveTable } from './move-table';
import { asksForVerdict } from './verdict-asked';

export interface LikelyMove {
  readonly move: Move;
  /** How likely it is, 0 to 1. */
  readonly share: number;
}

let learned: Classifier | undefined;

/** Moves, the likeliest first. `core` is the turn without its politeness, `goesOn` whether something was said before it. */
export function likelyMoves(core: string, goesOn: boolean): readonly LikelyMove[] {
  const classify = (learned ??= createClassifier(moveTable));
  const lines = asking(spelled(core)).map((line) => {
    const cue = cueIn(line);
    const forms = classify(formOf(line, goesOn, cue)).map(({ label, share }) => ({ move: label as Move, share })).filter(({ move }) => goesOn || move !== 'repeat');
    // Where the form tells little, a request in so many words decides.
    return cue && forms[0]!.share < tellsLittle && (forms.find(({ move }) => move === cue.move)?.share ?? 0) >= forms[0]!.share * likelyEnough ? forms.toSorted((a, b) => Number(b.move === cue.move) - Number(a.move === cue.move)) : forms;
  });
  // Of several questions the one that asks for something particular decides; "how does that work" goes with any of them.
  return lines.findLast(([best]) => best !== undefined && !mild.has(best.move)) ?? lines.at(-1) ?? [];
}

const tellsLittle = 0.35;
/** And is no move that the rest of the words speaks against: beside the likeliest it has this share at least. */
const likelyEnough = 0.5;

const mild: ReadonlySet<Move> = new Set(['explain-how', 'define', 'clarify-vague', 'thanks']);

/** The sentences that ask, or all together where none does. */
function asking(core: string): readonly string[] {
  // "…, the server collapses. Problem?" asks about what stands before it.
  const lines = (asksForVerdict.test(core) ? core.replaceAll('\n', ' ') : core.replace(/\n(?=\S+(?: \S+){0,2}\?)/g, ' ')).split('\n').filter((line, _, all) => all.length === 1 || /\S\s+\S/.test(line.trim()));
  // "Zero trust? We have a VPN, that is zero trust": the first words only say what it is about.
  const questions = lines.filter((line, index) => line.trimEnd().endsWith('?') && !(index === 0 && lines.length > 1 && askedMove(line) === undefined && line.split(/\s+/).length <= 3));
  const requests = questions.length > 0 ? questions : lines.filter((line) => askedMove(line) !== undefined);
  return requests.length > 0 ? requests : [core];
}
