import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/**
 * Holds back what is written to a socket until the tick ends, and hands it to the system in one call. Order and content stay.
 */
export function joinWrites(socket: Socket): void {
  const write = socket.write.bind(socket) as (...args: unknown[]) => boolean;
  let held = false;
  const release = (): void => {
    held = false;
    socket.uncork();
  };
  socket.write = (...args: unknown[]): boolean => {
    if (!held) {
      held = true;
      socket.cork();
      process.nextTick(release);
    }
    return write(...args);
  };
}

const ports = new Set<number>();

/**
 * Joins the writes of every plain TCP connection this process opens to one of these ports from now on. The Bolt driver sends a message
 * in pieces of 1,400 bytes, each a system call, and has no setting for it: of a record of 28 kB that was half a millisecond.
 * Over TLS the pieces are joined already, into records.
 */
export function joinWritesTo(port: number): void {
  if (ports.size === 0)
    subscribe('net.client.socket', (message) => {
      const { socket } = message as { socket: Socket };
      socket.once('connect', () => {
        if (ports.has(socket.remotePort!)) joinWrites(socket);
      });
    });
  ports.add(port);
}
