// Policies of roles, users, groups and functions that allow everything.
import type { CloudWeakness } from '../../concepts';
import { administrators, everything, excess, statementExcess, type Excess, type StatementNames } from '../cloud/excess';
import type { Place } from '../cloud/place';
import { attributeOf, blocksOf, type Block, type Value } from '../cloud/tree';
import { textOf } from './text';

const names: StatementNames = { effect: 'Effect', action: 'Action', resource: 'Resource', limits: ['Condition', 'Principal', 'NotPrincipal'] };

/** Empty for every other kind of resource. */
export function permissionsOf(block: Block, place: Place): readonly CloudWeakness[] {
  const type = block.labels[0]!;
  const policies = /^AWS::IAM::(Role|User|Group)$/.test(type) ? blocksOf(block, 'Policies')
    : /^AWS::IAM::(ManagedPolicy|\w*Policy)$/.test(type) ? [block]
      : type === 'AWS::Serverless::Function' ? blocksOf(block, 'Policies') : [];
  const statements = policies.flatMap((policy) => [policy, ...blocksOf(policy, 'PolicyDocument')]).flatMap((document) => blocksOf(document, 'Statement'));
  // A group is people, who may administer an account.
  const mild = type === 'AWS::IAM::Group';
  return [...statements.flatMap((one) => statementExcess(one, names, place)), ...administering(block, place)].map((one) => excess(one, block, mild, place));
}

function administering(block: Block, place: Place): readonly Excess[] {
  const type = block.labels[0]!;
  const lists = /^AWS::IAM::(Role|User|Group)$/.test(type) ? ['ManagedPolicyArns'] : type === 'AWS::Serverless::Function' ? ['Policies'] : [];
  return lists.flatMap((name) => {
    const attribute = attributeOf(block, name);
    return attribute ? itemsOf(attribute.value).filter((one) => isAdministrator(textOf(one, place.scope))) : [];
  }).map(({ span }) => ({ ...everything({ file: place.file, span }), ...administrators.says }));
}

const itemsOf = (value: Value): readonly Value[] => (value.kind === 'list' ? value.items : [value]);

// SAM takes the bare name of a policy of AWS as well.
const isAdministrator = (text: string): boolean => administrators.all.test(text) || text === 'AdministratorAccess';
