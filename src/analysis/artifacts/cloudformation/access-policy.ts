// Policies of roles, users, groups and functions that allow everything.
import type { CloudWeakness } from '../../concepts';
import { actionsIn, administrators, everybody, everything, excess, isStar, onlyReads, statementExcess, type Excess, type StatementNames } from '../cloud/excess';
import type { Place } from '../cloud/place';
import { plainAt } from '../cloud/traits';
import { attributeOf, blocksOf, isDynamic, type Block, type Value } from '../cloud/tree';
import { ofFramework, ofProvider } from './template';
import { textOf } from './text';

const names: StatementNames = { effect: 'Effect', action: 'Action', resource: 'Resource', limits: ['Condition', 'Principal', 'NotPrincipal'] };

/** Empty for every other kind of resource. */
export function permissionsOf(block: Block, place: Place): readonly CloudWeakness[] {
  const type = block.labels[0]!;
  const policies = /^AWS::IAM::(Role|User|Group)$/.test(type) ? blocksOf(block, 'Policies')
    : /^AWS::IAM::(ManagedPolicy|\w*Policy)$/.test(type) ? [block]
      : type === 'AWS::Serverless::Function' ? blocksOf(block, 'Policies') : [];
  const statements = [
    ...policies.flatMap((policy) => [policy, ...blocksOf(policy, 'PolicyDocument')]).flatMap((document) => blocksOf(document, 'Statement')),
    ...(type === ofFramework || type === ofProvider ? frameworkStatements(block) : []),
  ];
  // A group is people, who may administer an account.
  const mild = type === 'AWS::IAM::Group';
  return [...statements.flatMap((one) => statementExcess(one, names, place)), ...administering(block, place), ...admitting(block, place)].map((one) => excess(one, block, mild, place));
}

// `iamRoleStatements` of the framework's earlier versions, and of a function of its own with a plugin.
const frameworkStatements = (block: Block): readonly Block[] => [...blocksOf(block, 'iamRoleStatements'), ...blocksOf(block, 'iam').flatMap((iam) => blocksOf(iam, 'role')).flatMap((role) => blocksOf(role, 'statements'))];

// Policies that stand at what they open.
const attachedTo: Readonly<Record<string, { readonly at: string; readonly what: string }>> = {
  'AWS::S3::BucketPolicy': { at: 'PolicyDocument', what: 'the bucket' }, 'AWS::SQS::QueuePolicy': { at: 'PolicyDocument', what: 'the queue' }, 'AWS::SNS::TopicPolicy': { at: 'PolicyDocument', what: 'the topic' },
  'AWS::KMS::Key': { at: 'KeyPolicy', what: 'the key' }, 'AWS::ECR::Repository': { at: 'RepositoryPolicyText', what: 'the images' }, 'AWS::SecretsManager::ResourcePolicy': { at: 'ResourcePolicy', what: 'the secret' },
  'AWS::IAM::Role': { at: 'AssumeRolePolicyDocument', what: 'the role' }, 'AWS::EFS::FileSystem': { at: 'FileSystemPolicy', what: 'the file system' }, 'AWS::Backup::BackupVault': { at: 'AccessPolicy', what: 'the backups' },
  'AWS::Elasticsearch::Domain': { at: 'AccessPolicies', what: 'the search domain' }, 'AWS::OpenSearchService::Domain': { at: 'AccessPolicies', what: 'the search domain' },
};

// A search domain inside of a network is asked by its neighbours only, whatever its policy says.
function admitting(block: Block, place: Place): readonly Excess[] {
  const attached = attachedTo[block.labels[0]!];
  if (!attached || blocksOf(block, 'VPCOptions').length > 0 || isDynamic(block, 'VPCOptions')) return [];
  return blocksOf(block, attached.at).flatMap((document) => blocksOf(document, 'Statement')).flatMap((statement) => {
    const principal = attributeOf(statement, 'Principal');
    const named = principal ?? blocksOf(statement, 'Principal').flatMap((one) => attributeOf(one, 'AWS') ?? [])[0];
    const action = attributeOf(statement, 'Action');
    const limited = blocksOf(statement, 'Condition').length > 0 || attributeOf(statement, 'Condition') !== undefined || plainAt(statement, 'Effect', place.scope) !== 'Allow';
    if (!named || limited || !isStar(named.value, place) || onlyReads(action ? actionsIn(action.value, place) : [])) return [];
    return [everybody({ file: place.file, span: named.span }, attached.what)];
  });
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
