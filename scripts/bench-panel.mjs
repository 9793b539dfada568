// Prints how long the panel takes in a real VS Code, from a question in the palette to its answer: once cold, with the lessons
// still on disk, and warm. Usage: npm run package && npm run bench:panel.
import { closeBrowser, openEditor, removeInstallation, stopOnSignal } from '../test/editor/support';

const rounds = 5;

stopOnSignal({ code: 'signal', before: removeInstallation });
const editor = await openEditor();
try {
  await editor.openFile('gateway/src/routes/quotes.ts', 14);
  await editor.waitFor('.codelens-decoration a', 'Remote call without a deadline');
  const times = [];
  for (let round = 0; round < rounds; round++) {
    await editor.runCommand('Mentor: Ask…');
    await editor.waitFor('.quick-input-widget', 'Ask the Mentor');
    await editor.type('What is a timeout?');
    const start = performance.now();
    await editor.press('Enter');
    const page = await editor.webview('What is a timeout?');
    await page.locator('.turn-card .prose').last().waitFor();
    times.push(performance.now() - start);
    await editor.runCommand('View: Close Editor');
  }
  const [cold = 0, ...warm] = times;
  console.log(`panel, from the question to its answer: cold ${cold.toFixed(0)} ms, then ${warm.map((time) => time.toFixed(0)).join(', ')} ms (limit 300)`);
} finally {
  await editor.close();
  await closeBrowser();
  await removeInstallation();
}
