import { wipeAll } from './graph.js';
import type { Ended, StartedProcess } from './process.js';

/** One way of running the same code, up and answering. */
export interface RunningWay {
  /** Address of each gateway, `http://host:port`; requests alternate between them. */
  readonly gateways: readonly [string, ...string[]];
  /** The demo issuer. */
  readonly issuer: string;
  /** PASSERELLE_HOME of all processes: keys are there. */
  readonly home: string;
  /** By name, e.g. `standalone`, `skills`, `gateway-1`. */
  readonly processes: ReadonlyMap<string, StartedProcess>;
  /** Addresses nobody outside may learn: of subgraphs, of Neo4j. */
  readonly hiddenAddresses: readonly string[];
  /** Asks each process to end, and waits. @returns how each one did, by name */
  stop(): Promise<ReadonlyMap<string, Ended>>;
  /** Ends whatever still runs, at once, and removes the home. */
  clear(): Promise<void>;
}

/** Settings of every process of the suite, beside its addresses. */
export const COMMON_SETTINGS = {
  HOST: '127.0.0.1',
  // A loaded machine plans its first statements slowly, and starts processes slowly; no test here is about time.
  NEO4J_TIMEOUT_MS: '60000',
  SUBGRAPH_TIMEOUT_MS: '60000',
  // The canary of the suite reads all that processes say: they say all they can.
  LOG_LEVEL: 'debug',
};

/** Longest one way may take to come up, in milliseconds, on a machine with other work. */
export const OPEN_TIMEOUT_MS = 300_000;

/** Bundles the processes of a way, all of them known from the moment they are started. */
export function wayOf(
  parts: Pick<RunningWay, 'gateways' | 'issuer' | 'hiddenAddresses'>,
  processes: ReadonlyMap<string, StartedProcess>,
  home: { readonly path: string; remove(): void },
): RunningWay {
  return {
    ...parts,
    processes,
    home: home.path,
    async stop() {
      for (const { child } of processes.values()) child.kill('SIGTERM');
      return new Map(await Promise.all([...processes].map(async ([name, { ended }]) => [name, await ended] as const)));
    },
    clear: () => endAll(processes, home),
  };
}

/** Ends what runs of a way that did not come up, or was left. */
export async function endAll(
  processes: ReadonlyMap<string, StartedProcess>,
  home: { remove(): void },
): Promise<void> {
  for (const { child } of processes.values()) child.kill('SIGKILL');
  await Promise.all([...processes.values()].map(({ ended }) => ended));
  home.remove();
}

/** All that processes said, for the message of a failure. */
export const outputOf = (processes: ReadonlyMap<string, StartedProcess>): string =>
  [...processes].map(([name, process]) => `--- ${name}\n${process.output().trim()}`).join('\n');

export { wipeAll };
