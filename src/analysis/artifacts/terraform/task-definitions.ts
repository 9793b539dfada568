// Containers of ECS as Terraform declares them: a list that is encoded as JSON.
import type { OpenStore } from '../../concepts';
import type { Place } from '../cloud/place';
import { containersIn } from '../cloud/task-containers';
import { attributeOf, blocksOf, type Block } from '../cloud/tree';
import { openStoreIn } from '../settings/task-store';

/** Empty for every other kind of resource, and for definitions that stand in a text or in a file. */
export function openStoresOf(block: Block, place: Place): readonly OpenStore[] {
  const definitions = block.labels[0] === 'aws_ecs_task_definition' ? attributeOf(block, 'container_definitions') : undefined;
  const encoded = definitions && place.scope.known(definitions.value).value;
  if (encoded?.kind !== 'call' || encoded.name !== 'jsonencode' || !encoded.args[0]) return [];
  const list = place.scope.known(encoded.args[0]).value;
  const containers = blocksOf({ attributes: [{ name: 'container', span: list.span, value: list }], blocks: [] }, 'container');
  return containersIn(containers, { name: 'name', image: 'image', command: ['command', 'entryPoint'], variables: ['environment', 'secrets'], variable: { name: 'name', value: 'value' } }, place).flatMap(openStoreIn);
}
