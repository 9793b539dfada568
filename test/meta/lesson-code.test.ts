// Meta: the code in lessons is true. A block that shows a rule makes the analyser report it, its mended twin does not, and
// every other block at least parses.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { codeBlocks, loadLessons } from '../../src/mentor/lessons';
import { shippedLessons } from '../mentor/lessons/shipped-lessons';
import { analyse } from '../support/analyse';
import { parses } from '../support/parses';

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
      for (const block of blocks) if (!(await parses(block.file, block.text))) broken.push(`${lesson.file}:${block.line} (${block.language})`);
      assert.deepEqual(broken, []);
    });
  });
}
