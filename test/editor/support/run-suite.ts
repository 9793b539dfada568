// Runs the compiled suite inside the extension host of a real VS Code and shows what it prints. Exit status: the suite's.
import { format } from 'node:util';
import { join } from 'node:path';
import { stopOnSignal } from '../../../scripts/processes.mjs';
import { browser, closeBrowser } from './browser';
import { installation, removeInstallation, root } from './installation';
import { createWorkspace } from './workspace';

const limitMs = 5 * 60_000;
const mark = '[suite] ';

stopOnSignal({ code: 'signal', before: removeInstallation });
runSuite()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  })
  .then(async (code) => {
    process.exitCode = code;
    await closeBrowser();
    await removeInstallation();
  });

async function runSuite(): Promise<number> {
  const { extension, server } = await installation();
  const { address } = await server({ trusted: true });
  const workspace = await createWorkspace({ copyOf: 'samples/shop' });
  const hostLines: string[] = [];
  let seen = false;
  try {
    const page = await (await browser()).newPage();
    const ended = new Promise<number>((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`The suite did not end within ${limitMs / 1000} s.`)), limitMs);
      void page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
        const line = format(...args);
        if (line.startsWith(mark)) {
          console.log(line.slice(mark.length));
          seen = true;
        } else hostLines.push(line);
      });
      void page.exposeFunction('codeAutomationExit', (code: number) => {
        clearTimeout(limit);
        resolve(code);
      });
    });
    const remote = (path: string): string => `vscode-remote://${new URL(address).host}${path}`;
    const payload = [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionDevelopmentPath', remote(join(root, 'test', 'editor', 'fixtures', 'model-extension'))],
      ['extensionTestsPath', remote(join(root, 'out', 'editor', 'index.js'))],
    ];
    const query = new URLSearchParams({ folder: workspace.folder, payload: JSON.stringify(payload) });
    await page.goto(`${address}/?${query}`);
    const code = await ended;
    // Without a line of its own the suite has not even begun; then what the editor said tells why.
    if (code !== 0 && !seen) console.error(hostLines.slice(-20).join('\n'));
    return code;
  } finally {
    await workspace.remove();
  }
}
