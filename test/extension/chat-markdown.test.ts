// Answers as the chat gets them: lines become anchors, and nothing in them loads or leads astray.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { chatParts } from '../../src/extension/features/assistants/chat-markdown';

const place = { file: 'src/a.ts', line: 12, column: 3, address: 'file:///src/a.ts' };

describe('An answer in the chat', () => {
  it('shows the lines it names as places to go to', () => {
    assert.deepEqual(chatParts('- `src/a.ts:12` `fetch` hangs.', [place]), [{ text: '- ' }, { place }, { text: ' ' }, { text: '`fetch`' }, { text: ' hangs.' }]);
  });

  it('makes no anchor of a line that nobody named', () => {
    assert.deepEqual(chatParts('See `src/b.ts:1`.', [place]), [{ text: 'See ' }, { text: '`src/b.ts:1`' }, { text: '.' }]);
  });

  it('loads no image, and leaves code as it is', () => {
    assert.deepEqual(chatParts('![x](https://evil.test/p.png) and `vec![1]`', []), [{ text: '!\\[x](https://evil.test/p.png) and ' }, { text: '`vec![1]`' }]);
    assert.deepEqual(chatParts('```rust\nvec![`a`]\n```\n', []), [{ text: '```rust\nvec![`a`]\n```' }, { text: '\n' }]);
  });

  it('keeps the words of links that lead inside the panel', () => {
    assert.deepEqual(chatParts('Use [retries](lesson:retries-and-backoff).', []), [{ text: 'Use retries.' }]);
  });
});
