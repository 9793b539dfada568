// Migrations open a connection of their own; how long that may take is said in its address.
import type { Library } from '../../../concepts';
import { postgresTls } from './sql-settings';

export const golangMigrate: Library = {
  id: 'golang-migrate',
  title: 'golang-migrate',
  language: 'go',
  modules: ['github.com/golang-migrate/migrate/v4', 'github.com/golang-migrate/migrate'],
  protocol: 'sql',
  version: '4.x: as long as the driver waits',
  source: 'https://pkg.go.dev/github.com/golang-migrate/migrate/v4#New',
  operations: [{ at: ['New'], does: 'connect', makes: 'Migrate', address: { places: ['1'], form: 'dsn' }, transport: postgresTls('1') }],
};
