import { constants } from 'node:fs';
import { access, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { StartupFailure } from '../runtime/startup-failure.js';
import type { LoadReport } from './report.js';

const WAY_OUT = 'name a file in a folder that is there and that you may write to';

/**
 * Tells a wrong --report path before the work whose report it is to hold. Writes nothing.
 *
 * @throws StartupFailure when no file could be written there
 */
export async function requireReportPath(path: string): Promise<void> {
  const refuse = (why: string) => new StartupFailure(`--report ${path}: ${why}; ${WAY_OUT}. Nothing was written.`);
  const folder = dirname(resolve(path));
  const inFolder = await stat(folder).catch(() => null);
  if (!inFolder?.isDirectory()) throw refuse(inFolder ? `${folder} is no folder` : `there is no folder ${folder}`);
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) throw refuse('it is a folder');
  await access(there ? path : folder, constants.W_OK).catch(() => {
    throw refuse(`${there ? 'it' : folder} cannot be written`);
  });
}

/** @throws StartupFailure that says what was done all the same */
export async function writeReport(path: string, report: LoadReport): Promise<void> {
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`).catch((cause: NodeJS.ErrnoException) => {
    throw new StartupFailure(
      `--report ${path}: the report could not be written (${cause.code ?? cause.message}); ${WAY_OUT}. ${report.written ? 'The load itself was completed.' : 'The dry run itself was completed.'}`,
      { cause },
    );
  });
}
