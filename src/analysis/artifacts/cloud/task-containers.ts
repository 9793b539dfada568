// Containers of a task (ECS), in whatever language they are declared: what they run, and what they are given.
import type { Site } from '../../concepts';
import type { Place } from './place';
import { plainOf } from './traits';
import { attributeOf, blocksOf, type Attribute, type Block, type Body, type Value } from './tree';

export interface TaskContainer {
  readonly name: string;
  readonly image: string;
  readonly at: Site;
  /** Variables; without a value those that come from a secret or are computed. */
  readonly variables: readonly { readonly key: string; readonly value?: string; readonly at: Site }[];
  /** The words of the command; undefined if one is computed. */
  readonly command: readonly string[] | undefined;
}

/** How the language calls what a container is made of. */
export interface ContainerWords {
  readonly name: string;
  readonly image: string;
  readonly command: readonly string[];
  /** Lists of variables, each with a name and a value. */
  readonly variables: readonly string[];
  readonly variable: { readonly name: string; readonly value: string };
}

/** Those whose image is known. */
export function containersIn(blocks: readonly Block[], words: ContainerWords, place: Place): readonly TaskContainer[] {
  return blocks.flatMap((block): readonly TaskContainer[] => {
    const image = textAt(block, words.image, place);
    const at = attributeOf(block, words.image);
    if (!at || image === undefined) return [];
    const variables = words.variables.flatMap((list) => blocksOf(block, list)).flatMap((pair) => {
      const given = attributeOf(pair, words.variable.value) ?? attributeOf(pair, words.variable.name);
      const value = textAt(pair, words.variable.value, place);
      return given ? [{ key: textAt(pair, words.variable.name, place) ?? '', ...(value === undefined ? {} : { value }), at: siteOf(given, place) }] : [];
    });
    const told = words.command.flatMap((list) => attributeOf(block, list) ?? []).map(({ value }) => textsOf(value, place));
    return [{ name: textAt(block, words.name, place) ?? image, image, at: siteOf(at, place), variables, command: told.includes(undefined) ? undefined : told.flatMap((texts) => texts ?? []) }];
  });
}

const siteOf = ({ span }: Attribute, { file }: Place): Site => ({ file, span });

function textAt(body: Body, name: string, { scope }: Place): string | undefined {
  const attribute = attributeOf(body, name);
  const plain = attribute && plainOf(scope.known(attribute.value).value);
  return plain === undefined ? undefined : String(plain);
}

function textsOf(value: Value, { scope }: Place): readonly string[] | undefined {
  const { value: so } = scope.known(value);
  const texts = (so.kind === 'list' ? so.items : [so]).map((one) => plainOf(scope.known(one).value));
  return texts.some((one) => one === undefined) ? undefined : texts.map(String);
}
