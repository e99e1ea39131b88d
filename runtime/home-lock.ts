import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { isSameProcess, startedAt } from './process-identity.js';
import { StartupFailure } from './startup-failure.js';

/** Who uses a home. */
export interface HomeOwner {
  readonly pid: number;
  /** When that process started, so that a number given to another process since is not taken for it. */
  readonly startedAt: string;
  /** What it is, for the sentence a second one gets: `npm start`. */
  readonly command: string;
}

const ownerFile = (home: string): string => join(home, 'owner.json');
const heldHere = new Set<string>();

/** The living process that uses this home, or null. */
export async function homeOwner(home: string): Promise<HomeOwner | null> {
  try {
    const owner = JSON.parse(await readFile(ownerFile(home), 'utf8')) as HomeOwner;
    // A container gives the same pid to each start: our own number in a file we did not write is a dead one's.
    if (owner.pid === process.pid && !heldHere.has(home)) return null;
    return isSameProcess(owner.pid, owner.startedAt) ? owner : null;
  } catch {
    return null; // absent, or cut off by a full disk: nobody's
  }
}

export const homeInUse = (home: string, { pid, command }: HomeOwner): StartupFailure =>
  new StartupFailure(
    `${home} is in use by process ${pid} (${command}): stop that one, or set PASSERELLE_HOME to another folder to run a second copy beside it.`,
  );

/**
 * Takes a home for this process, for as long as it lives. What a killed process left is taken over.
 *
 * @returns gives the home back
 * @throws StartupFailure naming the process that uses it
 */
export async function takeHome(home: string, command: string): Promise<() => Promise<void>> {
  await mkdir(home, { recursive: true });
  // Only for the moment of look-and-write: two that find a dead owner at once must not both take over.
  const release = await lock(home, {
    lockfilePath: join(home, 'owner.lock'),
    stale: 5_000,
    retries: { retries: 40, minTimeout: 50, maxTimeout: 250 },
  });
  try {
    const owner = await homeOwner(home);
    if (owner) throw homeInUse(home, owner);
    const self: HomeOwner = { pid: process.pid, startedAt: startedAt(process.pid), command };
    await writeFile(ownerFile(home), JSON.stringify(self));
    heldHere.add(home);
  } finally {
    await release();
  }
  return async () => {
    if (heldHere.delete(home)) await rm(ownerFile(home), { force: true });
  };
}
