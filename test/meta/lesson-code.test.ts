// Meta: the code in lessons is true. A block that shows a rule makes the analyser report it, its mended twin does not, and
// every other block at least parses.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseAllDocuments } from 'yaml';
import { languages } from '../../src/analysis/languages';
import { codeBlocks, loadLessons, type CodeBlock } from '../../src/mentor/lessons';
import { shippedLessons } from '../mentor/lessons/shipped-lessons';
import { analyse } from '../support/analyse';
import { testSyntax } from '../support/syntax';

for (const lesson of loadLessons(shippedLessons()).lessons) {
  describe(`The code in ${lesson.file}`, () => {
    const blocks = codeBlocks(lesson);

    for (const block of blocks.filter(({ rule }) => rule !== undefined)) {
      it(`${block.verdict === 'bad' ? 'shows' : 'is free of'} ${block.rule} in the block at line ${block.line} (${block.file})`, async () => {
        const found = (await analyse({ [block.file]: block.text })).filter(({ rule }) => rule === block.rule);
        if (block.verdict === 'bad') assert.notEqual(found.length, 0, `${lesson.file}:${block.line} shows nothing that ${block.rule} reports.`);
        else assert.deepEqual(found.map((finding) => `${lesson.file}:${block.line + finding.range.start.line} ${finding.message}`), []);
      });
    }

    it('can be parsed', async () => {
      const broken: string[] = [];
      for (const block of blocks) if (!(await parses(block))) broken.push(`${lesson.file}:${block.line} (${block.language})`);
      assert.deepEqual(broken, []);
    });
  });
}

async function parses({ file, text }: CodeBlock): Promise<boolean> {
  const extension = file.slice(file.lastIndexOf('.'));
  if (/^\.ya?ml$/.test(extension)) return parseAllDocuments(text).every(({ errors }) => errors.length === 0);
  if (extension === '.json') return isJson(text);
  const grammar = languages.find(({ grammars }) => extension in grammars)?.grammars[extension];
  if (grammar === undefined) return true;
  const syntax = testSyntax();
  await syntax.load(grammar);
  const tree = syntax.parse(grammar, text);
  const sound = !tree.rootNode.hasError;
  tree.delete();
  return sound;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
