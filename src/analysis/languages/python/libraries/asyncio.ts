// Deadlines of the event loop: what runs inside them is cancelled in time, whatever library it calls.
import type { Library } from '../../../concepts';

export const asyncio: Library = {
  id: 'asyncio',
  title: 'asyncio',
  language: 'python',
  modules: ['asyncio', 'async_timeout', 'anyio', 'trio'],
  protocol: 'tcp',
  version: 'Python 3.13; anyio 4.16',
  source: 'https://docs.python.org/3/library/asyncio-task.html#timeouts',
  operations: [
    { at: ['open_connection'], does: 'connect', address: { places: ['0', 'host='], form: 'host' }, deadline: { places: [], otherwise: 'none', remedies: [{ title: 'Give up connecting after 5 s', imports: [['asyncio', null]], replace: '$awaitasyncio.wait_for($call, timeout=5)' }] } },
    { at: ['start_server'], does: 'listen' },
    { at: ['wait_for'], does: 'wrap', gives: ['deadline'], waits: ['timeout=', '1'] },
    { at: ['timeout', 'fail_after', 'move_on_after'], does: 'wrap', gives: ['deadline'], waits: ['delay=', '0'] },
    { at: ['timeout_at', 'fail_at', 'move_on_at'], does: 'wrap', gives: ['deadline'] },
  ],
};
