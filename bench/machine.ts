import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { loadAverage } from './process-usage.js';

/** Where and under which circumstances something was measured: one line above every table. */
export function circumstances(): string {
  const java = execFileSync('sh', ['-c', 'java -version 2>&1'], { encoding: 'utf8' }).split('\n', 1)[0] ?? '';
  return [
    new Date().toISOString().slice(0, 16).replace('T', ' ') + ' UTC',
    `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `Node ${process.version}`,
    java.replace(/"/g, ''),
    `load average ${loadAverage()} at the start`,
  ].join(', ');
}
