// Lowers Rust snippets for the tests here.
import { rust } from '../../../../src/analysis/languages/rust/language';
import { loweredBy, type Lowered } from '../../../support/lowered';

export const lowered = (text: string): Promise<Lowered> => loweredBy(rust, text);

/** A file whose `f` has the given statements. */
export const inFunction = (body: string): string => `use std::time::Duration;\nuse reqwest::Client;\n\nasync fn f(client: &Client, host: &str) {\n${body}\n}\n`;
