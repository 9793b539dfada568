// The conversation's store: nothing that was said is lost without a word.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openConversation, type Turn } from '../../../src/mentor/learner/conversation';
import { conversationMarkdown } from '../../../src/mentor/learner/conversation-markdown';

const said = (asked: string, answer = 'An answer.'): Omit<Turn, 'number'> => ({ asked, answer, sources: ['timeouts'], suggestions: [], places: [] });

function storage(text?: string) {
  const kept: { text: string | undefined; aside?: string } = { text };
  return {
    kept,
    load: async () => kept.text,
    save: async (next: string) => void (kept.text = next),
    setAside: async (old: string) => void (kept.aside = old),
  };
}

describe('the kept conversation', () => {
  it('is there again after a reload, in order and with its numbers', async () => {
    const store = storage();
    const { conversation } = await openConversation(store);
    await Promise.all([conversation.add(said('What is a quorum? 🙂')), conversation.add(said('Simpler, please'))]);
    const again = (await openConversation(store)).conversation.turns();
    assert.deepEqual(again.map(({ number, asked }) => [number, asked]), [[1, 'What is a quorum? 🙂'], [2, 'Simpler, please']]);
  });

  for (const [what, text, reason] of [
    ['no JSON', '{"version":1,', /not valid JSON/],
    ['of another shape', '{"version":1,"turns":[{"asked":7}]}', /damaged: turns\.0/],
    ['of a newer version', '{"version":2,"talks":[]}', /newer version of the mentor \(format 2\)/],
  ] as const) {
    it(`sets a store aside that is ${what}, says so, and begins anew`, async () => {
      const store = storage(text);
      const { conversation, notice, setAside } = await openConversation(store);
      assert.match(notice!, reason);
      assert.match(notice!, /set aside/);
      assert.deepEqual([store.kept.aside, setAside, conversation.turns()], [text, text, []]);
    });
  }

  it('writes nothing over a store that could neither be read nor set aside', async () => {
    const store = { ...storage('broken'), setAside: () => Promise.reject(new Error('disk full')) };
    const { conversation, notice } = await openConversation(store);
    await conversation.add(said('hello'));
    assert.match(notice!, /disk full.*not kept/);
    assert.deepEqual([store.kept.text, conversation.turns().length], ['broken', 1]);
  });

  it('keeps the latest 500 turns, and fewer where they are huge', async () => {
    const { conversation } = await openConversation(storage());
    for (let i = 0; i < 520; i++) await conversation.add(said(`question ${i + 1}`));
    assert.deepEqual([conversation.turns().length, conversation.turns()[0]!.number, conversation.turns().at(-1)!.number], [500, 21, 520]);
    for (let i = 0; i < 50; i++) await conversation.add(said('x'.repeat(100_000)));
    assert.ok(conversation.turns().length <= 40);
  });

  it('keeps what a language model made of an answer beside the answer', async () => {
    const store = storage();
    const { conversation } = await openConversation(store);
    await conversation.add(said('What is a quorum?'));
    await conversation.reword(1, { model: 'Test', text: 'A majority.' });
    await conversation.reword(7, { model: 'Test', text: 'Of a turn that is gone.' });
    const [turn, ...more] = (await openConversation(store)).conversation.turns();
    assert.deepEqual([turn?.answer, turn?.reworded, more], ['An answer.', { model: 'Test', text: 'A majority.' }, []]);
  });

  it('comes back before what was said since when clearing is undone', async () => {
    const { conversation } = await openConversation(storage());
    await conversation.add(said('first'));
    await conversation.add(said('second'));
    const cleared = await conversation.clear();
    await conversation.add(said('third'));
    await conversation.restore(cleared);
    assert.deepEqual(conversation.turns().map(({ number, asked }) => `${number} ${asked}`), ['1 first', '2 second', '3 third']);
  });

  it('says why it could not be saved and still counts', async () => {
    const { conversation } = await openConversation({ ...storage(), save: () => Promise.reject(new Error('read-only')) });
    await assert.rejects(conversation.add(said('hello')), /could not be saved: read-only/);
    assert.equal(conversation.turns().length, 1);
  });
});

describe('an exported conversation', () => {
  it('shows the learner\'s words as they were, whatever marks are in them, and the answer without links of the panel', () => {
    const turns = [{ number: 1, ...said('# Look\n```js\nfetch(url)\n```', 'Wait less, see [retries](lesson:retries-and-backoff#best-practice).') }];
    assert.equal(conversationMarkdown(turns, () => 'Timeouts'), '# Conversation with the mentor\n\n## 1. You\n\n````text\n# Look\n```js\nfetch(url)\n```\n````\n\n### Mentor\n\nWait less, see retries.\n\n*Lessons: Timeouts*\n');
  });
});
