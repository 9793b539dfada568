// Drivers of MySQL that follow the database interface of Python. Connecting is bounded in most of them; TLS is asked for.
import type { Library, Operation, Setting } from '../../../concepts';
import { cursorQueries } from './queries';

const credentials = ['password=', 'passwd=', '2'].map((place) => ({ place, opens: 'connect' as const }));
const address = { places: ['unix_socket=', 'host=', '0'], form: 'host', otherwise: 'localhost' } as const;
const connect: Operation = {
  at: ['connect', 'Connect', 'connections.Connection'], does: 'connect', makes: 'Connection', shares: true, address, credentials,
  transport: { tls: ['ssl=', 'ssl_ca=', 'ssl_mode='], otherwise: 'plaintext' },
};
const bounded = (place: string): Setting => ({ places: [place], otherwise: { value: '10 s' } });
const unbounded: Setting = { places: ['connect_timeout='], otherwise: 'none', remedies: [{ title: 'Add a connect timeout of 5 s', set: 'connect_timeout=', value: '5' }] };

const documented = { language: 'python', protocol: 'mysql' } as const;

export const mysqlDrivers: readonly Library[] = [
  {
    ...documented,
    id: 'pymysql',
    title: 'PyMySQL',
    modules: ['pymysql'],
    version: '1.1: connect_timeout 10 s; no TLS unless `ssl` is given',
    source: 'https://pymysql.readthedocs.io/en/latest/modules/connections.html',
    blocks: true,
    operations: [{ ...connect, deadline: bounded('connect_timeout=') }, ...cursorQueries('Connection', 'Cursor', true)],
  },
  {
    ...documented,
    id: 'mysqlclient',
    title: 'mysqlclient',
    modules: ['MySQLdb'],
    version: '2.2: as long as the C library waits, 10 s',
    source: 'https://mysqlclient.readthedocs.io/user_guide.html#functions-and-attributes',
    blocks: true,
    operations: [{ ...connect, deadline: bounded('connect_timeout='), transport: { otherwise: 'unknown' } }, ...cursorQueries('Connection', 'Cursor', true)],
  },
  {
    ...documented,
    id: 'mysql-connector',
    title: 'MySQL Connector/Python',
    modules: ['mysql.connector', 'mysql'],
    version: '9.x: connection_timeout 10 s; TLS where the server offers it',
    source: 'https://dev.mysql.com/doc/connector-python/en/connector-python-connectargs.html',
    blocks: true,
    operations: [
      { ...connect, at: ['connect', 'connector.connect', 'MySQLConnection'], deadline: bounded('connection_timeout='), transport: { plaintext: ['ssl_disabled='], plaintextValues: [true], otherwise: 'unknown' } },
      ...cursorQueries('Connection', 'Cursor', true),
    ],
  },
  {
    ...documented,
    id: 'aiomysql',
    title: 'aiomysql',
    modules: ['aiomysql'],
    version: '0.2: connect_timeout none',
    source: 'https://aiomysql.readthedocs.io/en/stable/connection.html',
    operations: [
      { ...connect, at: ['connect'], makes: 'AioMysqlConnection', deadline: unbounded },
      { ...connect, at: ['create_pool'], makes: 'AioMysqlPool', deadline: unbounded },
      ...cursorQueries('AioMysqlConnection', 'AioMysqlCursor', false),
    ],
  },
];
