// Which move a turn makes, said as people type; and how the table behind it is learned.
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { describe, it } from 'mocha';
import { createDialog } from '../../../src/mentor/dialog';
import { createKnowledge } from '../../../src/mentor/dialog/knowledge';
import { after, empty } from '../../../src/mentor/dialog/state';
import { createClassifier, learn } from '../../../src/mentor/dialog/understand/classifier';
import { moveTable } from '../../../src/mentor/dialog/understand/move-table';
import { understand } from '../../../src/mentor/dialog/understand/understand';
import { loadLessons } from '../../../src/mentor/lessons';
import { shippedLessons } from '../lessons/shipped-lessons';

const { lessons } = loadLessons(shippedLessons());
const knowledge = createKnowledge(lessons);
const dialog = createDialog(lessons);

function moveOf(utterance: string, ...history: string[]): string {
  let state = empty;
  for (const said of history) {
    const { move, topics } = understand(said, state, knowledge);
    state = after(state, { move, topics, pieces: [] });
  }
  return understand(utterance, state, knowledge).move;
}

/** None of these stands in the turns that the table is learned from. */
const typed: readonly (readonly [utterance: string, move: string, ...history: string[]])[] = [
  ['hola, anyone awake in here?', 'greet'],
  ['👋', 'greet'],
  ['tysm, that solved it!!', 'thanks', 'what is a lease'],
  ['🙏🙏', 'thanks', 'what is a lease'],
  ['gotta dash, call in 3', 'goodbye', 'what is a lease'],
  ['later!', 'goodbye', 'what is a lease'],
  ['once more, as if i was twelve', 'simplify', 'how do vector clocks work'],
  ['that rollback list again please', 'repeat', 'how do I roll out a risky change'],
  ['got one that has nothing to do with money?', 'another-example', 'what is idempotency', 'an example?'],
  ['rabbit or sqs if all we send is two mails an hour', 'compare'],
  ['do I swallow exceptions anywhere? check pls', 'show-in-code'],
  ['PANIC: could not write to file "pg_wal": No space left on device', 'explain-how'],
  ['70 rps, 300 ms each. how many are in flight?', 'explain-how'],
  ['8 servers at 85 %, two trip. the remaining six?', 'what-if'],
  ['outbox rules in max 4 lines pls', 'summarize'],
  ['200 rps at 50 ms means ten in flight on average, did I calculate that well?', 'check-understanding'],
  ['follow one request through browser, cdn, app cache and db for me', 'walkthrough'],
  ['4 pods at 75 % and a target of 50 gives 6, do the numbers add up', 'check-understanding'],
];

describe('a move', () => {
  it('is known by the ways people type', () => {
    assert.deepEqual(typed.map(([said, , ...history]) => [said, moveOf(said, ...history)]), typed.map(([said, move]) => [said, move]));
  });

  it('is a verdict where one is asked for, and what is near to a false belief only is not denied', () => {
    for (const said of ['a replica copies my mistakes too, thus i still need backups, correct?', '7 nodes, majority 4, so 3 may fail. correct?']) assert.equal(moveOf(said), 'check-understanding', said);
    assert.equal(moveOf('three replicas, so no backups needed, right?'), 'correct-misconception');
  });

  it('is learned the same each time, from a table that is small enough to ship', () => {
    const samples = [...Array(8)].flatMap((_, n) => [{ label: 'ask', features: ['what', `n${n}`] }, { label: 'tell', features: ['so', `n${n}`] }]);
    const classify = createClassifier(learn(samples));
    assert.equal(learn(samples), learn(samples));
    assert.equal(classify(['what'])[0]!.label, 'ask');
    assert.equal(classify(['so', 'never seen'])[0]!.label, 'tell');
    assert.ok(gzipSync(moveTable).length < 320_000);
  });

  it('is answered in its form: rules in so many lines, and the whole answer again where no part of it is named', async () => {
    const rules = await dialog.ask([], 'timeout rules in 4 lines max');
    assert.equal(rules.answer.match(/^- /gm)?.length, 4);
    const question = 'someone broke into one of our servers, what do we do in the first hour';
    const first = await dialog.ask([], question);
    const again = await dialog.ask([question], 'oops closed the tab. the first hour stuff, once more?');
    assert.equal(again.move, 'repeat');
    assert.ok(again.answer.replace(/^Once more(?:, shorter)?: /, '').startsWith(first.answer.slice(0, 60)));
    // Shorter is promised only of what is shorter.
    assert.equal(/^Once more, shorter: /.test(again.answer), again.answer.length < first.answer.length);
  });
});
