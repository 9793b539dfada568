// The tools by which calls are lifted to facts, put together by hand. What they look at across files is noted, so that an answer is
// found anew where that has changed.
import type { Library, Policy } from '../concepts';
import { createAmbientPolicies } from './ambient-policies';
import type { Catalogue } from './catalogue';
import { createCredentialReader } from './credentials';
import { createHandlers } from './handlers';
import type { Keyed } from './keys';
import type { LiftTools } from './lift';
import { createMatcher, type Matcher } from './matcher';
import { partsOf, type ModuleFiles } from './module-files';
import type { NameIndex } from './names';
import { createPolicies } from './policies';
import { createProvisions } from './provisions';
import type { Readings } from './readings';
import { createRegistrations } from './registrations';
import { createResolver } from './resolver';
import type { Said } from './said';
import type { CallRef, Located, SourceFile } from './source-file';
import { createSurroundings } from './surroundings';
import { createTlsReader } from './tls';

/** What the tools look at; all of it may change while they are there. */
interface ToolSources {
  readonly libraries: readonly Library[];
  readonly catalogue: Catalogue;
  readonly readings: Readings;
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly modules: ModuleFiles;
  names(): NameIndex;
  readonly wrapping: Said<CallRef>['about'];
  readonly configured: Said<Policy>['about'];
  implementing(type: string): readonly string[];
  isSet(settings: readonly string[]): boolean;
  mentioning(word: string): readonly string[];
}

export function createLiftTools({ libraries, catalogue, readings, sources, modules, names, wrapping, configured, implementing, isSet, mentioning }: ToolSources): LiftTools {
  const resolver = createResolver({
    modules: modules.of,
    origins: modules.origins,
    parts(file, type) {
      readings.note(partsOf(type));
      return modules.parts(file, type);
    },
    callsNamed,
    defining(name) {
      readings.note(`defines ${name}`);
      return [...(names().definers.get(name)?.keys() ?? [])].flatMap((path) => sources.get(path) ?? []);
    },
    implementing(type) {
      readings.note(`implements ${type}`);
      return implementing(type);
    },
    functionsNamed(name) {
      readings.note(`defines ${name}`);
      return [...(names().definers.get(name)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
    },
    file(path) {
      readings.note(path);
      return sources.get(path);
    },
  }, readings);
  const matcher: Matcher = createMatcher(catalogue, resolver, readings, {
    provided: (kind, library, from, name) => provisions.of(kind, library, from, name),
    // In .NET every class may be made by the container, and frameworks hand tokens to its methods.
    manages: (file) => file.program.language === 'csharp' || provisions.manages(file),
    isSet: (settings) => settings.length > 0 && isSet(settings),
    handedTo: (form, kind) => registrations.handedTo(form, kind),
    asked: (asking) => registrations.asked(asking),
  });
  const registrations = createRegistrations({
    calls: () => [...catalogue.registerNames].flatMap((name) => names().callsNamed(name)),
    match: matcher.match,
    at: (match, place) => givenOf(matcher.at(match.ref, place)),
  }, resolver, readings);
  const provisions = createProvisions({
    sources: () => [...sources.values()], isProviding: (language, name) => catalogue.provideNames.has(`${language} ${name}`), named: matcher.named, match: matcher.match, things: matcher.things, resolve: resolver.resolve,
    at: (ref, place) => givenOf(matcher.at(ref, place)),
    key: (value, name) => givenOf(resolver.key(value, name)),
  }, readings);
  const surroundings = createSurroundings({ wraps: (file) => names().wraps.get(file.path) ?? [], wrapping }, matcher, resolver);
  const mentioned = (word: string): boolean => {
    readings.note(`mentions ${word}`);
    return mentioning(word).length > 0;
  };
  const policies = createPolicies(matcher, resolver, readings, { configured, ambient: (match, which) => ambient(match, which), mentioned });
  const ambient = createAmbientPolicies(catalogue, { matcher, resolver, policies, readings }, { callsNamed, sources: () => sources.values() });
  const handlers = createHandlers(libraries, matcher, resolver);
  const tls = createTlsReader(libraries, matcher, resolver);
  const credentials = createCredentialReader(libraries, matcher, resolver);
  return {
    readings, libraries, resolver, matcher, provisions, handlers, tls, credentials, policies, surroundings, ambient, mentioned,
  };

  function callsNamed(name: string): readonly CallRef[] {
    readings.note(`calls ${name}`);
    return names().callsNamed(name);
  }
}

const givenOf = (keyed: Keyed): Located | undefined => (keyed.state === 'given' ? keyed.value : undefined);
