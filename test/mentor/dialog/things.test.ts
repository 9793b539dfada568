// A request in some form ("simpler", "an example", "a picture") may mean one thing of the topic: it gets that thing, and not the whole.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createDialog } from '../../../src/mentor/dialog';
import { loadLessons } from '../../../src/mentor/lessons';
import { lessonFile } from '../lessons/sample-lesson';

const lesson = `## In one sentence
A cache keeps copies that are quick to reach.

## In simpler words

### Everyday words

The whole topic as notes on a desk.

### Shorter still

The whole topic in one line.

### Eviction

When the twenty-first note comes, one has to go.

### Write-behind

The waiter enters it after closing time.

## Analogy: Notes on the desk

A note is quicker than a walk to the archive.

| In the picture | In the system |
|---|---|
| the note | the entry |

### Where it breaks

Notes do not ask for one another.

## Analogy: The fridge at home

Milk that has gone sour tells you so.

| In the picture | In the system |
|---|---|
| the date on the carton | the TTL |

### Where it breaks

A fridge is not shared by strangers.

## Example: What a few per cent are worth

More hits, fewer walks.

## Example: Somebody else's basket

A page was kept under a key without the user in it.

## Example: A shop in 2015

Their cache went away at noon.

## In your code

\`\`\`ts good
const kept = new LRU({ max: 20 });
\`\`\`

\`\`\`python good
kept = TTLCache(maxsize=20, ttl=60)
\`\`\`

\`\`\`yaml good
maxmemory-policy: allkeys-lru
\`\`\`

## Terms

- **TTL:** How long an entry counts.
`;

const dialog = createDialog(loadLessons([lessonFile('caching', lesson)]).lessons);
const ask = async (...turns: readonly string[]): Promise<string> => (await dialog.ask(turns.slice(0, -1), turns.at(-1)!)).answer;

describe('a thing of a topic', () => {
  it('has its own everyday words, also when it was named a turn before', async () => {
    assert.match(await ask('cache eviction like I\'m five'), /^When the twenty-first note/);
    assert.match(await ask('what is cache eviction?', 'simpler please'), /^When the twenty-first note/);
    assert.match(await ask('write-behind caching in simple words'), /^The waiter/);
  });

  it('is told by nothing that only sounds like it', async () => assert.doesNotMatch(await ask('write-through caching in simple words'), /^The waiter/));

  it('is no further version of the whole', async () => {
    const turns = ['what is a cache?', 'simpler please', 'even simpler please', 'simpler please'];
    assert.match(await ask(...turns.slice(0, 2)), /^The whole topic as notes/);
    assert.match(await ask(...turns.slice(0, 3)), /^The whole topic in one line/);
    assert.match(await ask(...turns), /^\*\*Notes on the desk/);
  });

  it('has the example and the picture that are nearest to it', async () => {
    assert.match(await ask('give me an example of a wrong cache key'), /^\*\*Somebody else's basket/);
    assert.match(await ask('a caching story from real life that happened to a company'), /^\*\*A shop in 2015/);
    assert.match(await ask('give me an example of caching'), /^\*\*What a few per cent/);
    assert.match(await ask('an analogy for the TTL of a cache'), /^\*\*The fridge/);
    assert.match(await ask('an analogy for caching'), /^\*\*Notes on the desk/);
  });

  it('is shown in the language that is named or written', async () => {
    assert.match(await ask('show me caching code in python'), /```python/);
    assert.match(await ask('show me code for a cache'), /```ts/);
  });

  it('is not shown as the repair of lines that it does not mend', async () => {
    assert.doesNotMatch(await ask('fix this cache: kept = dict()\nfor key in keys: kept[key] = load(key, None)'), /```/);
  });
});

describe('a picture', () => {
  const drawn = 'an analogy for caching';

  it('is stayed in, and its row leads, while something is asked about it', async () => {
    assert.match(await ask(drawn, 'what is the entry there?'), /^In this picture, the entry is \*\*the note\*\*/);
    assert.match(await ask(drawn, 'and what would be the entry in that picture'), /^In this picture, the entry is \*\*the note\*\*/);
    assert.match(await ask(drawn, 'what is the note?'), /^In this picture, \*\*the note\*\* stands for the entry/);
    assert.match(await ask(drawn, 'what is a load balancer in it?'), /^\*Notes on the desk\* has nothing of its own/);
  });

  it('says where it breaks, that picture and no other', async () => {
    for (const question of ['where does it break?', 'where does this picture fail?', 'is that a good picture?']) assert.match(await ask(drawn, question), /^\*\*Where the picture breaks:\*\* Notes do not ask/, question);
  });

  it('is left for a question that is not about it', async () => {
    for (const question of ['what is a cache?', 'show me code for a cache', 'another picture please', 'what are the best practices in that area']) assert.doesNotMatch(await ask(drawn, question), /In this picture|nothing of its own/, question);
  });

  it('is drawn when it is called by its name', async () => assert.match(await ask('explain caching with the fridge at home'), /^\*\*The fridge at home/));
});
