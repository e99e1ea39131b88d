import { type ChildProcess, spawn } from 'node:child_process';

/** How a process ended, with all it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command of ours as a process, with what it said so far. */
export interface StartedProcess {
  readonly child: ChildProcess;
  /** Standard output and standard error, as they came. */
  output(): string;
  /** Resolves with the first match in its standard output. @throws Error with all it said, when it ends before */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves when it has ended. */
  readonly ended: Promise<Ended>;
}

export interface StartOptions {
  readonly args?: readonly string[];
  /** Whether it leads a process group of its own, as a job of a shell does: for signals to the whole group. */
  readonly ownGroup?: boolean;
  /** Whether `command` is an npm script, started by npm. */
  readonly byNpm?: boolean;
}

/** Settings of the run that a process under test must not inherit: what it gets is what the test names. */
const OWN = /^(NEO4J_|PASSERELLE_|OIDC_|PORT$|HOST$|LOG_LEVEL$|NODE_ENV$|NODE_OPTIONS$|JEST_)/;

/** Starts a command as its npm script does, without npm unless that is what is tested. */
export function startProcess(
  command: string,
  env: Record<string, string>,
  { args = [], ownGroup = false, byNpm = false }: StartOptions = {},
): StartedProcess {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.test(name)));
  const [program, before] = byNpm ? ['npm', ['run', command, '--']] : [process.execPath, ['--import', 'tsx', command]];
  const child = spawn(program, [...before, ...args], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: ownGroup,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk: Buffer) => (stderr += String(chunk)));
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr })),
  );
  return {
    child,
    ended,
    output: () => `${stdout}\n${stderr}`,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(stdout);
          if (found) resolve(found);
        };
        child.stdout.on('data', look);
        void ended.then(() => reject(new Error(`${command} ended before it said ${pattern}:\n${stdout}\n${stderr}`)));
        look();
      }),
  };
}

/** Starts `npm start`. */
export const startStandalone = (env: Record<string, string>, options?: StartOptions): StartedProcess =>
  startProcess(options?.byNpm ? 'start' : 'gateway/standalone.cli.ts', env, options);
