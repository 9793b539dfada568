// The findings that show now, as the server tells them, by file.
import * as vscode from 'vscode';
import type { FileFindings } from '../../protocol';
import type { FindingStore, LocatedFinding } from '../services';

export interface WritableFindingStore extends FindingStore, vscode.Disposable {
  take(file: FileFindings): void;
  /** Forgets everything: the server that told it is gone. */
  clear(): void;
}

export function createFindingStore(): WritableFindingStore {
  const files = new Map<string, readonly LocatedFinding[]>();
  const changed = new vscode.EventEmitter<readonly vscode.Uri[]>();
  return {
    onDidChange: changed.event,
    in: (uri) => files.get(uri.toString()) ?? [],
    find: (address) => files.get(vscode.Uri.parse(address.uri).toString())?.find(({ finding }) => finding.fingerprint === address.fingerprint),
    all: () => [...files].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, located]) => located),
    take({ uri: address, root, findings }) {
      const uri = vscode.Uri.parse(address);
      if (findings.length === 0) files.delete(uri.toString());
      else files.set(uri.toString(), findings.map((finding) => ({ finding, uri, root: vscode.Uri.parse(root) })));
      changed.fire([uri]);
    },
    clear() {
      const uris = [...files.keys()].map((uri) => vscode.Uri.parse(uri));
      files.clear();
      if (uris.length > 0) changed.fire(uris);
    },
    dispose: () => changed.dispose(),
  };
}
