// What is declared once for each of several values (`for_each`, `dynamic`), written out with each of them.
import type { Scope } from '../cloud/place';
import { attributeOf, blocksOf, type Body, type Value } from '../cloud/tree';

/** A resource with each of its values; itself where it is declared once, or for what is not known. */
export function eachOf<T extends Body>(block: T, scope: Scope): readonly T[] {
  const items = valuesOf(block, scope);
  return items.length === 0 ? [block] : items.map((item) => ({ ...block, attributes: filled(block, 'each', item) }));
}

/** Blocks of a type, those with the values of `dynamic` included. */
export function rulesOf(body: Body, type: string, scope: Scope): readonly Body[] {
  const repeated = body.blocks.filter((one) => one.type === 'dynamic' && one.labels[0] === type).flatMap((dynamic) => {
    const iterator = attributeOf(dynamic, 'iterator')?.value;
    const name = iterator?.kind === 'reference' ? iterator.path[0]! : type;
    return blocksOf(dynamic, 'content').flatMap((content) => valuesOf(dynamic, scope).map((item) => ({ ...content, attributes: filled(content, name, item) })));
  });
  return [...blocksOf(body, type), ...repeated];
}

/** Blocks of a type come out of an expression that is not known. */
export function isLeftOpen(body: Body, type: string, scope: Scope): boolean {
  return body.blocks.some((one) => {
    const each = one.type === 'dynamic' && one.labels[0] === type ? attributeOf(one, 'for_each') : undefined;
    return each !== undefined && valuesOf(one, scope).length === 0 && scope.known(each.value).value.kind !== 'list';
  });
}

interface Item {
  readonly value: Value;
  readonly elsewhere: boolean;
}

function valuesOf(body: Body, scope: Scope): readonly Item[] {
  const attribute = attributeOf(body, 'for_each');
  const elsewhere = attribute?.value.kind === 'reference';
  return attribute ? itemsOf(scope.known(attribute.value).value, scope).map((value) => ({ value, elsewhere })) : [];
}

function itemsOf(value: Value, scope: Scope): readonly Value[] {
  if (value.kind === 'call' && (value.name === 'toset' || value.name === 'tolist') && value.args[0]) return itemsOf(scope.known(value.args[0]).value, scope);
  return value.kind === 'list' ? value.items : value.kind === 'map' ? value.entries.map((entry) => entry.value) : [];
}

const filled = (body: Body, name: string, item: Item): Body['attributes'] => body.attributes.map((one) => ({ ...one, value: withItem(one.value, name, item) }));

function withItem(value: Value, name: string, { value: item, elsewhere }: Item): Value {
  if (value.kind === 'list') return { ...value, items: value.items.map((one) => withItem(one, name, { value: item, elsewhere })) };
  if (value.kind !== 'reference' || value.path[0] !== name || value.path[1] !== 'value') return value;
  let so: Value | undefined = item;
  for (const key of value.path.slice(2)) so = so?.kind === 'map' ? so.entries.find((entry) => entry.key === key)?.value : undefined;
  // What comes out of a local may stand in another file.
  return so ? { ...so, span: elsewhere ? value.span : so.span } : value;
}
