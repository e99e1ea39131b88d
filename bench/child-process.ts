import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';

/** Longest a process may take to answer after its start, in ms: the machine may be busy. */
const START_TIMEOUT_MS = 120_000;
/** Longest a process may take to end when asked to, in ms; then it is killed. */
const STOP_TIMEOUT_MS = 15_000;

export interface Running {
  readonly pid: number;
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly command: readonly string[];
  /** Added to the environment; through `env`, which becomes the command, so that they stand in no list of processes. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Tells whether it is up; asked again until it is. */
  readonly isUp: () => Promise<boolean>;
}

const withEnv = (env: Readonly<Record<string, string>>, command: readonly string[]): string[] => [
  ...Object.entries(env).map(([name, value]) => `${name}=${value}`),
  ...command,
];

const alive = new Set<ChildProcess>();

/** Notes a process until it has ended. */
const noted = <Child extends ChildProcess>(child: Child): Child => {
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  return child;
};

/** Ends every process that was started here and still runs, at once. */
export const killAll = (): void => alive.forEach((child) => child.kill('SIGKILL'));

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Starts a process and waits until it is up. @throws Error with the end of what it said when it ends before */
export async function start({ command, env, cwd, isUp }: StartOptions): Promise<Running> {
  const child = noted(spawn('env', withEnv(env, command), { stdio: ['ignore', 'pipe', 'pipe'], ...(cwd && { cwd }) }));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
  const stop = async (): Promise<void> => {
    if (ended(child)) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await gone;
    clearTimeout(killer);
  };
  const until = performance.now() + START_TIMEOUT_MS;
  while (!(await isUp().catch(() => false))) {
    if (ended(child) || performance.now() > until) {
      await stop();
      throw new Error(`${command.join(' ')} did not come up; it said:\n${said}`);
    }
    await new Promise((resume) => setTimeout(resume, 200));
  }
  // Somebody else may have answered in its place.
  if (ended(child)) throw new Error(`${command.join(' ')} ended; it said:\n${said}`);
  return { pid: child.pid!, stop };
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Handed to its standard input. */
  readonly input?: string;
  readonly timeoutMs: number;
}

/** Runs a process to its end. @returns what it wrote on its standard output @throws Error with what it said, unless it ends with 0 */
export async function run(
  command: readonly string[],
  { env = {}, cwd, input = '', timeoutMs }: RunOptions,
): Promise<string> {
  const child = noted(
    spawn('env', withEnv(env, command), { timeout: timeoutMs, killSignal: 'SIGTERM', ...(cwd && { cwd }) }),
  );
  child.stdin.on('error', () => undefined); // it ended without reading
  child.stdin.end(input);
  const exit = new Promise<number | string | null>((resolve, reject) =>
    child.once('error', reject).once('close', (code, signal) => resolve(code ?? signal)),
  );
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  if (code !== 0)
    throw new Error(`${command.join(' ')} ended with ${code}; it said:\n${(stderr || stdout).slice(-4_000)}`);
  return stdout;
}

/** @throws Error naming the first port that somebody listens on */
export async function requireFreePorts(ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    await new Promise<void>((resolve, reject) => {
      const probe = createServer().once('error', () =>
        reject(new Error(`Port ${port} on 127.0.0.1 is taken; free it, or name another range with --ports FIRST.`)),
      );
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
    });
  }
}
