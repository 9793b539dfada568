// The API that SAM makes of functions that answer requests without saying whose: one a template and kind, under a name of its own.
// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html
import type { Site } from '../../concepts';
import { entriesOf, nodeAt, textAt, type YamlNode } from '../yaml/node';

export interface UnnamedInterface {
  readonly name: string;
  readonly type: string;
  /** The first event that asks for it. */
  readonly at: Site;
}

/** `resources`: what a template declares, with type and properties. */
export function unnamedInterfaces(resources: readonly YamlNode[]): readonly UnnamedInterface[] {
  const found = new Map<string, UnnamedInterface>();
  for (const resource of resources) {
    if (textAt(resource, 'Type') !== 'AWS::Serverless::Function') continue;
    for (const { keyAt, value } of entriesOf(nodeAt(resource, 'Properties', 'Events'))) {
      const made = interfaceFor(textAt(value, 'Type'));
      const isNamed = ['RestApiId', 'ApiId'].some((name) => nodeAt(value, 'Properties', name) !== undefined);
      if (made && !isNamed && !found.has(made.name)) found.set(made.name, { ...made, at: keyAt });
    }
  }
  return [...found.values()];
}

/** What an event of a type is sent to where it names nothing. */
export function interfaceFor(event: string | undefined): { readonly name: string; readonly type: string } | undefined {
  switch (event) {
    case 'Api': return { name: 'ServerlessRestApi', type: 'AWS::Serverless::Api' };
    case 'HttpApi': return { name: 'ServerlessHttpApi', type: 'AWS::Serverless::HttpApi' };
    default: return undefined;
  }
}
