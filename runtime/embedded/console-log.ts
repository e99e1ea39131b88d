import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupFailure, WITHOUT_EMBEDDED } from '../startup-failure.js';
import { consoleLog } from './jvm.js';

const WORDY = /^\s*(at |\.\.\. \d+ more|$)|^(Picked up |WARNING: |OpenJDK |Java HotSpot)/;

const FULL_DISK = /No space left on device|Disk quota exceeded|OutOfDiskSpace|running out of disk space/;

/** The line of a log that says most: the innermost cause, else the last error, else the last line that is not a stack frame. */
export function lastUsefulLine(log: string): string {
  const lines = log.split('\n').filter((line) => !WORDY.test(line));
  const found =
    lines.findLast((line) => /^Caused by: /.test(line)) ??
    lines.findLast((line) => /\bERROR\b|Error|Exception/.test(line)) ??
    lines.at(-1) ??
    '';
  return found
    .replace(/^Caused by: (?:(?:[\w$]+\.)+[\w$]+: )?/, '')
    .replace(/^\d{4}-\d\d-\d\d \S+ (?:INFO|WARN|ERROR)\s+/, '')
    .trim();
}

/** Whether the port was taken between our look and Neo4j's own. */
export const isPortTaken = (log: string): boolean => /Address already in use|BindException/.test(log);

const diskFull = (graphHome: string): Error =>
  Object.assign(new Error('no space left'), { code: 'ENOSPC', path: graphHome });

/** What Neo4j's debug log says when the server runs and its database does not open. */
export function databaseFailure(debugLog: string, graphHome: string): Error {
  if (FULL_DISK.test(debugLog)) return diskFull(graphHome);
  const said = lastUsefulLine(debugLog);
  return new StartupFailure(
    `Neo4j cannot open the graph in ${graphHome}${said && `, saying "${said.slice(0, 300)}"`}: its log is ${join(graphHome, 'logs', 'debug.log')}; move ${graphHome} away to begin with an empty graph, or ${WITHOUT_EMBEDDED}.`,
  );
}

/** What a log of a JVM that ended early means. */
export function jvmFailure(log: string, ended: number | string | null, graphHome: string): Error {
  if (FULL_DISK.test(log)) return diskFull(graphHome);
  if (/FileLockException|has been locked by another process|Unable to obtain lock on store lock file/.test(log)) {
    return new StartupFailure(
      `The graph in ${graphHome} is open in another Neo4j: stop that one, or set PASSERELLE_HOME to another folder.`,
    );
  }
  if (
    /Could not reserve enough space|insufficient memory|OutOfMemoryError|Cannot allocate memory/i.test(log) ||
    ended === 'SIGKILL'
  ) {
    return new StartupFailure(
      `There is not enough memory for the embedded Neo4j: close other programs, lower EMBEDDED_NEO4J_HEAP_MB (in MiB), or ${WITHOUT_EMBEDDED}.`,
    );
  }
  const said = lastUsefulLine(log);
  return new StartupFailure(
    `The embedded Neo4j ended (${ended ?? 'unknown code'}) before it answered${said && `, saying "${said.slice(0, 300)}"`}: its log is ${consoleLog(graphHome)}; ${WITHOUT_EMBEDDED}.`,
  );
}

export const readConsoleLog = (graphHome: string): Promise<string> =>
  readFile(consoleLog(graphHome), 'utf8').catch(() => '');

/** End of Neo4j's debug log, which goes on from start to start: what this start said is in it. */
export const readDebugLog = (graphHome: string): Promise<string> =>
  readFile(join(graphHome, 'logs', 'debug.log'), 'utf8').then(
    (log) => log.slice(-32_000),
    () => '',
  );
