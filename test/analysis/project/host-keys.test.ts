// SSH without looking at the key of the host, in the ways that libraries offer.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../support/analyse';

const found = async (path: string, text: string): Promise<number> =>
  (await analyse({ [path]: text })).filter(({ rule }) => rule === 'tls-verification-disabled').length;

describe('Keys of hosts', () => {
  it('are found unchecked in Python, also where the policy is a class or has a name of its own', async () => {
    const python = (policy: string) => found('deploy.py', `import paramiko\nfrom paramiko import client, AutoAddPolicy\n\ndef run(host):\n    ssh = client.SSHClient()\n    ssh.set_missing_host_key_policy(${policy})\n`);
    assert.equal(await python('client.AutoAddPolicy'), 1);
    assert.equal(await python('policy=AutoAddPolicy()'), 1);
    assert.equal(await python('paramiko.WarningPolicy()'), 1);
    assert.equal(await python('paramiko.RejectPolicy()'), 0);
    assert.equal(await python('PinnedPolicy()'), 0);
    assert.equal(await found('copy.py', "import asyncssh\n\nasync def copy(host):\n    await asyncssh.connect(host, known_hosts=None)\n"), 1);
    assert.equal(await found('copy.py', 'import asyncssh\n\nasync def copy(host):\n    await asyncssh.connect(host)\n'), 0);
  });

  it('are found unchecked in Go, also by a function that refuses nobody', async () => {
    const go = (body: string) => found('main.go', `package main\n\nimport (\n\t"errors"\n\t"net"\n\n\t"golang.org/x/crypto/ssh"\n)\n\nfunc config() *ssh.ClientConfig {\n${body}\n}\n`);
    const check = (what: string) => `func(host string, at net.Addr, key ssh.PublicKey) error { ${what} }`;
    assert.equal(await go('\tc := &ssh.ClientConfig{User: "app"}\n\tc.HostKeyCallback = ssh.InsecureIgnoreHostKey()\n\treturn c'), 1);
    assert.equal(await go(`\treturn &ssh.ClientConfig{HostKeyCallback: ${check('return nil')}}`), 1);
    assert.equal(await go(`\tany := ssh.HostKeyCallback(${check('return nil')})\n\treturn &ssh.ClientConfig{HostKeyCallback: any}`), 1);
    assert.equal(await go(`\treturn &ssh.ClientConfig{HostKeyCallback: ${check('if host != "files" { return errors.New("who?") }; return nil')}}`), 0);
    assert.equal(await go('\treturn &ssh.ClientConfig{HostKeyCallback: ssh.FixedHostKey(known)}'), 0);
  });

  it('are found unchecked in Java and JavaScript', async () => {
    const java = (imports: string, body: string) => found('Copy.java', `${imports}\nclass Copy {\n  void run() throws Exception {\n    ${body}\n  }\n}\n`);
    assert.equal(await java('import com.jcraft.jsch.*;', 'Session s = new JSch().getSession("app", "files.shop.io"); s.setConfig("StrictHostKeyChecking", "no");'), 1);
    assert.equal(await java('import com.jcraft.jsch.*;', 'Session s = new JSch().getSession("app", "files.shop.io"); s.setConfig("StrictHostKeyChecking", "yes");'), 0);
    assert.equal(await java('import net.schmizz.sshj.SSHClient;\nimport net.schmizz.sshj.transport.verification.PromiscuousVerifier;', 'SSHClient s = new SSHClient(); s.addHostKeyVerifier(new PromiscuousVerifier());'), 1);
    assert.equal(await java('import org.apache.sshd.client.SshClient;\nimport org.apache.sshd.client.keyverifier.*;', 'SshClient s = SshClient.setUpDefaultClient(); s.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);'), 1);
    assert.equal(await java('import org.apache.sshd.client.SshClient;\nimport org.apache.sshd.client.keyverifier.*;', 'SshClient s = SshClient.setUpDefaultClient(); s.setServerKeyVerifier(RejectAllServerKeyVerifier.INSTANCE);'), 0);
    const script = (verifier: string) => found('copy.ts', `import { Client } from 'ssh2';\nnew Client().connect({ host: 'files.shop.io', username: 'app', hostVerifier: ${verifier} });\n`);
    assert.equal(await script('() => true'), 1);
    assert.equal(await script('(key) => known.includes(key)'), 0);
  });
});
