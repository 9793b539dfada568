// Types that stand in several files.
import assert from 'node:assert/strict';
import { foundIn } from './libraries/found';

const client = (kind: string) => `using System.Net.Http;\nnamespace Shop; ${kind} Stock { readonly HttpClient client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan }; }`;
const use = (kind: string) => `using System.Net.Http;\nnamespace Shop; ${kind} Stock { Task<string> Load(HttpClient? other) => client.GetStringAsync("https://stock.shop.io"); }`;

describe('parts of a C# type', () => {
  it('are one type where they say that they are parts, and only there', async () => {
    const found = (kind: string) => foundIn('missing-timeout', { 'Client.cs': client(kind), 'Use.cs': use(kind) });
    assert.notDeepEqual(await found('partial class'), []);
    assert.deepEqual(await found('class'), []);
  });
});
