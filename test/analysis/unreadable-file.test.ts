// A mistake of the analysis in one file is told about that file; the rest of the system is reported as if nothing had been.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { artifacts } from '../../src/analysis/artifacts';
import { languages, libraries } from '../../src/analysis/languages';
import { createProject } from '../../src/analysis/project/project';
import { createSyntax } from '../../src/analysis/syntax/syntax';
import { createWorkspace } from '../../src/analysis/workspace';
import { nodeModulesHost } from '../support/syntax';

const fail = (): never => {
  throw new Error('no such node');
};

const workspace = () => createWorkspace({
  syntax: createSyntax(nodeModulesHost),
  languages: languages.map((language) => (language.id === 'go' ? { ...language, lower: fail } : language)),
  libraries,
  artifacts: artifacts.map((artifact) => (artifact.id === 'terraform' ? { ...artifact, read: fail } : artifact)),
  createProject: (port) => createProject(port, libraries),
});

describe('a file on which the analysis fails', () => {
  it('is told as skipped, be it configuration or code, and what stands in others is found', async () => {
    const broken = workspace();
    await broken.update([
      { file: 'main.tf', text: 'resource "aws_sqs_queue" "jobs" {}\n' },
      { file: 'main.go', text: 'package main\n\nimport "net/http"\n\nfunc main() { http.Get("http://cart/items") }\n' },
      { file: 'compose.yaml', text: 'services:\n  web:\n    image: shop/web\n    depends_on: [cart]\n  cart:\n    image: shop/cart\n' },
    ], () => false);
    assert.deepEqual(broken.skipped().map(({ file }) => file), ['main.go', 'main.tf']);
    assert.match(broken.skipped()[0]!.reason, /no such node.*report it/);
    assert.equal(broken.project.of('compose.yaml').workloads.length, 2);
  });
});
