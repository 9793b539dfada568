// Stores that run as containers of a task and answer everybody: by their images, their commands and the variables they are given.
import type { OpenStore, Site } from '../../concepts';
import { openByDefault, switchedOpen } from './open-store';
import { productOf } from './product';

interface Container {
  readonly name: string;
  readonly image: string;
  readonly at: Site;
  readonly variables: readonly { readonly key: string; readonly value?: string; readonly at: Site }[];
  /** Undefined if a part of it is not known: it may set a password. */
  readonly command: readonly string[] | undefined;
}

/** At most one. */
export function openStoreIn({ name, image, at, variables, command }: Container): readonly OpenStore[] {
  for (const { key, value, at: given } of variables) {
    const product = value === undefined ? undefined : switchedOpen({ key, value, at: given, raw: '' });
    if (product !== undefined) return [{ at: given, name, product: product === 'The store' ? productOf(image)?.title ?? product : product, setting: `${key}=${value ?? ''}`, clues: [] }];
  }
  const product = command && openByDefault(image, [...variables.map(({ key }) => key), ...command]);
  return product === undefined ? [] : [{ at, name, product, clues: [] }];
}
