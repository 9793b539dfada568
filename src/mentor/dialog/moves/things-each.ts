// "How often to rotate: db passwords, signing keys, TLS certs?": one question about several things, and each gets its line.
import { headsOf } from '../kin';
import { plain } from '../lead';
import type { Ask, Build } from '../plan';
import { shareOf, type Piece } from '../state';
import { capital, firstSentences, sentences } from '../text';
import { denials } from '../understand/claims';
import { unique } from '../understand/named-topics';

/** A move that gives way to a line for each of the things, where all but one have an answer of their own. */
export const orEachThing = (build: Build): Build => (ask) => {
  const things = thingsIn(ask.said.core);
  const found = things.map(({ thing, question }) => ({ thing, line: lineOn(thing, question, ask) }));
  const lines = found.flatMap(({ line }) => line ?? []);
  if (lines.length < 2 || lines.length < things.length - 1) return build(ask);
  return { pieces: [{ text: found.map(({ thing, line }) => line?.text ?? `- **${capital(thing)}:** my lessons have nothing on exactly that.`).join('\n'), lesson: lines[0]!.lesson! }, ...lines.map(({ lesson, section }) => ({ text: '', lesson: lesson!, section: section! }))], topics: unique([...ask.said.topics, ...lines.map(({ lesson }) => lesson!)]), words: 220, explains: true };
};

const listed = /^([^:\n]{8,80}?): ((?:[^,;:\n?]{2,40}, ?){1,5}(?:and |or )?[^,;:\n?]{2,40}?)\s*(?:\?|$|\n)/;

function thingsIn(core: string): readonly { readonly thing: string; readonly question: string }[] {
  const [, question, list] = listed.exec(core) ?? [];
  return question === undefined || !asks.test(question) ? [] : list!.split(/, ?(?:and |or )?| and /).filter((thing) => thing.trim() !== '').map((thing) => ({ thing: thing.trim(), question: `${question} ${thing}` }));
}

const asks = /^(?:(?:and|so|ok|please)[ ,]+)*(?:how|which|what|when|where|why|who)\b/i;

/** What the nearest answer says of the thing first, if it speaks of it. */
function lineOn(thing: string, question: string, { knowledge }: Ask): Piece | undefined {
  const heads = headsOf(thing);
  const found = knowledge.units.near(question).slice(0, 6).find(({ unit, score }) => score >= plain && unit.kind === 'questions' && denials(unit.heading ?? '') % 2 === denials(question) % 2 && !leans.test(unit.text) && shareOf(heads, headsOf(`${unit.heading ?? ''} ${unit.text}`)) >= mostly);
  if (!found) return undefined;
  const { unit } = found;
  const own = shareOf(heads, headsOf(unit.heading ?? '')) >= mostly ? firstSentences(unit.text, 2) : sentences(unit.text).find((sentence) => shareOf(heads, headsOf(sentence)) >= mostly);
  return own === undefined || /^[|`]/.test(own) ? undefined : { text: `- **${capital(thing)}:** ${own}`, lesson: unit.lesson.id, section: unit.section };
}

/** What stands under its own question only. */
const leans = /^(?:Right|Yes|No|Not|When|It|They|That|This|Because|Only|Then|Both|Neither)\b/;

/** So much of the thing has to be named. */
const mostly = 0.5;
