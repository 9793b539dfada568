// What a library record may have forgotten. Each answer is a sentence that names the record and what to write.
import type { Library, Operation, Remedy, Setting } from '../../src/analysis/concepts';
import { isPlace, type PlaceUse } from './place-grammar';

/** What is missing or wrong in the records of one language; empty if nothing is. */
export function checkLibraries(libraries: readonly Library[]): readonly string[] {
  const known = kindsOf(libraries);
  return libraries.flatMap((library, index) => [
    ...(libraries.findIndex((other) => other.id === library.id) < index ? [`${library.id}: another record has this id. Choose a different one.`] : []),
    ...checkLibrary(library),
    ...library.operations.flatMap(kindsNeeded).filter((kind) => !known.has(kind)).map((kind) => `${library.id}: no operation makes a \`${kind}\`. Correct the name, or describe what makes it.`),
  ]);
}

function checkLibrary(library: Library): readonly string[] {
  const say = (condition: boolean, words: string): readonly string[] => (condition ? [] : [`${library.id}: ${words}`]);
  return [
    ...say(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(library.id), 'write the id in lower-case words joined by hyphens.'),
    ...say(library.title.trim() !== '', 'write the title as people write the name of the library.'),
    ...say(library.version.trim() !== '', 'write down which version the record models, with its defaults.'),
    ...say(/^https:\/\/[^\s/]+\.[^\s/]+/.test(library.source), 'name as `source` the https address where its defaults are documented.'),
    ...say(library.operations.length > 0 || (library.handlers ?? library.credentials ?? library.cors ?? library.stores ?? []).length > 0, 'describe at least one operation, how its handlers look, or what holds its secrets.'),
    ...library.operations.flatMap((operation) => checkOperation(operation, library).map((words) => `${library.id}, ${operation.at[0] ?? operation.does}: ${words}`)),
  ];
}

function checkOperation(operation: Operation, { modules }: Library): readonly string[] {
  const problems: string[] = [];
  if (operation.at.length === 0) problems.push('`at` is empty, so that nothing matches it. Name the calls it describes.');
  for (const at of operation.at) {
    if (!isName(at)) problems.push(`\`${at}\` is no name of a call.`);
    else if (modules.length === 0 && !at.startsWith('global:')) problems.push(`\`${at}\` belongs to no module. Name the modules, or write \`global:${at}\`.`);
    // `models.*.findAll` says enough: what holds it and what it is asked for.
    if (/^any:.*\*/.test(at) && !/^any:\w+\.\*\.\w+$/.test(at) && operation.requires === undefined && operation.literals === undefined && !(operation.inScope && operation.thenCalled)) problems.push(`\`${at}\` would match too much. Give it a \`requires\`.`);
  }
  if ((operation.does === 'handle') !== (operation.handles !== undefined) && operation.makes === undefined) problems.push('`does: handle` and `handles` belong together.');
  for (const [place, use, where] of placesOf(operation)) if (!isPlace(place, use)) problems.push(`\`${place}\` is no place for ${where}.`);
  return problems;
}

const isName = (at: string): boolean => /^(?:global:[A-Za-z_$][\w$.]*|any:[\w*]+(?:\.[\w*]+)*|(?:[\w.]+#)[\w*]+(?:\.[\w*]+)*|(?:[\w.]+#)?(?:[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*=?)?)$/.test(at);

type Use = readonly [place: string, use: PlaceUse, where: string];

function placesOf(operation: Operation): readonly Use[] {
  const { registers, asks, on, requires, literals, through, deadline, retry, transport, address, seeds, repeatable, handles, tls, credentials } = operation;
  const uses = (places: readonly string[] | undefined, use: PlaceUse, where: string): readonly Use[] => (places ?? []).map((place) => [place, use, where]);
  const setting = (one: Setting | undefined, where: string): readonly Use[] => [
    ...uses(one?.places, 'value', where), ...uses(one?.through, 'object', where), ...remedies(one?.remedies, where),
  ];
  return [
    ...uses([registers?.name, asks?.name].filter((place) => place !== undefined), 'text', 'the name in a container'),
    ...uses(on === undefined ? [] : [on], 'object', 'on'),
    ...uses(Object.keys(requires ?? {}), 'value', 'requires'),
    ...uses(Object.keys(literals ?? {}), 'value', 'literals'),
    ...uses(through, 'object', 'through'),
    ...setting(deadline, 'the deadline'),
    ...setting(retry, 'the retry'),
    ...uses(transport?.tls, 'value', 'tls'), ...uses(transport?.plaintext, 'value', 'plaintext'), ...remedies(transport?.remedies, 'the transport'),
    ...uses(address?.places, 'text', 'the address'),
    ...uses(seeds?.places, 'text', 'the seeds'),
    ...uses(tls?.flatMap(({ place }) => place ?? []), 'value', 'tls'),
    ...uses(credentials?.map(({ place }) => place), 'value', 'credentials'),
    ...uses(handles?.at, 'text', 'the handlers'), ...uses(handles?.path, 'text', 'the path'), ...uses(handles?.methods, 'text', 'the methods'),
    ...uses([...(operation.lists?.limit ?? []), ...(operation.lists?.where ?? []), ...[operation.lists?.built ?? []].flat()], 'value', 'the bounds of a list'), ...remedies(operation.lists?.remedies, 'a list'), ...remedies(operation.ending, 'the ending'),
    ...uses(typeof repeatable === 'object' ? repeatable.method : [], 'text', 'the method'),
  ];
}

function remedies(all: readonly Remedy[] | undefined, where: string): readonly Use[] {
  return (all ?? []).flatMap((remedy): readonly Use[] => ('set' in remedy ? [[remedy.set, 'remedy', `a remedy of ${where}`]] : []));
}

function kindsOf(libraries: readonly Library[]): ReadonlySet<string> {
  const operations = libraries.flatMap((library) => library.operations);
  const made = operations.flatMap(({ makes }) => (makes === undefined ? [] : [makes]));
  // A kind may be known by its methods alone, where only declared types give it.
  const named = operations.flatMap(({ at }) => at.filter((one) => one.includes('#')).map((one) => one.slice(0, one.indexOf('#'))));
  return new Set([...made, ...named]);
}

function kindsNeeded(operation: Operation): readonly string[] {
  const inPlaces = placesOf(operation).flatMap(([place]) => (place.startsWith('*:') ? [place.slice(2)] : []));
  return [...Object.values(operation.requires ?? {}).filter((kind) => kind !== '*'), ...inPlaces];
}
