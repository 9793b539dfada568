// A few lines without a project around them: in which language they are written, what the analyser sees in them, and how they read
// once that is mended. What may stand in the rest of a program is unknown here, so nothing is said of it.
import { createLineIndex } from '../../base/line-index';
import { atLeast, severities, type Finding, type Recognised, type Sighting } from '../../model';
import { createAnalyser, type AnalyserHost } from '../analyser';
import { defaultConfiguration, type Configuration } from '../engine/configuration';
import { languages, libraries } from '../languages';
import type { Language } from '../program';
import { rules } from '../rules';
import { createSyntax } from '../syntax/syntax';
import { around, forms, type Form, type Frame } from './forms';
import { createImports } from './imports';
import { mend } from './mend';
import { fenced, longestStretch, withoutWords } from './stretch';

/** Undefined where a text has no lines in which anything is seen. Rejects if a grammar cannot be loaded. One text is looked at after the other. */
export type Recognise = (text: string) => Promise<Recognised | undefined>;

/** What a rule misses may stand anywhere in a program; lines alone say nothing about it. */
const ofThePlace: ReadonlySet<string> = new Set(rules.filter(({ needs }) => needs !== 'program').map(({ id }) => id));

const everything: Configuration = { ...defaultConfiguration, preset: 'learner' };

/** Costs nothing before it is asked. */
export function createRecogniser(host: AnalyserHost): Recognise {
  let look: Recognise | undefined;
  let before: Promise<unknown> = Promise.resolve();
  return (text) => {
    const seen = before.then(() => (look ??= createReader(host))(text));
    before = seen.catch(() => undefined);
    return seen;
  };
}

function createReader(host: AnalyserHost): Recognise {
  const syntax = createSyntax(host);
  const importsFor = createImports(libraries);
  const analyser = createAnalyser(host, syntax);

  async function look(text: string): Promise<Recognised | undefined> {
    const marked = fenced(text);
    const named = forms.filter(({ fences }) => marked?.fence !== undefined && fences.includes(marked.fence));
    let best: Recognised | undefined;
    for (const form of named.length > 0 ? named : forms.filter(({ sign, code }) => sign.test(text) || code !== undefined)) {
      const seen = await lookAs(form, marked?.code ?? text, { isCode: marked !== undefined, isNamed: named.length > 0 });
      if (seen && seen.sightings.length > (best?.sightings.length ?? 0)) best = seen;
    }
    return best;
  }

  async function lookAs(form: Form, text: string, { isCode, isNamed }: { readonly isCode: boolean; readonly isNamed: boolean }): Promise<Recognised | undefined> {
    const language = languages.find(({ id }) => id === form.code?.language);
    if (!language) return seenIn(form, ['', ''], isCode ? text : withoutWords(text, form.sign));
    // Lines of none of its libraries and with none of its signs are of another language.
    const imports = importsFor(text, language);
    if (!isNamed && imports.length === 0 && !form.sign.test(text)) return undefined;
    const grammar = language.grammars[form.file.slice(form.file.lastIndexOf('.'))]!;
    await syntax.load(grammar);
    const parses = (code: string): boolean => {
      const tree = syntax.parse(grammar, code);
      const { hasError } = tree.rootNode;
      tree.delete();
      return !hasError;
    };
    const frameOf = (code: string): Frame | undefined => form.code!.frames.find(([start, end]) => parses(start + code + end));
    const code = isCode && frameOf(text) ? text : longestStretch(text, (stretch) => frameOf(stretch) !== undefined);
    const frame = code === undefined ? undefined : frameOf(code);
    return frame && seenIn(form, withImports(frame, imports, language), code!, (mended) => frameOf(mended) !== undefined);
  }

  async function seenIn({ file, fences }: Form, [start, end]: Frame, code: string, isSound: (mended: string) => boolean = () => true): Promise<Recognised | undefined> {
    const text = start + code + end;
    await analyser.update([{ file, text }]);
    const found = analyser.findings(file, everything).filter(({ rule }) => ofThePlace.has(rule));
    await analyser.update([{ file, text: null }]);
    const lines = createLineIndex(text);
    const inside = found.filter(({ range, message }) => lines.offsetAt(range.start) >= start.length && lines.offsetAt(range.start) < start.length + code.length && !message.includes(around));
    if (inside.length === 0) return undefined;
    // What is only worth knowing is no reason to write the lines anew.
    const { mended, applied } = mend(inside.filter(({ severity }) => atLeast(severity, 'warning')), text, start.length, end.length);
    return {
      language: fences[0]!,
      sightings: inside.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)).map((finding) => sightingOf(finding, text, applied)),
      ...(mended === code || !isSound(mended) ? {} : { mended }),
    };
  }

  return look;
}

/** Imports stand behind the line that names the package, where there is one. */
function withImports([start, end]: Frame, imports: readonly string[], { id }: Language): Frame {
  const lines = imports.map((line) => `${line}\n`).join('');
  const first = id === 'go' ? start.indexOf('\n') + 1 : 0;
  return [start.slice(0, first) + lines + start.slice(first), end];
}

function sightingOf(finding: Finding, text: string, applied: ReadonlyMap<Finding, string>): Sighting {
  const { rule, severity, lesson, message, range, secret } = finding;
  const fix = applied.get(finding);
  return { rule, severity, lesson, message, line: secret ? '' : text.split('\n')[range.start.line]!.trim(), ...(fix === undefined ? {} : { fix }) };
}
