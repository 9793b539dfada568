// Where the services of a workspace live: in folders that say how something of their own is built. What lies outside of them
// belongs to its workspace folder as a whole.
import * as vscode from 'vscode';

const manifests = '**/{package.json,go.mod,pyproject.toml,requirements.txt,setup.py,Cargo.toml,pom.xml,build.gradle,build.gradle.kts,*.csproj,Dockerfile}';
const passedOver = '**/{.git,node_modules,vendor,dist,build,out,target,.venv,venv}/**';

/** More services than this are a view that helps nobody, or a folder full of copies. */
const atMost = 2_000;

/** Addresses of the folders, without those of the workspace itself. */
export async function findServiceFolders(): Promise<ReadonlySet<string>> {
  const files = await vscode.workspace.findFiles(manifests, passedOver, atMost);
  return new Set(files.map((file) => vscode.Uri.joinPath(file, '..').toString()));
}

/** The service folder that is nearest above a file, or else its workspace folder; the file's own folder where there is neither. */
export function serviceOf(file: vscode.Uri, services: ReadonlySet<string>): vscode.Uri {
  const workspace = vscode.workspace.getWorkspaceFolder(file)?.uri;
  const end = workspace?.toString();
  for (let folder = vscode.Uri.joinPath(file, '..'); ; folder = vscode.Uri.joinPath(folder, '..')) {
    const key = folder.toString();
    if (key === end || services.has(key)) return folder;
    if (folder.path === '/' || workspace === undefined) return workspace ?? vscode.Uri.joinPath(file, '..');
  }
}

/** `gateway`, or with the name of its workspace folder where several are open; of a workspace folder its name. */
export function serviceName(folder: vscode.Uri): string {
  const workspace = vscode.workspace.getWorkspaceFolder(folder);
  return workspace?.uri.toString() === folder.toString() ? workspace.name : vscode.workspace.asRelativePath(folder);
}
