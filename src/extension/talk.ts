// The conversation with the mentor as all doors share it: asked from the panel or the palette, answered here, kept with the
// workspace.
import * as vscode from 'vscode';
import type { Answer, Mentor } from '../mentor/mentor';
import { openConversation, type NamedPlace, type Turn } from '../mentor/learner/conversation';
import { conversationMarkdown } from '../mentor/learner/conversation-markdown';
import { wholeAnswer } from '../mentor/learner/reworded';
import type { ConversationView, NamedFix, TurnView } from '../protocol/panel';
import { languageModel, wantsLanguageModel } from './language-model';
import { ownCode, type OwnCode } from './own-code';
import type { FindingStore, LocatedFinding, Services, Told } from './services';
import { tellSetAside } from './show-text';

export interface Talk {
  readonly onDidChange: vscode.Event<TalkChange>;
  /** The latest turns, and what was asked and is not answered yet. */
  view(): ConversationView;
  /** Some of the turns before that number. */
  before(number: number): ConversationView;
  /** One question after the other. `at` is the finding it is about. Rejects if it could not be answered; it is not kept then. */
  ask(text: string, at?: LocatedFinding, told?: Told): Promise<void>;
  /** Does what the next question would otherwise wait for: what was said so far is gone through, and what answers are made of is cut. Never rejects. */
  prepare(): Promise<void>;
  /** A place that the answer of a turn named; line from 1. */
  place(turn: number, file: string, line: number): NamedPlace | undefined;
  /** The finding at a place that the answer of a turn named, if it still has that quick fix. */
  fixable(turn: number, file: string, line: number, title: string): LocatedFinding | undefined;
  /** Forgets everything and returns what brings it back. */
  clear(): Promise<() => Promise<void>>;
  /** The whole conversation as a document; undefined if nothing was said. */
  markdown(): string | undefined;
}

export type TalkChange =
  /** A question, or the answer to it. */
  | { readonly kind: 'turn'; readonly turn: TurnView }
  /** Quick fixes that the answer of a turn speaks of have been applied or undone; these are left. */
  | { readonly kind: 'fixes'; readonly turn: number; readonly fixes: readonly NamedFix[] }
  | { readonly kind: 'all' };

const key = 'mentor.conversation';

/** Turns that are shown at first, and that come with each further request. */
const atFirst = 10;
const atOnce = 50;

/** Milliseconds that a language model may take. */
const patience = 30_000;

/** Opens the conversation on first use and keeps it. A failed start is tried again at the next call. */
export function createTalkLoader(state: vscode.Memento, services: Pick<Services, 'mentor' | 'findings' | 'analysis' | 'log'>): () => Promise<Talk> {
  let loading: Promise<Talk> | undefined;
  return () => {
    loading ??= open(state, services).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function open(state: vscode.Memento, { mentor: load, findings, analysis, log }: Pick<Services, 'mentor' | 'findings' | 'analysis' | 'log'>): Promise<Talk> {
  let mentor = await load();
  const { conversation, notice, setAside } = await openConversation({
    load: async () => state.get<string>(key),
    save: async (text) => state.update(key, text),
    setAside: async (text) => state.update(`${key}.setAside`, text),
  });
  if (notice !== undefined) void tellSetAside(notice, setAside);
  const changed = new vscode.EventEmitter<TalkChange>();
  const titleOf = (id: string): string => mentor.link(id).title;
  let last: Promise<unknown> = Promise.resolve();
  /** Asked and not answered yet, oldest first. */
  let waiting: readonly { readonly asked: string }[] = [];
  /** What the conversation is about until another finding is asked about: the first that "this" means. */
  let about: LocatedFinding | undefined;
  /** Whatever is said next ends what a language model is still at. */
  let rewording: AbortController | undefined;

  vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('mentor.languageModel')) return;
    rewording?.abort();
    changed.fire({ kind: 'all' });
  });

  /** By turn: the fixes that its answer was last shown with. */
  const offered = new Map<number, string>();
  findings.onDidChange(() => {
    for (const turn of conversation.turns().filter(({ number }) => offered.has(number))) {
      const fixes = fixesNamed(turn, findings);
      if (JSON.stringify(fixes) === offered.get(turn.number)) continue;
      offered.set(turn.number, JSON.stringify(fixes));
      changed.fire({ kind: 'fixes', turn: turn.number, fixes });
    }
  });

  function shown(turn: Turn): TurnView {
    const view = viewOf(turn, mentor, findings);
    offered.set(turn.number, JSON.stringify(view.answer?.fixes ?? []));
    return view;
  }

  /** What changes the conversation waits for what was begun before. */
  function inOrder<T>(action: () => Promise<T>): Promise<T> {
    const next = last.then(action);
    last = next.catch(() => undefined);
    return next;
  }

  async function answer(asked: string, at: LocatedFinding | undefined, said: (turn: Omit<Turn, 'number'>) => Promise<void>): Promise<void> {
    // Another one, where the team's lessons have changed since.
    mentor = await load();
    const code = ownCode({ findings, analysis }, at ?? about);
    const reply = await mentor.ask(conversation.turns().map((turn) => turn.asked), asked, code.port);
    const places = await code.placesIn(reply.answer);
    await said({ asked, answer: reply.answer, sources: reply.sources, suggestions: reply.suggestions, places, ...(reply.move === 'quiz' ? { quiz: reply.sources[0] } : {}) });
    // Not waited for: the plain answer is there, and the next question may come.
    if (wantsLanguageModel()) void reword(conversation.turns().at(-1)!, reply, code).catch(tellFailure);
  }

  /** Shows a question at once, and its answer in its place. */
  function ask(asked: string, at: LocatedFinding | undefined, told: Told | undefined): Promise<void> {
    rewording?.abort();
    about = at ?? about;
    const mine = { asked };
    waiting = [...waiting, mine];
    changed.fire({ kind: 'turn', turn: asks().at(-1)! });
    const done = (): void => {
      waiting = waiting.filter((each) => each !== mine);
    };
    const said = async (turn: Omit<Turn, 'number'>): Promise<void> => {
      const kept = conversation.add(turn);
      done();
      changed.fire({ kind: 'turn', turn: shown(conversation.turns().at(-1)!) });
      await kept.catch(tellFailure);
    };
    return inOrder(async () => {
      try {
        // What was posted goes out only between two pieces of work, and the first answer is a long one.
        await new Promise((resolve) => setTimeout(resolve));
        await (told ? said({ asked, sources: [], suggestions: [], ...told }) : answer(asked, at, said));
      } catch (error) {
        done();
        changed.fire({ kind: 'all' });
        throw error;
      }
    });
  }

  const asks = (): readonly TurnView[] => waiting.map(({ asked }, index) => ({ number: (conversation.turns().at(-1)?.number ?? 0) + 1 + index, asked }));

  async function reword({ number, asked }: Turn, reply: Answer, { port }: OwnCode): Promise<void> {
    const { signal } = (rewording = new AbortController());
    const { groundsOf, inOtherWords } = await import('../mentor/dialog/language-model');
    const grounds = groundsOf(asked, reply, mentor.lesson, (await port?.findingsFor()) ?? [], await port?.systemMap?.());
    if (!grounds) return;
    const result = await inOtherWords(grounds, languageModel, AbortSignal.any([signal, AbortSignal.timeout(patience)]));
    if (signal.aborted) return;
    if ('problem' in result) return log.info(result.problem);
    const kept = conversation.reword(number, result);
    const turn = conversation.turns().find((each) => each.number === number);
    if (turn) changed.fire({ kind: 'turn', turn: shown(turn) });
    await kept;
  }

  function tellFailure(error: unknown): void {
    log.error(error instanceof Error ? error : String(error));
    void vscode.window.showWarningMessage(error instanceof Error ? error.message : String(error));
  }

  function part(turns: readonly Turn[], atMost: number): ConversationView {
    return { turns: turns.slice(-atMost).map(shown), older: Math.max(0, turns.length - atMost) };
  }

  function place(turn: number, file: string, line: number): NamedPlace | undefined {
    return conversation.turns().find(({ number }) => number === turn)?.places.find((each) => each.file === file && each.line === line);
  }

  return {
    onDidChange: changed.event,
    view() {
      const { turns, older } = part(conversation.turns(), atFirst);
      return { turns: [...turns, ...asks()], older };
    },
    before: (number) => part(conversation.turns().filter((turn) => turn.number < number), atOnce),
    ask,
    async prepare() {
      mentor.prepare('questions');
      await new Promise((resolve) => setTimeout(resolve));
      // The answer is for nobody: much of what makes one is made with the first, and what was said before it is remembered.
      await mentor.ask(conversation.turns().map((turn) => turn.asked), 'How does that work, and what if it fails?');
    },
    place,
    fixable(turn, file, line, title) {
      const named = place(turn, file, line);
      return named && findingsAt(named, findings).find(({ finding: { fixes } }) => fixes.some((fix) => fix.title === title));
    },
    clear: () => inOrder(async () => {
      rewording?.abort();
      about = undefined;
      const cleared = conversation.turns();
      await conversation.clear().catch(tellFailure);
      changed.fire({ kind: 'all' });
      return () => inOrder(async () => {
        await conversation.restore(cleared).catch(tellFailure);
        changed.fire({ kind: 'all' });
      });
    }),
    markdown: () => (conversation.turns().length === 0 ? undefined : conversationMarkdown(conversation.turns().map((turn) => ({ ...turn, answer: shownAnswer(turn) })), titleOf)),
  };
}

function viewOf(turn: Turn, mentor: Mentor, findings: FindingStore): TurnView {
  const { number, asked, places, sources, suggestions, quiz: wanted } = turn;
  const by = suggestions.filter((suggestion) => /^quiz me\b/i.test(suggestion));
  const lesson = wanted ?? (by.length > 0 ? sources[0] : undefined);
  const quiz = lesson !== undefined && mentor.learning.question(lesson) ? { lesson, title: mentor.link(lesson).title, by } : undefined;
  const fixes = fixesNamed(turn, findings);
  return { number, asked, answer: { html: mentor.answerHtml(shownAnswer(turn), places), sources: sources.map(mentor.link), suggestions, ...(quiz ? { quiz } : {}), ...(fixes.length > 0 ? { fixes } : {}) } };
}

/** What the answer says mends a finding, and is still offered there; each once. */
function fixesNamed({ answer, places }: Turn, findings: FindingStore): readonly NamedFix[] {
  const named = places.flatMap((place) => findingsAt(place, findings)
    .flatMap(({ finding: { fixes } }) => fixes)
    .filter(({ title }) => answer.includes(`*${title}*`))
    .map(({ title }): NamedFix => ({ title, file: place.file, line: place.line })));
  return [...new Map(named.map((fix) => [`${fix.title}\n${fix.file}:${fix.line}`, fix])).values()];
}

function findingsAt({ address, line }: NamedPlace, findings: FindingStore): readonly LocatedFinding[] {
  return findings.in(vscode.Uri.parse(address)).filter(({ finding: { range } }) => range.start.line + 1 === line);
}

/** Whoever switches the language model off sees nothing of it any more, in earlier answers either. */
const shownAnswer = (turn: Turn): string => (wantsLanguageModel() ? wholeAnswer(turn) : turn.answer);
