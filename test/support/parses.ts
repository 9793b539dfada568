// Whether examples and edited files are sound, for tests.
import { parseAllDocuments } from 'yaml';
import { readHcl } from '../../src/analysis/artifacts/terraform/read-hcl';
import { languages } from '../../src/analysis/languages';
import { testSyntax } from './syntax';

/** Whether a text is sound in the format its file name says; formats nobody here parses count as sound. */
export async function parses(file: string, text: string): Promise<boolean> {
  const extension = file.slice(file.lastIndexOf('.'));
  if (/^\.ya?ml$/.test(extension)) return parseAllDocuments(text).every(({ errors }) => errors.length === 0);
  if (extension === '.tf') return readHcl(text).trouble === undefined;
  if (extension === '.json') return isJson(text);
  const grammar = languages.find(({ grammars }) => extension in grammars)?.grammars[extension];
  if (grammar === undefined) return true;
  const syntax = testSyntax();
  await syntax.load(grammar);
  const tree = syntax.parse(grammar, text);
  const sound = !tree.rootNode.hasError;
  tree.delete();
  return sound;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
