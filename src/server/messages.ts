// The messages of our own, with their payloads checked by the compiler.
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { admitPath, decode, mayMatter } from '../analysis/engine';
import type { ClientRequests, ServerNotifications, ServerRequests } from '../protocol';
import type { Files } from './host';

export function notify<Name extends keyof ServerNotifications>(connection: Connection, name: Name, params: ServerNotifications[Name]): void {
  void connection.sendNotification(name, params);
}

export function answer<Name extends keyof ClientRequests>(
  connection: Connection,
  name: Name,
  handler: (params: ClientRequests[Name]['params'], token: CancellationToken) => Promise<ClientRequests[Name]['result']>,
): void {
  connection.onRequest(name, handler);
}

/** Files through the client, for folders that are not on the server's disk. */
export function clientFiles(connection: Connection): Files {
  const ask = <Name extends keyof ServerRequests>(name: Name, params: ServerRequests[Name]['params']): Promise<ServerRequests[Name]['result']> =>
    connection.sendRequest(name, params);
  return {
    async list(root) {
      const prefix = `${root}/`;
      const uris = await ask('mentor/listFiles', { root });
      const paths = uris.filter((uri) => uri.startsWith(prefix)).map((uri) => decodeURIComponent(uri.slice(prefix.length)));
      return { files: paths.filter((path) => mayMatter(path) && !admitPath(path)), skipped: [] };
    },
    async read(root, paths) {
      const files = await ask('mentor/readFiles', { uris: paths.map((path) => Utils.joinPath(URI.parse(root), path).toString()) });
      return files.map((file) => (file === null ? undefined : 'reason' in file ? file : decode(bytesOf(file.base64))));
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}
