// The mentor on the command line: it teaches, but does not keep what was read.
import type { Mentor } from '../mentor/mentor';
import type { CliHost } from './host';

/** Loads the mentor's half of the product only when a command asks for it. Broken lessons are named on standard error. */
export async function openMentor(host: CliHost): Promise<Mentor> {
  const { createMentor } = await import('../mentor/mentor');
  const progress = { load: async () => undefined, save: async () => undefined, setAside: async () => undefined };
  const mentor = await createMentor({ lessons: await host.lessons(), progress, now: () => new Date() });
  for (const { file, line, message } of mentor.problems) host.note(`${file}:${line}: ${message}`);
  return mentor;
}
