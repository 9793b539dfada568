// Whom load balancers and API gateways lead to: over listeners, rules and target groups, and over the events and integrations of functions.
import type { EntryRoute } from '../../concepts';
import { plainAt, plainOf } from '../cloud/traits';
import { allAttributes, attributeOf, blocksOf, referencesIn, type Attribute, type Block } from '../cloud/tree';
import { programs, standsBehind } from './provided';
import type { Declared } from './stacks';
import type { Template } from './template';
import { interfaceFor } from './unnamed-interfaces';

/** Routes to the programs of this template. The gateway may be declared in another one. */
export function entriesIn(template: Template, file: string): readonly EntryRoute[] {
  const run = template.resources.filter((block) => programs.has(block.labels[0]!) || standsBehind(block));
  return run.flatMap((program) => {
    const [, service = ''] = program.labels;
    return [...balancersOf(program, template, file), ...interfacesOf(program, template, file)].map(({ name, scope, at }): EntryRoute => (
      { gateway: name, gatewayScope: scope, scope: file, hosts: [], service, file, span: at.span, note: `${name} leads to ${service}` }
    ));
  });
}

interface Gateway {
  readonly name: string;
  readonly scope: string;
  readonly at: { readonly span: EntryRoute['span'] };
}

const isBalancer = (type: string): boolean => /^AWS::ElasticLoadBalancing(V2)?::LoadBalancer$/.test(type);
const isInterface = (type: string): boolean => /^AWS::(Serverless::(Api|HttpApi)|ApiGateway::RestApi|ApiGatewayV2::Api)$/.test(type);

function balancersOf(program: Block, template: Template, file: string): readonly Gateway[] {
  const named = allAttributes(program).filter(({ name }) => /^(TargetGroupArn|TargetGroupARNs|LoadBalancerNames?)$/.test(name));
  const direct = named.flatMap((attribute) => gatewaysAt(attribute, isBalancer, template, file));
  const groups = named.flatMap(({ value }) => referencesIn(value).flatMap((path) => template.resource(path) ?? [])).filter((block) => block.labels[0] === 'AWS::ElasticLoadBalancingV2::TargetGroup');
  const elsewhere = groups.length > 0 ? [] : named.flatMap((attribute) => template.stacks.leadsTo(attribute.value).filter(({ type }) => type.endsWith('::TargetGroup')).flatMap((group) => balancersBehind(group, attribute, template)));
  return [...direct, ...elsewhere, ...groups.flatMap((group) => ['AWS::ElasticLoadBalancingV2::Listener', 'AWS::ElasticLoadBalancingV2::ListenerRule'].flatMap((type) => template.referring(group, type)).flatMap((listener) => balancerOf(listener, template, file)))];
}

/** Of a rule by its listener, which may stand in another template. */
function balancerOf(listener: Block, template: Template, file: string, depth = 0): readonly Gateway[] {
  const balancer = attributeOf(listener, 'LoadBalancerArn');
  if (balancer) return gatewaysAt(balancer, isBalancer, template, file);
  const other = attributeOf(listener, 'ListenerArn');
  if (!other || depth > 1) return [];
  const here = referencesIn(other.value).flatMap((path) => template.resource(path) ?? [])[0];
  if (here) return balancerOf(here, template, file, depth + 1);
  return template.stacks.leadsTo(other.value).filter(({ type }) => type === 'AWS::ElasticLoadBalancingV2::Listener')
    .flatMap((one) => balancersBehind(one, other, template));
}

const balancersBehind = (declared: Declared, at: Attribute, template: Template): readonly Gateway[] => template.stacks.balancersOf(declared).map(({ name, file: scope }) => ({ name, scope, at }));

function interfacesOf(program: Block, template: Template, file: string): readonly Gateway[] {
  const all = blocksOf(program, 'Events').flatMap(({ blocks }) => blocks);
  const namedIn = (event: Block): readonly Attribute[] => blocksOf(event, 'Properties').flatMap(allAttributes).filter(({ name }) => name === 'RestApiId' || name === 'ApiId');
  const events = all.flatMap(namedIn);
  const unnamed = all.filter((event) => namedIn(event).length === 0).flatMap((event): readonly Gateway[] => {
    const made = program.labels[0] === 'AWS::Serverless::Function' ? interfaceFor(String(plainAt(event, 'Type', template))) : undefined;
    return made ? [{ name: made.name, scope: file, at: { span: event.head } }] : [];
  });
  const joined = template.resources.flatMap((block) => {
    const [from, to] = block.labels[0] === 'AWS::ApiGatewayV2::Integration' ? ['ApiId', 'IntegrationUri'] : block.labels[0] === 'AWS::ApiGateway::Method' ? ['RestApiId', 'Uri'] : [];
    const all = allAttributes(block);
    const leads = all.some(({ name, value }) => name === to && referencesIn(value).some(([target]) => target === program.labels[1]));
    return leads ? all.filter(({ name }) => name === from) : [];
  });
  return [...unnamed, ...[...events, ...joined].flatMap((attribute) => gatewaysAt(attribute, isInterface, template, file))];
}

function gatewaysAt(attribute: Attribute, fits: (type: string) => boolean, template: Template, file: string): readonly Gateway[] {
  const here = referencesIn(attribute.value).flatMap((path) => template.resource(path) ?? []).filter((block) => fits(block.labels[0]!)).map((block) => ({ name: block.labels[1]!, scope: file, at: attribute }));
  if (here.length > 0 || plainOf(attribute.value) !== undefined) return here;
  return template.stacks.leadsTo(attribute.value).filter(({ type }) => fits(type)).map(({ name, file: scope }) => ({ name, scope, at: attribute }));
}
