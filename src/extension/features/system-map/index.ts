// The system map beside the code: what runs, who calls whom, and what follows when a part dies. Opened only by the user.
import * as vscode from 'vscode';
import { readFromMap, type FromMap, type ToMap } from '../../../protocol/map';
import type { FolderMap } from '../../../protocol';
import { pageHtml } from '../panel/page';
import { columnToOpen, columnToShow } from '../../panel-column';
import { shippedText } from '../../shipped-text';
import { reporting } from '../../reporting';
import type { Feature, Services } from '../../services';
import { mapStrings } from './strings';

const viewType = 'mentor.map';

export const systemMap: Feature = {
  name: 'system-map',
  register(services) {
    let open: vscode.WebviewPanel | undefined;

    function adopt(panel: vscode.WebviewPanel): void {
      open?.dispose();
      open = panel;
      const page = showIn(panel, services);
      panel.onDidDispose(() => {
        page.dispose();
        if (open === panel) open = undefined;
      });
    }

    return vscode.Disposable.from(
      vscode.commands.registerCommand('mentor.showSystemMap', () => reporting(services, async () => {
        if (open) return open.reveal(columnToShow(open));
        adopt(vscode.window.createWebviewPanel(viewType, vscode.l10n.t('System Map'), columnToOpen()));
      })),
      vscode.window.registerWebviewPanelSerializer(viewType, { deserializeWebviewPanel: async (panel) => adopt(panel) }),
      { dispose: () => open?.dispose() },
    );
  },
};

/** Fills a panel and keeps it up to date while it is there. */
function showIn(panel: vscode.WebviewPanel, services: Services): vscode.Disposable {
  const { extensionUri, analysis, log } = services;
  let maps: readonly FolderMap[] = [];
  let loaded = false;
  let disposed = false;
  /** The last thing shown; the same map is not drawn again. */
  let shown = '';

  async function refresh(): Promise<void> {
    maps = await analysis.maps();
    const folders = maps.map(({ root, map }) => ({ root, title: vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(root))?.name ?? root, map }));
    const message = { type: 'show', folders, strings: mapStrings() } as unknown as ToMap;
    const text = JSON.stringify(message);
    if (!loaded || text === shown) return;
    shown = text;
    // False means that the page is hidden, and then it asks anew when it is back.
    void panel.webview.postMessage(message);
  }

  async function respond(message: FromMap): Promise<void> {
    switch (message.type) {
      case 'ready':
        loaded = true;
        shown = '';
        return refresh();
      case 'openPlace':
        return openPlace(message.root, message.file, message.line);
      case 'ask':
        return services.ask(message.text);
      case 'copyMermaid': {
        const found = maps.find(({ root }) => root === message.root);
        if (!found) return;
        await vscode.env.clipboard.writeText(found.mermaid);
        vscode.window.setStatusBarMessage(vscode.l10n.t('The map is copied as Mermaid.'), 4_000);
        return;
      }
      case 'exportSvg': {
        const target = await vscode.window.showSaveDialog({ filters: { SVG: ['svg'] }, defaultUri: vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? extensionUri, 'system-map.svg') });
        if (target) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(message.text));
        return;
      }
    }
  }

  /** Only places that the map itself names: the page may not open whatever file it likes. */
  async function openPlace(root: string, file: string, line: number): Promise<void> {
    const map = maps.find((one) => one.root === root)?.map;
    if (!map || ![...map.nodes, ...map.edges, ...map.flows ?? []].some((each) => each.file === file && each.line === line)) {
      log.warn(`The map asked for a place it was not given: ${file}:${line}`);
      return;
    }
    const uri = vscode.Uri.joinPath(vscode.Uri.parse(root), ...file.split('/'));
    const start = new vscode.Position(line - 1, 0);
    await vscode.window.showTextDocument(uri, { viewColumn: panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One, selection: new vscode.Range(start, start) });
  }

  async function fill(): Promise<void> {
    const [script, style] = await Promise.all([shippedText(extensionUri, 'dist', 'webview', 'map.js'), shippedText(extensionUri, 'media', 'map.css')]);
    if (!disposed) panel.webview.html = pageHtml({ script, style, nonce: crypto.randomUUID(), title: panel.title, language: vscode.env.language });
  }

  panel.webview.options = { enableScripts: true, localResourceRoots: [] };
  panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icon.svg');
  void reporting(services, fill);
  return vscode.Disposable.from(
    { dispose: () => (disposed = true) },
    panel.webview.onDidReceiveMessage((data: unknown) => {
      const read = readFromMap(data);
      if ('problem' in read) log.warn(`The map sent a message that is not understood and was ignored: ${read.problem}`);
      else void reporting(services, () => respond(read.message));
    }),
    panel.onDidChangeViewState(() => {
      if (!panel.visible) loaded = false;
    }),
    analysis.onDidChangeStatus(({ state }) => {
      if (state === 'idle' && loaded) void reporting(services, refresh);
    }),
  );
}
