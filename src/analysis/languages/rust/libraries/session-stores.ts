// Stores that keep sessions where the next process cannot see them.
import type { Library } from '../../../concepts';

export const sessionStores: Library = {
  id: 'memory-sessions',
  title: 'MemoryStore',
  language: 'rust',
  modules: ['tower_sessions', 'tower_sessions_memory_store', 'async_session', 'axum_sessions'],
  protocol: 'http',
  version: 'tower-sessions 0.14, async-session 3: kept in the process, meant for development',
  source: 'https://docs.rs/tower-sessions/latest/tower_sessions/struct.MemoryStore.html',
  operations: [{ at: ['MemoryStore.default', 'MemoryStore.new', 'async_session.MemoryStore.new'], does: 'make', keeps: { what: 'sessions', where: 'memory', unless: [] } }],
};
