// A terminal for tests: runs the command line in process, in a folder of its own, with an analyser that finds words.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createLineIndex } from '../../src/base/line-index';
import type { Analyser } from '../../src/analysis/analyser';
import { judge } from '../../src/analysis/engine';
import { noFacts } from '../../src/analysis/concepts';
import type { Rule } from '../../src/analysis/rules/rule';
import type { CliHost } from '../../src/cli/host';
import { run } from '../../src/cli/run';
import { noProject as project } from '../support/no-project';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface Terminal {
  readonly folder: string;
  run(...args: string[]): Promise<Ran>;
  /** The same with something on standard input. */
  runWith(input: string, ...args: string[]): Promise<Ran>;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  dispose(): void;
}

/** `files` by path below a fresh temporary folder, which is the working directory. */
export function openTerminal(files: Readonly<Record<string, string | Uint8Array>> = {}): Terminal {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mentor-cli-')));
  const write: Terminal['write'] = (more) => {
    for (const [path, content] of Object.entries(more)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  };
  write(files);
  return {
    folder,
    write,
    dispose: () => rmSync(folder, { recursive: true, force: true }),
    run: (...args) => runIn(folder, '', args),
    runWith: (input, ...args) => runIn(folder, input, args),
  };
}

async function runIn(folder: string, input: string, args: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const host: CliHost = {
    cwd: folder,
    colours: false,
    input: (async function* () {
      // In pieces that end anywhere.
      for (let at = 0; at < input.length; at += 50) yield input.slice(at, at + 50);
    })(),
    interactive: false,
    out: (text) => (out += text),
    note: (text) => (err += `distributed-mentor: ${text}\n`),
    createAnalyser: createWordAnalyser,
    recognise: async () => undefined,
    product: async () => 'test',
    lessons: async () => [{ file: 'timeouts.md', text: lesson }],
  };
  return { status: await run(args, host), out, err };
}

const lesson = `---
id: timeouts
title: Timeouts
pillar: fault-tolerance
rules: [missing-timeout]
aliases: [deadline]
sources:
  - title: A book
---

## In one sentence

Stop waiting before it hurts.

## How it works

A clock runs, then one may [try again](lesson:retries-and-backoff).
`;

/** Stands in for the real one: `missing-timeout` where a file says HANG, `single-point-of-failure` (error) where it says ONCE. */
function createWordAnalyser(): Analyser {
  const texts = new Map<string, string>();
  const linesOf = (file: string) => (texts.has(file) ? createLineIndex(texts.get(file)!) : undefined);
  return {
    async update(changes) {
      for (const { file, text } of changes) if (text !== null) texts.set(file, text);
      return changes.map(({ file }) => file);
    },
    findings(file, configuration) {
      const text = texts.get(file)!;
      const rules = [wordRule('missing-timeout', 'HANG', file, text), wordRule('single-point-of-failure', 'ONCE', file, text)];
      return judge({ file, text, lines: linesOf(file)!, facts: noFacts(file), project, rules, configuration, linesOf });
    },
    explainSilence: () => [],
    map: () => ({ nodes: [], edges: [], singlePointsOfFailure: [] }),
    files: () => [...texts.keys()].sort(),
    skipped: () => [],
    parsed: () => [],
  };
}

function wordRule(id: string, word: string, file: string, text: string): Rule {
  return {
    id, pillar: 'fault-tolerance', severity: word === 'ONCE' ? 'error' : 'warning', lesson: { lesson: 'timeouts' }, title: id, why: 'It hurts.', notReported: [], formats: [],
    check: () =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => {
        const at = { file, span: { start: index, end: index + word.length } };
        return {
          at, subject: word, message: `${word} happens here.`, hint: word, confidence: 'high',
          evidence: [{ ...at, note: '`a_b` seen_here' }],
          fixes: [{ title: 'Mend it', edits: [{ ...at, newText: 'FINE' }] }],
        };
      }),
  };
}
