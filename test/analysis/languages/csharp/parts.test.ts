// Types that stand in several files.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyserOver, learner } from '../../../support/analyse';
import { foundIn } from './libraries/found';

const client = (kind: string) => `using System.Net.Http;\nnamespace Shop; ${kind} Stock { readonly HttpClient client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan }; }`;
const use = (kind: string) => `using System.Net.Http;\nnamespace Shop; ${kind} Stock { Task<string> Load(HttpClient? other) => client.GetStringAsync("https://stock.shop.io"); }`;

describe('parts of a C# type', () => {
  it('are one type where they say that they are parts, and only there', async () => {
    const found = (kind: string) => foundIn('missing-timeout', { 'Client.cs': client(kind), 'Use.cs': use(kind) });
    assert.notDeepEqual(await found('partial class'), []);
    assert.deepEqual(await found('class'), []);
  });

  it('are looked for anew when another file says otherwise', async () => {
    const files = { 'Client.cs': client('class'), 'Use.cs': use('partial class') };
    const analyser = await analyserOver(files);
    const told = () => analyser.findings('Client.cs', learner).map(({ rule }) => rule);
    assert.deepEqual(told(), []);
    await analyser.update([{ file: 'Client.cs', text: client('partial class') }]);
    assert.deepEqual(told(), ['missing-timeout']);
    await analyser.update([{ file: 'Client.cs', text: client('class') }]);
    assert.deepEqual(told(), []);
  });

  it('and types of other namespaces are seen as soon as they are declared', async () => {
    const holder = (name: string) => `using System.Net.Http;\nnamespace Shop.Clients;\nstatic class ${name} { public static readonly HttpClient Api = new HttpClient { Timeout = Timeout.InfiniteTimeSpan }; }`;
    const analyser = await analyserOver({ 'Holder.cs': holder('Other'), 'Use.cs': use('class').replace('client.', 'Holder.Api.').replace('namespace', 'using Shop.Clients;\nnamespace') });
    await analyser.update([{ file: 'Holder.cs', text: holder('Holder') }]);
    assert.deepEqual(analyser.findings('Holder.cs', learner).map(({ rule }) => rule), ['missing-timeout']);
  });
});
