// Writes the tables of the README that follow from the code: rules, libraries, settings, commands. They stand between
// markers, `<!-- generated: rules -->` and `<!-- end -->`; a test fails while they are out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from './load-source.mjs';
import { isCommand } from './setup/command.mjs';

const file = 'README.md';

/** @type {Readonly<Record<string, string>>} */
const formatNames = { javascript: 'JavaScript and TypeScript', python: 'Python', go: 'Go', java: 'Java', csharp: 'C#', rust: 'Rust', compose: 'Compose', kubernetes: 'Kubernetes', terraform: 'Terraform', cloudformation: 'CloudFormation and SAM', systemd: 'systemd', dockerfile: 'Dockerfiles', collector: 'OpenTelemetry Collector', settings: 'Spring and .NET settings' };

if (isCommand(import.meta.url)) void main();

async function main() {
  try {
    const written = await generate(dirname(dirname(fileURLToPath(import.meta.url))));
    console.log(written ? `generate: ${file} is written anew` : `generate: ${file} is up to date`);
  } catch (error) {
    console.error(`generate: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

/**
 * Writes the tables, and says whether anything changed.
 * @param {string} root of the repository, absolute
 */
export async function generate(root) {
  const { now, then } = await regenerated(root);
  if (now !== then) await writeFile(join(root, file), then);
  return now !== then;
}

/**
 * The README as it is, and as it would be. Throws if a marker is unknown or has no end.
 * @param {string} root of the repository, absolute
 * @returns {Promise<{ now: string, then: string }>}
 */
export async function regenerated(root) {
  const now = await readFile(join(root, file), 'utf8');
  const { rules } = await loadSource(root, 'src/analysis/rules/index.ts');
  const { languages, libraries } = await loadSource(root, 'src/analysis/languages/index.ts');
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const words = JSON.parse(await readFile(join(root, 'package.nls.json'), 'utf8'));
  /** @param {string} text */
  const told = (text) => text.replace(/^%(.+)%$/, (_, key) => words[key] ?? key);
  const { topics } = await loadSource(root, 'src/mentor/lessons/curriculum.ts');
  /** @type {Readonly<Record<string, () => string>>} */
  const tables = {
    rules: () => rulesTable(rules, topics),
    libraries: () => librariesTable(languages, libraries),
    settings: () => settingsTable(manifest.contributes.configuration.properties, told),
    commands: () => commandsLine(manifest.contributes.commands, told),
  };
  const then = now.replace(/(<!-- generated: (\w+) -->\n)([\s\S]*?)(<!-- end -->|$(?![\s\S]))/g, (_, start, name, _old, end) => {
    const table = tables[name];
    if (!table) throw new Error(`${file} has a marker for "${name}", which nobody generates. Known are ${Object.keys(tables).join(', ')}.`);
    if (end === '') throw new Error(`The generated part "${name}" of ${file} has no <!-- end -->.`);
    return `${start}\n${table()}\n\n${end}`;
  });
  return { now, then };
}

/**
 * @typedef {import('../src/analysis/rules/rule').Rule} Rule
 * @typedef {import('../src/analysis/concepts').Library} Library
 * @typedef {import('../src/analysis/program').Language} Language
 */

/**
 * @param {readonly Rule[]} rules
 * @param {readonly { id: string, title: string, pillar: string }[]} topics
 */
function rulesTable(rules, topics) {
  /** @param {string} id */
  const lesson = (id) => topics.filter((topic) => topic.id === id).map(({ title, pillar }) => `[${title}](lessons/${pillar}/${id}.md)`).join('');
  return table(['Rule', 'What it finds, and why it hurts', 'Looks in', 'Default', 'Lesson'], rules.map((rule) => [
    `\`${rule.id}\``, `**${rule.title}.** ${rule.why}`, rule.formats.map(formatName).join(', '), rule.severity, lesson(rule.lesson.lesson),
  ]));
}

/** Several records may be of one library, and some only name what a message speaks of: "the session", "a login". */
const isNoName = /^(?:an?|the) [a-z]/;

/**
 * @param {readonly Language[]} languages
 * @param {readonly Library[]} libraries
 */
function librariesTable(languages, libraries) {
  return table(['Language', 'Libraries'], languages.map(({ id }) => [
    formatName(id),
    libraries.filter(({ language, operations }) => language === id && operations.some(({ does }) => does !== 'pause')).map(({ title }) => title).filter((title, index, all) => all.indexOf(title) === index && !isNoName.test(title)).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).join(', '),
  ]));
}

/**
 * @param {Readonly<Record<string, { default: unknown, enum?: readonly string[], markdownDescription?: string, description?: string, order?: number }>>} properties
 * @param {(text: string) => string} told
 */
function settingsTable(properties, told) {
  const sorted = Object.entries(properties).sort(([, a], [, b]) => (a.order ?? 0) - (b.order ?? 0));
  return table(['Setting', 'Default', 'What it does'], sorted.map(([name, setting]) => {
    const choices = setting.enum ? ` One of ${setting.enum.map((one) => `\`${one}\``).join(', ')}.` : '';
    return [`\`${name}\``, `\`${JSON.stringify(setting.default)}\``, told(setting.markdownDescription ?? setting.description ?? '') + choices];
  }));
}

/**
 * @param {readonly { category: string, title: string }[]} commands
 * @param {(text: string) => string} told
 */
function commandsLine(commands, told) {
  return commands.map(({ category, title }) => `*${category}: ${told(title)}*`).join(' · ');
}

/** @param {string} id */
function formatName(id) {
  return formatNames[id] ?? id;
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  /** @param {readonly string[]} cells */
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
