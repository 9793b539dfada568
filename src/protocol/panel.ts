// What the mentor's panel and the extension say to each other. Both sides check what arrives: a message that is not
// described here is logged and has no effect.
import * as v from 'valibot';
import type { LessonHit, LessonPage, PillarLessons } from '../model';
import { quizAnswer, quizView, type QuizAnswer, type QuizPanelView } from './quiz';
import { conversation, namedFixes, question, turn, turnNumber, type ConversationView, type NamedFix, type TurnView } from './conversation';

export type { QuizAnswer, QuizPanelView } from './quiz';
export { mostBytes, type ConversationView, type NamedFix, type TurnView } from './conversation';

/** What a new page has from the beginning, before anything was sent: it stands in the page itself, so that nobody looks at an empty one. */
export interface Opening {
  readonly strings: PanelStrings;
  /** The question that opened the panel. */
  readonly asked?: string | undefined;
}

/** Extension to panel. */
export type ToPanel =
  /** Replaces what the panel shows. The conversation comes with it when the page has none yet, and stays as it is otherwise. */
  | { readonly type: 'show'; readonly view: PanelView; readonly state: unknown; readonly takeFocus: boolean; readonly conversation?: ConversationView }
  /** Sections of a lesson that have been read by now. */
  | { readonly type: 'progress'; readonly lesson: string; readonly sections: readonly string[] }
  /** The finding on the learner's line is no longer reported: its fixes give way to these words. */
  | { readonly type: 'solved'; readonly text: string }
  /** The answer to the question that is shown, or how it was judged. */
  | { readonly type: 'quiz'; readonly question: string; readonly answer: QuizAnswer }
  /** Answer to `search`; a late answer to an older query is dropped by the panel. */
  | { readonly type: 'hits'; readonly query: string; readonly hits: readonly LessonHit[] }
  /** Replaces the conversation. */
  | { readonly type: 'conversation'; readonly conversation: ConversationView }
  /** Turns before those that are shown; `older` of them are still to come. */
  | { readonly type: 'older'; readonly turns: readonly TurnView[]; readonly older: number }
  /** A new turn at the end, or the one of that number with its answer. */
  | { readonly type: 'turn'; readonly turn: TurnView }
  /** What is left of the quick fixes that the answer of a turn speaks of. */
  | { readonly type: 'fixes'; readonly turn: number; readonly fixes: readonly NamedFix[] }
  /** The field for questions takes the focus; a text is put into it, unless the learner has begun another. */
  | { readonly type: 'write'; readonly text?: string }
  /** One sentence for the learner, shown and spoken. */
  | { readonly type: 'tell'; readonly text: string };

export type PanelView = LessonPanelView | HomePanelView | QuizPanelView;

export interface LessonPanelView {
  readonly kind: 'lesson';
  /** Names this opening: the same id after the panel was hidden means that nothing new was opened. */
  readonly id: string;
  readonly page: LessonPage;
  /** Titles of the quick fixes for the finding, in its order; empty without a finding. */
  readonly fixes: readonly string[];
  readonly canGoBack: boolean;
}

export interface HomePanelView {
  readonly kind: 'home';
  readonly id: string;
  readonly pillars: readonly PillarLessons[];
  /** Sentences about lessons or progress that could not be read. */
  readonly notices: readonly string[];
  /** What was last searched for here. */
  readonly query: string;
  readonly canGoBack: boolean;
}

/** Panel to extension: what the learner asked for. */
export type FromPanel = v.InferOutput<typeof fromPanel>;

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

const fromPanel = v.variant('type', [
  /** The page has loaded, for the first time or again after it was hidden: send what it shall show. */
  v.strictObject({ type: v.literal('ready') }),
  v.strictObject({ type: v.literal('openHome') }),
  v.strictObject({ type: v.literal('openLesson'), lesson: id, section: v.optional(id) }),
  v.strictObject({ type: v.literal('goBack') }),
  /** The learner turned to another section of the lesson that is shown. */
  v.strictObject({ type: v.literal('moved'), section: id }),
  v.strictObject({ type: v.literal('search'), query: v.pipe(v.string(), v.maxLength(200)) }),
  /** Line and column from 1; the file as the finding names it, or the answer of that turn. */
  v.strictObject({ type: v.literal('openPlace'), file: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4_096)), line: position(), column: position(), turn: v.optional(position()) }),
  v.strictObject({ type: v.literal('applyFix'), index: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  /** A quick fix that the answer of a turn speaks of, at a place that it names. */
  v.strictObject({ type: v.literal('applyNamedFix'), turn: position(), file: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4_096)), line: position(), title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1_000)) }),
  /** The learner saw the end of a section; without a section: says that the whole lesson is read. */
  v.strictObject({ type: v.literal('read'), lesson: id, section: v.optional(id) }),
  v.strictObject({ type: v.literal('copy'), text: v.pipe(v.string(), v.maxLength(100_000)) }),
  v.strictObject({ type: v.literal('ask'), text: question }),
  /** The turns before this one. */
  v.strictObject({ type: v.literal('older'), before: position() }),
  v.strictObject({ type: v.literal('clearConversation') }),
  v.strictObject({ type: v.literal('exportConversation') }),
  v.strictObject({ type: v.literal('openQuiz'), lesson: id }),
  /** A choice by its index; without one the answer is only to be shown. `question` is the one that is shown. */
  v.strictObject({ type: v.literal('answerQuiz'), question: id, choice: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))) }),
  /** The learner says how an open question went. */
  v.strictObject({ type: v.literal('gradeQuiz'), question: id, isRight: v.boolean() }),
  v.strictObject({ type: v.literal('nextQuestion') }),
  /** Back to the code. */
  v.strictObject({ type: v.literal('leave') }),
]);

/** Every word the panel says by itself, translated. `{0}` and `{1}` are filled in by the panel. */
const panelStringKeys = [
  'skipToLesson', 'skipToLessons', 'allLessons', 'back', 'contents', 'sectionOf', 'sectionsRead', 'sectionIsRead', 'previous', 'next',
  'markRead', 'lessonIsRead', 'before', 'related', 'planned', 'fixesHere', 'fixAt', 'copy', 'copyCode', 'lessons', 'searchLabel',
  'oneHit', 'manyHits', 'noHits', 'opened', 'started',
  'conversation', 'you', 'mentor', 'askLabel', 'askHint', 'send', 'tooLong', 'thinking', 'answered', 'fromLessons', 'askNext',
  'olderTurns', 'wholeQuestion', 'exportConversation', 'clearConversation',
  'quizOn', 'skipToQuestion', 'claimLead', 'choiceLead', 'openLead', 'ownAnswer', 'showAnswer', 'rightChoice', 'wrongChoice', 'answerRight', 'answerWrong',
  'gradeAsk', 'gradeRight', 'gradeWrong', 'nextQuestion', 'readLesson', 'teamLesson',
] as const;
export type PanelStrings = Readonly<Record<(typeof panelStringKeys)[number], string>>;

const pillar = v.picklist(['foundations', 'scalability', 'fault-tolerance', 'security', 'interplay']);
const readState = v.object({ firstRead: v.string(), lastRead: v.string(), sections: v.array(v.string()) });
const link = v.object({ id: v.string(), title: v.string(), written: v.boolean() });

const page = v.object({
  id: v.string(),
  title: v.string(),
  pillar,
  sections: v.pipe(v.array(v.object({ id: v.string(), title: v.string(), html: v.string() })), v.minLength(1)),
  focus: v.string(),
  prerequisites: v.array(link),
  related: v.array(link),
  read: v.optional(readState),
});

const summary = v.object({ id: v.string(), title: v.string(), pillar, sentence: v.string(), team: v.optional(v.literal(true)), read: v.optional(readState) });

const view = v.variant('kind', [
  v.object({ kind: v.literal('lesson'), id: v.string(), page, fixes: v.array(v.string()), canGoBack: v.boolean() }),
  quizView,
  v.object({
    kind: v.literal('home'),
    id: v.string(),
    pillars: v.array(v.object({ pillar, title: v.string(), lessons: v.array(summary) })),
    notices: v.array(v.string()),
    query: v.string(),
    canGoBack: v.boolean(),
  }),
]);

const hit = v.object({ lesson: v.string(), title: v.string(), pillar, section: v.string(), heading: v.string(), part: v.optional(v.object({ id: v.string(), heading: v.string() })), score: v.number() });

const opening = v.object({ strings: v.object(v.entriesFromList(panelStringKeys, v.string())), asked: v.optional(v.string()) });

const toPanel = v.variant('type', [
  v.object({ type: v.literal('show'), view, state: v.unknown(), takeFocus: v.boolean(), conversation: v.optional(conversation) }),
  v.object({ type: v.literal('conversation'), conversation }),
  v.object({ type: v.literal('older'), turns: v.array(turn), older: v.number() }),
  v.object({ type: v.literal('turn'), turn }),
  v.object({ type: v.literal('fixes'), turn: turnNumber, fixes: namedFixes }),
  v.object({ type: v.literal('write'), text: v.optional(v.string()) }),
  v.object({ type: v.literal('progress'), lesson: v.string(), sections: v.array(v.string()) }),
  v.object({ type: v.literal('solved'), text: v.string() }),
  v.object({ type: v.literal('quiz'), question: v.string(), answer: quizAnswer }),
  v.object({ type: v.literal('hits'), query: v.string(), hits: v.array(hit) }),
  v.object({ type: v.literal('tell'), text: v.string() }),
]);

export type Read<T> = { readonly message: T } | { readonly problem: string };

/** Checks what the panel sent. Never throws; `problem` says what is wrong with it in one line. */
export const readFromPanel = (data: unknown): Read<FromPanel> => readAs(fromPanel, data);

/** Checks what stands in the page. Never throws. */
export const readOpening = (data: unknown): Read<Opening> => readAs(opening, data);

/** Checks what the extension sent. Never throws. */
export const readToPanel = (data: unknown): Read<ToPanel> => readAs(toPanel as v.GenericSchema<unknown, ToPanel>, data);

function readAs<T>(schema: v.GenericSchema<unknown, T>, data: unknown): Read<T> {
  const result = v.safeParse(schema, data);
  if (result.success) return { message: result.output };
  const issue = result.issues[0];
  return { problem: `${v.getDotPath(issue) ?? 'message'}: ${issue.message}`.replace(/\s+/g, ' ').slice(0, 300) };
}

function position() {
  return v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000));
}
