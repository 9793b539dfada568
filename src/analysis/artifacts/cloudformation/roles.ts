// What a program may touch by a role that the template declares beside it, as far as the role is its alone.
import { allAttributes, attributeOf, blocksOf, referencesIn, type Attribute, type Block } from '../cloud/tree';
import type { Template } from './template';

const isRole = /^(Role|RoleArn|TaskRoleArn)$/;

/** The arguments that name the resources which the role of a program allows; none where others have the same role. */
export function rolesOf(program: Block, template: Template): readonly Attribute[] {
  return allAttributes(program).filter(({ name }) => isRole.test(name)).flatMap((attribute) => roleAt(attribute, template))
    .filter((role) => bearers(role, template) === 1).flatMap((role) => allowedBy(role, template));
}

export function roleAt({ value }: Attribute, template: Template): readonly Block[] {
  return referencesIn(value).flatMap((path) => template.resource(path) ?? []).filter(({ labels }) => labels[0] === 'AWS::IAM::Role');
}

/** What the policies of a role name as resources, be they in it or attached to it. */
export function allowedBy(role: Block, template: Template): readonly Attribute[] {
  const attached = ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy'].flatMap((type) => template.referring(role, type));
  return [...blocksOf(role, 'Policies'), ...attached].flatMap((policy) => [policy, ...blocksOf(policy, 'PolicyDocument')]).flatMap((document) => blocksOf(document, 'Statement'))
    // In the long form a name is computed of others beside it.
    .flatMap((statement) => [attributeOf(statement, 'Resource') ?? [], blocksOf(statement, 'Resource').flatMap(allAttributes)].flat())
    // Machines and tasks are started and stopped by those who may, not called.
    .filter(({ value }) => !referencesIn(value).some((path) => /^AWS::(AutoScaling|ECS|EC2)::/.test(template.resource(path)?.labels[0] ?? '')));
}

const bearers = (role: Block, template: Template): number => template.resources.filter((block) => allAttributes(block).some((attribute) => isRole.test(attribute.name) && roleAt(attribute, template).includes(role))).length;
