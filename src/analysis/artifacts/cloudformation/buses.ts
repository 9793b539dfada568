// Whom buses of events call: by rules of a template, and by the events that SAM makes rules of.
import type { Mention } from '../../concepts';
import type { Place } from '../cloud/place';
import { plainAt } from '../cloud/traits';
import { allAttributes, attributeOf, blocksOf, referencesIn, type Attribute, type Block } from '../cloud/tree';
import type { Template } from './template';
import { textOf } from './text';

/** The buses that call a program or fill a queue. None where a rule names no bus: that of the account calls then. */
export function busesBefore(block: Block, template: Template, place: Place): readonly Mention[] {
  const [, name = ''] = block.labels;
  return [...eventsOf(block, template), ...rulesFor(name, template)].flatMap((bus) => busAt(bus, template).map((called): Mention => (
    { ...called, kind: 'configuration', incoming: true, file: place.file, span: bus.span, note: `A rule of ${called.name} calls ${name}` }
  )));
}

/** The arguments by which events of SAM name a bus; they stand in the program that the bus calls. */
export const eventsOf = (block: Block, template: Template): readonly Attribute[] => blocksOf(block, 'Events').flatMap(({ blocks }) => blocks)
  .filter((event) => /^(EventBridgeRule|CloudWatchEvent)$/.test(String(plainAt(event, 'Type', template))))
  .flatMap((event) => blocksOf(event, 'Properties')).flatMap((properties) => attributeOf(properties, 'EventBusName') ?? []);

function rulesFor(name: string, template: Template): readonly Attribute[] {
  return template.resources.filter(({ labels }) => labels[0] === 'AWS::Events::Rule').flatMap((rule) => {
    const leads = blocksOf(rule, 'Targets').flatMap(allAttributes).some((attribute) => attribute.name === 'Arn' && referencesIn(attribute.value).some(([target]) => target === name));
    return leads ? attributeOf(rule, 'EventBusName') ?? [] : [];
  });
}

const isBus = 'AWS::Events::EventBus';

/** By reference, by the name that it bears, or from another template. */
function busAt({ value }: Attribute, template: Template): readonly { readonly name: string; readonly scope?: string }[] {
  const here = referencesIn(value).flatMap((path) => template.resource(path) ?? []).filter(({ labels }) => labels[0] === isBus);
  if (here.length > 0) return here.map(({ labels }) => ({ name: labels[1]! }));
  const elsewhere = template.stacks.leadsTo(value).filter(({ type }) => type === isBus);
  if (elsewhere.length > 0) return elsewhere.map(({ name, file }) => ({ name, scope: file }));
  const text = textOf(value, template);
  const own = template.resources.filter((block) => block.labels[0] === isBus && plainAt(block, 'Name', template) === text);
  if (own.length > 0) return own.map(({ labels }) => ({ name: labels[1]! }));
  return template.stacks.bearing(text).filter(({ type }) => type === isBus).map(({ name, file }) => ({ name, scope: file }));
}
