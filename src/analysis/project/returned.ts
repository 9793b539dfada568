// What a function of the project gives to one caller.
import type { Call, FunctionValue, Value } from '../program';
import { located, type Located } from './source-file';

/** What comes out of a call of the function, to be followed further; empty where it gives nothing back. */
export function returnedTo(caller: Located<Extract<Value, { kind: 'result' }>>, call: Call, callee: Located<FunctionValue>): readonly Located[] {
  const { index } = caller.value;
  return callee.file.program.functions[callee.value.fn]!.returns.flatMap((returned) => {
    const picked = index === undefined ? returned : pick(returned, index);
    return picked ? forCaller(picked, callee, caller, call) : [];
  });
}

/** What a function gives to this one caller: of a parameter that it gives back, what this call hands over and no other. */
function forCaller(returned: Value, { file, value: { fn } }: Located<FunctionValue>, caller: Located, call: Call, depth = 0): readonly Located[] {
  if (returned.kind === 'parameter' && returned.fn === fn) {
    const name = file.program.functions[fn]!.parameters[returned.index]?.name;
    const spread = call.arguments.findIndex((a) => a.spread);
    const positional = call.arguments.filter((a) => a.name === undefined)[returned.index];
    const handed = call.arguments.find((a) => a.name !== undefined && a.name === name) ?? (spread >= 0 && spread <= returned.index ? undefined : positional);
    return [handed ? located(caller.file, handed.value) : located(file, returned)];
  }
  const inside = returned.kind === 'either' ? returned.options : returned.kind === 'variable' ? file.program.bindings[returned.binding]?.values ?? [] : [];
  const isOwn = returned.kind !== 'variable' || file.program.bindings[returned.binding]?.fn === fn;
  // A name that holds no parameter says the same to every caller.
  if (depth >= 2 || !isOwn || !inside.some((value) => value.kind === 'parameter' || value.kind === 'either' || value.kind === 'variable')) return [located(file, returned)];
  return inside.flatMap((value) => forCaller(value, { file, value: { kind: 'function', fn, at: returned.at } }, caller, call, depth + 1));
}

/** One of several results: from a list that is returned, or the value itself for the first of a single one. */
function pick(returned: Value, index: number): Value | undefined {
  if (returned.kind === 'list') return returned.items[index];
  if (returned.kind === 'result' && returned.index === undefined) return { ...returned, index };
  return index === 0 ? returned : undefined;
}
