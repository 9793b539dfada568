// Configuration files of stores, brokers and consoles that lie beside the deployment files: whether they let everybody in, and the passwords in them.
import { factsOfFile } from '../../concepts';
import type { Artifact, ArtifactReading } from '../artifact';
import { isStoreFile, openedIn, passwordIn } from '../program-files';
import { credentialOf } from '../settings/credential';

export const storeFiles: Artifact = { id: 'store-files', recognises: isStoreFile, read };

function read(path: string, text: string): ArtifactReading {
  const opened = openedIn(path, text);
  const password = passwordIn(path, text);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    facts: factsOfFile(path, 'settings', {
      ...(opened ? { openStores: [{ at: { file: path, span: opened.span }, name, product: opened.product, setting: opened.setting, clues: [] }] } : {}),
      credentials: password ? [credentialOf(password, name)].flatMap((one) => (one ? [{ ...one, sink: 'the store' }] : [])) : [],
    }),
    readFrom: [], troubles: [],
  };
}
