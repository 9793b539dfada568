// The mentor as a server for other assistants: what they see over standard input and output.
import { afterEach, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { openTerminal, type Terminal } from './terminal';

interface Reply {
  readonly id: number;
  readonly error?: { readonly message: string };
  readonly result?: { readonly tools?: readonly { readonly name: string; readonly inputSchema: { readonly additionalProperties: boolean } }[]; readonly isError?: boolean; readonly content?: readonly { readonly text: string }[] };
}

let terminal: Terminal;

/** Greets, calls the tools one after the other, and hangs up; gives the replies to the calls. */
async function talk(args: readonly string[], ...calls: readonly (readonly [tool: string, given: object])[]): Promise<readonly Reply[]> {
  const hello = { method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } } };
  const requests = [hello, { method: 'tools/list' }, ...calls.map(([name, given]) => ({ method: 'tools/call', params: { name, arguments: given } }))];
  const lines = requests.map((request, id) => JSON.stringify({ jsonrpc: '2.0', id, ...request }));
  const { out, status } = await terminal.runWith(`${lines.join('\n')}\n`, 'mcp', ...args);
  assert.equal(status, 0);
  return out.trim().split('\n').map((line) => JSON.parse(line) as Reply).sort((a, b) => a.id - b.id).slice(1);
}

const textOf = (reply: Reply | undefined): string => reply?.result?.content?.[0]?.text ?? assert.fail(JSON.stringify(reply));

describe('mcp', () => {
  afterEach(() => terminal.dispose());

  it('lists its tools, each with a schema that lets nothing unknown through', async () => {
    terminal = openTerminal();
    const [{ result } = assert.fail()] = await talk([]);
    assert.deepEqual(result?.tools?.map(({ name }) => name), ['find_findings', 'explain_finding', 'get_lesson', 'ask_mentor', 'system_map']);
    assert.ok(result?.tools?.every(({ inputSchema }) => inputSchema.additionalProperties === false));
  });

  it('finds findings of the project, the worst first, with paths that are relative to it', async () => {
    terminal = openTerminal({ 'shop/src/a.ts': 'x\nHANG', 'shop/b.ts': 'ONCE' });
    const [, all, below] = await talk(['--project', 'shop'], ['find_findings', {}], ['find_findings', { path: './src/', severity: 'warning' }]);
    const findings = (reply: Reply | undefined) => (JSON.parse(textOf(reply)) as { findings: { file: string; line: number; rule: string }[] }).findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    assert.deepEqual(findings(all), ['b.ts:1 single-point-of-failure', 'src/a.ts:2 missing-timeout']);
    assert.deepEqual(findings(below), ['src/a.ts:2 missing-timeout']);
  });

  it('explains a finding with its evidence, its fixes and its lesson', async () => {
    terminal = openTerminal({ 'a.ts': 'x\nHANG' });
    const text = textOf((await talk(['--project', '.'], ['explain_finding', { file: 'a.ts', line: 2 }]))[1]);
    assert.match(text, /^# missing-timeout at `a\.ts:2`\n\nwarning, high confidence\. HANG happens here\./);
    assert.match(text, /- `a\.ts:2`: `a_b` seen_here[\s\S]*- Mend it[\s\S]*## How it works \(lesson `timeouts`\)\n\nA clock runs, then one may try again \(lesson `retries-and-backoff`\)\./);
  });

  it('gives lessons, sections, answers and the map', async () => {
    terminal = openTerminal();
    const [, list, section, answer, map] = await talk(['--project', '.'], ['get_lesson', {}], ['get_lesson', { id: 'timeouts', section: 'in one sentence' }], ['ask_mentor', { question: 'What is a timeout?' }], ['system_map', {}]);
    assert.match(textOf(list), /## Fault tolerance\n\n- `timeouts` Timeouts: Stop waiting before it hurts\./);
    assert.equal(textOf(section), '# Timeouts: In one sentence\n\nStop waiting before it hurts.\n');
    assert.match(textOf(answer), /Stop waiting before it hurts\.[\s\S]*Lessons: `timeouts`/);
    assert.deepEqual(JSON.parse(textOf(map)), { nodes: [], edges: [], singlePointsOfFailure: [] });
  });

  it('says what is wrong with a call and what to do', async () => {
    terminal = openTerminal();
    const wrong: readonly (readonly [string, object, RegExp])[] = [
      ['find_findings', { file: 'a.ts' }, /There is no argument "file"\. It takes path, rule/],
      ['find_findings', { limit: 0 }, /"limit" must be from 1 to 500/],
      ['find_findings', { pillar: 'speed' }, /"pillar" must be one of fault-tolerance/],
      ['find_findings', { rule: 'mising-timeout' }, /There is no rule "mising-timeout"\. The rules are missing-timeout\./],
      ['find_findings', { path: '/etc' }, /"path" must be relative to the project/],
      ['explain_finding', { file: 'a.ts' }, /by its "id", or by "file" and "line"/],
      ['explain_finding', { id: 'gone' }, /There is no finding "gone" now/],
      ['get_lesson', { id: 'timeout' }, /Did you mean timeouts\?/],
      ['get_lesson', { id: 'timeouts', section: 'x' }, /It has: In one sentence · How it works/],
      ['ask_mentor', {}, /"question" is missing/],
      ['ask_mentor', { question: 'a', history: 'b' }, /"history" must be a list of texts/],
      ['system_map', { part: 'db' }, /The map has no part "db"\. It is empty/],
    ];
    const replies = await talk(['--project', '.'], ...wrong.map(([tool, given]) => [tool, given] as const));
    wrong.forEach(([, , expected], i) => {
      assert.match(textOf(replies[i + 1]), expected);
      assert.equal(replies[i + 1]?.result?.isError, true);
    });
  });

  it('refuses a tool that is not there, and goes on after a line that is no message', async () => {
    terminal = openTerminal();
    const { out, err, status } = await terminal.runWith(`no JSON\n${JSON.stringify({ jsonrpc: '2.0', id: 7, method: 'tools/call', params: { name: 'rm' } })}\n`, 'mcp');
    assert.match((JSON.parse(out) as Reply).error?.message ?? '', /There is no tool "rm"\. The tools are find_findings/);
    assert.match(err, /^distributed-mentor: /);
    assert.equal(status, 0);
  });

  it('serves lessons without a project, and says how to bring one', async () => {
    terminal = openTerminal();
    const [, found] = await talk([], ['find_findings', {}]);
    assert.match(textOf(found), /Start the server with --project PATH/);
    assert.deepEqual([(await terminal.run('mcp', '--project', 'nowhere')).err, (await terminal.run('mcp', '--project', 'nowhere')).status], ['distributed-mentor: There is no folder "nowhere".\n', 2]);
  });
});
