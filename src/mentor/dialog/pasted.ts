// What a few pasted lines show by themselves: what the analyser sees in them, and shapes beyond its rules that everybody writes, what
// follows from each, and how the same lines read mended. Nothing is said that is not in the lines.
import { atLeast, type Recognised, type Sighting } from '../../model';
import { faultsIn, fenceOf, linesIn, mended, remaining, withoutLines, type Found } from './faults';
import { languageOf } from './in-your-code';
import { signs, type Sign } from './pasted-signs';
import type { Ask } from './plan';
import type { Piece } from './state';
import { countWords, sentences } from './text';
import { looksLikeCode } from './understand/oddities';
import type { Understanding } from './understand/understand';

/** The text with the lines that are asked about, of all turns with the present one at the end: its own, or those of an earlier turn that it goes on from; undefined where there are none. */
export function pastedText({ move, core, fromHistory }: Pick<Understanding, 'move' | 'core' | 'fromHistory'>, texts: readonly string[]): string | undefined {
  const now = texts.at(-1) ?? '';
  if (isCode(now) || faultsIn(now).length > 0) return now;
  // "Fix this" may mean the lines of an earlier turn.
  return fromHistory && (move === 'fix-code' || move === 'show-in-code' || goesOn.test(core)) ? texts.slice(-4, -1).findLast(isCode) : undefined;
}

const goesOn = /\b(?:change|improve|repair|wrong|better|instead|look like)\b/i;

/** What is said of one thing in the lines. */
interface Told {
  /** The words of the line it is about; '' where the sentence names it. */
  readonly line: string;
  readonly says: string;
  /** Whether the mended lines are without it. */
  readonly isMended: boolean;
}

/** What is wrong with the lines that the learner pasted, how they read when it is mended, and what is left then; none where nothing in them is known. */
export function pastedLines({ said, state, lesson, topic, code: { pasted } }: Pick<Ask, 'said' | 'state' | 'lesson' | 'topic' | 'code'>): readonly Piece[] {
  const text = pastedText(said, [...state.turns.map((turn) => turn.raw ?? turn.text ?? ''), said.raw]);
  if (text === undefined) return [];
  const seen = pasted ? told(pasted, topic) : [];
  // What the analyser mends by itself it knows better; of what it only names, a fault tells the very consequence.
  const faults = faultsIn(text).filter(({ fault }) => fault.beyondFix === true || !seen.some(({ rule, fix }) => fix !== undefined && fault.rules?.includes(rule)));
  // Beside a fault what is only worth knowing stays unsaid.
  const sighted = seen.filter(({ severity }) => faults.length === 0 || atLeast(severity, 'warning')).filter(({ rule, line }) => !faults.some(({ fault, seen: { match, code } }) => fault.rules?.includes(rule) === true && (line === '' || fault.rules.length > 1 || isWithin(match[0].split('\n')[0]!, line) || code.split('\n').length === 1)));
  const signed = signsIn(text, sighted).filter(({ found }) => !faults.some(({ seen }) => isWithin(found[0], seen.match[0]) || found[0].includes(seen.match[0])));
  const own = linesIn(text) ?? faults[0]?.seen.code;
  const base = sighted.some(({ fix }) => fix !== undefined) && pasted?.mended !== undefined && !faults.some(({ fault }) => fault.beyondFix) ? pasted.mended : own;
  const steps = base === undefined ? [] : repaired(readsAsCode(base) ? base : faults[0]?.seen.match[0] ?? base, faults);
  const after = steps.at(-1)?.after;
  const found: readonly Told[] = [
    ...faults.map((each, at) => ({ ...opened(each), isMended: steps[at]?.changes === true || (after !== undefined && !each.fault.shape.test(after)) })),
    ...sighted.map((sighting, at) => ({ line: sighting.line === sighted[at - 1]?.line ? '' : sighting.line, says: sentenceOn(sighting, sighted.length + faults.length), isMended: sighting.fix !== undefined && base === pasted?.mended })),
    ...signed.map(({ sign: { says, instead }, found: { 0: line } }) => ({ line, says: `${says} ${instead}`, isMended: false })),
  ].slice(0, most);
  if (found.length === 0) return [];
  const shown = after !== undefined && after.trim() !== own?.trim() && countWords(after) <= room ? after : base === pasted?.mended && base !== undefined && countWords(base) <= room ? base : undefined;
  const lines = shown === undefined ? signed.flatMap((each) => rewritten(each) ?? []).slice(0, 1) : [`${found.every(({ isMended }) => isMended) ? 'Mended:' : 'In part that can be mended right here:'}\n\n\`\`\`${shown === pasted?.mended ? pasted.language : fenceOf(shown)}\n${shown}\n\`\`\``];
  const left = faults.flatMap((each) => remaining(each) ?? []).slice(0, 2).map((each, at) => (at === 0 ? each : sentences(each)[0] ?? each));
  const verdict = text === said.raw ? verdictOn(text) : '';
  const named = found.map(({ line, says }) => `${line === '' ? '' : `${inCode(line)}: `}${says}`);
  const opening = named.length === 1 ? `${verdict}${named[0]!}` : `${verdict}${verdict === '' ? 'In the lines you pasted I see:' : 'In these lines I see:'}\n\n${named.map((each) => `- ${each}`).join('\n')}`;
  return [{ text: [opening, ...lines, ...(left.length > 0 ? [`**What remains:** ${left.join(' ')}`] : [])].join('\n\n'), ...(lesson ? { lesson: lesson.id } : {}) }];
}

/** The line stands in front where the sentence does not name it. */
function opened({ says, seen: { match: [found] } }: Found): Pick<Told, 'line' | 'says'> {
  const [first = ''] = found.trim().split('\n');
  return /^`/.test(says) || says.slice(0, 110).includes(`\`${first}`) ? { line: '', says: says.replace(/^[a-z]/, (letter) => letter.toUpperCase()) } : { line: first, says };
}

/** The lines after each step. */
function repaired(code: string, faults: readonly Found[]): readonly { readonly after: string; readonly changes: boolean }[] {
  let now = code;
  return faults.map((each) => {
    const before = now;
    now = mended(before, each);
    // What an earlier step has mended along with its own needs no step of its own.
    return { after: now, changes: now !== before || each.fault.unless?.test(now) === true };
  });
}

/** Whether a question is answered by yes or no: asked whether the lines are good, or whether they are bad. */
function verdictOn(text: string): string {
  const beside = withoutLines(text);
  if (/\b(?:true|(?:a |really )?(?:problem|issue|bad|dangerous|wrong|risky?|bug|matter))\b\s*\?/i.test(beside) && !/\bwhat(?:'s| is)?\b/i.test(beside)) return 'Yes. ';
  return /\b(?:is|are|does|do|did|will|would|can|so)\b[^?\n]*\b(?:ok(?:ay)?|fine|right|correct(?:ly)?|safe|good|enough|sane|valid|secure|acceptable|ready|production)\b[^?\n]{0,40}(?:\?|$)|\b(?:good|safe|secure) enough\b[^?\n]*\?|(?:^|[.;,]\s*)(?:fits|ok(?:ay)?|right|correct|safe|good enough|fine)\s*\?/i.test(beside) && !/\b(?:how|what|which|why)\b/i.test(beside) ? 'No. ' : '';
}

/** Whether pasted lines are shown as they should read. */
export const showsMended = (pieces: readonly Piece[]): boolean => pieces.some(({ text }) => text.includes('```'));

/** Of many the mended ones need not be told how: it is shown. */
const sentenceOn = ({ message, fix }: Sighting, count: number): string => (fix === undefined && count <= 2 ? message : sentences(message)[0] ?? message);

const most = 4;

/** Words of mended lines that an answer has room for. */
const room = 140;

/** A sentence with a setting in it is no code that could be written anew. */
const readsAsCode = (code: string): boolean => !code.split('\n').some((line) => /(?:^|[.,;:]\s)(?:[A-Za-z'’]{1,14},? ){4,}[A-Za-z'’]+/.test(line.replace(/(["'`]).*?\1|(?:\/\/|#|--|<!--).*$/g, '')) && !/^\s*(?:select|insert|update|delete|alter|create|grant|from|where)\b/i.test(line));

/** What is wrong, or else what is worth knowing; what belongs to the topic that is asked about in any case. */
function told({ sightings }: Recognised, topic: string | undefined): readonly Sighting[] {
  const wrong = sightings.filter(({ severity }) => atLeast(severity, 'warning'));
  const shown = wrong.length > 0 ? wrong : sightings;
  const asked = sightings.filter(({ lesson }) => lesson.lesson === topic);
  return [...asked, ...shown.filter((sighting) => !asked.includes(sighting))];
}

/** A line in a sentence. */
const inCode = (line: string): string => `\`${line.replace(/\s+/g, ' ').replaceAll('`', "'").trim().slice(0, 60)}\``;

/** Code, or a setting with its value, also behind a few words: "fix this: image: shop:latest". */
export const isCode = (text: string): boolean => looksLikeCode(text) || /\{\s*"\w+"\s*:/.test(text) || looksLikeCode(text.replace(/^[^:\n]{3,40}: (?=\S+:)/, '')) || /\bselect\b.+\bfrom\b.+\bwhere\b|["']\s*\+\s*\w+\s*(?:\+|$)|`[^`]+`|\b[\w.-]+\s*[:=]\s*["']?(?:true|false|disable|\d+)\b/i.test(text);

interface Signed {
  readonly sign: Sign;
  readonly found: RegExpExecArray;
}

/** In the order of the list; nothing of a line that the analyser has spoken of. */
function signsIn(text: string, sighted: readonly Sighting[]): readonly Signed[] {
  return signs.flatMap((sign) => {
    const found = sign.unless?.test(text) ? null : sign.shape.exec(text);
    return found && !sighted.some(({ line }) => isWithin(found[0], line)) ? [{ sign, found }] : [];
  });
}

/** The learner's own lines, from the beginning of their statement to the last bracket or mark of it, as they should read. */
function rewritten({ sign: { rewrite }, found: { 0: { length }, index, input } }: Signed): string | undefined {
  if (!rewrite) return undefined;
  const start = Math.max(input.lastIndexOf('\n', index), ...[...input.slice(0, index).matchAll(/[:?!.]\s/g)].map((match) => match.index + 1)) + 1;
  const line = input.indexOf('\n', index + length);
  const rest = input.slice(index + length, line < 0 ? input.length : line);
  const end = index + length + (/^.*[)}\];]/.exec(rest)?.[0].length ?? 0);
  const code = input.slice(start, end).trim();
  const better = rewrite.reduce((text, [from, to]) => text.replace(from, to), code);
  return better === code || (/\bawait\b/.test(better) && !/\bawait\b|=>/.test(code)) ? undefined : `Like this:\n\n\`\`\`${languageOf(code) ?? ''}\n${better}\n\`\`\``;
}

const isWithin = (found: string, line: string): boolean => {
  const [own, other] = [found, line].map((text) => text.replace(/\s+/g, ' ').trim());
  return other !== '' && (other!.includes(own!) || own!.startsWith(other!));
};
