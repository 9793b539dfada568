// Interceptors, filters and handlers that see every request of a client go by. Most only add a header or write a log; one that gives
// up or sends again says so in its code, or by its name.
import { contains } from '../../base/span';
import type { Value } from '../program';
import { beginningIn } from './by-place';
import type { PolicyName } from './policies';
import type { Resolver } from './resolver';
import type { CallRef, Located, SourceFile } from './source-file';
import { callOf, lastName, located, textOf } from './source-file';

const speaksOf: Readonly<Record<PolicyName, RegExp>> = {
  retry: /retr(?:y|ies)|attempt|back-?off|resilien|repeat|hedg|again|failsafe/i,
  deadline: /time-?out|time_?limit|deadline|cancelAfter|resilien|failsafe|abort/i,
};

const deepest = 3;

/** Whether what is handed over with a call may give a policy: its code or its name speaks of it, or it cannot be seen. */
export function mayGive(ref: CallRef, which: PolicyName, resolver: Resolver): boolean {
  const { file } = ref;
  const call = callOf(ref);
  // `template.getInterceptors().add(new Retrying())`: what is handed over stands further out in the statement.
  const around = call.arguments.length > 0 || (call.types ?? []).length > 0 ? [call] : beginningIn(file.program.calls, call.statement).filter((other) => contains(other.callee.at, call.at));
  const handed = around.flatMap((one) => [...one.arguments.map(({ value }) => value), ...(one.types ?? [])]);
  // A name alone stands for something that is kept elsewhere; beside an object it only says where that is used.
  const objects = handed.filter(({ kind }) => kind !== 'literal');
  return handed.length === 0 || (objects.length > 0 ? objects : handed).some((value) => speaks(located(file, value), speaksOf[which], resolver, 0));
}

/**
 * Where an object of a type of the project has what it passes everything on to, as far as its making gives that; undefined where its code
 * cannot be seen, 'speaks' where that speaks of the policy. A field that is left out gives nothing.
 */
export function heldBy({ file, value }: Located, which: PolicyName, resolver: Resolver): readonly Located[] | 'speaks' | undefined {
  if (value.kind !== 'result') return undefined;
  const call = callOf({ file, index: value.call });
  const [type, ...more] = call.form === 'literal' ? resolver.resolve(located(file, call.callee)) : [];
  if (type?.value.kind !== 'self' || more.length > 0) return undefined;
  const name = type.value.type;
  const methods = type.file.program.functions.filter((fn) => fn.owner === name);
  if (methods.length === 0) return undefined;
  if (methods.some((fn) => speaksOf[which].test(textOf(type.file, fn.at)))) return 'speaks';
  const fields = [...(type.file.program.types.get(name)?.fields ?? [])];
  return call.arguments.flatMap((argument, index) => {
    const values = argument.name === undefined ? fields[index]?.[1] : fields.find(([field]) => field === argument.name)?.[1];
    const passesOn = (values ?? []).some((one) => one.kind === 'instance' && /RoundTripper$|Transport$/.test(lastName(one.type, type.file.program)));
    return passesOn ? [located(file, argument.value)] : [];
  });
}

function speaks(value: Located, words: RegExp, resolver: Resolver, depth: number): boolean {
  if (depth > deepest) return true;
  const again = (file: SourceFile, inner: Value): boolean => speaks(located(file, inner), words, resolver, depth + 1);
  return resolver.resolve(value).some(({ file, value: form }) => {
    switch (form.kind) {
      case 'literal':
        return typeof form.value === 'string';
      case 'function': {
        const fn = file.program.functions[form.fn]!;
        return words.test(textOf(file, fn.at)) || fn.returns.some((returned) => returned.kind === 'variable' && again(file, returned));
      }
      case 'list':
        return form.open || form.items.some((item) => again(file, item));
      case 'result': {
        const call = file.program.calls[form.call]!;
        return words.test(textOf(file, call.at)) || resolver.resolve(located(file, call.callee)).some(({ value: made }) => made.kind === 'self') && again(file, call.callee);
      }
      case 'instance':
        return again(file, form.type);
      case 'self':
        return file.program.functions.some((fn) => fn.owner === form.type && words.test(textOf(file, fn.at)));
      // What is only a variable somewhere else says nothing by its name.
      case 'import':
      case 'member':
      case 'global':
        return !/^[A-Z]/.test(lastName(form, file.program)) || words.test(lastName(form, file.program));
      default:
        return true;
    }
  });
}
