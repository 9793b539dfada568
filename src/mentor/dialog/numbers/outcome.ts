// What a sum comes to, and what it says to a question of yes or no: "will it hold?" and "is that a problem?" want opposite words.

export interface Outcome {
  /** The steps and the result, as a sentence in Markdown. */
  readonly text: string;
  /** Whether what is asked for works, where the numbers tell. */
  readonly holds?: boolean | 'barely' | undefined;
  /** What it belongs to, where that depends on the words. */
  readonly topic?: string;
}

/** A sum without a verdict is its text alone. */
export type Worked = string | Outcome | undefined;

const good = /\b(?:(?:can|may|could) (?:fail|die|go|be lost|be missing)|ok|okay|alright|all right|fine|good|enough|sufficient|suffices?|safe|sound|possible|realistic|feasible|doable|manageable|hold|holds|surviv\w+|carry|carries|take|takes|bear|bears|cope|copes|handle|handles|manage|manages|fit|fits|make it|makes it|meets?|met|reach\w*|within|inside|keep|keeps|kept|works?|pass|passes|comfortable|in (?:the |our )?budget|keep up|fresh|consistent|help enough|still (?:in|have)|last|lasts|do|promise|guarantee\w*|through|deliver|serve|support|sustain|absorb|catch up|valid|afford|in time|done|finish\w*|get by|right|correct|see|help|helps)\b/;
const bad = /(?<!\b(?:can|may|could) )\b(?:problem\w*|trouble|worr\w+|bad|wrong|too (?:high|much|many|small|few|little|low|tight|short|long|slow|late|large|big|close|optimistic)|broke\w*|break\w*|breach\w*|blow\w*|blew|exceed\w*|overload\w*|over ?spent|over (?:the )?(?:budget|limit|it)|violat\w*|miss|missed|fall over|falls over|collapse\w*|(?:ran?|running) out|danger\w*|(?<!\b(?:can|may|could) (?:we|i|you) )risk\w*|unsafe|drown\w*|melt\w*|cascad\w*|split[ -]?brain|crash\w*|burnt?|stale|die|dies|grow)\b/;
const aux = /^(?:(?:so|and|but|then|now|well|ok|hm+|will it|do you think|would you say)[ ,]+)*(?:is|are|am|was|were|does|do|did|can|could|will|would|should|has|have|may|must|won't|isn't|aren't|doesn't|don't|didn't|can't)\b/;
const wh = /\b(?:how|what|which|when|why|who|where)\b/;
const tag = /[,.;:–-]\s*(?:(?:is|are) (?:that|this|it|we|they) )?(?:so |that |it |not )?(ok|okay|alright|fine|right|correct|agreed?|true|yes|enough|safe|good|possible|problem|trouble|any (?:problem|trouble|issue)s?|no|or)\W*$/;

/** The part of a turn that asks whether something is so; undefined where none does. */
function whether(text: string): string | undefined {
  const tagged = tag.exec(text);
  if (tagged && /^(?:ok|okay|alright|fine|enough|safe|good|possible|problem|trouble|any)/.test(tagged[1]!)) return tagged[1];
  const statement = tagged ? text.slice(0, tagged.index) : text;
  const parts = statement.split(/[.?!;\n:](?=\s|$)|\s[–-]\s|,\s+(?=(?:so |and |but |then )?(?:is|are|am|was|were|does|do|did|can|could|will|would|should|has|have|isn't|aren't|doesn't|won't)\b)/).map((part) => part.trim()).filter((part) => part !== '');
  // "Right?" asks about all that stands before it.
  if (tagged) return parts.at(-1);
  const asking = parts.findLast((part) => aux.test(part) && !wh.test(part));
  if (asking !== undefined) return asking;
  const last = parts.at(-1) ?? '';
  const isShort = last.split(/\s+/).length <= 6 && !wh.test(last) && (good.test(last) || bad.test(last));
  return (isShort || /\?\s*$/.test(text)) && !wh.test(last) && (good.test(last) || bad.test(last)) ? (/\b(good enough|enough|ok|okay|fine|safe|problem)\b/.exec(last)?.[0] ?? last) : undefined;
}

/** "Yes. ", "No. ", or nothing where nobody asked for it or the question is not understood. */
export function answerTo(text: string, holds: boolean | 'barely'): string {
  // On what condition it is asked says nothing of what is hoped for.
  const asked = whether(text)?.replace(/(?<=\S )(?:if|when|once|after|in case|should) .*$/, '');
  if (asked === undefined || /\bor\b(?! not\b)/.test(asked)) return '';
  // "Can one die?" hopes that it may.
  const hopes = /\b(?:can|may|could) (?:\w+ ){0,3}(?:fail|die|go|crash|be lost|be missing|lose)\b/;
  const [isGood, isBad] = [good.test(asked) || hopes.test(asked), bad.test(asked.replace(hopes, ''))];
  if (isGood === isBad && !(isGood && /\b(?:without|no|not|n't|avoid)\b/.test(asked))) return '';
  const negated = /\b(?:not|never|no longer)\b|n't\b/.test(asked) && !/^(?:isn't|aren't|doesn't|don't|won't|can't|didn't)\b/.test(asked);
  if (negated) return '';
  if (holds === 'barely') return isGood ? 'Only just. ' : '';
  return (isGood ? holds : !holds) ? 'Yes. ' : 'No. ';
}
