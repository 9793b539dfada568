// Policies of AWS that allow everything, written as JSON, with `jsonencode`, or as a policy document; and roles that do.
import type { CloudWeakness, Site } from '../../concepts';
import { actionsIn, administrators, everybody, excess, everything, excessOf, isStar, onlyReads, statementExcess, type Excess } from '../cloud/excess';
import type { Place } from '../cloud/place';
import { plainAt, plainOf, startOf } from '../cloud/traits';
import { attributeOf, blocksOf, isDynamic, type Attribute, type Block, type Body, type Value } from '../cloud/tree';

/** Empty for every other kind of resource. */
export function permissionsOf(block: Block, place: Place): readonly CloudWeakness[] {
  // A group is people, who may administer an account; that each of them may do everything is still worth knowing.
  const mild = peoples.has(block.labels[0]!);
  return wildcardsIn(block, place).map((one) => excess(one, block, mild, place));
}

const peoples = new Set(['aws_iam_group_policy', 'aws_ssoadmin_permission_set_inline_policy', 'aws_ssoadmin_managed_policy_attachment']);

function wildcardsIn(block: Block, place: Place): readonly Excess[] {
  const type = block.labels[0] ?? '';
  if (block.type === 'data') return type === 'aws_iam_policy_document' ? blocksOf(block, 'statement').flatMap((one) => statementExcess(one, statementNames, place)) : [];
  if (policies.has(type)) return ['policy', 'inline_policy'].flatMap((name) => attributeOf(block, name) ?? []).flatMap((policy) => worst(policy, place));
  const attached = attachedTo[type];
  if (attached) {
    const policy = isInner(block, place) ? undefined : attributeOf(block, attached.at);
    const admits = policy && admitsAll(place.scope.known(policy.value).value, place) ? [everybody({ file: place.file, span: policy.span }, attached.what)] : [];
    return type === 'aws_iam_role' ? [...admits, ...givenToRole(block, place)] : admits;
  }
  if (type === 'aws_lambda_permission') {
    const principal = attributeOf(block, 'principal');
    const limited = ['source_arn', 'source_account', 'principal_org_id', 'function_url_auth_type', 'event_source_token'].some((name) => attributeOf(block, name) !== undefined);
    return principal && !limited && plainOf(place.scope.known(principal.value).value) === '*' ? [everybody({ file: place.file, span: principal.span }, 'the function')] : [];
  }
  const role = roles.get(type);
  const attribute = role && attributeOf(block, role.at);
  const given = attribute && plainOf(place.scope.known(attribute.value).value);
  if (!role || !attribute || given === undefined || !role.all.test(String(given)) || !role.applies(block, place)) return [];
  return [{ ...everything({ file: place.file, span: attribute.span }), ...role.says }];
}

const policies = new Set(['aws_iam_policy', 'aws_iam_role_policy', 'aws_iam_user_policy', 'aws_iam_group_policy', 'aws_ssoadmin_permission_set_inline_policy']);

// One policy is one finding, whose worst statement says why.
const worst = (policy: Attribute, place: Place): readonly Excess[] => (
  allowed(place.scope.known(policy.value).value, { file: place.file, span: policy.span }, place).toSorted((a, b) => Number(a.mild ?? false) - Number(b.mild ?? false)).slice(0, 1)
);

// Policies that a role is given where it is declared.
function givenToRole(block: Block, place: Place): readonly Excess[] {
  const managed = attributeOf(block, 'managed_policy_arns');
  const list = managed && place.scope.known(managed.value).value;
  const arns = list?.kind === 'list' ? list.items.filter((one) => administrators.all.test(String(plainOf(place.scope.known(one).value) ?? ''))) : [];
  return [...arns.map(({ span }) => ({ ...everything({ file: place.file, span }), ...administrators.says })), ...blocksOf(block, 'inline_policy').flatMap((inner) => attributeOf(inner, 'policy') ?? []).flatMap((policy) => worst(policy, place))];
}

// A search domain inside of a network is asked by its neighbours only, whatever its policy says.
function isInner(block: Block, { scope }: Place): boolean {
  const domain = attributeOf(block, 'domain_name')?.value;
  const owner = domain?.kind === 'reference' ? scope.resource(domain.path) : undefined;
  return [block, owner].some((one) => one !== undefined && (blocksOf(one, 'vpc_options').length > 0 || isDynamic(one, 'vpc_options')));
}

// Policies that stand at what they open; a bucket that everybody may read is judged as one.
const attachedTo: Readonly<Record<string, { readonly at: string; readonly what: string }>> = {
  aws_s3_bucket_policy: { at: 'policy', what: 'the bucket' }, aws_sqs_queue_policy: { at: 'policy', what: 'the queue' }, aws_sqs_queue: { at: 'policy', what: 'the queue' }, aws_sns_topic_policy: { at: 'policy', what: 'the topic' },
  aws_kms_key: { at: 'policy', what: 'the key' }, aws_ecr_repository_policy: { at: 'policy', what: 'the images' }, aws_secretsmanager_secret_policy: { at: 'policy', what: 'the secret' }, aws_iam_role: { at: 'assume_role_policy', what: 'the role' },
  aws_sns_topic: { at: 'policy', what: 'the topic' }, aws_s3_bucket: { at: 'policy', what: 'the bucket' }, aws_glacier_vault: { at: 'access_policy', what: 'the vault' }, aws_backup_vault_policy: { at: 'policy', what: 'the backups' },
  aws_efs_file_system_policy: { at: 'policy', what: 'the file system' }, aws_cloudwatch_event_bus_policy: { at: 'policy', what: 'the bus' },
  ...Object.fromEntries(['aws_elasticsearch_domain', 'aws_elasticsearch_domain_policy', 'aws_opensearch_domain', 'aws_opensearch_domain_policy'].map((type) => [type, { at: 'access_policies', what: 'the search domain' }])),
};

/** True if a statement allows something to everybody without a condition. Reading a bucket may be what it is for. */
function admitsAll(value: Value, place: Place): boolean {
  const encoded = value.kind === 'call' && value.name === 'jsonencode' ? value.args[0] && place.scope.known(value.args[0]).value : undefined;
  if (encoded) {
    return statementsOf(keyOf(encoded, 'Statement')).some((one) => {
      const [effect, principal, condition, action] = ['Effect', 'Principal', 'Condition', 'Action'].map((name) => keyOf(one, name));
      const all = principal && (isStar(principal, place) || (principal.kind === 'map' && isStar(keyOf(principal, 'AWS') ?? principal, place)));
      return all === true && condition === undefined && effect !== undefined && plainOf(effect) === 'Allow' && !onlyReads(action ? actionsIn(action, place) : []);
    });
  }
  if (value.kind === 'reference') {
    const document = value.path[0] === 'data' && value.path[1] === 'aws_iam_policy_document' ? place.scope.resource(value.path) : undefined;
    return document !== undefined && blocksOf(document, 'statement').some((one) => documentAdmits(one, place));
  }
  if (value.kind !== 'text') return false;
  try {
    const statements = (JSON.parse(value.text) as { readonly Statement?: unknown }).Statement;
    return (Array.isArray(statements) ? statements : [statements]).some((statement) => {
      const one = (statement ?? {}) as Readonly<Record<string, unknown>>;
      const principal = one['Principal'];
      const named = typeof principal === 'object' && principal !== null ? (principal as Readonly<Record<string, unknown>>)['AWS'] : principal;
      return one['Effect'] === 'Allow' && one['Condition'] === undefined && textsIn(named).includes('*') && !onlyReads(textsIn(one['Action']));
    });
  } catch {
    // Not the JSON that AWS would take either.
    return false;
  }
}

function documentAdmits(statement: Block, place: Place): boolean {
  const { scope } = place;
  if ((plainAt(statement, 'effect', scope) ?? 'Allow') !== 'Allow' || blocksOf(statement, 'condition').length > 0 || isDynamic(statement, 'condition')) return false;
  const all = blocksOf(statement, 'principals').some((one) => ['AWS', '*'].includes(String(plainAt(one, 'type', scope))) && isStar(attributeOf(one, 'identifiers')?.value ?? { kind: 'null', span: one.head }, place));
  const actions = attributeOf(statement, 'actions');
  return all && !onlyReads(actions ? actionsIn(actions.value, place) : []);
}

const textsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.flatMap(textsIn) : typeof value === 'string' ? [value] : []);

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
  return one['Effect'] === 'Allow' && one['Condition'] === undefined && textsIn(one['Resource']).includes('*') ? excessOf(textsIn(one['Action']), at) : undefined;
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
  ['aws_iam_policy_attachment', administrator],
  ['aws_ssoadmin_managed_policy_attachment', { ...administrator, at: 'managed_policy_arn' }],
  ['google_project_iam_member', ownership],
  ['google_project_iam_binding', ownership],
]);
