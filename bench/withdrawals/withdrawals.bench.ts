import { readConfig } from '../../runtime/config.js';
import { openDriver, openGraph } from '../../runtime/neo4j.js';
import { createProgress } from '../../runtime/progress.js';
import { builtCommand } from '../built.js';
import { run } from '../child-process.js';
import { loadLearners, neo4jEnv, openBenchGraph, throwAwayHome, type BenchGraph } from '../data/open-graph.js';
import { circumstances } from '../machine.js';
import { loadAverage } from '../process-usage.js';
import { percentile } from '../statistics.js';
import { figure, table } from '../table.js';
import type { ReadResult, WithdrawalJob, Withdrawn } from './job.js';

const PEOPLE = 10_000;
const CONCURRENCY = 8;
const MOST_MS = 900_000;
/** How long the control uses evidence again, in ms. */
const CONTROL_KEPT_MS = 250;

const cli = (name: string): readonly string[] => builtCommand(new URL(name, import.meta.url));

async function told<Result>(name: string, { address }: BenchGraph, job: WithdrawalJob): Promise<Result> {
  const env = { ...neo4jEnv(address), NODE_ENV: 'production', LOG_LEVEL: 'error', NEO4J_TIMEOUT_MS: '60000' };
  return JSON.parse(
    await run(cli(name), { env, input: JSON.stringify(job), timeoutMs: job.mostMs + 60_000 }),
  ) as Result;
}

interface Count {
  readonly stale: number;
  /** Shown though the withdrawal was acknowledged before the answer was there: the evidence had been read before. */
  readonly underWay: number;
  readonly before: number;
}

/** A read is stale if it discloses though its trip began after the withdrawal was acknowledged. */
function count({ disclosures }: ReadResult, { acknowledgedMs }: Withdrawn): Count {
  let [stale, underWay, before] = [0, 0, 0];
  for (const [person, tripMs, answeredMs] of disclosures) {
    const withdrawn = acknowledgedMs[person]!;
    if (tripMs > withdrawn) stale += 1;
    else if (answeredMs > withdrawn) underWay += 1;
    else before += 1;
  }
  return { stale, underWay, before };
}

/** Counts stale reads while people withdraw, of the policy and of a control that keeps evidence; the report as Markdown. */
export async function withdrawalsBench({ quick }: { quick: boolean }): Promise<string> {
  const config = readConfig();
  const head = circumstances();
  const home = await throwAwayHome(config);
  try {
    const graph = await openBenchGraph(config, home.path, createProgress());
    try {
      const people = quick ? 1_000 : PEOPLE;
      const driver = openDriver(graph.address, config);
      await loadLearners(openGraph(driver, graph.address.database, 120_000), people).finally(() => driver.close());

      console.error(`${people} withdrawals while two processes read`);
      const job = { people, concurrency: CONCURRENCY, mostMs: MOST_MS };
      const [withdrawn, policy, control] = await Promise.all([
        told<Withdrawn>('withdraw.cli.ts', graph, job),
        told<ReadResult>('read.cli.ts', graph, job),
        told<ReadResult>('read.cli.ts', graph, { ...job, keptMs: CONTROL_KEPT_MS }),
      ]);
      const row = (name: string, result: ReadResult): string[] => {
        const { stale, underWay, before } = count(result, withdrawn);
        const told = [result.reads, before, underWay, stale].map((value) => value.toLocaleString('en'));
        return [result.emptied ? name : `${name} (not emptied)`, ...told];
      };
      const at = (share: number): string => figure(percentile(withdrawn.latenciesMs, share));
      return [
        `${head}, ${loadAverage()} at the end.`,
        `${people.toLocaleString('en')} withdrawals through the API, ${CONCURRENCY} at a time, in ${figure(withdrawn.elapsedMs / 1000)} s: ` +
          `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms.`,
        table(
          ['reader', 'reads', 'people shown before their withdrawal', 'shown, evidence read before it', 'stale'],
          [row('Passerelle', policy), row(`control: evidence kept ${CONTROL_KEPT_MS} ms`, control)],
        ),
      ].join('\n\n');
    } finally {
      await graph.stop();
    }
  } finally {
    await home.remove();
  }
}
