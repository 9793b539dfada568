import express from 'express';
import { readFileSync } from 'node:fs';
import { execSync } from 'child_process';
import bcrypt from 'bcrypt';

const app = express();

app.get('/terms', (request, response) => {
  response.send(readFileSync('terms.html', 'utf8')); // expect
});

app.post('/login', async (request, response) => {
  const known = bcrypt.compareSync(request.body.password, await hashOf(request.body.name)); // expect
  response.sendStatus(known ? 204 : 401);
});

function thumbnail(id: string) {
  return execSync(`convert ${Number(id)}.jpg -resize 200 -`); // expect
}

app.get('/thumbnails/:id', (request, response) => response.send(thumbnail(request.params.id)));

const hashOf = async (name: string) => `hash of ${name}`;
