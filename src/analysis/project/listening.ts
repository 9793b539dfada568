// Calls that make a program take requests until somebody ends it, and how that goes: whether anything in the same program hears the
// signal and lets what runs finish. A program is what lies below one list of what it is built with; what other programs do is theirs.
import { contains } from '../../base/span';
import type { Clue, Facts, ListeningServer } from '../concepts';
import type { FileTable, LanguageId, Value } from '../program';
import { nameOf } from './call-names';
import type { LiftTools } from './lift';
import type { Match } from './matcher';
import { piecesOf } from './constants';
import { changesFor } from './remedies';
import { testFile } from './test-file';
import type { SourceFile } from './source-file';
import { callOf, lastName, located, onlyFunction, siteOf, textOf } from './source-file';

export interface ListeningSources {
  readonly facts: readonly Facts[];
  readonly tools: LiftTools;
  readonly files?: Pick<FileTable, 'has' | 'text' | 'named'>;
  source(path: string): SourceFile | undefined;
  /** Paths of files whose text contains a word. */
  mentioning(word: string): readonly string[];
}

/** Answers for one file, in the order of the text. */
export function createListening(sources: ListeningSources): (file: string) => readonly ListeningServer[] {
  const { tools, files } = sources;
  const speaking = sources.facts.filter(({ termination, file }) => termination && !testFile.test(file) && !byHand.test(file));
  const answers = new Map<string, readonly ListeningServer[]>();
  const folders = new Map<string, readonly string[]>();

  return (path) => {
    let known = answers.get(path);
    if (!known) answers.set(path, (known = serversIn(path)));
    return known;
  };

  function serversIn(path: string): readonly ListeningServer[] {
    const file = sources.source(path);
    if (!file || testFile.test(path) || byHand.test(path)) return [];
    const found: ListeningServer[] = [];
    for (let index = 0; index < file.program.calls.length && found.length < most; index++) {
      const match = tools.matcher.match({ file, index });
      if (match?.operation.does !== 'listen' || isAside(match)) continue;
      if (match.operation.trial && !isStartedSo(file)) continue;
      found.push(serverOf(match));
    }
    return found;
  }

  function serverOf(match: Match): ListeningServer {
    const { file } = match.ref;
    const call = callOf(match.ref);
    return {
      // Of a chain over several lines the one that starts it.
      at: siteOf(file, textOf(file, { start: call.at.start, end: call.name.start }).includes('\n') ? { start: call.name.start, end: call.at.end } : call.at),
      name: nameOf(match), library: match.library.title, protocol: match.library.protocol,
      ...endOf(match),
      fixes: changesFor(match, match.operation.ending, tools.resolver),
    };
  }

  function endOf(match: Match): Pick<ListeningServer, 'ends' | 'because' | 'clues'> {
    const { file } = match.ref;
    const language = file.program.language;
    const program = programOf(file.path, language);
    const signs = speaking.filter((facts) => facts.format === language && isPartOf(program, file, facts.file));
    const clue = ({ file: at }: Facts, span: Clue['span'], note: string): Clue => ({ file: at, span, note });
    const itself = signs.find(({ termination }) => termination!.itself);
    if (itself) return { ends: 'drained', because: 'nothing', clues: [clue(itself, itself.termination!.itself!, 'ends it in good order')] };
    const hearing = signs.find(({ termination }) => termination!.hears);
    const draining = signs.flatMap((facts) => facts.termination!.drains.map((span) => ({ facts, span })));
    const dead = draining.filter(({ facts, span }) => facts.file === file.path && isBehind(match, span.start));
    if (dead.length > 0 && dead.length === draining.length) {
      return { ends: 'cut off', because: 'dead', clues: dead.slice(0, 1).map(({ facts, span }) => clue(facts, span, 'comes to its turn only when nothing is served any more')) };
    }
    // Whoever drains when a context is done leaves it to others to hear the signal.
    const isTold = draining.some(({ facts, span }) => whenDone.test(sources.source(facts.file)?.text.slice(Math.max(0, span.start - 300), span.start) ?? ''));
    if (!hearing) return { ends: language === 'go' && isTold ? 'unknown' : 'cut off', because: 'nothing', clues: [] };
    const clues = [clue(hearing, hearing.termination!.hears!, 'hears the signal')];
    if (draining.length === 0 && isDropped(match)) return { ends: 'cut off', because: 'exits', clues };
    if (signs.every((facts) => facts === hearing || !facts.termination!.hears) && hearing.file === file.path && onlyExits(file)) return { ends: 'cut off', because: 'exits', clues };
    if (hearsKeysOnly(program, language, signs)) return { ends: 'cut off', because: 'keys', clues };
    return { ends: draining.length > 0 || language !== 'go' ? 'drained' : 'unknown', because: 'nothing', clues };
  }

  /** SIGINT alone is heard, which a terminal sends, and the program runs in a container, which ends it with SIGTERM. */
  function hearsKeysOnly(program: string, language: LanguageId, signs: readonly Facts[]): boolean {
    const container = language === 'javascript' || language === 'python' ? files?.text(program === '' ? 'Dockerfile' : `${program}/Dockerfile`) : undefined;
    if (container === undefined || /\bSTOPSIGNAL\b|\bpm2\b|--init\b|docker-init/.test(container)) return false;
    const texts = signs.flatMap(({ file, termination }) => (termination!.hears ? [sources.source(file)?.text ?? 'SIGTERM'] : []));
    return texts.every((text) => /\bSIGINT\b/.test(text) && !/\bSIG(?:TERM|QUIT|HUP)\b|\bSIG\$|process\.on\(\s*[a-z]\w*\s*,/.test(text));
  }

  /** Every handler of a signal in the file does no more than write something down and leave. */
  function onlyExits(file: SourceFile): boolean {
    const { calls, functions } = file.program;
    const handlers = calls.filter((call) => /^(?:on|once|addListener)$/.test(lastName(call.callee, file.program)) && call.arguments.some(({ value }) => value.kind === 'literal' && /^SIG(?:TERM|INT)$/.test(String(value.value))));
    return handlers.length > 0 && handlers.every((handler) => {
      const only = onlyFunction(tools.resolver.resolve(located(file, handler.arguments.at(-1)!.value)));
      if (only?.file !== file) return false;
      const body = functions[only.value.fn]!.at;
      const inside = calls.filter((call) => contains(body, call.at));
      return inside.some((call) => isExit(call.callee)) && inside.every((call) => isExit(call.callee) || /^(?:log|info|warn|error|debug|trace|write)$/.test(lastName(call.callee, file.program)));
    });
  }

  /** The folder of the list that says what the program around a file is built with; '' is the root of the workspace. */
  function programOf(path: string, language: LanguageId): string {
    for (let folder = parentOf(path); folder !== ''; folder = parentOf(folder)) {
      if ((lists[language] ?? []).some((name) => files?.has(`${folder}/${name}`))) return folder;
    }
    return '';
  }

  /** A file of the same program, or of code that several share; in Go not one of another program of the same module. */
  function isPartOf(program: string, listening: SourceFile, path: string): boolean {
    const language = listening.program.language;
    const own = programOf(path, language);
    if (own !== program) return isShared(program) || (program !== '' && isShared(own) && sharesNoServer(listening));
    if (language !== 'go') return true;
    const mains = mainFolders(program);
    const mine = mains.filter((folder) => isBelow(listening.path, folder)).sort((a, b) => b.length - a.length)[0];
    const theirs = mains.filter((folder) => isBelow(path, folder)).sort((a, b) => b.length - a.length)[0];
    return mine === undefined || theirs === undefined || mine === theirs || isBelow(`${mine}/x`, theirs);
  }

  function mainFolders(program: string): readonly string[] {
    let known = folders.get(program);
    if (!known) {
      const paths = sources.mentioning('package main').filter((path) => path.endsWith('.go') && !testFile.test(path) && isBelow(path, program));
      folders.set(program, (known = [...new Set(paths.map(parentOf))]));
    }
    return known;
  }

  /** True where a container, a list of processes or a unit starts the file with the interpreter itself. */
  function isStartedSo(file: SourceFile): boolean {
    const starts = ['Dockerfile', 'Procfile'].flatMap((name) => files?.named(name) ?? []).filter((path) => isBelow(file.path, parentOf(path)));
    const nearest = starts.sort((a, b) => b.length - a.length)[0];
    const text = nearest === undefined ? undefined : files?.text(nearest);
    if (text === undefined || appServers.test(text)) return false;
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    return text.split('\n').some((line) => /^\s*(?:CMD|ENTRYPOINT|web:)/.test(line) && /\bpython3?\b/.test(line) && line.includes(name));
  }

  /** A port for operators or for one person at the same machine, or one that the system chooses: nobody's request is cut off. */
  function isAside(match: Match): boolean {
    const { file } = match.ref;
    const call = callOf(match.ref);
    const given = call.arguments.map(({ value }) => located(file, value));
    if (aside.test(`${withoutLists(textOf(file, call.at))} ${file.program.functions[call.fn]?.name ?? ''} ${madeAs(match)}`)) return true;
    const local = given.flatMap((value) => (value.value.kind === 'function' ? [] : piecesOf(value, tools.resolver))).some((pieces) => /^(?:\w+:\/\/)?(?:127\.0\.0\.1|localhost|\[::1\])(?::|$)/.test(pieces.map(({ text }) => text ?? '').join('')));
    return local || (given[0]?.value.kind === 'literal' && given[0].value.value === 0);
  }

  function madeAs({ receivers }: Match): string {
    return receivers.flatMap(({ made }) => (made ? [withoutLists(textOf(made.ref.file, callOf(made.ref).at)).slice(0, 200)] : [])).join(' ');
  }
}

/** No program has more servers in one file than a person would count. */
const most = 20;

/** What stands behind a call that does not return, in the same function, is never reached in time. */
function isBehind({ ref }: Match, offset: number): boolean {
  const { functions } = ref.file.program;
  const call = callOf(ref);
  if (call.runs === 'apart' || call.awaited || ref.file.program.language === 'javascript') return false;
  const own = functions[call.fn];
  if (!own || own.passedTo || own.name === '' || offset < call.at.end || offset > own.at.end) return false;
  // A function inside this one may run at any time.
  return !functions.some((fn, index) => index !== call.fn && contains(fn.at, { start: offset, end: offset }) && contains(own.at, fn.at));
}

/** A program whose own files call no other server: what it starts may stand in shared code. */
const sharesNoServer = ({ text }: SourceFile): boolean => /hutdown|raceful|terminat/.test(text);

/** One arm of `select!`: as soon as another is done, nobody goes on with it. */
function isDropped({ ref }: Match): boolean {
  return ref.file.program.language === 'rust' && /^\s*=>/.test(ref.file.text.slice(callOf(ref).at.end));
}

/** Lists name levels of logging and plug-ins, not what the server is for. */
const withoutLists = (text: string): string => text.replace(/\[[^\][]*\]/g, '');

const whenDone = /\.Done\(\)|\bdefer\b/;

const isExit = (value: Value): boolean => value.kind === 'member' && value.name === 'exit' && value.of.kind === 'global' && value.of.name === 'process';

const isShared = (folder: string): boolean => /(?:^|\/)(?:packages?|libs?|common|shared|core|pkg|internal|framework|crates)(?:\/|$)/.test(folder);

const isBelow = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`);

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const lists: Readonly<Partial<Record<LanguageId, readonly string[]>>> = {
  javascript: ['package.json'],
  go: ['go.mod'],
  python: ['Dockerfile', 'requirements.txt', 'pyproject.toml', 'setup.py', 'Pipfile'],
  rust: ['Cargo.toml'],
  java: ['pom.xml', 'build.gradle', 'build.gradle.kts'],
};

const byHand = /(^|\/)(scripts?|tools?|hack|examples?|samples?|demos?|benchmarks?|bench|mocks?|stubs?|fixtures|e2e|testdata|testing|test_?utils?|dev)\/|(^|\/)(mock|fake|stub|dev|test)[-_.]?server|(^|\/)[\w-]*mock[\w-]*\.\w+$/i;

const appServers = /gunicorn|uwsgi|uvicorn|hypercorn|waitress|daphne|granian/;

const aside = /metrics|prom(?:etheus|http)|pprof|debug|health|probe|livez|readyz|webpack|vite\b|livereload|browser-?sync|storybook|callback|oauth|admin|install/i;
