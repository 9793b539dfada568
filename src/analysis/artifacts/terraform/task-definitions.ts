// Containers that Terraform declares: a list of ECS that is encoded as JSON, blocks of services that run containers.
import type { CloudWeakness, OpenStore } from '../../concepts';
import { privilegedTask } from '../cloud/aws-edge-words';
import type { Place } from '../cloud/place';
import { containersIn, type ContainerWords } from '../cloud/task-containers';
import { attributeOf, blocksOf, type Block } from '../cloud/tree';
import { openStoreIn } from '../settings/task-store';

/** Empty for every other kind of resource, and for definitions that stand in a text or in a file. */
export function openStoresOf(block: Block, place: Place): readonly OpenStore[] {
  const type = block.labels[0] ?? '';
  if (type === 'azurerm_container_group') return containersIn(inside(block), inBlocks, place).flatMap(openStoreIn);
  const definitions = type === 'aws_ecs_task_definition' ? attributeOf(block, 'container_definitions') : undefined;
  const encoded = definitions && place.scope.known(definitions.value).value;
  if (encoded?.kind !== 'call' || encoded.name !== 'jsonencode' || !encoded.args[0]) return [];
  const list = place.scope.known(encoded.args[0]).value;
  return containersIn(blocksOf({ attributes: [{ name: 'container', span: list.span, value: list }], blocks: [] }, 'container'), inTask, place).flatMap(openStoreIn);
}

const inTask: ContainerWords = { name: 'name', image: 'image', command: ['command', 'entryPoint'], variables: ['environment', 'secrets'], variable: { name: 'name', value: 'value' } };

const inBlocks: ContainerWords = { ...inTask, command: ['command', 'args', 'commands'], variables: ['env', 'env_from'] };

const inside = (block: Block): readonly Block[] => block.blocks.flatMap((one) => (one.type === 'container' ? [one] : inside(one)));

/** Containers of tasks and batches that are started with every right; written as a text or encoded as JSON, the words are the same. */
export function privilegedIn(block: Block, { file, text, addressOf }: Place): readonly CloudWeakness[] {
  const name = block.labels[0] === 'aws_ecs_task_definition' ? 'container_definitions' : block.labels[0] === 'aws_batch_job_definition' ? 'container_properties' : undefined;
  const span = name === undefined ? undefined : attributeOf(block, name)?.value.span;
  const found = span && /(?:^|[{,\s])"?privileged"?\s*[:=]\s*true\b/m.exec(text.slice(span.start, span.end));
  if (!span || !found) return [];
  const start = span.start + found.index + found[0].search(/"?privileged/);
  const end = span.start + found.index + found[0].length;
  return [{ ...privilegedTask, at: { file, span: { start, end } }, resource: addressOf(block), name: text.slice(start, end), sure: true, mild: false, clues: [], fixes: [] }];
}
