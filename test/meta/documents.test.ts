// Meta: the documents lead somewhere. Links and npm scripts they name exist, and the map of the architecture stays a map.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'mocha';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

for (const document of ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md']) {
  describe(document, () => {
    it('links to files and headings that exist', () => {
      for (const [, target = ''] of read(document).matchAll(/\]\((?!https:|lesson:)([^)]+)\)/g)) {
        const [path = '', heading] = target.split('#');
        const file = path === '' ? document : join(dirname(document), path);
        assert.ok(existsSync(join(root, file)), `${document} links to ${target}, which is missing`);
        if (heading) assert.ok(anchorsOf(read(file)).includes(heading), `${document} links to ${target}, where no such heading stands`);
      }
    });

    it('names npm scripts that exist', () => {
      const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
      for (const [, name = ''] of read(document).matchAll(/npm run (?:-- )?([a-z:]+)/g)) assert.ok(name in scripts, `${document} says npm run ${name}`);
    });
  });
}

describe('The map of the architecture', () => {
  it('can be read in one sitting', () => assert.ok(read('docs/architecture.md').split('\n').length <= 300));
});

function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-'));
}
