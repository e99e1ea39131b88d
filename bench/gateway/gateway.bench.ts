import { readConfig } from '../../runtime/config.js';
import { createProgress } from '../../runtime/progress.js';
import { requireFreePorts } from '../child-process.js';
import { openBenchGraph, throwAwayHome } from '../data/open-graph.js';
import { circumstances } from '../machine.js';
import { loadAverage } from '../process-usage.js';
import { type Effort, interleaved } from '../rounds.js';
import { type Contestant, startContestants } from './contestants.js';
import { provideHive, type Hive } from './hive.js';
import { openIssuer } from './issuer.js';
import { answersOf, answersOverBolt, measureOverBolt, measureRound, type Limits, type Round } from './measure.js';
import { answerHash, countValues, OPERATIONS, type Operation } from './operations.js';
import { portsFrom } from './ports.js';
import { gatewayReport, type OperationResult } from './report.js';

const CONNECTIONS = 16;
const OVER_BOLT = 'the same Cypher over Bolt';

export interface GatewayOptions {
  readonly effort: Effort;
  readonly firstPort: number;
}

const tell = (sentence: string): void => console.error(sentence);

const hiveOrNot = (home: string): Promise<Hive | null> =>
  provideHive(home, tell).catch((cause: Error) => {
    tell(`Hive Gateway is left out: it could not be installed. ${cause.message}`);
    return null;
  });

/** @throws Error naming whose answer is not that of the others: a ratio between different answers says nothing */
function requireSame(operation: Operation, answers: ReadonlyMap<string, unknown[]>): void {
  const hashes = new Map([...answers].map(([name, data]) => [name, answerHash(data)]));
  if (new Set(hashes.values()).size !== 1)
    throw new Error(`The answers to ${operation.name} differ: ${JSON.stringify([...hashes])}`);
  const [first] = answers.values();
  if (countValues(first) < 4 * operation.variables.length)
    throw new Error(`The answers to ${operation.name} are empty.`);
}

/** Measures every contestant on every operation, and returns the report as Markdown. */
export async function gatewayBench({ effort, firstPort }: GatewayOptions): Promise<string> {
  const ports = portsFrom(firstPort);
  await requireFreePorts(Object.values(ports));
  const config = readConfig();
  const hive = await hiveOrNot(config.PASSERELLE_HOME);
  const head = circumstances();
  const closers: (() => Promise<unknown>)[] = [];
  try {
    const home = await throwAwayHome(config);
    closers.push(() => home.remove());
    const graph = await openBenchGraph(config, home.path, createProgress());
    closers.push(() => graph.stop());
    const issuer = await openIssuer();
    closers.push(() => issuer.close());
    const arena = { neo4j: graph.address, home: home.path, ports, issuerEnv: issuer.env, hive, tell };
    const { contestants, stop } = await startContestants(arena);
    closers.push(stop);

    const measure = (operation: Operation, who: Contestant | null, limits: Limits): Promise<Round> =>
      who
        ? measureRound(who, operation, { token: issuer.token, neo4jPid: graph.pid }, limits)
        : measureOverBolt(graph.address, graph.pid, operation, limits);

    const results: OperationResult[] = [];
    for (const operation of OPERATIONS) {
      const taking = contestants.filter(({ operations }) => operations.includes(operation.name));
      const answers = new Map<string, unknown[]>();
      for (const who of taking) answers.set(who.name, await answersOf(who, operation, issuer.token));
      answers.set(OVER_BOLT, await answersOverBolt(graph.address, operation));
      requireSame(operation, answers);
      tell(`${operation.name}: ${answers.size} equal answers; warming up`);

      const limits = { connections: CONNECTIONS, requests: effort.roundRequests, durationMs: effort.roundS * 1000 };
      const warmUp = { ...limits, requests: effort.warmUpRequests, durationMs: effort.warmUpS * 1000 };
      for (const who of taking) await measure(operation, who, warmUp);
      const rounds = await interleaved([...taking, null], effort.rounds, async (who, round) => {
        tell(`${operation.name}, round ${round + 1} of ${effort.rounds}: ${who?.name ?? OVER_BOLT}`);
        return measure(operation, who, limits);
      });
      const named = new Map([...rounds].map(([who, of]) => [who?.name ?? OVER_BOLT, of]));
      results.push({ operation, rounds: named, loadAverage: loadAverage() });
    }
    return gatewayReport(head, effort, CONNECTIONS, results);
  } finally {
    for (const close of closers.reverse()) await close();
  }
}
