// Lowers Java snippets for the tests here.
import { java } from '../../../../src/analysis/languages/java/language';
import { loweredBy, type Lowered } from '../../../support/lowered';

export const lowered = (text: string): Promise<Lowered> => loweredBy(java, text);

/** A class `Shop` of the package `io.shop` with these members, below these imports. */
export const inClass = (members: string, imports: readonly string[] = ['java.net.http.HttpClient', 'java.time.Duration']): string =>
  `package io.shop;\n\n${imports.map((i) => `import ${i};\n`).join('')}\npublic class Shop {\n${members}\n}\n`;

/** The same around the statements of a method `run(String host)`. */
export const inMethod = (body: string, imports?: readonly string[]): string => inClass(`  void run(String host) throws Exception {\n${body}\n  }`, imports);
