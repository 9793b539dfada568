// Around all in-editor tests: a picture of every open window when a test fails, and nothing left running at the end.
import type { RootHookObject } from 'mocha';
import { stopOnSignal } from '../../../scripts/processes.mjs';
import { closeBrowser } from './browser';
import { openEditors } from './editor';
import { removeInstallation } from './installation';

stopOnSignal({ code: 'signal', before: removeInstallation });

export const mochaHooks: RootHookObject = {
  async afterEach(this: Mocha.Context) {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.fullTitle().replace(/[^a-z0-9]+/gi, '-').toLowerCase().slice(0, 100);
    for (const [index, editor] of openEditors().entries()) {
      console.log(`      picture: ${await editor.screenshot(`failed-${name}${index ? `-${index}` : ''}`)}`);
    }
  },
  async afterAll() {
    for (const editor of openEditors()) await editor.close();
    await closeBrowser();
    await removeInstallation();
  },
};
