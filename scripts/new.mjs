// Starts a rule, a library record or a lesson: writes its files from the templates in scripts/scaffold, registers it, and says
// what is left to do. Used as `npm run new:rule`, `new:library` and `new:lesson`; the tests name what is still to be written.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './generate.mjs';
import { loadSource } from './load-source.mjs';
import { importName, register, withListedRule } from './scaffold/register.mjs';
import { isCommand } from './setup/command.mjs';

const templates = join(dirname(fileURLToPath(import.meta.url)), 'scaffold');

const usage = {
  rule: 'npm run new:rule -- <id> [--lesson <id>]   (such as: npm run new:rule -- retry-without-backoff --lesson retries-and-backoff)',
  library: 'npm run new:library -- <language> <id> [<module>]   (such as: npm run new:library -- go resty github.com/go-resty/resty/v2)',
  lesson: 'npm run new:lesson -- <pillar> <id>   (such as: npm run new:lesson -- foundations idempotency)',
};

/**
 * @typedef {object} Made
 * @property {readonly string[]} created paths of new files, from the root
 * @property {readonly string[]} changed paths of files in which it was registered
 * @property {readonly string[]} next what is left to do, one sentence each
 */

/** @type {Readonly<Record<string, (root: string, words: readonly string[], options: { lesson?: string }) => Promise<Made>>>} */
const makers = { rule: newRule, library: newLibrary, lesson: newLesson };

if (isCommand(import.meta.url)) void main();

async function main() {
  try {
    const root = dirname(dirname(fileURLToPath(import.meta.url)));
    report(await create(root, process.argv.slice(2)));
    await generate(root);
  } catch (error) {
    console.error(`new: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 2;
  }
}

/**
 * Throws with one clear sentence, before anything is written, if a name cannot be used.
 * @param {string} root of the repository, absolute
 * @param {readonly string[]} args `rule`, `library` or `lesson`, and what follows on the command line
 * @returns {Promise<Made>}
 */
export async function create(root, [kind = '', ...rest]) {
  const make = makers[kind];
  if (!make) throw new Error(`there is nothing called "${kind}" to start. Use one of:\n  ${Object.values(usage).join('\n  ')}`);
  const { values, positionals } = parseArgs({ args: rest, allowPositionals: true, options: { lesson: { type: 'string' } } });
  return make(root, positionals, values);
}

/** @type {(root: string, words: readonly string[], options: { lesson?: string }) => Promise<Made>} */
async function newRule(root, words, { lesson = '' }) {
  const [id = ''] = takeWords(words, [1, 1], usage.rule);
  checkId(id);
  const folder = `src/analysis/rules/${id}`;
  refuseExisting(root, folder, `the rule ${id}`);
  const lessonFile = lesson === '' ? undefined : await lessonPath(root, lesson);
  const pillar = lessonFile?.split('/')[1] ?? '';
  const values = { id, lesson, pillar: ['fault-tolerance', 'scalability', 'security'].includes(pillar) ? pillar : 'fault-tolerance' };
  const created = [
    await write(root, `${folder}/rule.ts`, 'rule.ts', values),
    await write(root, `${folder}/examples/bad.ts`, 'bad.ts', values),
    await write(root, `${folder}/examples/good.ts`, 'good.ts', values),
  ];
  const list = 'src/analysis/rules/index.ts';
  await edit(root, list, (text) => register(text, { imported: 'rule', name: importName(id), from: `./${id}/rule` }));
  if (lessonFile) await edit(root, lessonFile, (text) => withListedRule(text, id));
  return {
    created,
    changed: lessonFile ? [list, lessonFile] : [list],
    next: [
      `Write down title, why and notReported in ${folder}/rule.ts, then the check.`,
      'Name the formats it judges, and give each a bad and a good example (bad.ts, bad.py, bad.go, bad.cs, bad.java, bad.rs, bad.compose.yaml, bad.kubernetes.yaml, bad.application.yaml, bad.tf).',
      ...(lessonFile ? [] : ['Name the lesson it leads to, and name the rule in the `rules` of that lesson.']),
      'Run: npx mocha --config test/.mocharc.json test/meta/rules.test.ts test/analysis/rules/examples.test.ts',
    ],
  };
}

/** @type {(root: string, words: readonly string[]) => Promise<Made>} */
async function newLibrary(root, words) {
  const [language = '', id = '', module = ''] = takeWords(words, [2, 3], usage.library);
  const { languages, libraries } = await loadSource(root, 'src/analysis/languages/index.ts');
  const known = languages.map((/** @type {{ id: string }} */ one) => one.id);
  if (!known.includes(language)) throw new Error(`there is no language "${language}". Choose one of ${known.join(', ')}.`);
  checkId(id);
  if (language === 'go' && module === '') throw new Error(`a Go library is known by its import path. Write it behind the id: npm run new:library -- go ${id} github.com/owner/${id}`);
  if (language === 'java' && module === '') throw new Error(`a Java library is known by the package of its types. Write it behind the id: npm run new:library -- java ${id} org.acme.client`);
  if (language === 'csharp' && module === '') throw new Error(`a C# library is known by the namespace of its types. Write it behind the id: npm run new:library -- csharp ${id} Acme.Client`);
  const folder = `src/analysis/languages/${language}/libraries`;
  if (libraries.some((/** @type {{ id: string, language: string }} */ one) => one.id === id && one.language === language)) throw new Error(`there is already a record "${id}" for ${language}. Look for it in ${folder}.`);
  refuseExisting(root, `${folder}/${id}.ts`, `the record ${id}`);
  const specifier = module || (language === 'python' || language === 'rust' ? id.replaceAll('-', '_') : id);
  if (!/^[@\w][\w./@-]*$/.test(specifier)) throw new Error(`"${specifier}" is no module that code could import.`);
  const name = importName(id);
  const values = { id, name, Kind: name[0]?.toUpperCase() + name.slice(1), module: specifier, title: language === 'go' ? id : specifier, source: pageOf(language, specifier, id) };
  const created = [
    await write(root, `${folder}/${id}.ts`, `library.${language}.ts`, values),
    await write(root, `test/analysis/languages/${language}/libraries/${id}.test.ts`, `library.${language}.test.ts`, values),
  ];
  const list = `${folder}/index.ts`;
  await edit(root, list, (text) => register(text, { imported: name, name, from: `./${id}` }));
  return {
    created,
    changed: [list],
    next: [
      `Write into ${created[0]} which version it models and where its defaults are documented.`,
      'Describe what its clients and calls look like; the words are explained in src/analysis/concepts/library.ts and in CONTRIBUTING.md.',
      `Change ${created[1]} to code as people write it with this library.`,
      `Run: npx mocha --config test/.mocharc.json test/meta/libraries.test.ts ${created[1]}`,
    ],
  };
}

/** @type {(root: string, words: readonly string[]) => Promise<Made>} */
async function newLesson(root, words) {
  const [pillar = '', id = ''] = takeWords(words, [2, 2], usage.lesson);
  const list = 'src/mentor/lessons/curriculum.ts';
  const { pillars, topics } = await loadSource(root, list);
  const { fixedHeadings } = await loadSource(root, 'src/mentor/lessons/headings.ts');
  if (!pillars.includes(pillar)) throw new Error(`there is no pillar "${pillar}". Choose one of ${pillars.join(', ')}.`);
  checkId(id);
  const topic = topics.find((/** @type {{ id: string }} */ one) => one.id === id);
  if (topic && topic.pillar !== pillar) throw new Error(`the curriculum has ${id} under ${topic.pillar}. Write: npm run new:lesson -- ${topic.pillar} ${id}`);
  const file = `lessons/${pillar}/${id}.md`;
  refuseExisting(root, file, `the lesson ${id}`);
  const title = topic?.title ?? sentence(id);
  const headings = fixedHeadings.flatMap((/** @type {{ words: string, open: boolean, atLeast: number }} */ heading) =>
    Array.from({ length: heading.atLeast }, (_, index) => `## ${heading.words}${heading.open ? ` (${index + 1})` : ''}`));
  const created = [await write(root, file, 'lesson.md', { id, pillar, title: /[:#]/.test(title) ? `'${title.replaceAll("'", "''")}'` : title, headings: headings.join('\n\n') })];
  if (!topic) await edit(root, list, (text) => withTopic(text, { id, title, pillar }));
  return {
    created,
    changed: topic ? [] : [list],
    next: [
      `Write ${file}: the front matter, and something under every heading; replace each number in brackets by words of your own.`,
      'If a rule leads to it: name the rule in `rules`, and show it in blocks like ```ts bad rule=<id> and ```ts good rule=<id>.',
      'Run: npx mocha --config test/.mocharc.json test/meta/lesson-code.test.ts test/mentor/lessons/shipped-lessons.test.ts',
    ],
  };
}

/**
 * The words, if there are as many as the usage says.
 * @param {readonly string[]} words
 * @param {readonly [least: number, most: number]} count
 * @param {string} how
 */
function takeWords(words, [least, most], how) {
  if (words.length >= least && words.length <= most) return words;
  throw new Error(`${words.length < least ? 'something is missing' : `"${words[most]}" is too much`}. Usage: ${how}`);
}

/** @param {string} id */
function checkId(id) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw new Error(`"${id}" is no id. Use lower-case words joined by hyphens, such as health-checks.`);
}

/**
 * @param {string} root
 * @param {string} path
 * @param {string} what
 */
function refuseExisting(root, path, what) {
  if (existsSync(join(root, path))) throw new Error(`${what} exists already, in ${path}. Choose another id, or change that one.`);
}

/**
 * @param {string} root
 * @param {string} id
 */
async function lessonPath(root, id) {
  const files = await readdir(join(root, 'lessons'), { recursive: true });
  const found = files.map((file) => file.replaceAll('\\', '/')).find((file) => file.endsWith(`/${id}.md`));
  if (!found) throw new Error(`there is no lesson "${id}". Leave --lesson out, or write the lesson first (npm run new:lesson).`);
  return `lessons/${found}`;
}

/**
 * Where the package is described; the author puts the page with its defaults in its place.
 * @param {string} language
 * @param {string} module
 * @param {string} id
 */
function pageOf(language, module, id) {
  if (language === 'go') return `https://pkg.go.dev/${module}`;
  if (language === 'java') return `https://central.sonatype.com/search?q=${id}`;
  if (language === 'csharp') return `https://www.nuget.org/packages/${module}`;
  if (language === 'rust') return `https://docs.rs/${id}`;
  return language === 'python' ? `https://pypi.org/project/${id}/` : `https://www.npmjs.com/package/${module}`;
}

/** @param {string} id */
function sentence(id) {
  const words = id.replaceAll('-', ' ');
  return words[0]?.toUpperCase() + words.slice(1);
}

/**
 * Puts a topic behind the last one of its pillar.
 * @param {string} text
 * @param {{ id: string, title: string, pillar: string }} topic
 */
function withTopic(text, { id, title, pillar }) {
  const last = text.lastIndexOf(`pillar: '${pillar}' },\n`);
  if (last < 0) throw new Error(`the curriculum has no topic under ${pillar} behind which this one could stand.`);
  const end = text.indexOf('\n', last) + 1;
  return `${text.slice(0, end)}  { id: '${id}', title: '${title}', pillar: '${pillar}' },\n${text.slice(end)}`;
}

/**
 * Writes a file from a template, in which `__key__` stands for a value.
 * @param {string} root
 * @param {string} path
 * @param {string} template
 * @param {Readonly<Record<string, string>>} values
 */
async function write(root, path, template, values) {
  const text = await readFile(join(templates, `${template}.template`), 'utf8');
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text.replace(/__(\w+?)__/g, (_, key) => values[key] ?? ''));
  return path;
}

/**
 * @param {string} root
 * @param {string} path
 * @param {(text: string) => string} change
 */
async function edit(root, path, change) {
  await writeFile(join(root, path), change(await readFile(join(root, path), 'utf8')));
}

/** @param {Made} made */
function report({ created, changed, next }) {
  for (const path of created) console.log(`created  ${path}`);
  for (const path of changed) console.log(`changed  ${path}`);
  console.log(`\nNext:\n${next.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`);
}
