// Policies of AWS that allow everything, written as JSON, with `jsonencode`, or as a policy document; and roles that do.
import type { CloudWeakness, Site } from '../../concepts';
import { actionsIn, administrators, excess, everything, excessOf, isStar, statementExcess, type Excess } from '../cloud/excess';
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
    // One policy is one finding, whose worst statement says why.
    return policy ? allowed(place.scope.known(policy.value).value, { file: place.file, span: policy.span }, place).toSorted((a, b) => Number(a.mild ?? false) - Number(b.mild ?? false)).slice(0, 1) : [];
  }
  const role = roles.get(type);
  const attribute = role && attributeOf(block, role.at);
  const given = attribute && plainOf(place.scope.known(attribute.value).value);
  if (!role || !attribute || given === undefined || !role.all.test(String(given)) || !role.applies(block, place)) return [];
  return [{ ...everything({ file: place.file, span: attribute.span }), ...role.says }];
}

const policies = new Set(['aws_iam_policy', 'aws_iam_role_policy', 'aws_iam_user_policy', 'aws_iam_group_policy']);

const statementNames = { effect: 'effect', action: 'actions', resource: 'resources', limits: ['condition', 'principals', 'not_principals', 'dynamic'] } as const;

function allowed(value: Value, at: Site, place: Place): readonly Excess[] {
  const encoded = value.kind === 'call' && value.name === 'jsonencode' ? value.args[0] && place.scope.known(value.args[0]).value : undefined;
  if (encoded) return statementsOf(keyOf(encoded, 'Statement')).flatMap((one) => excessIn(one, at, place) ?? []);
  if (value.kind !== 'text') return [];
  try {
    const statements = (JSON.parse(value.text) as { readonly Statement?: unknown }).Statement;
    return (Array.isArray(statements) ? statements : [statements]).flatMap((one) => plainExcess(one, at) ?? []);
  } catch {
    // Not the JSON that AWS would take either.
    return [];
  }
}

function excessIn(statement: Value, at: Site, place: Place): Excess | undefined {
  if (statement.kind !== 'map' || statement.entries.some(({ key }) => key === undefined || key === 'Condition')) return undefined;
  const [effect, action, resource] = ['Effect', 'Action', 'Resource'].map((name) => keyOf(statement, name));
  return effect && action && resource && plainOf(effect) === 'Allow' && isStar(resource, place) ? excessOf(actionsIn(action, place), at) : undefined;
}

function plainExcess(statement: unknown, at: Site): Excess | undefined {
  const one = (statement ?? {}) as Readonly<Record<string, unknown>>;
  const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.flatMap(texts) : typeof value === 'string' ? [value] : []);
  return one['Effect'] === 'Allow' && one['Condition'] === undefined && texts(one['Resource']).includes('*') ? excessOf(texts(one['Action']), at) : undefined;
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
