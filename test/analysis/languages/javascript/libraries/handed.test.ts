// Objects that a library hands to the functions it is given: sockets, transactions, servers inside of a plug-in.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../../../support/analyse';

const found = async (...lines: string[]): Promise<readonly string[]> => inShort(await analyse({ 'a.ts': [...lines, ''].join('\n') }));

describe('What a socket of socket.io listens for', () => {
  const server = ["import { Server } from 'socket.io';", "import { readFileSync } from 'fs';", "import { PrismaClient } from '@prisma/client';", 'const prisma = new PrismaClient();', 'const io = new Server(3000);'];

  it('runs for each event that somebody sends', async () => {
    assert.deepEqual(await found(...server, "io.on('connection', (socket) => {", "  socket.on('orders', async (answer) => answer(await prisma.order.findMany()));", "  socket.on('terms', (answer) => answer(readFileSync('./terms.html')));", '});'),
      ['unbounded-query a.ts:7 prisma.order.findMany', 'blocking-call-in-async a.ts:8 readFileSync']);
  });

  it('is found where the socket is handed on, and in a room of its own', async () => {
    assert.deepEqual(await found(...server, "io.of('/staff').on('connection', (socket) => listen(socket));", "function listen(socket) { socket.on('orders', async (answer) => answer(await prisma.order.findMany())); }"), ['unbounded-query a.ts:7 prisma.order.findMany']);
  });

  it('is not what listens for something else', async () => {
    assert.deepEqual(await found(...server, "process.on('message', async (answer) => answer(await prisma.order.findMany()));", "io.engine.on('connection_error', () => readFileSync('./terms.html'));"), []);
  });
});

describe('Transactions', () => {
  it('ask the database as their client does', async () => {
    const route = ["import express from 'express';", "import { PrismaClient } from '@prisma/client';", 'const prisma = new PrismaClient();', 'const app = express();'];
    assert.deepEqual(await found(...route, "app.get('/orders', (request, response) => prisma.$transaction(async (tx) => { response.json(await tx.order.findMany()); }));"), ['unbounded-query a.ts:5 tx.order.findMany']);
    assert.deepEqual(await found(...route, "app.get('/orders', (request, response) => prisma.$transaction(async (tx) => { response.json(await tx.order.findMany({ take: 50 })); }));"), []);
  });
});

describe('The plain client of gRPC', () => {
  const client = ["const grpc = require('@grpc/grpc-js');", "const stock = new grpc.Client('stock.shop.io:443', grpc.credentials.createSsl());", 'const same = (bytes) => bytes;'];

  it('waits for ever unless a call has a deadline, with metadata before it or without', async () => {
    assert.deepEqual(await found(...client, "exports.count = (item, done) => stock.makeUnaryRequest('/Stock/Count', same, same, item, new grpc.Metadata(), done);"), ['missing-timeout a.ts:2 grpc.Client']);
    for (const options of ['new grpc.Metadata(), { deadline }', '{ deadline }', 'metadata, options']) {
      assert.deepEqual(await found(...client, `exports.count = (item, deadline, metadata, options, done) => stock.makeUnaryRequest('/Stock/Count', same, same, item, ${options}, done);`), [], options);
    }
  });
});
