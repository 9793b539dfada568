// Channels inside of a process: those of the standard library and of many crates take whatever is sent.
import type { Library } from '../../../concepts';

const documented = { language: 'rust', protocol: 'tcp' } as const;
const unbounded = { does: 'make', grows: { what: 'queue', unless: [] } } as const;

export const tokioChannels: Library = {
  ...documented,
  id: 'tokio-channels',
  title: 'tokio::sync::mpsc',
  modules: ['tokio'],
  version: '1: bounded unless asked otherwise',
  source: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/fn.unbounded_channel.html',
  operations: [{ at: ['sync.mpsc.unbounded_channel'], ...unbounded }],
};

export const stdChannels: Library = {
  ...documented,
  id: 'std-channels',
  title: 'std::sync::mpsc',
  modules: ['std'],
  version: 'Rust 1.9x: `channel` has no bound, `sync_channel` has',
  source: 'https://doc.rust-lang.org/std/sync/mpsc/fn.channel.html',
  operations: [{ at: ['sync.mpsc.channel'], ...unbounded }],
};

export const otherChannels: Library = {
  ...documented,
  id: 'channel-crates',
  title: 'channels',
  modules: ['crossbeam_channel', 'crossbeam', 'flume', 'async_channel', 'kanal', 'futures', 'futures_channel', 'async_std'],
  version: 'crossbeam-channel 0.5, flume 0.11, async-channel 2, futures 0.3',
  source: 'https://docs.rs/crossbeam-channel/latest/crossbeam_channel/fn.unbounded.html',
  operations: [{ at: ['unbounded', 'channel.unbounded', 'unbounded_async', 'mpsc.unbounded', 'channel.mpsc.unbounded'], ...unbounded }],
};
