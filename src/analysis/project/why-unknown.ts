// Why a call is not one over the network for the mentor: what the records say it does instead, or what of it they do not know.
import type { Operation } from '../concepts';
import type { Call, Value } from '../program';
import type { Located, SourceFile } from './source-file';
import { located, pathOf, siteOf } from './source-file';
import type { SilenceTools } from './why-silent';

/** Whole sentences. */
export function whyUnknown(file: SourceFile, call: Call, tools: SilenceTools): string {
  const match = tools.matcher.match({ file, index: file.program.calls.indexOf(call) });
  if (match) return instead[match.operation.does] ?? 'It does not go over the network by itself.';
  const forms = tools.resolver.resolve(located(file, call.callee));
  const own = forms.find(({ value }) => value.kind === 'function');
  if (own) return `It is a function of this project (\`${tools.placeOf(siteOf(own.file, own.value.at))}\`); calls over the network inside it are judged where they stand.`;
  return forms.map((form) => unknownForm(form)).find((words) => words !== undefined) ?? `The mentor cannot see what kind of object it is called on, so no library record fits.`;
}

/** What an operation does that is no request. */
const instead: Readonly<Partial<Record<Operation['does'], string>>> = {
  make: 'It only builds something; calls through what it builds are judged where they stand.',
  wrap: 'It runs other code under a policy and sends nothing itself; the calls inside are judged where they stand.',
  configure: 'It sets something up for other calls and sends nothing itself.',
  ambient: 'It sets something for the whole process and sends nothing itself.',
  handle: 'It registers what answers requests; the calls in there are judged where they stand.',
};

function unknownForm({ file, value }: Located): string | undefined {
  const base = baseOf(value);
  const path = pathOf(value, file.program);
  switch (base.kind) {
    case 'import':
      return `No library record describes \`${path}\` as a call over the network.`;
    case 'instance':
      return base.type.kind === 'import' ? `No library record describes \`${pathOf(base.type, file.program)}\` as something that calls over the network.` : undefined;
    case 'global':
      return `\`${path}\` comes from the language or its runtime, and no library record describes it as a call over the network.`;
    case 'unknown':
      return `The mentor cannot see ${base.why}, so no library record fits.`;
    default:
      return undefined;
  }
}

function baseOf(value: Value): Value {
  let base = value;
  while (base.kind === 'member') base = base.of;
  return base;
}
