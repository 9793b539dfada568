// Holds the findings in the sample shop against the marks its authors left in the code (`mentor: rule, rule` above a
// line, or `mentor: rule (3 lines)`), in both directions: what is marked is found, and what is found is marked.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { createAnalyser } from '../../src/analysis/analyser';
import { defaultConfiguration } from '../../src/analysis/engine/configuration';
import { nodeModulesHost } from '../support/syntax';

const shop = join(import.meta.dirname, '../../samples/shop');
const readable = /\.(ts|py|go|ya?ml)$|(^|\/)(go\.mod|Dockerfile)$/;

describe('the sample shop', () => {
  it('has exactly the findings that are marked in it', async () => {
    const files = shopFiles();
    const analyser = createAnalyser(nodeModulesHost);
    await analyser.update(files);

    const learner = { ...defaultConfiguration, preset: 'learner' as const };
    const found = files.flatMap(({ file }) => analyser.findings(file, learner)
      .map((finding) => `${file}:${finding.range.start.line + 1} ${finding.rule}`));

    assert.deepEqual(found.sort(), files.flatMap(marks).sort(), difference(found, files.flatMap(marks)));
  });

  it('is read without anything being skipped', async () => {
    const analyser = createAnalyser(nodeModulesHost);
    await analyser.update(shopFiles());
    assert.deepEqual(analyser.skipped(), []);
  });

  it('shows the rules of the walkthrough', () => {
    const marked = new Set(shopFiles().flatMap(marks).map((mark) => mark.split(' ')[1]));
    for (const rule of ['missing-timeout', 'missing-retry', 'plaintext-connection', 'single-point-of-failure']) assert.ok(marked.has(rule), rule);
  });
});

interface SampleFile { readonly file: string; readonly text: string }

function shopFiles(): SampleFile[] {
  return readdirSync(shop, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => readable.test(file) && !file.includes('node_modules/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(shop, file), 'utf8') }));
}

/** The marks of a file as `file:line rule`, lines from 1. */
function marks({ file, text }: SampleFile): string[] {
  return text.split('\n').flatMap((line, index) => {
    const mark = /^\s*(?:\/\/|#) mentor: ([a-z, -]+?)(?: \((\d+) lines\))?$/.exec(line);
    if (!mark) return [];
    const marked = Array.from({ length: Number(mark[2] ?? 1) }, (_, below) => index + 2 + below);
    return marked.flatMap((place) => mark[1]!.split(', ').map((rule) => `${file}:${place} ${rule}`));
  });
}

function difference(found: readonly string[], expected: readonly string[]): string {
  const lines = [
    ...found.filter((line) => !expected.includes(line)).map((line) => `  + ${line}   (found, not marked)`),
    ...expected.filter((line) => !found.includes(line)).map((line) => `  - ${line}   (marked, not found)`),
  ];
  return `The findings differ from the marks:\n${lines.join('\n')}`;
}
