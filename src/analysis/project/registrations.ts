// What calls tell a container to hand out: `services.AddHttpClient<Basket>(…)` says how the client is made that the constructor
// of `Basket` gets, and `AddHttpClient("stock", …)` the one that is asked for by that name.
import { push } from '../../base/multimap';
import type { Program, Value } from '../program';
import type { Match } from './matcher';
import type { Read, Readings } from './readings';
import type { Resolver } from './resolver';
import type { CallRef, Located } from './source-file';
import { callOf, lastName, located } from './source-file';

export interface RegistrationsHost {
  /** All calls of the project whose names are those of registering operations. */
  calls(): readonly CallRef[];
  match(ref: CallRef): Match | undefined;
  at(match: Match, place: string): Located | undefined;
}

export interface Registrations {
  /** The registrations of what a parameter of a declared type is handed; empty if none is seen. `kind` is that type, if the records know it. */
  handedTo(form: Located, kind: string | undefined): readonly Match[];
  /** The registrations of what a call asks for by name. */
  asked(asking: Match): readonly Match[];
}

export function createRegistrations(host: RegistrationsHost, resolver: Resolver, readings: Readings): Registrations {
  // Only by what is written: matching a call may itself ask what its receiver was handed.
  let byType: Read<ReadonlyMap<string, readonly CallRef[]>> | undefined;

  /** Registering calls whose last type argument goes by a name. The first of two is the interface, the second who implements it. */
  function registering(type: string): readonly CallRef[] {
    readings.note(registrationsOf(type));
    if (!byType || !readings.holds(byType)) byType = readings.apart(() => readings.about(allRegistrations, registeringByType));
    return byType.answer.get(type) ?? [];
  }

  function registeringByType(): ReadonlyMap<string, readonly CallRef[]> {
    const found = new Map<string, CallRef[]>();
    for (const ref of host.calls()) push(found, registeredType(ref), ref);
    return found;
  }

  function matched(refs: Iterable<CallRef>, kind?: string): readonly Match[] {
    return [...refs].flatMap((ref) => {
      const match = host.match(ref);
      return match?.operation.registers && (kind === undefined || match.operation.registers.kind === kind) ? [match] : [];
    });
  }

  /** The name at a place: a text, nothing where none is given, or undefined if it cannot be seen. */
  function nameAt(match: Match, place: string | undefined): string | undefined {
    const value = place === undefined ? undefined : host.at(match, place);
    const forms = value ? resolver.resolve(value) : [];
    const [form] = forms;
    // What stands there may be the settings instead of a name.
    if (form === undefined || form.value.kind === 'function') return '';
    return forms.length === 1 && form.value.kind === 'literal' && typeof form.value.value === 'string' ? form.value.value : undefined;
  }

  return {
    handedTo({ file, value }, kind) {
      if (value.kind !== 'instance') return [];
      if (kind === undefined) return matched(registering(typeName(value.type, file.program))).filter((match) => match.operation.registers!.as === 'itself');
      const owner = constructing(file.program).get(value.at.start);
      if (owner === undefined) return [];
      const isMeant = ({ ref }: Match): boolean => resolver.resolve(located(ref.file, callOf(ref).types!.at(-1)!))
        .some((form) => form.file === file && form.value.kind === 'self' && form.value.type === owner);
      return matched(registering(owner), kind).filter((match) => match.operation.registers!.as !== 'itself' && isMeant(match));
    },
    asked(asking) {
      const { asks } = asking.operation;
      const name = asks && nameAt(asking, asks.name);
      if (name === undefined) return [];
      return matched(registering(''), asks!.kind).filter((match) => (callOf(match.ref).types ?? []).length === 0 && nameAt(match, match.operation.registers!.name) === name);
    },
  };
}

/** The last name of what a registering call hands out; empty where it goes by no type. */
export const registeredType = (ref: CallRef): string => typeName(callOf(ref).types?.at(-1), ref.file.program);

/** All that is registered, as a source of answers. */
export const allRegistrations = 'registers';

/** What is registered for a type, as a source of answers. */
export const registrationsOf = (type: string): string => `registers ${type}`;

/** The last name of a type, as a member of a namespace or of another type; empty if it has none. */
const typeName = (type: Value | undefined, program: Program): string => (type ? lastName(type, program) : '');

const constructors = new WeakMap<Program, ReadonlyMap<number, string>>();

/** The classes whose constructors have a parameter with the type that is written at an offset. */
function constructing(program: Program): ReadonlyMap<number, string> {
  let known = constructors.get(program);
  if (!known) {
    const owners = program.functions.flatMap(({ owner, name, parameters }) => (owner === undefined || name !== owner ? [] : parameters.flatMap(({ type }) => (type ? [[type.at.start, owner] as const] : []))));
    constructors.set(program, (known = new Map(owners.reverse())));
  }
  return known;
}
