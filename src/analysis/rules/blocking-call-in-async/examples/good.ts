import express from 'express';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import bcrypt from 'bcrypt';

// Read once, before anybody is served.
const terms = readFileSync('terms.html', 'utf8');
const app = express();

app.get('/terms', (request, response) => response.send(terms));

app.get('/reports/:id', async (request, response) => {
  const name = `reports/${Number(request.params.id)}.json`;
  if (!existsSync(name)) return response.sendStatus(404);
  return response.send(await readFile(name, 'utf8'));
});

app.post('/login', async (request, response) => {
  const known = await bcrypt.compare(request.body.password, 'hash');
  response.sendStatus(known ? 204 : 401);
});

// Nobody waits for a script.
export async function report() {
  console.log(readFileSync('report.txt', 'utf8'));
}
