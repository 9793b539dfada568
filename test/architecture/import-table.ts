// Who may import whom, as data. A room is a folder or file below src; `<id>` stands for any one folder, and every such
// folder is a room of its own. The first entry that fits a file is its room; every room may import `base` and `model`.
export interface Room {
  readonly room: string;
  /** Rooms (or folders and files in them) whose names it may import. */
  readonly imports?: readonly string[];
  /** Rooms of which it may import types only, so that nothing of them is loaded. */
  readonly types?: readonly string[];
  /** Rooms of which it may import the index file and nothing behind it. */
  readonly doors?: readonly string[];
  /** npm packages with all their subpaths; `node:` stands for what Node brings along. */
  readonly packages?: readonly string[];
}

export const importTable: readonly Room[] = [
  { room: 'base' },
  { room: 'model' },

  { room: 'analysis/syntax', packages: ['web-tree-sitter'] },
  { room: 'analysis/program', types: ['analysis/syntax'] },
  { room: 'analysis/concepts', types: ['analysis/program'] },
  {
    room: 'analysis/languages/<id>',
    imports: ['analysis/concepts', 'analysis/syntax', 'analysis/program'],
    packages: ['jsonc-parser'],
  },
  // The list of the languages that there are.
  { room: 'analysis/languages', imports: ['analysis/languages', 'analysis/concepts', 'analysis/program'] },
  { room: 'analysis/artifacts/artifact', imports: ['analysis/concepts'], types: ['analysis/program'] },
  // What the formats share: places in YAML, and how settings name addresses and credentials.
  { room: 'analysis/artifacts/yaml', imports: ['analysis/concepts'], packages: ['yaml'] },
  { room: 'analysis/artifacts/go-template', imports: ['analysis/concepts'], packages: ['yaml'] },
  { room: 'analysis/artifacts/program-files', imports: ['analysis/concepts', 'analysis/artifacts/yaml', 'analysis/artifacts/settings'], packages: ['jsonc-parser'] },
  { room: 'analysis/artifacts/settings', imports: ['analysis/concepts', 'analysis/artifacts/artifact'] },
  { room: 'analysis/artifacts/cloud', imports: ['analysis/concepts', 'analysis/artifacts/yaml'] },
  {
    room: 'analysis/artifacts/<id>',
    imports: [
      'analysis/concepts',
      'analysis/syntax',
      'analysis/program',
      'analysis/artifacts/artifact',
      'analysis/artifacts/cloud',
      'analysis/artifacts/yaml',
      'analysis/artifacts/go-template',
      'analysis/artifacts/program-files',
      'analysis/artifacts/settings',
    ],
    packages: ['yaml', 'dockerfile-ast', 'jsonc-parser'],
  },
  { room: 'analysis/artifacts', imports: ['analysis/artifacts'] },
  { room: 'analysis/project', imports: ['analysis/concepts', 'analysis/program'] },
  { room: 'analysis/rules/rule', imports: ['analysis/concepts', 'analysis/project'] },
  { room: 'analysis/rules/root-cause', imports: ['analysis/concepts', 'analysis/project', 'analysis/rules/rule'] },
  { room: 'analysis/rules/cloud-problem', imports: ['analysis/concepts', 'analysis/rules/rule'] },
  {
    room: 'analysis/rules/<id>',
    imports: ['analysis/concepts', 'analysis/project', 'analysis/rules/rule', 'analysis/rules/root-cause', 'analysis/rules/cloud-problem'],
  },
  { room: 'analysis/rules', imports: ['analysis/rules'] },
  {
    room: 'analysis/engine',
    imports: ['analysis/concepts', 'analysis/project', 'analysis/rules'],
    packages: ['picomatch', 'valibot', 'jsonc-parser', 'ignore'],
  },
  // The door of the analysis and what stands around it.
  { room: 'analysis', imports: ['analysis'] },

  { room: 'mentor/lessons', packages: ['markdown-it', 'highlight.js', 'yaml', 'minisearch', 'valibot'] },
  { room: 'mentor/learner', imports: ['mentor/lessons'], packages: ['valibot'] },
  { room: 'mentor/dialog', imports: ['mentor/lessons', 'mentor/learner'], packages: ['minisearch'] },
  { room: 'mentor/assistants', imports: ['mentor/lessons'], types: ['mentor/mentor'] },
  { room: 'mentor', imports: ['mentor'] },

  { room: 'protocol', packages: ['valibot'] },
  // Files of this machine, for the hosts that run on Node; how to admit and decode them is the engine's knowledge.
  { room: 'disk', doors: ['analysis/engine'], packages: ['node:', 'ignore'] },

  // The entries of the server that run on Node; the rest of the server runs in a browser's worker as well.
  ...['server/desktop', 'server/stdio', 'server/node-host'].map((room) => ({
    room,
    imports: ['server', 'analysis/analyser', 'protocol'],
    doors: ['disk', 'analysis/engine'],
    packages: ['node:', 'vscode-languageserver', 'vscode-uri'],
  })),
  {
    room: 'server',
    imports: ['analysis/analyser', 'analysis/map-text', 'analysis/pasted', 'protocol'],
    doors: ['analysis/engine', 'analysis/rules'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'vscode-uri'],
  },
  // What differs between the desktop and the browser.
  { room: 'extension/activate', imports: ['extension'], packages: ['node:', 'vscode', 'vscode-languageclient'] },
  { room: 'extension/activate.browser', imports: ['extension'], packages: ['brotli', 'vscode', 'vscode-languageclient'] },
  {
    room: 'extension',
    imports: ['mentor', 'protocol'],
    packages: ['vscode', 'vscode-languageclient', 'vscode-uri', 'valibot'],
  },
  { room: 'webview', imports: ['protocol'], packages: ['@dagrejs/dagre', 'valibot'] },
  {
    room: 'cli',
    imports: ['analysis/analyser', 'analysis/map-text', 'analysis/pasted', 'mentor', 'protocol', '../package.json'],
    doors: ['disk', 'analysis/engine', 'analysis/rules'],
    packages: ['node:', 'commander', 'sarif', '@modelcontextprotocol'],
  },
];
