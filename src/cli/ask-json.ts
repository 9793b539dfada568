// Questions as JSON Lines: one line in, one line out, in order. Each line is a conversation of its own. A line that cannot be
// read or answered gets an error of its own, and the others are not touched by it.
import { withoutInnerLinks } from '../mentor/lessons/lesson-markdown';
import type { Answer, CodePort, Mentor } from '../mentor/mentor';
import { messageOf } from './message';

interface Question {
  readonly id: string | number | null;
  readonly history: readonly string[];
  readonly utterance: string;
}

/** The line to print for one line of input; undefined for an empty one. Never rejects. */
export async function answerLine(line: string, mentor: Mentor, code?: CodePort): Promise<string | undefined> {
  const text = line.replace(/^\uFEFF/, '').trim();
  if (text === '') return undefined;
  const read = readQuestion(text);
  if ('error' in read) return JSON.stringify(read);
  try {
    const { move, topics, answer, sources, suggestions }: Answer = await mentor.ask(read.history, read.utterance, code);
    return JSON.stringify({ id: read.id, move, topics, answer: withoutInnerLinks(answer), sources, suggestions });
  } catch (error) {
    return JSON.stringify({ id: read.id, error: `No answer to this line: ${messageOf(error)}` });
  }
}

function readQuestion(text: string): Question | { readonly id: string | number | null; readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { id: null, error: 'This line is not JSON.' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, error: 'This line is no JSON object.' };
  const { id: given, history = [], utterance } = value as Readonly<Record<string, unknown>>;
  const id = typeof given === 'string' || typeof given === 'number' ? given : null;
  if (typeof utterance !== 'string') return { id, error: '"utterance" is missing or no text.' };
  if (!Array.isArray(history) || !history.every((turn): turn is string => typeof turn === 'string')) return { id, error: '"history" is no list of texts.' };
  return { id, history, utterance };
}

/** Lines of a stream, however it is cut into pieces; the last one may lack its break. */
export async function* linesOf(input: AsyncIterable<string>): AsyncIterable<string> {
  let rest = '';
  for await (const piece of input) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== '') yield rest;
}
