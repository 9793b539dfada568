// Configuration files of stores, brokers and consoles that lie beside the deployment files: whether they let everybody in.
import { factsOfFile } from '../../concepts';
import type { Artifact, ArtifactReading } from '../artifact';
import { isStoreFile, openedIn } from '../program-files';

export const storeFiles: Artifact = { id: 'store-files', recognises: isStoreFile, read };

function read(path: string, text: string): ArtifactReading {
  const opened = openedIn(path, text);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    facts: factsOfFile(path, 'settings', opened ? { openStores: [{ at: { file: path, span: opened.span }, name, product: opened.product, setting: opened.setting, clues: [] }] } : {}),
    readFrom: [], troubles: [],
  };
}
