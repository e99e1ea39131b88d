import { readFile } from 'node:fs/promises';
import { StartupFailure, WITHOUT_EMBEDDED } from '../startup-failure.js';
import { consoleLog } from './jvm.js';

const WORDY = /^\s*(at |\.\.\. \d+ more|$)|^(Picked up |WARNING: |OpenJDK |Java HotSpot)/;

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

/** What a log of a JVM that ended early means. */
export function jvmFailure(log: string, ended: number | string | null, graphHome: string): Error {
  if (/No space left on device|Disk quota exceeded|OutOfDiskSpace/.test(log))
    return Object.assign(new Error('no space left'), { code: 'ENOSPC', path: graphHome });
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
