import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The kernel's unit of CPU time here, in ms; what it says is exact to one of them. */
const TICK_MS = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Columns of proc_pid_stat(5) from the third on: the second, the name, may hold blanks. */
const statColumns = (pid: number | 'self'): string[] => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
};

/** CPU time of all threads of a process since it started, user and system, in ms. @throws Error when it does not run */
export function cpuMs(pid: number): number {
  const columns = statColumns(pid);
  return (Number(columns[11]) + Number(columns[12])) * TICK_MS;
}

/** CPU time of this process's children that have ended, and of theirs, in ms. */
export function endedChildrenCpuMs(): number {
  const columns = statColumns('self');
  return (Number(columns[13]) + Number(columns[14])) * TICK_MS;
}

/** Memory of a process that is in RAM, in MiB. @throws Error when it does not run */
export function residentMib(pid: number): number {
  const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kib) / 1024;
}

export const sumCpuMs = (pids: readonly number[]): number => pids.reduce((sum, pid) => sum + cpuMs(pid), 0);
export const sumResidentMib = (pids: readonly number[]): number => pids.reduce((sum, pid) => sum + residentMib(pid), 0);

/** Processes that want a core now, averaged over the last minute. */
export const loadAverage = (): number => Number(readFileSync('/proc/loadavg', 'utf8').split(' ')[0]);
