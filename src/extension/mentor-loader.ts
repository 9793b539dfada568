// Loads the mentor with its lessons and the team's own on first use and keeps it; what was learnt is kept in the editor's own storage and travels with
// its settings sync.
import * as vscode from 'vscode';
import type { Mentor } from '../mentor/mentor';
import { tellSetAside } from './show-text';
import { createTeamLessons, type TeamLessons } from './team-lessons';

const progressKey = 'mentor.progress';

export interface MentorLoader extends vscode.Disposable {
  /** A failed load is tried again at the next call; once the team's lessons have changed, the next call reads all anew. */
  load(): Promise<Mentor>;
  /** Fires when the learner's progress was stored, and when the lessons have changed. */
  readonly onDidLearn: vscode.Event<void>;
}

/** Undoes Brotli. */
export type Decompress = (bytes: Uint8Array) => Promise<Uint8Array>;

export function createMentorLoader(context: vscode.ExtensionContext, decompress: Decompress): MentorLoader {
  const { globalState } = context;
  globalState.setKeysForSync([progressKey]);
  const learned = new vscode.EventEmitter<void>();
  let loading: Promise<Mentor> | undefined;
  let team: TeamLessons | undefined;

  async function load(): Promise<Mentor> {
    // Evaluated now and not at activation, which is to cost next to nothing.
    const { createMentor, unpackLessons } = await import('../mentor/mentor');
    const file = vscode.Uri.joinPath(context.extensionUri, 'dist', 'lessons.json.br');
    const shipped = unpackLessons(new TextDecoder().decode(await decompress(await vscode.workspace.fs.readFile(file))));
    const own = await watchedTeam().read();
    let damaged: string | undefined;
    const mentor = await createMentor({
      lessons: [...shipped, ...own],
      progress: {
        load: async () => globalState.get<string>(progressKey),
        async save(progress) {
          await globalState.update(progressKey, progress);
          learned.fire();
        },
        async setAside(progress) {
          damaged = progress;
          await globalState.update(`${progressKey}.setAside`, progress);
        },
      },
      now: () => new Date(),
    });
    watchedTeam().tell(mentor.problems);
    for (const notice of mentor.notices) void tellSetAside(notice, damaged);
    return mentor;
  }

  function watchedTeam(): TeamLessons {
    if (!team) {
      team = createTeamLessons();
      team.onDidChange(() => {
        loading = undefined;
        learned.fire();
      });
    }
    return team;
  }

  return {
    load() {
      loading ??= load().catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
      return loading;
    },
    onDidLearn: learned.event,
    dispose() {
      team?.dispose();
      learned.dispose();
    },
  };
}
