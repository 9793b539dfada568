// Units of systemd: what they run, need and are told about their end.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createDependants } from '../../../src/analysis/project/dependants';
import { analyse } from '../../support/analyse';
import { edited, read, readAll, shown, type Workspace } from './reading';

const unit = (service: string, more = '[Install]\nWantedBy=multi-user.target\n', about = '') => `[Unit]\n${about}[Service]\n${service}\n${more}`;
const found = async (workspace: Workspace) => (await analyse(workspace)).filter(({ rule }) => rule === 'missing-restart-policy').map(({ file }) => file);

describe('Units of systemd', () => {
  it('run on, unless they say or show that they end or are started by need', async () => {
    assert.deepEqual(await found({ 'web.service': unit('ExecStart=/usr/bin/web') }), ['web.service']);
    assert.deepEqual(await found({
      'a.service': unit('Type=oneshot\nExecStart=/usr/bin/a'),
      'b.service': unit('ExecStart=/usr/bin/b', ''),
      'c.service': unit('ExecStart=/usr/bin/c'), 'c.timer': '[Timer]\nOnCalendar=daily\n',
      'j@.service': unit('ExecStart=/usr/bin/j'), 'j.socket': '[Socket]\nAccept=yes\n',
      'd.service': unit('ExecStart=/usr/bin/d'), 'd.service.d/restart.conf': '[Service]\nRestart=always\n',
      'e.service': unit('ExecStart=/sbin/sysctl -w vm.swappiness=1'),
      'f.service': unit('Type=dbus\nBusName=org.shop\nExecStart=/usr/bin/f'),
      'g.service': unit('ExecStart=/usr/bin/g', undefined, 'Before=network-pre.target\n'),
      'h.service': unit('Restart=no\nExecStart=/usr/bin/h'),
      'app-setup.service': unit('ExecStart=/usr/bin/setup'),
      'i.service.j2': unit('ExecStart=/usr/bin/i\nRestart={{ restart }}'),
    }), []);
  });

  it('are told to start again behind their command, however many lines that has', () => {
    const text = unit('ExecStart=/usr/bin/web \\\n  --port 80\nUser=web');
    const [fix] = read({ 'web.service': text }).facts.workloads[0]!.containers![0]!.fixes.restart;
    assert.equal(edited(text, fix!.edits), text.replace('--port 80\n', '--port 80\nRestart=on-failure\nRestartSec=5\n'));
  });

  it('depend on the units they require, and on what their variables and commands name', () => {
    const workspace = {
      'units/web.service': unit('Environment="STOCK_URL=http://stock:8080" LOG=info\nExecStart=/usr/bin/web --redis cache:6379', undefined, 'Requires=orders.service\nAfter=network.target orders.service\n'),
      'units/orders.service': unit('ExecStart=/usr/bin/orders\nRestart=always'),
      'stock/stock.container': '[Container]\nImage=shop/stock:3\n[Service]\nRestart=always\n',
      'cache.container': '[Container]\nImage=docker.io/redis:7\n[Service]\nRestart=always\n',
    };
    assert.deepEqual(createDependants(readAll(workspace)).links().map(({ from, to, mention }) => `${from.name} → ${to.name} ${shown(workspace, mention)}`), [
      'web → orders 2: Requires=orders.service', 'web → stock 5: stock', 'web → cache 6: cache',
    ]);
    assert.equal(read(workspace, 'cache.container').facts.workloads[0]!.product?.title, 'Redis');
  });

  it('take back what an empty assignment takes back, and survive what is none', () => {
    assert.deepEqual(read({ 'w.service': unit('Environment=A=http://x:80\nEnvironment=\nExecStart=\n]]\n=\nExecStart=/usr/bin/w') }).facts.workloads[0]!.mentions, []);
    for (const text of ['[Service]', '[Service]\nExecStart=a \\', '[Service]\n[[[\nRestart', `[Service]\n${'A='.repeat(20000)}`]) assert.equal(read({ 'w.service': text }).facts.workloads.length, 1);
  });
});
