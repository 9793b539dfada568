// What keeps sessions or counts of users in one process or on one disk, unless it is told otherwise.
import type { Library } from '../../../concepts';

const documented = { language: 'python', protocol: 'http' } as const;

export const localStores: readonly Library[] = [
  {
    ...documented,
    id: 'slowapi',
    title: 'SlowAPI',
    modules: ['slowapi'],
    version: '0.1: counts in the memory of the process',
    source: 'https://slowapi.readthedocs.io/en/latest/api/',
    operations: [{ at: ['Limiter', 'extension.Limiter'], does: 'make', keeps: { what: 'request counts', where: 'memory', unless: ['storage_uri='] } }],
  },
  {
    ...documented,
    id: 'flask-limiter',
    title: 'Flask-Limiter',
    modules: ['flask_limiter'],
    version: '3.x: counts in the memory of the process; where is often said in the settings of the application',
    source: 'https://flask-limiter.readthedocs.io/en/stable/configuration.html',
    operations: [{ at: ['Limiter', 'extension.Limiter'], does: 'make', literals: { 'storage_uri=': 'memory://' }, keeps: { what: 'request counts', where: 'memory', unless: [] } }],
  },
  {
    ...documented,
    id: 'session-engines',
    title: 'the session engine',
    modules: ['flask_session', 'django', 'django.conf'],
    version: 'Flask-Session 0.8, Django 5.x',
    source: 'https://docs.djangoproject.com/en/5.2/topics/http/sessions/#configuring-the-session-engine',
    operations: [],
    stores: [
      { key: 'SESSION_TYPE', values: ['filesystem', 'cachelib'], what: 'sessions', where: 'disk' },
      { key: 'SESSION_ENGINE', values: ['django.contrib.sessions.backends.file'], what: 'sessions', where: 'disk' },
    ],
  },
];
