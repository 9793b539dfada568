// What a lesson is once it is loaded: front matter, sections under the fixed headings, and the parts and code inside them.
import type { LessonPillar } from '../../model';
import type { SectionKind } from './headings';

export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly pillar: LessonPillar;
  /** Ids of lessons to read first; some may not be written yet. */
  readonly prerequisites: readonly string[];
  readonly related: readonly string[];
  /** Ids of the analysis rules whose findings this lesson explains. */
  readonly rules: readonly string[];
  /** Words in which learners name the topic or its symptoms. */
  readonly aliases: readonly string[];
  readonly sources: readonly Source[];
  /** At least one, in the order of the file. */
  readonly sections: readonly Section[];
  /** Ways in which learners ask, by the heading of the question, belief or section that answers them. */
  readonly asked: Readonly<Record<string, readonly string[]>>;
  readonly file: string;
  /** Written by the team for its own workspace. */
  readonly team?: true;
}

export interface Source {
  readonly title: string;
  readonly url?: string;
}

/** What stands under one `##` heading. */
export interface Section {
  /** Made from the heading, unique in the lesson. */
  readonly id: string;
  readonly kind: SectionKind;
  /** The whole heading, plain: "Analogy: Waiting for the bus". */
  readonly heading: string;
  /** The heading without its fixed words: "Waiting for the bus"; the whole heading where it is all fixed. */
  readonly name: string;
  /** Markdown below the heading, parts included. */
  readonly text: string;
  /** Line of the heading in the file, from 1. */
  readonly line: number;
  /** Markdown between the heading and the first part. */
  readonly lead: string;
  /** What stands under each `###` heading: one misconception, one question, one step. */
  readonly parts: readonly Part[];
  readonly code: readonly CodeBlock[];
}

export interface Part {
  /** Plain text. */
  readonly heading: string;
  /** Without the choices. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Of a question under "Check yourself" that is answered by choosing. */
  readonly choices?: readonly Choice[];
}

export interface Choice {
  readonly text: string;
  readonly isRight: boolean;
}

/** A fenced block. */
export interface CodeBlock {
  /** `ts`, `python`, `go`, `yaml` …; empty if none is named. */
  readonly language: string;
  /** `bad` shows the smell of the rule and nothing else of it, `good` is free of it; absent where the block proves nothing. */
  readonly verdict?: 'bad' | 'good';
  readonly rule?: string;
  /** What the file would be called: by it formats such as Compose are recognised. */
  readonly file: string;
  readonly text: string;
  /** Line of the first line of code in the lesson file, from 1. */
  readonly line: number;
}
