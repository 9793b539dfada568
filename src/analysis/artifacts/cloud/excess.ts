// Policies of AWS that allow more than any task needs, on every resource, and roles that come to the same.
import type { CloudWeakness, Site } from '../../concepts';
import type { Place } from './place';
import { plainOf } from './traits';
import { attributeOf, blocksOf, type Block, type Value } from './tree';

/** `mild`: worth knowing rather than a likely incident. */
export type Excess = Pick<CloudWeakness, 'at' | 'means' | 'advice' | 'hint'> & { readonly mild?: true };

export const everything = (at: Site): Excess => ({
  at,
  means: 'allows every action on every resource',
  advice: 'List the actions and the resources that are needed; the access advisor of the cloud shows which were used',
  hint: 'allows everything: one stolen key is the whole account',
});

// Services that hold data, keys or programs; what others allow (`logs:*`, `xray:*`) harms little.
const powerful = /^(s3|dynamodb|kms|secretsmanager|ssm|sqs|sns|rds|lambda|ec2|ecs|eks|ecr|kinesis|es|elasticache|redshift|cloudformation|organizations|states|events|apigateway|cognito-idp):\*$/i;

/** What a statement that allows these actions on every resource gives away; undefined if they are narrow enough. */
export function excessOf(actions: readonly string[], at: Site): Excess | undefined {
  if (actions.some((one) => one === '*' || one === '*:*')) return everything(at);
  const rights = actions.find((one) => /^iam:(\*|Pass\*|PassRole)$/i.test(one));
  if (rights !== undefined) {
    const passes = !rights.endsWith(':*');
    return {
      at,
      means: passes ? 'may hand any role of the account to a service, that of an administrator included' : 'may give itself and others every right',
      advice: passes ? 'Name the roles that are handed on in `Resource`, and the service in a condition on `iam:PassedToService`' : 'List the actions and the roles that are needed',
      hint: passes ? 'may pass any role: a way to all rights' : 'may give itself every right',
    };
  }
  const service = actions.find((one) => powerful.test(one));
  return service === undefined ? undefined : {
    at, mild: true,
    means: `allows every action of ${service.slice(0, -2)} on every resource`,
    advice: 'List the actions and the resources that are needed; the access advisor of the cloud shows which were used',
    hint: `every action of ${service.slice(0, -2)}, on everything`,
  };
}

/** The policy of AWS under which its holder may do everything. */
export const administrators = {
  all: /^arn:(?:aws[\w-]*|…):iam::aws:policy\/AdministratorAccess$/,
  says: { advice: 'Attach a policy with the actions and resources that are needed; the access advisor of the cloud shows which were used' },
} as const;

export function excess({ at, means, advice, hint, mild: little }: Excess, block: Block, mild: boolean, place: Place): CloudWeakness {
  const written = place.text.slice(at.span.start, at.span.end);
  // A policy over many lines is told by its first.
  const name = (written.length > 120 ? written.split('\n')[0]! : written).replace(/\s+/g, ' ').trim();
  return { at, weakens: 'access', resource: place.addressOf(block), name, means, advice, hint, sure: true, mild: mild || little === true, clues: [], fixes: [] };
}

/** What the parts of a statement are called, and those that limit whom or when it concerns. */
export interface StatementNames {
  readonly effect: string;
  readonly action: string;
  readonly resource: string;
  readonly limits: readonly string[];
}

// A statement with principals speaks about the one bucket, key or queue it is attached to; a condition limits it in ways that are not followed.
export function statementExcess(statement: Block, names: StatementNames, place: Place): readonly Excess[] {
  const effect = attributeOf(statement, names.effect);
  const action = attributeOf(statement, names.action);
  const resource = attributeOf(statement, names.resource);
  const limited = names.limits.some((name) => blocksOf(statement, name).length > 0 || attributeOf(statement, name) !== undefined);
  if (limited || !action || !resource || (effect && plainOf(place.scope.known(effect.value).value) !== 'Allow')) return [];
  const found = isStar(resource.value, place) ? excessOf(actionsIn(action.value, place), { file: place.file, span: action.span }) : undefined;
  return found ? [found] : [];
}

/** The actions of a statement that are written out. */
export function actionsIn(written: Value, place: Place): readonly string[] {
  const { value } = place.scope.known(written);
  const plain = plainOf(value);
  return value.kind === 'list' ? value.items.flatMap((one) => actionsIn(one, place)) : typeof plain === 'string' ? [plain] : [];
}

export function isStar(written: Value, place: Place): boolean {
  const { value } = place.scope.known(written);
  if (value.kind === 'list') return value.items.some((one) => isStar(one, place));
  return plainOf(value) === '*' || plainOf(value) === '*:*';
}

/** What a page or a distribution hands out: reading a bucket may be what it is for. */
export const onlyReads = (actions: readonly string[]): boolean => actions.length > 0 && actions.every((one) => /^s3:(GetObject\w*|ListBucket)$/i.test(one));

/** What a statement gives away that lets in whoever comes, without a condition. `what` is what the policy is attached to. */
export const everybody = (at: Site, what: string): Excess => ({
  at,
  means: `lets everybody in the world use ${what}: its principal is \`*\`, without a condition`,
  advice: 'Name the accounts or services in `Principal`, or add a condition on `aws:SourceArn` or the organisation',
  hint: 'open to every account in the world',
});
