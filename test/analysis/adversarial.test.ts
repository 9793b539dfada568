// Whatever stands in a file, and however little of it has been typed: the analysis gives findings that stand in the text, or none.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createAnalyser } from '../../src/analysis/analyser';
import { defaultConfiguration } from '../../src/analysis/engine';
import type { Finding } from '../../src/model';
import { nodeModulesHost } from '../support/syntax';

const rules = join(dirname(fileURLToPath(import.meta.url)), '../../src/analysis/rules');
const code = ['ts', 'py', 'go', 'java', 'cs', 'rs'] as const;
const examples = readdirSync(rules, { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap(({ name }) => {
  const folder = join(rules, name, 'examples');
  return readdirSync(folder).filter((file) => /^(bad|good)\./.test(file)).map((file) => ({ file: file.replace(/^(bad|good)\.(compose|application)/, '$2'), text: readFileSync(join(folder, file), 'utf8') }));
});

// One workspace for all: each text takes the place of the one before, as when somebody types.
const analyser = createAnalyser(nodeModulesHost);
const learner = { ...defaultConfiguration, preset: 'learner' as const };

async function found(file: string, text: string): Promise<readonly Finding[]> {
  await analyser.update([{ file, text }]);
  try {
    return analyser.findings(file, learner);
  } finally {
    await analyser.update([{ file, text: null }]);
  }
}

function assertInside(findings: readonly Finding[], text: string): void {
  const lines = text.split(/\r\n|\r|\n/);
  for (const { rule, range: { start, end } } of findings) {
    assert.ok(start.line < end.line || (start.line === end.line && start.character <= end.character), `${rule} ends before it begins`);
    for (const { line, character } of [start, end]) assert.ok(line < lines.length && character <= lines[line]!.length, `${rule} at ${line}:${character} stands outside of the text`);
  }
}

describe('Analysing what nobody would write', () => {
  it('gives findings inside of the text for any beginning of any example', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...examples), fc.double({ min: 0, max: 1, noNaN: true }), async ({ file, text }, share) => {
      const typed = text.slice(0, Math.floor(text.length * share));
      assertInside(await found(file, typed), typed);
    }), { numRuns: 120 });
  });

  it('gives findings inside of the text when an example has lost a piece or got one', async () => {
    const pieces = fc.constantFrom('', '{', '}', ')', '"', '\'', '`', '/*', '\0', '\ud800', '\r', '\u2028', '${', '#', '<<<<<<< HEAD\n');
    await fc.assert(fc.asyncProperty(fc.constantFrom(...examples), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), pieces, async ({ file, text }, share, length, piece) => {
      const at = Math.floor(text.length * share);
      const edited = text.slice(0, at) + piece + text.slice(at + length);
      assertInside(await found(file, edited), edited);
    }), { numRuns: 120 });
  });

  it('says nothing, and does not fail, about punctuation alone', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...code), fc.array(fc.constantFrom(...'(){}[]<>;:,.!?&|^%$#@*+-=/\\\'"`~\n\t ')), async (extension, signs) => {
      const text = signs.join('');
      assert.deepEqual(await found(`signs.${extension}`, text), []);
    }), { numRuns: 60 });
  });

  it('is done with names of a megabyte, and with ten thousand brackets', async () => {
    const long = 'a'.repeat(1_000_000);
    for (const extension of code) {
      for (const text of [long, `${long}(${long})`, `fetch.${long}`, `x = "${long}"`, '('.repeat(10_000), '{['.repeat(5_000), `${'f('.repeat(10_000)}1${')'.repeat(10_000)}`]) {
        const file = `long.${extension}`;
        assertInside(await found(file, `${imports[extension]}\n${text}\n`), `${imports[extension]}\n${text}\n`);
      }
    }
  });
});

/** What makes a file worth parsing. */
const imports: Readonly<Record<(typeof code)[number], string>> = {
  ts: 'import axios from "axios";', py: 'import requests', go: 'package a\nimport "net/http"', java: 'import java.net.http.HttpClient;', cs: 'using System.Net.Http; // HttpClient', rs: 'use reqwest::Client;',
};
