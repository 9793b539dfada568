// The examples of every rule are proof: bad ones fire on the lines marked `expect`, and nowhere else; good ones are silent;
// every fix leaves a file that parses and without that finding.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'mocha';
import { rules } from '../../../src/analysis/rules';
import { analyse, applyEdits } from '../../support/analyse';
import { parses } from '../../support/parses';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../src/analysis/rules');

const fileOf: Readonly<Record<string, string>> = { javascript: 'ts', python: 'py', go: 'go', java: 'java', csharp: 'cs', rust: 'rs', compose: 'compose.yaml', kubernetes: 'kubernetes.yaml', settings: 'application.yaml', terraform: 'tf', cloudformation: 'template.yaml', systemd: 'service', dockerfile: 'Dockerfile', collector: 'collector.yaml' };

for (const rule of rules) {
  describe(`The examples of ${rule.id}`, () => {
    const names = readdirSync(join(folder, rule.id, 'examples'));
    const read = (name: string): string => readFileSync(join(folder, rule.id, 'examples', name), 'utf8');

    for (const format of rule.formats) {
      it(`stand for ${format}, bad and good`, () => {
        for (const kind of ['bad', 'good']) assert.ok(names.includes(`${kind}.${fileOf[format]}`), `examples/${kind}.${fileOf[format]} is missing`);
      });
    }

    for (const name of names.filter((n) => n.startsWith('bad.'))) {
      it(`fire in ${name} where they are marked, and nowhere else`, async () => {
        const text = read(name);
        const found = (await findings(rule.id, name, text)).map((f) => f.range.start.line + 1);
        assert.deepEqual([...new Set(found)], marked(text));
      });

      it(`are mended in ${name} by every fix that is offered`, async () => {
        const text = read(name);
        const before = await findings(rule.id, name, text);
        for (const finding of before) {
          for (const fix of finding.fixes) {
            const after = applyEdits(fix.edits, text);
            assert.ok(await parses(name, after), `«${fix.title}» at line ${finding.range.start.line + 1} breaks the syntax:\n${after}`);
            const left = await findings(rule.id, name, after);
            assert.equal(left.length, before.length - 1, `«${fix.title}» at line ${finding.range.start.line + 1} leaves the finding:\n${after}`);
          }
        }
      });
    }

    for (const name of names.filter((n) => n.startsWith('good.'))) {
      it(`stay silent in ${name}`, async () => {
        assert.deepEqual((await findings(rule.id, name, read(name))).map((f) => `${f.range.start.line + 1}: ${f.message}`), []);
      });
    }
  });
}

async function findings(rule: string, name: string, text: string) {
  const around = filesAround(rule);
  const path = Object.keys(around).length > 0 ? `shop/${name}` : name.replace(/^(bad|good)\.(compose|application)/, '$2');
  return (await analyse({ ...around, [path]: text })).filter((f) => f.rule === rule && f.file === path);
}

/** The other files of the workspace, for rules that look beyond one file: the examples then stand in its folder `shop`. */
function filesAround(rule: string): Readonly<Record<string, string>> {
  const root = join(folder, rule, 'around');
  if (!existsSync(root)) return {};
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((entry) => [relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'), readFileSync(join(entry.parentPath, entry.name), 'utf8')]));
}

const marked = (text: string): number[] => text.split('\n').flatMap((line, i) => (/(\/\/|#) expect\b/.test(line) ? [i + 1] : []));
