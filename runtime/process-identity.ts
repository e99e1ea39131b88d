import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const ps = (pid: number, column: string): string => {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
};

const procFile = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/** Whether a process of this number runs, ours or another user's. A zombie has ended. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !/^\d+ \(.*\) Z /s.test(procFile(`/proc/${pid}/stat`) ?? '');
}

/**
 * When a process started, as a text to compare: pids are given again, start times are not. Linux: boot id and clock
 * ticks since boot; elsewhere what `ps` says, to the second. Empty when it cannot be known.
 */
export function startedAt(pid: number): string {
  const stat = procFile(`/proc/${pid}/stat`);
  if (stat === null) return ps(pid, 'lstart');
  // The name in brackets may hold blanks; starttime is the 20th column after it (proc_pid_stat(5): field 22).
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return `${procFile('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}/${ticks}`;
}

/** Whether the process of this number still is the one that started then. */
export const isSameProcess = (pid: number, since: string): boolean =>
  isAlive(pid) && (since === '' || startedAt(pid) === since);

/** Ends when the process has, or after `timeoutMs`. @returns whether it has ended */
export async function waitForEnd(pid: number, timeoutMs: number): Promise<boolean> {
  const until = performance.now() + timeoutMs;
  while (isAlive(pid)) {
    if (performance.now() >= until) return false;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  return true;
}
