// Which library classes the project's own classes are derived from.
import type { Catalogue } from './catalogue';
import type { Thing } from './matcher';
import type { Resolver } from './resolver';
import { callOf, located, type Located } from './source-file';
import { kindNamed, symbolOf } from './symbols';

/** How many classes may lie between a class of the project and the library class it is derived from. */
const maxGenerations = 4;

/**
 * What an object of the project's own classes, or such a class itself, is besides: `class Orders extends PrismaClient`,
 * `class Order(models.Model)`. What it may have changed is not known, so it stands only for what it asks.
 */
export function derived({ file, value }: Located, resolver: Resolver, catalogue: Catalogue, generation = 0): readonly Thing[] {
  const type = value.kind === 'instance' ? value.type : value.kind === 'result' ? callOf({ file, index: value.call }).callee : undefined;
  if (type) return generation > 0 ? [] : resolver.resolve(located(file, type)).flatMap((form) => (form.value.kind === 'self' ? derived(form, resolver, catalogue, 1) : []));
  if (value.kind !== 'self' || generation > maxGenerations) return [];
  const { bases = [] } = file.program.types.get(value.type) ?? {};
  const things = bases.flatMap((base) => resolver.resolve(located(file, base))).flatMap((base) => {
    const symbol = symbolOf(base.value);
    const kind = symbol && kindNamed(catalogue, file.program.language, symbol);
    return kind ? [kind] : derived(base, resolver, catalogue, generation + 1);
  });
  // An interface stands for the one class that implements it.
  const behind = things.length === 0 && generation <= 1 ? resolver.implementer(located(file, value)) : undefined;
  return behind ? derived(behind, resolver, catalogue, generation + 1) : things;
}
