// The ways to print a report, by the name of `--format`.
import type { Mentor } from '../../mentor/mentor';
import type { Report } from '../report';
import { asJson } from './json';
import { asMarkdown } from './markdown';
import { asSarif } from './sarif';
import { asText } from './text';

export type FormatName = 'text' | 'json' | 'sarif' | 'markdown';

export interface FormatHost {
  readonly colours: boolean;
  /** Opened only by the formats that carry lessons. */
  mentor(): Promise<Mentor>;
}

export const formats: Readonly<Record<FormatName, (report: Report, host: FormatHost) => string | Promise<string>>> = {
  text: (report, { colours }) => asText(report, colours),
  json: asJson,
  sarif: asSarif,
  markdown: asMarkdown,
};
