import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { homeOwner, takeHome } from './home-lock.js';
import { isAlive, isSameProcess, startedAt, waitForEnd } from './process-identity.js';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'passerelle-lock-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const ownedBy = (owner: object): void => writeFileSync(join(home, 'owner.json'), JSON.stringify(owner));

test('a home taken is refused to the next one, naming the process, and free again when given back', async () => {
  const giveBack = await takeHome(home, 'npm start');

  await expect(takeHome(home, 'npm run ontology')).rejects.toThrow(
    `${home} is in use by process ${process.pid} (npm start): stop that one, or set PASSERELLE_HOME`,
  );
  await giveBack();
  expect(await homeOwner(home)).toBeNull();
  await (
    await takeHome(home, 'npm start')
  )();
});

test('of several that take a home at once exactly one gets it', async () => {
  const takes = await Promise.allSettled([1, 2, 3, 4].map(() => takeHome(home, 'npm start')));

  expect(takes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a living process holds a home, and once it is killed the home is free', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)']);
  ownedBy({ pid: other.pid, startedAt: startedAt(other.pid!), command: 'npm start' });
  expect((await homeOwner(home))?.pid).toBe(other.pid);

  other.kill('SIGKILL');
  expect(await waitForEnd(other.pid!, 10_000)).toBe(true);

  expect(await homeOwner(home)).toBeNull();
});

test('a process that got the number of a dead owner is not taken for it', async () => {
  ownedBy({ pid: process.ppid, startedAt: 'another time', command: 'npm start' });
  expect(await homeOwner(home)).toBeNull();

  // In a container each start has the same number, and may have the same start time.
  ownedBy({ pid: process.pid, startedAt: startedAt(process.pid), command: 'npm start' });
  expect(await homeOwner(home)).toBeNull();
});

test.each(['', '{"pid": 1', 'null'])('an owner file cut off (%j) holds nothing', async (content) => {
  writeFileSync(join(home, 'owner.json'), content);

  expect(await homeOwner(home)).toBeNull();
});

test('a process is itself, and not one that started at another time', () => {
  expect(isAlive(process.pid)).toBe(true);
  expect(isSameProcess(process.pid, startedAt(process.pid))).toBe(true);
  expect(isSameProcess(process.pid, `${startedAt(process.pid)}0`)).toBe(false);
});
