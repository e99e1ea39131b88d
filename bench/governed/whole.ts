import { builtCommand } from '../built.js';
import { type Running, start } from '../child-process.js';
import type { BenchGraph } from '../data/open-graph.js';
import { address, type Contestant, ready, settingsOf } from '../gateway/contestants.js';
import { openIssuer } from '../gateway/issuer.js';
import { answersOf, measureRound, type Limits } from '../gateway/measure.js';
import { answerHash, OPERATIONS } from '../gateway/operations.js';
import { portsFrom } from '../gateway/ports.js';
import { type Effort, interleaved } from '../rounds.js';
import type { Variant } from './variants.js';

const CONNECTIONS = 16;
const OPERATION = OPERATIONS.find(({ name }) => name === 'learners')!;

/** CPU of the one process per request, in ms, one for each round. */
export type CpuMs = ReadonlyMap<Variant['name'], readonly number[]>;

export interface Whole {
  measure(effort: Effort): Promise<CpuMs>;
  stop(): Promise<void>;
}

/** Passerelle in one process, three times: the policy and its log, the policy alone, neither. Whole requests over HTTP. */
export async function startWhole(graph: BenchGraph, home: string, firstPort: number): Promise<Whole> {
  const ports = portsFrom(firstPort);
  const closers: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    const issuer = await openIssuer();
    closers.push(() => issuer.close());
    const settings = await settingsOf({ neo4j: graph.address, home, ports, issuerEnv: issuer.env });
    const up = async (name: Variant['name'], port: number, path: string, ...args: string[]) => {
      const command = [...builtCommand(new URL(path, import.meta.url)), ...args];
      const env = { ...settings, PORT: `${port}` };
      const running: Running = await start({ command, env, isUp: ready(port) });
      closers.push(() => running.stop());
      const url = `${address(port)}/graphql`;
      return { name, url, gateway: [running.pid], subgraphs: [], operations: [OPERATION.name] } satisfies Contestant;
    };
    const without = '../gateway/standalone-without.cli.ts';
    const contestants = [
      await up('policy off', ports.standaloneOff, without, 'policy'),
      await up('policy on, without the log', ports.standaloneUnlogged, without, 'log'),
      await up('policy on', ports.standalone, '../../gateway/standalone.cli.ts'),
    ];
    return {
      stop,
      async measure({ rounds, roundS, roundRequests, warmUpRequests, warmUpS }) {
        const answers = await Promise.all(contestants.map((who) => answersOf(who, OPERATION, issuer.token)));
        if (new Set(answers.map(answerHash)).size !== 1) throw new Error('The answers of the whole requests differ.');
        const once = (who: Contestant, limits: Limits) =>
          measureRound(who, OPERATION, { token: issuer.token, neo4jPid: graph.pid }, limits);
        const warmUp = { connections: CONNECTIONS, requests: warmUpRequests, durationMs: warmUpS * 1000 };
        for (const who of contestants) await once(who, warmUp);
        const limits = { connections: CONNECTIONS, requests: roundRequests, durationMs: roundS * 1000 };
        const results = await interleaved(contestants, rounds, (who) => once(who, limits));
        return new Map([...results].map(([{ name }, of]) => [name, of.map(({ gatewayCpuMs }) => gatewayCpuMs)]));
      },
    };
  } catch (cause) {
    await stop();
    throw cause;
  }
}
