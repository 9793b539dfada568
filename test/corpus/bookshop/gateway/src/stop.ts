import type { Server } from 'node:http';

export function stopOnSignal(server: Server, ...owned: { quit(): Promise<unknown> }[]): void {
  const stop = () => {
    server.close(async () => {
      await Promise.all(owned.map((one) => one.quit())); // label: fine unbounded-concurrency
      process.exit(0);
    });
    setTimeout(() => process.exit(1), 15_000).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
