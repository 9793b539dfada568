// The arguments of a tool, described once: as JSON Schema for those who call, and checked when they arrive. Nothing unknown is let
// through, so that a misspelt argument is told instead of silently changing nothing.

export type Fields = Readonly<Record<string, Field>>;

export interface Field {
  readonly type: 'text' | 'number' | 'texts';
  readonly description: string;
  readonly required?: true;
  /** The only values of a text. */
  readonly values?: readonly string[];
  /** Of a number, both included; whole numbers only. */
  readonly between?: readonly [number, number];
}

export type Input = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Characters of one text; entries of a list of texts. */
const longest = 20_000;
const most = 200;

/** A JSON Schema of an object with these properties and no others. */
export function inputSchema(fields: Fields) {
  const properties = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, propertySchema(field)]));
  const required = Object.entries(fields).flatMap(([name, field]) => (field.required ? [name] : []));
  return { type: 'object' as const, properties, ...(required.length > 0 ? { required } : {}), additionalProperties: false };
}

function propertySchema({ type, description, values, between }: Field): object {
  switch (type) {
    case 'text': return { type: 'string', description, ...(values ? { enum: values } : { minLength: 1, maxLength: longest }) };
    case 'number': return { type: 'integer', description, ...(between ? { minimum: between[0], maximum: between[1] } : {}) };
    case 'texts': return { type: 'array', description, items: { type: 'string', maxLength: longest }, maxItems: most };
  }
}

/** What arrived, or one sentence on what is wrong with it. */
export function readInput(fields: Fields, given: unknown): { readonly input: Input } | { readonly problem: string } {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return { problem: 'The arguments are no JSON object.' };
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(fields, name)) return { problem: `There is no argument "${name}". ${listing(fields)}` };
  }
  for (const [name, field] of Object.entries(fields)) {
    const value = (given as Input)[name];
    if (value === undefined) {
      if (field.required) return { problem: `"${name}" is missing: ${field.description}` };
      continue;
    }
    const wrong = whatIsWrong(value, field);
    if (wrong !== undefined) return { problem: `"${name}" ${wrong}.` };
  }
  return { input: given as Input };
}

function whatIsWrong(value: unknown, { type, values, between }: Field): string | undefined {
  switch (type) {
    case 'text':
      if (typeof value !== 'string') return 'must be a text';
      if (values) return values.includes(value) ? undefined : `must be one of ${values.join(', ')}`;
      if (value.trim() === '') return 'must not be empty';
      return value.length > longest ? `must have at most ${longest} characters` : undefined;
    case 'number':
      if (!Number.isInteger(value)) return 'must be a whole number';
      return between && ((value as number) < between[0] || (value as number) > between[1]) ? `must be from ${between[0]} to ${between[1]}` : undefined;
    case 'texts':
      if (!Array.isArray(value) || !value.every((one): one is string => typeof one === 'string')) return 'must be a list of texts';
      return value.length > most || value.some((one) => one.length > longest) ? `must have at most ${most} entries of ${longest} characters each` : undefined;
  }
}

function listing(fields: Fields): string {
  const names = Object.keys(fields);
  return names.length === 0 ? 'It takes none.' : `It takes ${names.join(', ')}.`;
}
