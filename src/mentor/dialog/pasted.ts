// What a few pasted lines show by themselves: what the analyser sees in them, and shapes beyond its rules that everybody writes, what
// follows from each, and what stands there instead. Nothing is said that is not in the lines.
import { atLeast, type Recognised, type Sighting } from '../../model';
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
  if (isCode(now)) return now;
  // "Fix this" may mean the lines of an earlier turn.
  return fromHistory && (move === 'fix-code' || move === 'show-in-code' || goesOn.test(core)) ? texts.slice(-4, -1).findLast(isCode) : undefined;
}

const goesOn = /\b(?:change|improve|repair|wrong|better|instead|look like)\b/i;

/** What is wrong with the lines that the learner pasted, and how they read when it is mended; none where nothing in them is known. */
export function pastedLines({ said, state, lesson, topic, code: { pasted } }: Pick<Ask, 'said' | 'state' | 'lesson' | 'topic' | 'code'>): readonly Piece[] {
  const text = pastedText(said, [...state.turns.map((turn) => turn.text ?? ''), said.clauses.text]);
  if (text === undefined) return [];
  const sighted = pasted ? told(pasted, topic) : [];
  const signed = signsIn(text, sighted);
  const seen = [...sighted.map(sentenceOn), ...signed.map(({ sign: { says, instead }, found }) => `- ${inCode(found[0])}: ${says} ${instead}`)].slice(0, most);
  if (seen.length === 0) return [];
  const mended = pasted?.mended === undefined ? signed.flatMap((each) => rewritten(each) ?? []).slice(0, 1) : mendedIn(pasted, sighted);
  return [{ text: ['In the lines you pasted I see:', seen.join('\n'), ...mended].join('\n\n'), ...(lesson ? { lesson: lesson.id } : {}) }];
}

/** Whether pasted lines are shown as they should read. */
export const showsMended = (pieces: readonly Piece[]): boolean => pieces.some(({ text }) => text.includes('```'));

/** The lines as they read afterwards, where an answer has room for them. */
function mendedIn({ language, mended }: Recognised, sighted: readonly Sighting[]): readonly string[] {
  if (mended === undefined || countWords(mended) > room) return [];
  const fixes = sighted.flatMap(({ fix }) => fix ?? []);
  return [fixes.length === sighted.length ? 'With that mended:' : `In part that can be mended right here (${fixes.map((fix) => `*${fix}*`).join(', ')}):`, `\`\`\`${language}\n${mended}\n\`\`\``];
}

/** Of many the mended ones need not be told how: it is shown. */
function sentenceOn({ line, message, fix }: Sighting, at: number, all: readonly Sighting[]): string {
  const says = fix === undefined || all.length <= 2 ? message : sentences(message)[0] ?? message;
  return `- ${line === '' || line === all[at - 1]?.line ? '' : `${inCode(line)}: `}${says}`;
}

const most = 4;

/** Words of mended lines that an answer has room for. */
const room = 140;

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
  return better === code ? undefined : `Like this:\n\n\`\`\`${languageOf(code) ?? ''}\n${better}\n\`\`\``;
}

const isWithin = (found: string, line: string): boolean => {
  const [own, other] = [found, line].map((text) => text.replace(/\s+/g, ' ').trim());
  return other !== '' && (other!.includes(own!) || own!.startsWith(other!));
};
