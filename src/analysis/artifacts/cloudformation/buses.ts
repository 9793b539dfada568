// Whom buses of events and topics call: by rules and subscriptions of a template, and by the events that SAM makes such of.
import type { Mention } from '../../concepts';
import type { Place } from '../cloud/place';
import { plainAt } from '../cloud/traits';
import { allAttributes, attributeOf, blocksOf, referencesIn, type Attribute, type Block, type Body } from '../cloud/tree';
import type { Template } from './template';
import { textOf } from './text';

/** The buses and topics that call a program or fill a queue. None where a rule names no bus: that of the account calls then. */
export function busesBefore(block: Block, template: Template, place: Place): readonly Mention[] {
  const [, name = ''] = block.labels;
  return [...eventsOf(block, template), ...rulesFor(name, template)].flatMap((bus) => busAt(bus, template).map((called): Mention => (
    { ...called, kind: 'configuration', incoming: true, file: place.file, span: bus.span, note: `${called.name} calls ${name} with what it is sent` }
  )));
}

/** The arguments by which events of SAM name a bus or topic; they stand in the program that it calls. */
export const eventsOf = (block: Block, template: Template): readonly Attribute[] => blocksOf(block, 'Events').flatMap(({ blocks }) => blocks)
  .flatMap((event) => blocksOf(event, 'Properties').flatMap((properties) => attributeOf(properties, bySam[String(plainAt(event, 'Type', template))] ?? '') ?? []));

const bySam: Readonly<Record<string, string>> = { EventBridgeRule: 'EventBusName', CloudWatchEvent: 'EventBusName', SNS: 'Topic' };

function rulesFor(name: string, template: Template): readonly Attribute[] {
  const leads = (body: Body, argument: string): boolean => allAttributes(body).some((attribute) => attribute.name === argument && referencesIn(attribute.value).some(([target]) => target === name));
  return template.resources.flatMap((block) => {
    if (block.labels[0] === 'AWS::Events::Rule') return blocksOf(block, 'Targets').some((target) => leads(target, 'Arn')) ? attributeOf(block, 'EventBusName') ?? [] : [];
    return block.labels[0] === 'AWS::SNS::Subscription' && leads(block, 'Endpoint') ? attributeOf(block, 'TopicArn') ?? [] : [];
  });
}

const isBus = (type: string | undefined): boolean => type === 'AWS::Events::EventBus' || type === 'AWS::SNS::Topic';

/** By reference, by the name that it bears, or from another template. */
function busAt({ value }: Attribute, template: Template): readonly { readonly name: string; readonly scope?: string }[] {
  const here = referencesIn(value).flatMap((path) => template.resource(path) ?? []).filter(({ labels }) => isBus(labels[0]));
  if (here.length > 0) return here.map(({ labels }) => ({ name: labels[1]! }));
  const elsewhere = template.stacks.leadsTo(value).filter(({ type }) => isBus(type));
  if (elsewhere.length > 0) return elsewhere.map(({ name, file }) => ({ name, scope: file }));
  const text = textOf(value, template);
  const own = template.resources.filter((block) => isBus(block.labels[0]) && plainAt(block, 'Name', template) === text);
  if (own.length > 0) return own.map(({ labels }) => ({ name: labels[1]! }));
  return template.stacks.bearing(text).filter(({ type }) => isBus(type)).map(({ name, file }) => ({ name, scope: file }));
}
