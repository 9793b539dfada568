// A conversation as the panel shows it, and how large a question may be.
import * as v from 'valibot';
import type { LessonLink } from '../model';

/** Bytes of a question in UTF-8. */
export const mostBytes = 100 * 1024;

export interface ConversationView {
  /** The latest ones, oldest first. */
  readonly turns: readonly TurnView[];
  /** So many turns before them are folded away. */
  readonly older: number;
}

export interface TurnView {
  /** Counts from 1 over the conversation. */
  readonly number: number;
  /** The learner's words, shown as they are and never taken for Markdown or HTML. */
  readonly asked: string;
  /** Absent while the mentor is thinking. */
  readonly answer?: {
    /** Made by the mentor's own renderer, as safe as a section of a lesson. */
    readonly html: string;
    readonly sources: readonly LessonLink[];
    readonly suggestions: readonly string[];
    /** A quiz that goes with it: opened by the suggestions in `by`, and by a button of its own where there are none. */
    readonly quiz?: { readonly lesson: string; readonly title: string; readonly by: readonly string[] } | undefined;
    /** Quick fixes that the answer speaks of, as far as the code still has use for them. */
    readonly fixes?: readonly NamedFix[] | undefined;
  };
}

/** By its title, at a place that the answer names; line from 1. */
export interface NamedFix {
  readonly title: string;
  readonly file: string;
  readonly line: number;
}

/** What a learner may send: something, and not too much of it. */
export const question = v.pipe(v.string(), v.regex(/\S/), v.maxBytes(mostBytes));

export const turnNumber = v.pipe(v.number(), v.integer(), v.minValue(1));
export const namedFixes = v.array(v.object({ title: v.string(), file: v.string(), line: v.number() }));

export const turn = v.object({
  number: turnNumber,
  asked: v.string(),
  answer: v.optional(v.object({
    html: v.string(),
    sources: v.array(v.object({ id: v.string(), title: v.string(), written: v.boolean() })),
    suggestions: v.array(v.string()),
    quiz: v.optional(v.object({ lesson: v.string(), title: v.string(), by: v.array(v.string()) })),
    fixes: v.optional(namedFixes),
  })),
});

export const conversation = v.object({ turns: v.array(turn), older: v.number() });
