// Meta: every rule says what it must, and rules and lessons agree. That its examples hold is proven with the rules themselves.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { rules } from '../../src/analysis/rules';
import { lessonsForRules, loadLessons } from '../../src/mentor/lessons';
import { shippedLessons } from '../mentor/lessons/shipped-lessons';
import { checkRule } from './rule-checks';

const folder = join(import.meta.dirname, '../../src/analysis/rules');
const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
const { lessons } = loadLessons(shippedLessons());

describe('The rules', () => {
  it('are all in the list, in alphabetical order, and each has a folder of its name', () => assert.deepEqual(rules.map(({ id }) => id), folders));

  for (const rule of rules) {
    it(`say all that is needed: ${rule.id}`, () => assert.deepEqual(checkRule({ rule, folder: rule.id, examples: examplesOf(rule.id) }, lessons), []));
  }

  it('are the ones that the front matter of lessons names', () => {
    for (const [id, explaining] of lessonsForRules(lessons)) {
      assert.ok(rules.some((rule) => rule.id === id), `${explaining.map(({ file }) => file).join(', ')} names the rule ${id}, which does not exist.`);
    }
  });
});

function examplesOf(rule: string): Readonly<Record<string, string>> {
  const examples = join(folder, rule, 'examples');
  return Object.fromEntries(readdirSync(examples).map((name) => [name, readFileSync(join(examples, name), 'utf8')]));
}
