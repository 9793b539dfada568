// The files of one workspace on their way to facts: who reads which file, which are worth parsing, and what a change touches.
import type { Artifact } from './artifacts/artifact';
import { guardOf, limiterOf, factsOfFile, terminationIn, type Library } from './concepts';
import type { FileChange, Skipped } from './analyser';
import { admitPath, admitText } from './engine/admission';
import { createPrecheck } from './precheck';
import type { FileTable, Language, LanguageId, Program } from './program';
import { handedOut, pointsOfInterest, receivers } from './project/points-of-interest';
import type { Project, ProjectHost } from './project/project';
import { testFile } from './project/test-file';
import type { SourceFile } from './project/source-file';
import type { Syntax } from './syntax/syntax';
import { createTreeCache } from './syntax/tree-cache';
import { createDeclarations } from './workspace-declarations';
import { createFolders, folderOf } from './workspace-folders';

export interface WorkspaceParts {
  readonly syntax: Syntax;
  readonly languages: readonly Language[];
  readonly libraries: readonly Library[];
  readonly artifacts: readonly Artifact[];
  createProject(host: ProjectHost): Project;
}

export interface Workspace {
  readonly project: Project;
  update(changes: readonly FileChange[], cancelled: () => boolean): Promise<readonly string[]>;
  text(file: string): string | undefined;
  files(): readonly string[];
  skipped(): readonly Skipped[];
}

// Trees of the files being edited; a person has few of them open.
const keptTrees = 16;

// Where frameworks read settings for the objects that they hand over.
const frameworkSettings = /(?:^|\/)(?:application|bootstrap)[\w-]*\.(?:ya?ml|properties)$/;

// Where a program lists the libraries it is built with.
const buildList = /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?|package\.json|[\w.-]+\.csproj)$/;

// Handler, use case, repository: how far a context is followed up through files that do nothing else with it.
const maxLayers = 3;

const nothing: ReadonlySet<string> = new Set();

export function createWorkspace(parts: WorkspaceParts): Workspace {
  const texts = new Map<string, string>();
  const skipped = new Map<string, string>();
  const readFrom = new Map<string, readonly string[]>();
  const loaded = new Set<string>();
  const telling = new Set<string>();
  const trees = createTreeCache(parts.syntax, keptTrees);
  const precheck = createPrecheck(parts.libraries);
  const folders = createFolders();
  const declarations = createDeclarations();
  const implementers = createDeclarations();
  const table: FileTable = {
    has: (path) => texts.has(path),
    inFolder: (folder) => folders.inside(folder),
    text: (path) => texts.get(path),
    named: (name) => folders.named(name),
    declaring: (name) => declarations.declaring(name),
    declaresName: (name) => declarations.hasName(name),
    declaredIn: (path) => declarations.of(path),
  };
  // What says where modules are: `go.mod`, `tsconfig.json`. When one of these is edited, imports may mean other files.
  const asked = new Set<string>();
  const routes: FileTable = {
    ...table,
    text(path) {
      asked.add(path);
      return table.text(path);
    },
  };
  const project = parts.createProject({
    resolve: (specifier, from, name) => from.language.resolve(specifier, from.path, routes, name),
    isSet,
    mentioning,
    implementing: (type) => implementers.declaring(type),
    files: table,
    // Only what may say something about calls is lowered because another file imports it.
    source: (path) => (saysSomething(path) ? lower(path) : undefined),
  });

  const languageOf = (path: string): { language: Language; grammar: string } | undefined => {
    const extension = extensionOf(path);
    const language = parts.languages.find((l) => extension in l.grammars);
    return language && { language, grammar: language.grammars[extension]! };
  };

  const settingTexts = new Map<string, boolean>();

  /** Imports lead to the same file again and again. */
  function saysSomething(path: string): boolean {
    let known = settingTexts.get(path);
    if (known === undefined) settingTexts.set(path, (known = precheck.maySet(texts.get(path) ?? '') || declaresInterface(path) || isDerived(path) || isBarrel(path)));
    return known;
  }

  /** Through interfaces methods are called whose type the caller never names; they say nothing themselves. */
  const declaresInterface = (path: string): boolean => (path.endsWith('.go') && /\binterface\s*\{\s*[^\s}]/.test(texts.get(path) ?? ''))
    || (/\.(java|cs)$/.test(path) && /\binterface\s+\w/.test(texts.get(path) ?? ''))
    || (path.endsWith('.rs') && /\btrait\s+\w/.test(texts.get(path) ?? ''));

  /** `class OrderCreated extends Publisher {}`: what it is derived from does the work, in another file. */
  const isDerived = (path: string): boolean => (/\.[cm]?[jt]s$/.test(path) && /\bclass\s+\w+(?:<[^{]*>)?\s+extends\s+\w/.test(texts.get(path) ?? '')) || (path.endsWith('.py') && /^class\s+\w+\(\w/m.test(texts.get(path) ?? ''));

  /** `export * from './http'`, `pub mod http;`: what passes names on says nothing itself, but leads there. */
  const isBarrel = (path: string): boolean => passersOn(path)?.test(texts.get(path) ?? '') ?? false;

  const passersOn = (path: string): RegExp | undefined => {
    const spoken = languageOf(path);
    return spoken && passingOn[spoken.language.id];
  };

  const isCode = (path: string): boolean => languageOf(path) !== undefined || buildList.test(path);
  const mentions = new Map<string, Set<string>>();

  function mentioning(word: string): readonly string[] {
    let found = mentions.get(word);
    if (!found) mentions.set(word, (found = new Set([...texts].flatMap(([path, text]) => (isCode(path) && text.includes(word) ? [path] : [])))));
    return [...found];
  }

  const settings = new Map<string, boolean>();

  function isSet(names: readonly string[]): boolean {
    const key = names.join(' ');
    let found = settings.get(key);
    if (found === undefined) {
      const pattern = new RegExp(`(?:^|[\\s.])(?:${names.join('|')})\\s*[:=]`, 'm');
      found = [...texts].some(([path, text]) => frameworkSettings.test(path) && pattern.test(text));
      settings.set(key, found);
    }
    return found;
  }

  /** Parses and lowers a file now, if its grammar is there. */
  function lower(path: string, edited = false): SourceFile | undefined {
    const text = texts.get(path);
    const spoken = languageOf(path);
    if (text === undefined || !spoken || !loaded.has(spoken.grammar)) return undefined;
    const { language, grammar } = spoken;
    const tree = edited ? trees.parse(path, grammar, text) : parts.syntax.parse(grammar, text);
    try {
      const file: SourceFile = { path, text, language, program: language.lower(tree, text, (part) => parts.syntax.parse(grammar, part)) };
      project.putSource(file);
      return file;
    } catch (error) {
      giveUp(path, error);
      return undefined;
    } finally {
      if (!edited) tree.delete();
    }
  }

  /** A mistake in how one file is read costs that file, and never the findings of all others. */
  function giveUp(path: string, error: unknown): void {
    project.remove(path);
    skipped.set(path, `It could not be read (${String(error)}). This is a mistake in the mentor; please report it.`);
  }

  /** A limiter counts wherever it stands, and so does what asks callers who they are or hears a signal, also in a file that nothing else makes worth parsing. */
  function noteSigns(path: string): void {
    const text = texts.get(path)!;
    const { id } = languageOf(path)!.language;
    const limiter = limiterOf(path, text);
    const guard = guardOf(path, text);
    const termination = terminationIn(id, text);
    if (limiter || guard || termination) {
      telling.add(path);
      project.putArtifact(factsOfFile(path, id, { ...(limiter ? { limiter } : {}), ...(guard ? { guard } : {}), ...(termination ? { termination } : {}) }));
    } else if (telling.delete(path)) project.remove(path);
  }

  function readArtifact(path: string, artifact: Artifact, text: string): void {
    try {
      const reading = artifact.read(path, text, table);
      project.putArtifact(reading.facts);
      readFrom.set(path, reading.readFrom);
      if (reading.troubles.length > 0) skipped.set(path, reading.troubles.join(' '));
    } catch (error) {
      giveUp(path, error);
    }
  }

  function take(path: string, text: string | null): void {
    skipped.delete(path);
    readFrom.delete(path);
    settingTexts.delete(path);
    const reason = text === null ? undefined : admitPath(path) ?? admitText(path, text);
    if (reason !== undefined) skipped.set(path, reason);
    if (text === null || reason !== undefined) {
      texts.delete(path);
      folders.remove(path);
      declarations.remove(path);
      implementers.remove(path);
      trees.forget(path);
      project.remove(path);
      return;
    }
    texts.set(path, text);
    folders.add(path);
    const declares = languageOf(path)?.language.declares;
    // Who asks for a name need not know where it is declared.
    if (declares) for (const name of declarations.set(path, declares(text))) project.touch(`declares ${name.slice(name.lastIndexOf('.') + 1)}`);
    if (/\.(java|cs|rs)$/.test(path)) for (const name of implementers.set(path, path.endsWith('.rs') ? traitsIn(text) : basesIn(text))) project.touch(`implements ${name}`);
  }

  async function update(changes: readonly FileChange[], cancelled: () => boolean): Promise<readonly string[]> {
    const came = changes.some((c) => texts.has(c.file) !== (c.text !== null));
    // A single change of a known file is a keystroke; a batch is a scan, whose trees are not worth keeping.
    const typing = !came && changes.length === 1;
    for (const { file, text } of changes) take(file, text);
    for (const [word, found] of mentions) {
      for (const { file, text } of changes) {
        const mentioned = text?.includes(word) === true && texts.has(file) && isCode(file);
        if (mentioned === found.has(file)) continue;
        found[mentioned ? 'add' : 'delete'](file);
        project.touch(`mentions ${word}`);
      }
    }
    const configured = changes.some(({ file }) => frameworkSettings.test(file));
    if (configured) settings.clear();
    if (came || configured || changes.some(({ file }) => asked.has(file))) project.forgetModules();

    const worth: string[] = [];
    const waiting: string[] = [];
    for (const { file, text } of changes) {
      if (text === null || !texts.has(file)) continue;
      const spoken = languageOf(file);
      if (spoken) (project.sources.has(file) || precheck.mayCall(spoken.language.id, text) ? worth : waiting).push(file);
      else {
        const artifact = parts.artifacts.find((a) => a.recognises(file, text));
        if (artifact) readArtifact(file, artifact, text);
        else project.remove(file);
      }
    }
    await lowerAll(worth, typing, cancelled);
    await lowerAll(importing(waiting), false, cancelled);
    await lowerAll(receiving(waiting), false, cancelled);
    for (let layers = 0; layers < maxLayers; layers++) await lowerAll(handingOn(waiting), false, cancelled);
    for (const path of waiting) if (!project.sources.has(path)) noteSigns(path);

    const dependent = [...readFrom].filter(([path, sources]) => !changes.some((c) => c.file === path) && sources.some((s) => changes.some((c) => c.file === s)));
    for (const [path] of dependent) {
      const artifact = parts.artifacts.find((a) => a.recognises(path, texts.get(path)!));
      if (artifact) readArtifact(path, artifact, texts.get(path)!);
    }
    // Facts are joined: a change in one file may move findings in any other file that has facts.
    return [...new Set([...changes.map((c) => c.file), ...project.paths()])];
  }

  async function lowerAll(paths: readonly string[], typing: boolean, cancelled: () => boolean): Promise<void> {
    for (const path of paths) {
      if (cancelled()) return;
      const { grammar } = languageOf(path)!;
      if (!loaded.has(grammar)) {
        await parts.syntax.load(grammar);
        loaded.add(grammar);
      }
      lower(path, typing);
    }
  }

  const interests = new WeakMap<Program, ReadonlySet<string>>();

  function interesting(path: string): ReadonlySet<string> {
    const program = project.sources.get(path)?.program;
    if (!program) return nothing;
    let names = interests.get(program);
    if (!names) interests.set(program, (names = pointsOfInterest(program, precheck)));
    return names;
  }

  /** Files without a library call of their own that import a lowered file, and may call through what it gives them. */
  function importing(paths: readonly string[]): readonly string[] {
    if (paths.length === 0) return [];
    const known = new Map<Language, ReadonlySet<string>>();
    const given = new Set([...project.sources.values()].flatMap(({ language, program }) => (language.declares ? handedOut(program, precheck.isRegistering) : [])));
    return paths.filter((path) => {
      // What a test does through the code it tests happens to nobody, and nothing of the code follows from it.
      if (testFile.test(path)) return false;
      const { language } = languageOf(path)!;
      const text = texts.get(path)!;
      // Where imports name whole namespaces they tell little; what is called does.
      if (language.declares) {
        if (!known.has(language)) known.set(language, interestingIn(language));
        return [...text.matchAll(/\b(\w+)\s*[(<]|:\s*(\w+)/g)].some(([, called, base]) => known.get(language)!.has((called ?? base)!))
          || isPartOfRead(path) || (given.size > 0 && (text.match(/\w+/g) ?? []).some((word) => given.has(word)));
      }
      const words = new Set(text.match(/\w+/g));
      // What a module gives by itself goes by any name.
      const uses = (target: string, depth = 0): boolean => [...interesting(target)].some((name) => words.has(name) || (name === 'default' && language.id === 'javascript'))
        || (depth < maxBarrels && isBarrel(target) && passedOn(target).some((next) => uses(next, depth + 1)));
      // Files of one Go or Java package see each other without an import.
      if ((language.id === 'go' || language.id === 'java') && folders.inside(folderOf(path)).some((target) => uses(target))) return true;
      return precheck.importsIn(language.id, text).some((specifier) => language.resolve(specifier, path, routes).some((target) => uses(target)));
    });
  }

  /** Files without a library call of their own whose classes and functions are handed an object of a library: `new Orders(redis)`. */
  function receiving(paths: readonly string[]): readonly string[] {
    const asked = new Set(paths.filter((path) => handing.has(languageOf(path)!.language.id) && !project.sources.has(path) && !testFile.test(path)));
    if (asked.size === 0) return [];
    const found = new Set<string>();
    const note = (target: string, depth = 0): void => {
      if (asked.has(target)) found.add(target);
      if (depth < maxBarrels && isBarrel(target)) for (const next of passedOn(target)) note(next, depth + 1);
    };
    for (const source of project.sources.values()) {
      if (!handing.has(source.language.id)) continue;
      const leads = (module: string): boolean => source.language.resolve(module, source.path, routes).some((target) => interesting(target).size > 0);
      for (const module of receivers(source.program, interesting(source.path), leads)) for (const target of source.language.resolve(module, source.path, routes)) note(target);
    }
    return [...found];
  }

  /** Another part of the same class is read already, and what is called here may be a field that stands there. */
  const isPartOfRead = (path: string): boolean => declarations.of(path).some((name) => name.startsWith('partial ') && declarations.declaring(name).some((part) => project.sources.has(part)));

  /** The files whose names a file passes on. */
  function passedOn(path: string): readonly string[] {
    const { language } = languageOf(path)!;
    const specifiers = [...texts.get(path)!.matchAll(new RegExp(passersOn(path)!, 'g'))].map(([, module, within]) => module ?? `self::${within}`);
    return specifiers.flatMap((specifier) => language.resolve(specifier, path, routes));
  }

  /** Go files that hand a context on to such a function: through an interface, whose implementation they never import. */
  function handingOn(paths: readonly string[]): readonly string[] {
    const go = parts.languages.find(({ id }) => id === 'go');
    const asking = paths.filter((path) => path.endsWith('.go') && !project.sources.has(path));
    if (!go || asking.length === 0) return [];
    const names = interestingIn(go);
    return asking.filter((path) => [...texts.get(path)!.matchAll(/\.(\w+)\(\w*[cC]tx\b/g)].some((called) => names.has(called[1]!)));
  }

  const interestingIn = (language: Language): ReadonlySet<string> =>
    new Set([...project.sources.values()].filter((source) => source.language === language).flatMap((source) => [...interesting(source.path)]));

  return {
    project,
    update,
    text: (file) => texts.get(file),
    files: () => [...texts.keys()].sort(),
    skipped: () => [...skipped].map(([file, reason]) => ({ file, reason })).sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

/** What the classes of a Java or C# file are derived from, by the last names of the types. */
function basesIn(text: string): readonly string[] {
  const heads = text.matchAll(/\b(?:class|record|struct|enum)\s+\w+[^{};()]*(?:\([^{};]*\))?[^{};()]*?(?:\bimplements|\bextends|:)\s*([^{};]{1,400})[{;]/g);
  return [...heads].flatMap(([, bases = '']) => bases.replace(/<[^<>]*(?:<[^<>]*>[^<>]*)*>/g, '').match(/\w+(?=\s*(?:[,({]|$|where\b|implements\b))/g) ?? []);
}

/** The traits that a Rust file implements, by their last names. */
const traitsIn = (text: string): readonly string[] => [...text.matchAll(/\bimpl\b(?:\s*<[^{};]*?>)?\s+(?:\w+::)*(\w+)(?:<[^{};]*?>)?\s+for\s/g)].map(([, name = '']) => name);

// The first group is a specifier, the second one below the file itself.
const passingOn: Readonly<Partial<Record<LanguageId, RegExp>>> = {
  javascript: /\bexport\s*(?:type\s*)?(?:\*(?:\s*as\s+\w+)?|\{[^{}]*\})\s*from\s*['"]([^'"\n]+)['"]/,
  rust: /\bpub(?:\([\w:\s]+\))?\s+(?:use\s+((?:crate|self|super)(?:::[a-z_]\w*)*(?=::))|(?:mod\s+|use\s+(?=\w+::))([a-z_]\w*(?:::[a-z_]\w*(?=::))*))/,
};
const maxBarrels = 3;

// Languages in which an object may be handed over without a word about what it is.
const handing: ReadonlySet<LanguageId> = new Set(['javascript', 'python']);

function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot).toLowerCase();
}
