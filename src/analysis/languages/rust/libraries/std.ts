// The standard library of Rust knows no event loop: whatever waits in it holds its thread. Connecting takes as long as the system tries.
import type { Library, Operation } from '../../../concepts';

const documented = { language: 'rust', protocol: 'tcp', modules: ['std'], version: 'Rust 1.9x' } as const;

const files = ['read', 'read_to_string', 'write', 'copy', 'remove_file', 'remove_dir_all', 'create_dir_all', 'rename', 'read_dir'];

const aside = (name: string): Operation['aside'] => [{ title: 'Let the runtime do it (tokio::fs)', replace: `tokio::fs::${name}($args).await` }];

/** What holds a thread without talking to anybody. */
export const stdHolding: Library = {
  ...documented,
  id: 'std-holding',
  title: 'std',
  source: 'https://doc.rust-lang.org/std/thread/fn.sleep.html',
  operations: [
    { at: ['thread.sleep'], does: 'pause', blocks: true, lasts: { place: '0', unit: 'duration' }, aside: [{ title: 'Pause without holding the thread (tokio::time::sleep)', replace: 'tokio::time::sleep($args).await' }] },
    ...files.map((name): Operation => ({ at: [`fs.${name}`], does: 'block', blocksFor: 'a file', aside: aside(name) })),
    { at: ['process.Command.new'], does: 'make', makes: 'Command' },
    { at: ['output', 'status'].map((name) => `Command#${name}`), does: 'block', blocksFor: 'another program' },
    { at: ['Command#*'], does: 'make', makes: 'Command' },
  ],
};

export const stdNet: Library = {
  ...documented,
  id: 'std-net',
  title: 'std::net',
  source: 'https://doc.rust-lang.org/std/net/struct.TcpStream.html#method.connect',
  operations: [
    { at: ['net.TcpStream.connect'], does: 'connect', blocks: true, makes: 'TcpStream', address: { places: ['0'], form: 'host' }, deadline: { places: [], otherwise: 'none' } },
    { at: ['net.TcpStream.connect_timeout'], does: 'connect', blocks: true, makes: 'TcpStream', address: { places: ['0'], form: 'host' }, deadline: { places: ['1'] } },
  ],
};
