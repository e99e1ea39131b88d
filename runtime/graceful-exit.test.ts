import { EventEmitter } from 'node:events';
import { expect, jest, test } from '@jest/globals';
import { type ExitReason, onExit } from './graceful-exit.js';

function watch(close: (reason: ExitReason) => Promise<void> = async () => undefined, timeoutMs = 60_000) {
  const source = new EventEmitter();
  const exit = jest.fn<(code: number) => void>();
  let nowMs = 0;
  onExit(close, { timeoutMs, exit, source: source as unknown as NodeJS.Process, now: () => nowMs });
  return { source, exit, wait: (ms: number) => (nowMs += ms), settled: () => new Promise(setImmediate) };
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s closes once and ends with 0', async (signal) => {
  const close = jest.fn(async () => undefined);
  const { source, exit, settled } = watch(close);

  source.emit(signal);
  source.emit(signal); // the same Ctrl-C, passed on by npm
  await settled();

  expect(close.mock.calls).toEqual([[{ signal }]]);
  expect(exit.mock.calls).toEqual([[0]]);
});

test('a second signal, meant, ends at once', () => {
  const { source, exit, wait } = watch(() => new Promise(() => undefined));

  source.emit('SIGINT');
  wait(999);
  source.emit('SIGINT');
  expect(exit).not.toHaveBeenCalled();
  wait(1);
  source.emit('SIGTERM');

  expect(exit.mock.calls).toEqual([[1]]);
});

test('a fault closes and ends with 1; another one while closing ends at once', async () => {
  const fault = new Error('lost');
  const close = jest.fn(async () => undefined);
  const once = watch(close);
  once.source.emit('unhandledRejection', fault);
  await once.settled();
  expect(close.mock.calls).toEqual([[{ fault }]]);
  expect(once.exit.mock.calls).toEqual([[1]]);

  const twice = watch(() => new Promise(() => undefined));
  twice.source.emit('uncaughtException', fault);
  twice.source.emit('uncaughtException', fault);
  expect(twice.exit.mock.calls).toEqual([[1]]);
});

test('a closing that fails, or takes too long, ends with 1', async () => {
  const failing = watch(() => Promise.reject(new Error('stuck')));
  failing.source.emit('SIGTERM');
  await failing.settled();
  expect(failing.exit.mock.calls).toEqual([[1]]);

  jest.useFakeTimers();
  try {
    const hanging = watch(() => new Promise(() => undefined), 500);
    hanging.source.emit('SIGTERM');
    jest.advanceTimersByTime(500);
    expect(hanging.exit.mock.calls).toEqual([[1]]);
  } finally {
    jest.useRealTimers();
  }
});
