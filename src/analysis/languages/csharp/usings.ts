// `using` directives: which namespaces a file can see, what it calls by another name, and where a new directive goes.
import type { ImportSlot, Value } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';

export interface Usings {
  /** Namespaces of the `using` directives, in order; global ones as well. */
  readonly namespaces: readonly string[];
  /** Those that `global using` brings to every file of the project. */
  readonly global: readonly string[];
  /** `using Http = System.Net.Http.HttpClient;` */
  readonly aliases: ReadonlyMap<string, Value>;
  readonly slot: ImportSlot;
}

/** Stands in `Import.or` for whatever the project's `global using` directives bring. */
export const globalUsings = 'global using';

/** What the .NET SDK brings into every file where `ImplicitUsings` is on, which new projects have. */
export const implicitUsings: readonly string[] = [
  'System', 'System.Collections.Generic', 'System.IO', 'System.Linq', 'System.Net.Http', 'System.Threading', 'System.Threading.Tasks',
  'System.Net.Http.Json', 'Microsoft.AspNetCore.Builder', 'Microsoft.AspNetCore.Hosting', 'Microsoft.AspNetCore.Http', 'Microsoft.AspNetCore.Routing',
  'Microsoft.Extensions.Configuration', 'Microsoft.Extensions.DependencyInjection', 'Microsoft.Extensions.Hosting', 'Microsoft.Extensions.Logging',
];

export function usingsOf(root: PlainNode, text: string): Usings {
  const namespaces: string[] = [];
  const global: string[] = [];
  const aliases = new Map<string, Value>();
  let last: PlainNode | undefined;
  const read = (directive: PlainNode): void => {
    const alias = child(directive, 'name');
    const target = directive.children.find((c) => c !== alias && c.field !== 'name') ?? (directive.children.length === 1 ? alias : undefined);
    const source = target && text.slice(target.start, target.end).replace(/\s|global::/g, '');
    const words = text.slice(directive.start, target?.start ?? directive.start);
    if (target === undefined || source === undefined || /\bstatic\b/.test(words)) return;
    if (alias && alias !== target) {
      const dot = source.replace(/<.*$/, '').lastIndexOf('.');
      aliases.set(alias.text, { kind: 'import', module: source.slice(0, Math.max(dot, 0)), name: source.slice(dot + 1).replace(/<.*$/, ''), at: { start: target.start, end: target.end } });
      return;
    }
    namespaces.push(source);
    if (/\bglobal\b/.test(words)) global.push(source);
  };
  const walk = (nodes: readonly PlainNode[], outside: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'using_directive' && !node.damaged) {
        read(node);
        if (outside) last = node;
      } else if (/namespace_declaration$/.test(node.type)) walk(child(node, 'body')?.children ?? node.children, false);
    }
  };
  walk(root.children, true);
  return { namespaces, global, aliases, slot: slotBehind(last, text) };
}

function slotBehind(last: PlainNode | undefined, text: string): ImportSlot {
  if (!last) return { offset: text.startsWith('\ufeff') ? 1 : 0, style: 'line' };
  const end = text.indexOf('\n', last.end);
  return { offset: end < 0 ? text.length : end + 1, style: 'line' };
}

/** Where a simple name may come from, seen from a namespace: its own, those around it, the usings, what the project brings in. */
export function modulesFor(usings: Usings, namespace: string): readonly [string, ...string[]] {
  const parts = namespace.split('.');
  const around = parts.map((_, i) => parts.slice(0, parts.length - i).join('.'));
  const seen = new Set([...around, '', ...usings.namespaces, ...implicitUsings, globalUsings]);
  const [first = '', ...rest] = seen;
  return [first, ...rest];
}
