// Which move a turn makes, by its form. Learned from turns that people make; a cue in so many words is one more witness.
import type { Move } from '../move';
import { createClassifier, type Classifier } from './classifier';
import { asking } from './asking';
import { cueIn, spelled } from './cues';
import { formOf } from './form';
import { moveTable } from './move-table';

export interface LikelyMove {
  readonly move: Move;
  /** How likely it is, 0 to 1. */
  readonly share: number;
}

let learned: Classifier | undefined;

/** Moves, the likeliest first. `core` is the turn without its politeness, `goesOn` whether something was said before it. */
export function likelyMoves(core: string, goesOn: boolean): readonly LikelyMove[] {
  const said = spelled(core);
  const lines = asking(said).map((line) => movesOf(line, goesOn));
  // Of several questions the one that asks for something particular decides; "how does that work" goes with any of them.
  const asked = lines.findLast(([best]) => best !== undefined && !mild.has(best.move)) ?? lines.at(-1) ?? [];
  // "One zone is gone. Do we survive that?": what stands before the question says what kind of question it is.
  return lines.length === 1 && said.includes('\n') ? together(asked, movesOf(said, goesOn)) : asked;
}

function movesOf(line: string, goesOn: boolean): readonly LikelyMove[] {
  const cue = cueIn(line);
  const forms = (learned ??= createClassifier(moveTable))(formOf(line, goesOn, cue)).map(({ label, share }) => ({ move: label as Move, share })).filter(({ move }) => goesOn || move !== 'repeat');
  // Where the form tells little, a request in so many words decides.
  return cue && forms[0]!.share < tellsLittle && (forms.find(({ move }) => move === cue.move)?.share ?? 0) >= forms[0]!.share * likelyEnough ? forms.toSorted((a, b) => Number(b.move === cue.move) - Number(a.move === cue.move)) : forms;
}

/** The mean of two opinions. */
function together(a: readonly LikelyMove[], b: readonly LikelyMove[]): readonly LikelyMove[] {
  return a.map(({ move, share }) => ({ move, share: (share + (b.find((other) => other.move === move)?.share ?? 0)) / 2 })).toSorted((x, y) => y.share - x.share);
}

const tellsLittle = 0.35;
/** And is no move that the rest of the words speaks against: beside the likeliest it has this share at least. */
const likelyEnough = 0.5;

const mild: ReadonlySet<Move> = new Set(['explain-how', 'define', 'clarify-vague', 'thanks']);
