// Loads the mentor with its lessons on first use and keeps it; what was read is kept in the editor's own storage.
import * as vscode from 'vscode';
import type { LessonSource, Mentor } from '../mentor/mentor';

const progressKey = 'mentor.progress';

/** A failed load is tried again at the next call. */
export function createMentorLoader(context: vscode.ExtensionContext): () => Promise<Mentor> {
  const { globalState } = context;
  globalState.setKeysForSync([progressKey]);
  let loading: Promise<Mentor> | undefined;

  async function load(): Promise<Mentor> {
    // Evaluated now and not at activation, which is to cost next to nothing.
    const { createMentor } = await import('../mentor/mentor');
    const file = vscode.Uri.joinPath(context.extensionUri, 'dist', 'lessons.json.gz');
    const text = await unpacked(await vscode.workspace.fs.readFile(file));
    const mentor = await createMentor({
      lessons: JSON.parse(text) as LessonSource[],
      progress: {
        load: async () => globalState.get<string>(progressKey),
        save: async (progress) => globalState.update(progressKey, progress),
        setAside: async (progress) => globalState.update(`${progressKey}.setAside`, progress),
      },
      now: () => new Date(),
    });
    for (const notice of mentor.notices) void vscode.window.showWarningMessage(notice);
    return mentor;
  }

  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** What gzip packed, as text; the same in the browser's extension host as on Node. */
async function unpacked(bytes: Uint8Array): Promise<string> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
