import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { joinWritesTo } from './joined-writes.js';

let server: Server;
let received: Promise<string>;

beforeEach(async () => {
  server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  received = new Promise((resolve) => {
    server.once('connection', (socket) => {
      let text = '';
      socket.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      socket.on('end', () => resolve(text));
    });
  });
});
afterEach(() => void server.close());

const portOf = () => (server.address() as AddressInfo).port;
const open = async (): Promise<Socket> => {
  const socket = connect(portOf(), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
};

describe('what is written to a port in one tick', () => {
  test('waits for the end of the tick, and arrives whole and in order', async () => {
    joinWritesTo(portOf());
    const socket = await open();
    const pieces = Array.from({ length: 40 }, (_, i) => `${i} `.repeat(300));
    for (const piece of pieces) socket.write(piece);
    expect(socket.writableCorked).toBe(1);
    await new Promise(setImmediate);
    expect(socket.writableCorked).toBe(0);
    socket.write('later');
    expect(socket.writableCorked).toBe(1);
    socket.end();
    expect(await received).toBe(`${pieces.join('')}later`);
  });

  test('to another port goes out as it is written', async () => {
    joinWritesTo(portOf() === 7687 ? 7688 : 7687);
    const socket = await open();
    socket.write('at once');
    expect(socket.writableCorked).toBe(0);
    socket.end();
    expect(await received).toBe('at once');
  });
});
