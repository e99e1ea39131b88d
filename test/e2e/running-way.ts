import type { Ended, StartedProcess } from './process.js';

export type Processes = ReadonlyMap<string, StartedProcess>;

/** One way of running the same code, up and answering. */
export interface RunningWay {
  /** Address of each gateway, `http://host:port`; requests alternate between them. */
  readonly gateways: readonly [string, ...string[]];
  /** The demo issuer. */
  readonly issuer: string;
  /** PASSERELLE_HOME of all its processes: keys are there. */
  readonly home: string;
  /** By name, e.g. `standalone`, `skills`, `gateway-1`. */
  readonly processes: Processes;
  /** Addresses of subgraphs, by name: nobody outside may learn or use them. */
  readonly subgraphs: ReadonlyMap<string, string>;
  /** Ends whatever still runs, at once, and removes the home. */
  clear(): Promise<void>;
}

/** Settings of every process of the suite, beside its addresses. */
export const COMMON_SETTINGS = {
  HOST: '127.0.0.1',
  // A loaded machine plans its first statements slowly; no test here is about time.
  NEO4J_TIMEOUT_MS: '60000',
  SUBGRAPH_TIMEOUT_MS: '60000',
  LOG_CHECKPOINT_S: '1',
  // The canary reads all that processes say, so they say all they can.
  LOG_LEVEL: 'debug',
};

/** Longest one way may take to come up, in milliseconds, on a machine with other work. */
export const OPEN_TIMEOUT_MS = 300_000;

/** Asks each process to end, and waits. @returns how each one did, by name */
export async function stopProcesses(processes: Processes): Promise<Record<string, Ended>> {
  for (const { child } of processes.values()) child.kill('SIGTERM');
  return Object.fromEntries(
    await Promise.all([...processes].map(async ([name, { ended }]) => [name, await ended] as const)),
  );
}

/** Ends what still runs, whatever state it is in. */
export async function killProcesses(processes: Processes): Promise<void> {
  for (const { child } of processes.values()) child.kill('SIGKILL');
  await Promise.all([...processes.values()].map(({ ended }) => ended));
}

/** The last that each process said, for the message of a failure. */
export const outputOf = (processes: Processes): string =>
  [...processes].map(([name, process]) => `--- ${name}\n${process.output().trim().slice(-1_500)}`).join('\n');
