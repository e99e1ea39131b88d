import { type ChildProcess, spawn } from 'node:child_process';

/** A command of ours as a process, with what it said so far. */
export interface StartedProcess {
  readonly child: ChildProcess;
  /** Resolves with the first match in its standard output. @throws Error with all it said, when it ends before */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves when it has ended. */
  readonly ended: Promise<{
    readonly code: number | null;
    readonly signal: NodeJS.Signals | null;
    readonly stdout: string;
    readonly stderr: string;
  }>;
}

/** Settings of the run that a process under test must not inherit: what it gets is what the test names. */
const OWN = /^(NEO4J_|PASSERELLE_|OIDC_|PORT$|HOST$|NODE_ENV$|NODE_OPTIONS$|JEST_)/;

/** Starts `npm start` as npm does it, without npm. */
export function startStandaloneProcess(env: Record<string, string>): StartedProcess {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.test(name)));
  const child = spawn(process.execPath, ['--import', 'tsx', 'gateway/standalone.cli.ts'], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk: Buffer) => (stderr += String(chunk)));
  const ended = new Promise<Awaited<StartedProcess['ended']>>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr })),
  );
  return {
    child,
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(stdout);
          if (found) resolve(found);
        };
        child.stdout.on('data', look);
        void ended.then(() => reject(new Error(`It ended before it said ${pattern}:\n${stdout}\n${stderr}`)));
        look();
      }),
  };
}
