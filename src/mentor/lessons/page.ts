// A lesson as HTML, section by section.
import type { PageSection } from '../../model';
import { slug, type SectionKind } from './headings';
import type { Lesson, Part, Section } from './lesson';
import { findSection } from './lookup';
import { render, renderInline, type Context, type FindTarget, type Place } from './markdown';

export interface Renderer {
  section(lesson: Lesson, section: Section): PageSection;
  /** All sections in the order of the file. */
  lesson(lesson: Lesson): readonly PageSection[];
  /** An answer of the dialog. Where its code names one of the places, that is a link. */
  answer(markdown: string, places: readonly Place[]): string;
}

/** `lessonOf` tells which lessons can be opened; links to others are shown as plain words. */
export function createRenderer(lessonOf: (id: string) => Lesson | undefined): Renderer {
  const find: FindTarget = (id, wanted) => {
    const target = lessonOf(id);
    if (!target) return undefined;
    const section = wanted === undefined ? undefined : findSection(target, wanted);
    return section ? { lesson: id, section: section.id } : { lesson: id };
  };

  function section(lesson: Lesson, section: Section): PageSection {
    const context = { lesson: lesson.id, find };
    const html = folded.has(section.kind) ? questions(section, context) : render(section.text, context);
    return { id: section.id, title: section.heading, html };
  }

  return {
    section,
    lesson: (lesson) => lesson.sections.map((each) => section(lesson, each)),
    answer: (markdown, places) => render(markdown, { lesson: '', find, places: new Map(places.map((place) => [nameOf(place), place])) }),
  };
}

/** Of these the learner reads the questions: some sections have eighty. */
const folded: ReadonlySet<SectionKind> = new Set(['questions', 'check-yourself']);

/** Answers stay folded until they are asked for, so that the learner can think first and finds the one that is looked for. */
function questions(section: Section, context: Context): string {
  const lead = section.lead === '' ? '' : render(section.lead, context);
  const asked = section.parts.map((part) => `<details class="question" data-part="${slug(part.heading)}"><summary>${renderInline(escapeMarks(part.heading), context)}</summary>\n${render(withChoices(part), context)}</details>\n`);
  return lead + asked.join('');
}

/** The right choice in bold, above the answer that explains it. */
const withChoices = ({ choices = [], text }: Part): string =>
  [...(choices.length > 0 ? [choices.map((choice) => `- ${choice.isRight ? `**${choice.text}**` : choice.text}`).join('\n')] : []), text].join('\n\n');

/** A heading is kept as plain text, so what looks like Markdown in it is meant literally. */
const escapeMarks = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, '\\$&');

/** A place as code in an answer, in which a backtick cannot stand. */
const nameOf = ({ file, line }: Place): string => `${file.replaceAll('`', "'")}:${line}`;
