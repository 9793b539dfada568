// The five seed conversations, every learner turn in its place: the right move, the right topic, no example twice, and short
// enough to be read.
import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { createDialog, type Answer, type Dialog } from '../../src/mentor/dialog';
import { loadLessons } from '../../src/mentor/lessons';
import { shippedLessons } from '../mentor/lessons/shipped-lessons';
import { seeds } from './seeds';

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

describe('the seed conversations', () => {
  let dialog: Dialog;
  before(() => (dialog = createDialog(loadLessons(shippedLessons()).lessons)));

  seeds.forEach((seed, number) => {
    describe(`number ${number}`, () => {
      const answers: Answer[] = [];
      before(async () => {
        for (const [at, { says }] of seed.entries()) answers.push(await dialog.ask(seed.slice(0, at).map((turn) => turn.says), says));
      });

      seed.forEach(({ says, moves, topics }, at) => {
        it(`answers "${says.slice(0, 60)}"`, () => {
          const { move, topics: found, answer, sources } = answers[at]!;
          assert.ok(moves.includes(move), `${move} instead of ${moves.join(' or ')}`);
          if (topics.length === 0) assert.deepEqual(found, []);
          else assert.ok(topics.includes(found[0]!), `about ${found.join(', ')} instead of ${topics.join(' or ')}`);
          assert.ok(wordsIn(answer) <= 350, `${wordsIn(answer)} words`);
          if (topics.length > 0) assert.ok(sources.length > 0, 'names no source');
        });
      });

      it('tells no example and draws no picture twice', () => {
        const told = answers.flatMap(({ move, answer }) => (['example', 'another-example', 'analogy'].includes(move) ? [/\*\*(.+?)\.\*\*/.exec(answer)?.[1]] : []));
        assert.deepEqual(told, [...new Set(told)]);
      });
    });
  });

  it('end with the system from scratch that was never explained: all ten steps', async () => {
    const [first] = seeds;
    const { answer } = await dialog.ask(first!.slice(0, -1).map((turn) => turn.says), first!.at(-1)!.says);
    for (let step = 1; step <= 10; step++) assert.match(answer, new RegExp(`^${step}\\. `, 'm'));
  });

  it('stay in the picture of the highway when the learner goes back to it', async () => {
    const [first] = seeds;
    const at = first!.findIndex(({ says }) => says.includes('highway'));
    const { answer } = await dialog.ask(first!.slice(0, at).map((turn) => turn.says), first![at]!.says);
    assert.match(answer, /road/);
    assert.match(answer, /breaks/);
  });
});
