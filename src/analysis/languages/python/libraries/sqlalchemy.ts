// SQLAlchemy: an engine with a pool, sessions that borrow from it. Queries block unless the session is an asynchronous one.
import type { Library, Transport } from '../../../concepts';
import { gives, queries } from './queries';

const session = ['execute', 'scalar', 'scalars', 'get', 'get_one', 'refresh', 'commit', 'flush', 'bulk_save_objects', 'bulk_insert_mappings'];
// What a driver does by itself, it is asked for in its own words.
const transport: Transport = { plaintext: ['0?sslmode', 'url=?sslmode', '0?ssl_disabled'], plaintextValues: ['disable', 'true'], otherwise: 'unknown' };

const finishing = ['all', 'first', 'one', 'one_or_none', 'scalar', 'count', 'get', 'delete', 'update', 'get_or_404', 'first_or_404', 'paginate'];

/** Methods of what goes by the name of a session. */
const handedIn = (...methods: readonly string[]): readonly string[] => ['session', 'db_session', 'sql_session', 'async_session', 'sess', 'db'].flatMap((name) => methods.map((method) => `any:${name}.${method}`));

export const sqlalchemy: Library = {
  id: 'sqlalchemy',
  title: 'SQLAlchemy',
  language: 'python',
  modules: ['sqlalchemy', 'sqlalchemy.orm', 'sqlalchemy.ext.asyncio', 'sqlmodel', 'flask_sqlalchemy'],
  protocol: 'postgres',
  version: '2.0: pool of 5 connections and 10 more, 30 s for a free one',
  source: 'https://docs.sqlalchemy.org/en/20/core/pooling.html#sqlalchemy.pool.QueuePool.params.pool_size',
  blocks: true,
  operations: [
    { at: ['create_engine', 'engine_from_config'], does: 'make', makes: 'Engine', shares: true, transport },
    { at: ['create_async_engine', 'ext.asyncio.create_async_engine'], does: 'make', makes: 'AsyncEngine', shares: true, transport },
    gives(['Engine'], ['connect', 'begin'], 'SqlConnection'),
    gives(['AsyncEngine'], ['connect', 'begin'], 'AsyncConnection'),
    { at: ['sessionmaker', 'orm.sessionmaker', 'scoped_session', 'orm.scoped_session'], does: 'make', makes: 'SessionFactory' },
    { at: ['async_sessionmaker', 'ext.asyncio.async_sessionmaker'], does: 'make', makes: 'AsyncSessionFactory' },
    gives(['SessionFactory'], ['', 'begin'], 'OrmSession'),
    gives(['AsyncSessionFactory'], ['', 'begin'], 'AsyncSession'),
    { at: ['Session', 'orm.Session'], does: 'make', makes: 'OrmSession' },
    { at: ['AsyncSession', 'ext.asyncio.AsyncSession'], does: 'make', makes: 'AsyncSession' },
    { at: ['SQLAlchemy'], does: 'make', makes: 'FlaskSqlAlchemy' },
    queries(['AsyncSession', 'AsyncConnection'], ['execute', 'scalars', 'exec'], { blocks: false, lists: { built: ['0', 'statement='] } }),
    queries(['AsyncSession', 'AsyncConnection'], [...session, 'exec', 'stream'], { blocks: false }),
    gives(['AsyncSession', 'AsyncConnection'], ['*'], 'AsyncResult'),
    queries(['OrmSession', 'Session', 'SessionFactory', 'SqlConnection', 'Connection'], ['execute', 'scalars', 'exec'], { lists: { built: ['0', 'statement='] } }),
    queries(['OrmSession', 'Session', 'SessionFactory', 'SqlConnection', 'Connection'], [...session, 'exec']),
    gives(['OrmSession', 'Session', 'SessionFactory'], ['query'], 'OrmQuery'),
    gives(['FlaskSqlAlchemy'], ['session.query'], 'OrmQuery'),
    queries(['FlaskSqlAlchemy'], ['session.execute', 'session.scalars'], { lists: { built: ['0', 'statement='] } }),
    queries(['FlaskSqlAlchemy'], session.map((name) => `session.${name}`)),
    queries(['OrmQuery'], ['all'], { lists: { remedies: [{ title: 'Bring at most 100', replace: '$receiver$.limit(100).all()' }] } }),
    { at: ['any:query.all'], does: 'query', lists: { remedies: [{ title: 'Bring at most 100', replace: '$receiver$.limit(100).all()' }] } },
    queries(['OrmQuery'], finishing),
    // A session that is handed in without a type, in a file that works with SQLAlchemy: `def find(ref, session)`.
    { at: handedIn('query'), inScope: true, does: 'make', makes: 'OrmQuery' },
    { at: handedIn('execute', 'scalars', 'exec'), inScope: true, does: 'query', blocks: false, lists: { built: ['0', 'statement='] } },
    { at: handedIn('scalar', 'commit', 'flush', 'refresh', 'bulk_save_objects', 'bulk_insert_mappings'), inScope: true, does: 'query', blocks: false },
    gives(['OrmQuery'], ['*'], 'OrmQuery'),
    // Everything else of a session stays in memory until it is flushed.
    gives(['Session'], ['*'], 'SessionPart'),
  ],
};
