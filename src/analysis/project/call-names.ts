// How a call, and the function that something stands in, is called in a message.
import { short } from './policies';
import type { Match } from './matcher';
import { callOf, functionOf, lastName, textOf, type SourceFile } from './source-file';

export function nameOf(match: Match): string {
  const call = callOf(match.ref);
  const callee = short(textOf(match.ref.file, { start: call.at.start, end: call.inner ? Math.max(call.inner.start - 1, call.name.end) : call.name.end }));
  const plain = callee.replace(/\s+(?=\??\.)/g, '').replace(/^(await|new)\s+/, '').replace(/<[^()]*>(?=\(?$)/, '').replace(/[({]\s*$/, '').replace(/^&/, '');
  if (plain.length <= 40 && !plain.includes('(')) return plain;
  const name = textOf(match.ref.file, call.name);
  // A chain that only builds goes by where it begins: `HttpClients.custom()…build`.
  // A query that is put together step by step goes by it, too: what it ends with says little (`Order.objects.filter()…first`).
  const root = name === 'build' || (match.operation.does === 'query' && name.length <= 6) ? rootOfChain(match) : undefined;
  return root === undefined ? name : `${root}()…${name}`;
}

/** Steps of a builder that are followed back to its beginning. */
const maxSteps = 20;

function rootOfChain({ ref: { file, index } }: Match): string | undefined {
  let call = file.program.calls[index]!;
  for (let steps = 0; steps < maxSteps && call.callee.kind === 'member' && call.callee.of.kind === 'result'; steps++) call = file.program.calls[call.callee.of.call]!;
  const text = short(textOf(file, { start: call.at.start, end: call.name.end })).replace(/^new\s+/, '');
  return /^[\w.:]+$/.test(text) && text.length <= 40 && call !== file.program.calls[index] ? text : undefined;
}

// Where frameworks take handlers: `router.get('/orders', async (request, response) => …)`.
const handling = /^(get|post|put|patch|delete|all|use|route|handle|handler|on|HandleFunc)$/i;

/** `.AddHealthChecks().AddRabbitMQ(async provider => …)` */
const isCheck = (callee: string): boolean => /\.AddHealthChecks\(/.test(callee);

export function nameOfFunction(file: SourceFile, index: number): string | undefined {
  for (let fn = functionOf(file, index); fn; fn = functionOf(file, fn.parent)) {
    if (fn.name !== '') return fn.name;
    if (fn.passedTo && handling.test(lastName(file.program.calls[fn.passedTo.call]!.callee, file.program))) return 'this handler';
    if (fn.passedTo && file.program.language === 'csharp' && isCheck(textOf(file, file.program.calls[fn.passedTo.call]!.callee.at))) return 'this health check';
  }
  return undefined;
}
