// VS Code calls `run` in its extension host: it runs the compiled tests beside this file and rejects if one fails.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format, stripVTControlCharacters } from 'node:util';
import Mocha from 'mocha';

// The extension host prints much of its own; this mark tells the tests' lines apart.
Mocha.reporters.Base.useColors = false;
Mocha.reporters.Base.consoleLog = (...line: unknown[]) => console.log(`[suite] ${stripVTControlCharacters(format(...line))}`);

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 60_000, forbidOnly: true, forbidPending: true });
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.js'));
  for (const file of files.sort()) mocha.addFile(join(__dirname, file));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the tests in the extension host failed.`);
}
