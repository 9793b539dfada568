import { createServer } from 'node:http';
import { answer } from './answer';

const server = createServer(answer);
server.listen(Number(process.env.PORT ?? 8080)); // expect

process.on('SIGTERM', () => {
  console.log('bye');
  process.exit(0);
});
