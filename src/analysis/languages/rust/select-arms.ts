// The arms of `select! { pattern = future, if condition => handler, … }`, found without a parser: the whole is no Rust code.
import type { Span } from '../../../base/span';

export interface Arm {
  /** As it is written; `else` and what else has no future is left out. */
  readonly pattern: string;
  /** Offsets in the text that was given. */
  readonly future: Span;
  readonly handler: Span;
}

export function armsOf(text: string): readonly Arm[] {
  const arms: Arm[] = [];
  const marks = marksOf(text);
  let from = 0;
  for (let i = 0; i < marks.length; i++) {
    if (marks[i]!.sign !== '=>') continue;
    const arrow = marks[i]!.at;
    const equals = marks.find((m) => m.sign === '=' && m.at >= from && m.at < arrow);
    const condition = marks.find((m) => m.sign === ',' && equals && m.at > equals.at && m.at < arrow);
    const end = handlerEnd(text, arrow + 2, marks);
    if (equals) {
      arms.push({
        pattern: text.slice(from, equals.at).replace(/^[\s,]+|\s+$/g, ''),
        future: { start: equals.at + 1, end: condition?.at ?? arrow },
        handler: { start: arrow + 2, end },
      });
    }
    from = text[end] === ',' ? end + 1 : end;
    while (i + 1 < marks.length && marks[i + 1]!.at < from) i++;
  }
  return arms;
}

interface Mark { readonly sign: string; readonly at: number }

// A handler in braces needs no comma behind it.
function handlerEnd(text: string, start: number, marks: readonly Mark[]): number {
  const first = /\S/.exec(text.slice(start));
  const brace = first?.[0] === '{' ? marks.find((m) => m.sign === '}' && m.at >= start) : undefined;
  if (brace) return brace.at + 1;
  return marks.find((m) => m.sign === ',' && m.at >= start)?.at ?? text.length;
}

/** Arrows, equal signs, commas and the ends of braces outside of all brackets, strings and comments, in order. */
function marksOf(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let depth = 0;
  const token = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\.)'|\/\/[^\n]*|\/\*[\s\S]*?\*\/|=>|[=!<>]=|=|,|[([{]|[)\]}]/g;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [sign] = found;
    if (/^[([{]$/.test(sign)) depth++;
    else if (/^[)\]}]$/.test(sign)) {
      depth--;
      if (depth === 0 && sign === '}') marks.push({ sign, at: found.index });
    } else if (depth === 0 && (sign === '=>' || sign === '=' || sign === ',')) marks.push({ sign, at: found.index });
  }
  return marks;
}
