// Policies of AWS that allow everything, written as JSON, with `jsonencode`, or as a policy document; and roles that do.
import type { CloudWeakness } from '../../concepts';
import { administrators, excess, everything, isStar, statementExcess, type Excess } from '../cloud/excess';
import type { Place } from '../cloud/place';
import { plainOf, startOf } from '../cloud/traits';
import { attributeOf, blocksOf, type Block, type Body, type Value } from '../cloud/tree';

/** Empty for every other kind of resource. */
export function permissionsOf(block: Block, place: Place): readonly CloudWeakness[] {
  // A group is people, who may administer an account; that each of them may do everything is still worth knowing.
  const mild = block.labels[0] === 'aws_iam_group_policy';
  return wildcardsIn(block, place).map((one) => excess(one, block, mild, place));
}

function wildcardsIn(block: Block, place: Place): readonly Excess[] {
  const type = block.labels[0] ?? '';
  if (block.type === 'data') return type === 'aws_iam_policy_document' ? blocksOf(block, 'statement').flatMap((one) => statementExcess(one, statementNames, place)) : [];
  if (policies.has(type)) {
    const policy = attributeOf(block, 'policy');
    return policy && allowsAll(place.scope.known(policy.value).value, place) ? [everything({ file: place.file, span: policy.span })] : [];
  }
  const role = roles.get(type);
  const attribute = role && attributeOf(block, role.at);
  const given = attribute && plainOf(place.scope.known(attribute.value).value);
  if (!role || !attribute || given === undefined || !role.all.test(String(given)) || !role.applies(block, place)) return [];
  return [{ ...everything({ file: place.file, span: attribute.span }), ...role.says }];
}

const policies = new Set(['aws_iam_policy', 'aws_iam_role_policy', 'aws_iam_user_policy', 'aws_iam_group_policy']);

const statementNames = { effect: 'effect', action: 'actions', resource: 'resources', limits: ['condition', 'principals', 'not_principals', 'dynamic'] } as const;

function allowsAll(value: Value, place: Place): boolean {
  const encoded = value.kind === 'call' && value.name === 'jsonencode' ? value.args[0] && place.scope.known(value.args[0]).value : undefined;
  if (encoded) return statementsOf(keyOf(encoded, 'Statement')).some((one) => isExcess(one, place));
  if (value.kind !== 'text') return false;
  try {
    const statements = (JSON.parse(value.text) as { readonly Statement?: unknown }).Statement;
    return (Array.isArray(statements) ? statements : [statements]).some(isPlainExcess);
  } catch {
    // Not the JSON that AWS would take either.
    return false;
  }
}

function isExcess(statement: Value, place: Place): boolean {
  if (statement.kind !== 'map' || statement.entries.some(({ key }) => key === undefined || key === 'Condition')) return false;
  const [effect, action, resource] = ['Effect', 'Action', 'Resource'].map((name) => keyOf(statement, name));
  return !!effect && !!action && !!resource && plainOf(effect) === 'Allow' && isStar(action, place) && isStar(resource, place);
}

function isPlainExcess(statement: unknown): boolean {
  const one = (statement ?? {}) as Readonly<Record<string, unknown>>;
  const star = (value: unknown): boolean => value === '*' || value === '*:*' || (Array.isArray(value) && value.some(star));
  return one['Effect'] === 'Allow' && one['Condition'] === undefined && star(one['Action']) && star(one['Resource']);
}

const statementsOf = (value: Value | undefined): readonly Value[] => (value === undefined ? [] : value.kind === 'list' ? value.items : [value]);

const keyOf = (value: Value, name: string): Value | undefined => (value.kind === 'map' ? value.entries.find(({ key }) => key === name)?.value : undefined);

interface RoleGrant {
  readonly at: string;
  readonly all: RegExp;
  readonly says: Partial<Pick<Excess, 'means' | 'advice' | 'hint'>>;
  applies(block: Body, place: Place): boolean;
}

const administrator: RoleGrant = { at: 'policy_arn', all: administrators.all, applies: () => true, says: administrators.says };

// People may own a project; a program that does hands it to whoever takes the program over.
const ownership: RoleGrant = {
  at: 'role', all: /^roles\/(?:owner|editor)$/,
  applies(block, { scope }) {
    const members = [attributeOf(block, 'member'), attributeOf(block, 'members')].flatMap((one) => (one ? [scope.known(one.value).value] : []));
    return members.flatMap((one) => (one.kind === 'list' ? one.items : [one])).some((one) => startOf(one)?.startsWith('serviceAccount:') === true);
  },
  says: {
    means: 'lets a program change nearly everything in the project',
    advice: 'Give the service account the roles for what it does; the recommender of the cloud shows which permissions were used',
    hint: 'one stolen key changes the whole project',
  },
};

const roles: ReadonlyMap<string, RoleGrant> = new Map([
  ['aws_iam_role_policy_attachment', administrator],
  ['aws_iam_user_policy_attachment', administrator],
  ['google_project_iam_member', ownership],
  ['google_project_iam_binding', ownership],
]);
