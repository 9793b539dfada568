// Session stores of Go that keep sessions where the next process cannot see them.
import type { Library } from '../../../concepts';

const documented = { language: 'go', protocol: 'http' } as const;

export const localStores: readonly Library[] = [
  {
    ...documented,
    id: 'gorilla-sessions',
    title: 'gorilla/sessions',
    modules: ['github.com/gorilla/sessions'],
    version: '1.4',
    source: 'https://pkg.go.dev/github.com/gorilla/sessions#FilesystemStore',
    operations: [{ at: ['NewFilesystemStore'], does: 'make', keeps: { what: 'sessions', where: 'disk', unless: [] } }],
  },
  {
    ...documented,
    id: 'session-memory-stores',
    title: 'memstore',
    modules: ['github.com/gin-contrib/sessions/memstore', 'github.com/quasoft/memstore', 'github.com/alexedwards/scs/v2/memstore'],
    version: 'gin-contrib/sessions 1.0, quasoft/memstore, scs 2.8',
    source: 'https://pkg.go.dev/github.com/gin-contrib/sessions/memstore',
    operations: [{ at: ['NewStore', 'NewMemStore', 'New', 'NewWithCleanupInterval'], does: 'make', keeps: { what: 'sessions', where: 'memory', unless: [] } }],
  },
  {
    ...documented,
    id: 'scs',
    title: 'scs',
    modules: ['github.com/alexedwards/scs/v2'],
    version: '2.8: memstore unless Store is set',
    source: 'https://pkg.go.dev/github.com/alexedwards/scs/v2#New',
    operations: [{ at: ['New', 'NewSession'], does: 'make', keeps: { what: 'sessions', where: 'memory', unless: ['~Store'] } }],
  },
];
