// The door of the room: everything about lessons that others need.
export type { Choice, CodeBlock, Lesson, Part, Section, Source } from './lesson';
export type { SectionKind } from './headings';
export type { LessonFile, LessonSource, LoadedLessons } from './load-lessons';
export type { LessonSearch } from './search';
export { checkLesson, checkLinks } from './check-lessons';
export { codeBlocks } from './code-blocks';
export { isTopic, pillars, topicNamed, topics } from './curriculum';
export { fixedHeadings, slug } from './headings';
export { loadLessons } from './load-lessons';
export { findSection, lessonsForRules, sectionFor } from './lookup';
export { plainText, type Place } from './markdown';
export { onYourLine } from './on-your-line';
export { packLessons, unpackLessons } from './packed';
export { createRenderer, type Renderer } from './page';
export { nextQuestion, questionsOf, type LessonQuestion } from './questions';
export { createSearch } from './search';
export { termsOf, type Term } from './terms';
