// The labelled corpus: small systems written for it, whose lines say what a reviewer would raise there and what only looks bad. Labels
// stand in comments at the end of lines (`// label: bad missing-timeout, fine missing-retry`), and are taken out before anything is read.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { createAnalyser } from '../../src/analysis/analyser';
import { defaultConfiguration, type Preset } from '../../src/analysis/engine/configuration';
import type { SyntaxHost } from '../../src/analysis/syntax/syntax';

export interface Label {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly is: 'bad' | 'fine';
  readonly rule: string;
}

/** What became of the labels of one rule, as places: `bookshop/gateway/src/main.ts:28`. */
export interface Score {
  readonly rule: string;
  /** Bad lines that are found when everything is shown, and those that are not. */
  readonly found: readonly string[];
  readonly missed: readonly string[];
  /** Findings of the default preset that stand where the label says bad, and all others. */
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  /** Lines that only look bad: left alone by the default preset, or not. */
  readonly silent: readonly string[];
  readonly loud: readonly string[];
}

/** Every file of a system by path, without its labels, and the labels. Throws, naming the place, for a label that cannot be read. */
export function readSystem(folder: string, name: string): { readonly texts: ReadonlyMap<string, string>; readonly labels: readonly Label[] } {
  const root = join(folder, name);
  const labels: Label[] = [];
  const texts = new Map<string, string>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const file = `${name}/${relative(root, path).split(sep).join('/')}`;
    const lines = readFileSync(path, 'utf8').split('\n').map((text, index) => {
      const [, code, written] = /^(.*?)\s*(?:\/\/|#)\s*label:\s*(.*)$/.exec(text) ?? [];
      if (written === undefined) return text;
      for (const part of written.split(',')) {
        const [, is, rule] = /^(bad|fine) ([a-z-]+)$/.exec(part.trim()) ?? [];
        if (is === undefined) throw new Error(`${file}:${index + 1}: a label reads "bad <rule>" or "fine <rule>", not "${part.trim()}".`);
        labels.push({ file, line: index + 1, is: is as Label['is'], rule: rule! });
      }
      return code!;
    });
    texts.set(file.slice(name.length + 1), lines.join('\n'));
  }
  return { texts, labels };
}

/** Scores of all rules that are labelled or found, by rule. */
export async function scoreCorpus(folder: string, host: SyntaxHost): Promise<readonly Score[]> {
  const scores = new Map<string, { [Key in keyof Score]: string[] }>();
  const of = (rule: string) => {
    if (!scores.has(rule)) scores.set(rule, { rule: [rule], found: [], missed: [], right: [], wrong: [], silent: [], loud: [] });
    return scores.get(rule)!;
  };
  for (const name of readdirSync(folder).sort()) {
    const { texts, labels } = readSystem(folder, name);
    const analyser = createAnalyser(host);
    await analyser.update([...texts].map(([file, text]) => ({ file, text })));
    const seen = (preset: Preset): ReadonlySet<string> => new Set(analyser.files().flatMap((file) => analyser.findings(file, { ...defaultConfiguration, preset }).map((one) => `${one.rule} ${name}/${file}:${one.range.start.line + 1}`)));
    const [all, shown] = [seen('learner'), seen('balanced')];
    const isBad = new Set<string>();
    for (const { file, line, is, rule } of labels) {
      const place = `${file}:${line}`;
      if (is === 'bad') {
        isBad.add(`${rule} ${place}`);
        of(rule)[all.has(`${rule} ${place}`) ? 'found' : 'missed'].push(place);
      } else of(rule)[shown.has(`${rule} ${place}`) ? 'loud' : 'silent'].push(place);
    }
    for (const key of shown) {
      const [rule, place] = key.split(' ') as [string, string];
      of(rule)[isBad.has(key) ? 'right' : 'wrong'].push(place);
    }
  }
  return [...scores.values()].map((one) => ({ ...one, rule: one.rule[0]! })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
