// Colours for code, as CSS classes (`hljs-keyword` …). Only the languages that lessons use are built in, to keep the package small.
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import go from 'highlight.js/lib/languages/go';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import plaintext from 'highlight.js/lib/languages/plaintext';
import python from 'highlight.js/lib/languages/python';
import rust from 'highlight.js/lib/languages/rust';
import typescript from 'highlight.js/lib/languages/typescript';
import yaml from 'highlight.js/lib/languages/yaml';

const languages = { bash, go, javascript, json, plaintext, python, rust, typescript, yaml };
for (const [name, language] of Object.entries(languages)) hljs.registerLanguage(name, language);

/** Escaped HTML of some code. The language goes by its usual short names (`ts`, `js`, `py`, `yml`, `sh`, `text`); an unknown one gets no colours. */
export function highlight(code: string, language: string): string {
  const known = hljs.getLanguage(language) ? language : 'plaintext';
  return hljs.highlight(code, { language: known, ignoreIllegals: true }).value;
}
