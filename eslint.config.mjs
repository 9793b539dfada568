// Lint rules: what the compiler cannot see. The rooms' import table is executed by test/architecture; here only the
// quick feedback in the editor: a pure room that reaches for the editor or for Node is marked on the line.
import { builtinModules } from 'node:module';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const pureRooms = ['base', 'model', 'analysis', 'mentor', 'protocol'].map((room) => `src/${room}/**/*.ts`);
const nodeBuiltins = builtinModules.filter((name) => !name.startsWith('_'));
const focused = ['describe', 'it'].map((object) => ({
  object,
  property: 'only',
  message: 'A focused test hides all others.',
}));

export default tseslint.config(
  {
    // Samples and rule examples are read by the analyser, not by us: they contain smells on purpose.
    ignores: [
      'dist/',
      'out/',
      '.cache/',
      'tools/',
      'samples/',
      'lessons/',
      'src/analysis/rules/*/examples/',
      'src/analysis/rules/*/around/',
      'test/**/fixtures/',
      'test/corpus/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-undef': 'off', // The compiler checks names, in scripts too.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-implicit-coercion': ['error', { boolean: false }],
      'no-restricted-properties': ['error', ...focused],
      'no-template-curly-in-string': 'off', // Interpolation of deployment files is text here.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_$', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-import-type-side-effects': 'off',
    },
  },
  {
    files: pureRooms,
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', 'process', 'Buffer', '__dirname', '__filename', 'require', 'window', 'document'],
      'no-restricted-imports': [
        'error',
        {
          paths: ['vscode', ...nodeBuiltins].map((name) => ({
            name,
            message: 'This room knows neither the editor nor Node; ask the host for it through a port.',
          })),
          patterns: [
            { group: ['node:*'], message: 'This room knows no Node; ask the host for it through a port.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/extension/**/*.ts', 'src/server/**/*.ts', 'src/webview/**/*.ts'],
    rules: { 'no-console': 'error' }, // Each of these has a log of its own that a user can open.
  },
);
