import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSameProcess, waitForEnd } from '../process-identity.js';

/** What the process that runs a home's Neo4j leaves there for others of the same home. */
export interface ServerState {
  readonly pid: number;
  /** When the JVM started; see process-identity. */
  readonly startedAt: string;
  readonly boltPort: number;
  /** Whether Bolt answers; before that only the pid counts. */
  readonly ready: boolean;
}

const stateFile = (graphHome: string): string => join(graphHome, 'server.json');

/** Whole or not at all: another process may read at any moment. */
export async function writeState(graphHome: string, state: ServerState): Promise<void> {
  await writeFile(`${stateFile(graphHome)}.new`, JSON.stringify(state));
  await rename(`${stateFile(graphHome)}.new`, stateFile(graphHome));
}

export const removeState = (graphHome: string): Promise<void> => rm(stateFile(graphHome), { force: true });

/** The Neo4j that runs on this home now, or null. */
export async function readState(graphHome: string): Promise<ServerState | null> {
  try {
    const state = JSON.parse(await readFile(stateFile(graphHome), 'utf8')) as ServerState;
    return isSameProcess(state.pid, state.startedAt) ? state : null;
  } catch {
    return null;
  }
}

const endIfThere = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ESRCH') throw cause; // it ended in between
  }
};

/**
 * Ends a JVM whose owner was killed. Its watchdog is doing the same, unless that one was killed as well.
 *
 * @param graceMs  longest wait for it to close its store
 */
export async function endOrphan(graphHome: string, graceMs: number): Promise<void> {
  const orphan = await readState(graphHome);
  if (orphan) {
    endIfThere(orphan.pid, 'SIGTERM');
    if (!(await waitForEnd(orphan.pid, graceMs)) && isSameProcess(orphan.pid, orphan.startedAt)) {
      endIfThere(orphan.pid, 'SIGKILL');
      await waitForEnd(orphan.pid, graceMs);
    }
  }
  await removeState(graphHome);
}
