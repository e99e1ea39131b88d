import { type ChildProcess, spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** Packages of the JDK that Neo4j reaches into. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang', 'java.util.concurrent'];

/** Longest an orphaned JVM gets to close its store, in seconds; then it is killed. */
const ORPHAN_GRACE_S = 30;

/**
 * Becomes the JVM, and leaves beside it a shell that waits at a pipe whose other end only we hold. A line on it means
 * that the JVM has ended; end of file means that we have, however that came, and the JVM is ended too. POSIX sh, no
 * helper program, and about 1 MB. `$$` stays the number of the main shell, which `exec` hands to the JVM.
 */
const WITH_WATCHDOG = `
( trap '' INT HUP TERM
  read -r line <&3 && exit 0
  kill -TERM $$ 2>/dev/null
  waited=0
  while kill -0 $$ 2>/dev/null && [ $waited -lt ${ORPHAN_GRACE_S} ]; do sleep 1; waited=$((waited + 1)); done
  kill -KILL $$ 2>/dev/null ) &
exec "$@" 3<&-`;

export interface JvmOptions {
  readonly java: string;
  readonly jars: string;
  /** Folder of Neo4j's conf, data and logs. */
  readonly graphHome: string;
  readonly heapMb: number;
}

/** What the JVM prints goes to this file; Neo4j keeps its own logs beside it. */
export const consoleLog = (graphHome: string): string => join(graphHome, 'logs', 'console.log');

const javaArguments = ({ jars, graphHome, heapMb }: JvmOptions): string[] => [
  `-Xms${Math.min(256, heapMb)}m`,
  `-Xmx${heapMb}m`,
  '-XX:+UseG1GC',
  '-XX:+ExitOnOutOfMemoryError', // half-dead, it would answer nobody and hold the store
  '-Dfile.encoding=UTF-8',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '-cp',
  `${jars}/*`,
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${graphHome}`,
  `--config-dir=${join(graphHome, 'conf')}`,
  '--console-mode', // says on its output, too, why it cannot start
];

export interface Jvm {
  readonly pid: number;
  /** Settles when the JVM has ended, with its exit code or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** Asks Neo4j to close its store, and kills it when it has not after `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** Starts Neo4j's JVM in a session of its own: a Ctrl-C at the terminal reaches us and not it, so that we stop it in order. */
export async function startJvm(options: JvmOptions): Promise<Jvm> {
  const log = await open(consoleLog(options.graphHome), 'w');
  let child: ChildProcess;
  try {
    child = spawn('sh', ['-c', WITH_WATCHDOG, 'neo4j', options.java, ...javaArguments(options)], {
      detached: true,
      stdio: ['ignore', log.fd, log.fd, 'pipe'],
    });
    await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  } finally {
    await log.close();
  }
  const watchdog = child.stdio[3] as NodeJS.WritableStream;
  watchdog.on('error', () => undefined); // it went first
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('exit', (code, signal) => {
      watchdog.end('ended\n');
      resolve(code ?? signal);
    });
  });
  return {
    pid: child.pid!,
    ended,
    async stop(graceMs) {
      child.kill('SIGTERM');
      const killer = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await ended;
      clearTimeout(killer);
    },
  };
}
