// Methods that a gRPC server calls for what comes in. Their caller is in generated code, so their context would be unknown;
// it is in fact the context of the request.
import type { Value } from '../../program';
import type { Draft, DraftFn, Where } from './draft';
import type { GoNode } from './outline';
import { childOf } from './outline';
import { statementOf } from './types';

/**
 * True for `func (s *server) GetCart(ctx context.Context, in *pb.GetCartRequest) (*pb.Cart, error)`: an exported method from a
 * context and a pointer to a message of a generated package to such a pointer and an error.
 */
export function servesRemoteCalls(draft: Draft, method: GoNode, { name, owner }: DraftFn): boolean {
  if (owner === undefined || !/^\p{Lu}/u.test(name)) return false;
  const [context, message, ...more] = typesOf(draft, childOf(method, 'parameters'));
  const [answer, error, ...others] = typesOf(draft, childOf(method, 'result'));
  if (more.length > 0 || others.length > 0 || context !== 'context.Context' || error !== 'error') return false;
  return isMessage(draft, message) && isMessage(draft, answer);
}

/** The context of a request that came in, as if the code had asked for it: `request.Context()`. */
export function inboundContext(draft: Draft, { owner, at: whole }: DraftFn, where: Where): Value {
  const at = { start: whole.start, end: whole.start };
  const call = draft.calls.push({
    callee: { kind: 'member', of: { kind: 'self', type: owner ?? '', at }, name: 'Context', at },
    form: 'call', arguments: [], at, name: at, inner: null, statement: statementOf(where, at), fn: where.fn, region: -1, awaited: false, discarded: false,
  }) - 1;
  return { kind: 'result', call, at };
}

function typesOf(draft: Draft, list: GoNode | undefined): readonly string[] {
  return (list?.children ?? []).flatMap((parameter) => {
    const type = childOf(parameter, 'type');
    const names = parameter.children.filter((c) => c.field === 'name' && c.type !== ',');
    const text = type ? draft.text.slice(type.start, type.end) : '';
    return Array.from({ length: Math.max(names.length, 1) }, () => text);
  });
}

function isMessage(draft: Draft, type: string | undefined): boolean {
  const qualifier = /^\*(\w+)\.\w+$/.exec(type ?? '')?.[1];
  if (qualifier === undefined) return false;
  return /pb$|proto|rpc/i.test(qualifier) || /pb(\/|$)|proto|rpc|(^|\/)gen(\/|$)/i.test(draft.imports.qualifier(qualifier) ?? '');
}
