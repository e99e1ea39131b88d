import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command of the project as the process it is.
 *
 * @param cli  its file, from the project's root
 * @param env  all that it finds in its environment
 */
export const runCommand = (
  cli: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ended> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', cli, ...args],
      { cwd: resolve(import.meta.dirname, '..'), env },
      (fault, stdout, stderr) =>
        done({ code: fault === null ? 0 : typeof fault.code === 'number' ? fault.code : -1, stdout, stderr }),
    );
  });
