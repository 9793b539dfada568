// tokio: time limits around whatever is awaited, and connections that wait for as long as the system does.
import type { Library } from '../../../concepts';

export const tokio: Library = {
  id: 'tokio',
  title: 'tokio',
  language: 'rust',
  modules: ['tokio'],
  protocol: 'tcp',
  version: '1: connecting has no limit of its own',
  source: 'https://docs.rs/tokio/latest/tokio/time/fn.timeout.html',
  operations: [
    { at: ['time.timeout', 'time.timeout_at'], does: 'wrap', gives: ['deadline'] },
    // In `select!` a pause beside a call is the time limit of that call.
    { at: ['time.sleep'], does: 'pause', lasts: { place: '0', unit: 'duration' }, gives: ['deadline'] },
    { at: ['time.sleep_until'], does: 'wrap', gives: ['deadline'] },
    {
      at: ['net.TcpStream.connect'],
      does: 'connect',
      makes: 'TcpStream',
      address: { places: ['0'], form: 'host' },
      deadline: {
        places: [],
        otherwise: 'none',
        remedies: [{ title: 'Give up after 5 seconds (tokio::time::timeout)', replace: '(async { tokio::time::timeout(std::time::Duration::from_secs(5), $call).await? })' }],
      },
    },
  ],
};
