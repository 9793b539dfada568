// Policies of AWS that allow everything, written as JSON, with `jsonencode`, or as a policy document; and roles that do.
import type { CloudWeakness, Site } from '../../concepts';
import { attributeOf, blocksOf, type HclAttribute, type HclBlock, type HclBody, type HclValue } from './hcl';
import { addressOf } from './module';
import { plainOf, startOf, type Place } from './traits';

/** Empty for every other kind of resource. */
export function permissionsOf(block: HclBlock, place: Place): readonly CloudWeakness[] {
  // A group is people, who may administer an account; that each of them may do everything is still worth knowing.
  const mild = block.labels[0] === 'aws_iam_group_policy';
  return wildcardsIn(block, place).map(({ at, means, advice, hint }) => ({
    at, weakens: 'access' as const, resource: addressOf(block), name: place.text.slice(at.span.start, at.span.end).split('\n')[0]!.trim(), means, advice, hint, sure: true, mild, clues: [], fixes: [],
  }));
}

type Excess = Pick<CloudWeakness, 'at' | 'means' | 'advice' | 'hint'>;

function wildcardsIn(block: HclBlock, place: Place): readonly Excess[] {
  const type = block.labels[0] ?? '';
  if (block.type === 'data') return type === 'aws_iam_policy_document' ? blocksOf(block, 'statement').flatMap((one) => inStatement(one, place)) : [];
  if (policies.has(type)) {
    const policy = attributeOf(block, 'policy');
    return policy && allowsAll(place.module.known(policy.value).value, place) ? [everything({ file: place.file, span: policy.span })] : [];
  }
  const role = roles.get(type);
  const attribute = role && attributeOf(block, role.at);
  const given = attribute && plainOf(place.module.known(attribute.value).value);
  if (!role || !attribute || given === undefined || !role.all.test(String(given)) || !role.applies(block, place)) return [];
  return [{ ...everything({ file: place.file, span: attribute.span }), ...role.says }];
}

const policies = new Set(['aws_iam_policy', 'aws_iam_role_policy', 'aws_iam_user_policy', 'aws_iam_group_policy']);

const everything = (at: Site): Excess => ({
  at,
  means: 'allows every action on every resource',
  advice: 'List the actions and the resources that are needed; the access advisor of the cloud shows which were used',
  hint: 'allows everything: one stolen key is the whole account',
});

// A statement with principals speaks about the one bucket, key or queue it is attached to; a condition limits it in ways that are not followed.
function inStatement(statement: HclBlock, place: Place): readonly Excess[] {
  const of = (name: string): HclAttribute | undefined => attributeOf(statement, name);
  const limited = blocksOf(statement, 'condition').length > 0 || statement.blocks.some(({ type }) => type === 'principals' || type === 'not_principals' || type === 'dynamic');
  const effect = of('effect');
  if (limited || (effect && plainOf(place.module.known(effect.value).value) !== 'Allow')) return [];
  const actions = of('actions');
  const resources = of('resources');
  return actions && resources && isStar(actions.value, place) && isStar(resources.value, place) ? [everything({ file: place.file, span: actions.span })] : [];
}

function allowsAll(value: HclValue, place: Place): boolean {
  const encoded = value.kind === 'call' && value.name === 'jsonencode' ? value.args[0] && place.module.known(value.args[0]).value : undefined;
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

function isExcess(statement: HclValue, place: Place): boolean {
  if (statement.kind !== 'map' || statement.entries.some(({ key }) => key === undefined || key === 'Condition')) return false;
  const [effect, action, resource] = ['Effect', 'Action', 'Resource'].map((name) => keyOf(statement, name));
  return !!effect && !!action && !!resource && plainOf(effect) === 'Allow' && isStar(action, place) && isStar(resource, place);
}

function isPlainExcess(statement: unknown): boolean {
  const one = (statement ?? {}) as Readonly<Record<string, unknown>>;
  const star = (value: unknown): boolean => value === '*' || value === '*:*' || (Array.isArray(value) && value.some(star));
  return one['Effect'] === 'Allow' && one['Condition'] === undefined && star(one['Action']) && star(one['Resource']);
}

const statementsOf = (value: HclValue | undefined): readonly HclValue[] => (value === undefined ? [] : value.kind === 'list' ? value.items : [value]);

const keyOf = (value: HclValue, name: string): HclValue | undefined => (value.kind === 'map' ? value.entries.find(({ key }) => key === name)?.value : undefined);

function isStar(written: HclValue, place: Place): boolean {
  const { value } = place.module.known(written);
  if (value.kind === 'list') return value.items.some((one) => isStar(one, place));
  return plainOf(value) === '*' || plainOf(value) === '*:*';
}

interface RoleGrant {
  readonly at: string;
  readonly all: RegExp;
  readonly says: Partial<Pick<Excess, 'means' | 'advice' | 'hint'>>;
  applies(block: HclBody, place: Place): boolean;
}

const administrator: RoleGrant = {
  at: 'policy_arn', all: /^arn:aws[\w-]*:iam::aws:policy\/AdministratorAccess$/, applies: () => true,
  says: { advice: 'Attach a policy with the actions and resources that are needed; the access advisor of the cloud shows which were used' },
};

// People may own a project; a program that does hands it to whoever takes the program over.
const ownership: RoleGrant = {
  at: 'role', all: /^roles\/(?:owner|editor)$/,
  applies(block, { module }) {
    const members = [attributeOf(block, 'member'), attributeOf(block, 'members')].flatMap((one) => (one ? [module.known(one.value).value] : []));
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
