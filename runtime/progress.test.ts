import { expect, test } from '@jest/globals';
import { createProgress, progressLine } from './progress.js';

const watch = (isTTY: boolean) => {
  const written: string[] = [];
  let nowMs = 0;
  const progress = createProgress({ isTTY, columns: 30, write: (text) => written.push(text) }, () => nowMs);
  return { progress, written, wait: (ms: number) => (nowMs += ms) };
};

test.each([
  ['a step alone', progressLine('load'), 'load'],
  ['a counter', progressLine('load', 1200), 'load: 1,200'],
  ['a percentage', progressLine('load', 1200, 4800), 'load: 1,200 of 4,800 (25 %)'],
  ['more than was foreseen', progressLine('load', 300, 200), 'load: 300 of 200 (100 %)'],
  ['nothing to do', progressLine('load', 0, 0), 'load: 0'],
])('%s', (_name, line, expected) => {
  expect(line).toBe(expected);
});

test('a log gets a line when a step begins and then one every five seconds', () => {
  const { progress, written, wait } = watch(false);

  progress.update('fetch', 1, 4);
  wait(4_999);
  progress.update('fetch', 2, 4);
  wait(1);
  progress.update('fetch', 3, 4);
  progress.update('load', 1);
  progress.done('loaded');

  expect(written).toEqual(['fetch: 1 of 4 (25 %)\n', 'fetch: 3 of 4 (75 %)\n', 'load: 1\n', 'loaded\n']);
});

test('a terminal gets one line that is rewritten and never wraps', () => {
  const { progress, written, wait } = watch(true);

  progress.update('fetch', 1, 4);
  progress.update('fetch', 2, 4); // too soon to be seen
  progress.update('fetch', 4, 4); // the end is always shown
  wait(100);
  progress.update('a step with a name longer than the terminal');
  progress.done('fetched');

  const clear = '\r\u001B[2K';
  expect(written).toEqual([
    `${clear}fetch: 1 of 4 (25 %)`,
    `${clear}fetch: 4 of 4 (100 %)`,
    `${clear}a step with a name longer tha`,
    `${clear}fetched\n`,
  ]);
});
