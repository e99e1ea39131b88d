import { readConfig } from '../../runtime/config.js';
import { openDriver, openGraph } from '../../runtime/neo4j.js';
import { createProgress } from '../../runtime/progress.js';
import { loadAgreements, LOAD_CONSENTS } from '../../subgraphs/contracts/sample.js';
import { builtCommand } from '../built.js';
import { requireFreePorts, run } from '../child-process.js';
import { consents, otherAgreements, otherConsents } from '../data/generate.js';
import { type BenchGraph, neo4jEnv, openBenchGraph, throwAwayHome } from '../data/open-graph.js';
import { portsFrom } from '../gateway/ports.js';
import { circumstances } from '../machine.js';
import { loadAverage } from '../process-usage.js';
import { effortOf } from '../rounds.js';
import { pairedRatio, spread, type Spread } from '../statistics.js';
import { figure, spreadCell, table } from '../table.js';
import type { GovernedJob, GovernedResult } from './measure.cli.js';
import { startWhole } from './whole.js';

const CONCURRENCIES = [1, 16];
/** Agreements of the caller that are in force. */
const AGREEMENTS = [1, 10, 100];
/** The most CPU that a variant may cost, as a multiple of what the policy off does. */
const TARGETS: Readonly<Record<string, number>> = { 'policy on, without the log': 1.25, 'policy on': 1.4 };
const TIMEOUT_MS = 900_000;
const MEASURE = builtCommand(new URL('measure.cli.ts', import.meta.url));

const measure = async ({ address }: BenchGraph, job: GovernedJob): Promise<GovernedResult> =>
  JSON.parse(
    await run(MEASURE, {
      env: { ...neo4jEnv(address), NODE_ENV: 'production', NEO4J_TIMEOUT_MS: '60000' },
      input: JSON.stringify(job),
      timeoutMs: TIMEOUT_MS,
    }),
  ) as GovernedResult;

const verdict = ({ median }: Spread, most: number): string =>
  median <= most ? `met (${most})` : `missed, ${Math.round((100 * median) / most - 100)} % over ${most}`;

const rowsOf = (label: string, cpuMs: ReadonlyMap<string, readonly number[]>): string[][] => {
  const off = cpuMs.get('policy off')!;
  return [...cpuMs].map(([name, of]) => {
    const ratio = pairedRatio(of, off);
    const told = of === off ? ['1', ''] : [spreadCell(ratio), verdict(ratio, TARGETS[name]!)];
    return [label, name, spreadCell(spread(of)), ...told];
  });
};

const HEADER = ['', '', 'Node CPU, ms per list', 'ratio', 'target'];
const section = (title: string, rows: readonly string[][]): string => `### ${title}\n\n${table(HEADER, rows)}`;

/** Puts agreements beside the one that covers the list, until the caller has so many, and every other consent of the 200. */
async function fill({ address }: BenchGraph, agreements: number): Promise<void> {
  const driver = openDriver(address, readConfig());
  try {
    const graph = openGraph(driver, address.database, 120_000);
    await loadAgreements(graph, otherAgreements(agreements - 1));
    await graph.write(LOAD_CONSENTS, { consents: otherConsents() });
  } finally {
    await driver.close();
  }
}

export interface GovernedOptions {
  readonly quick: boolean;
  readonly rounds: number | undefined;
  readonly firstPort: number;
}

/** Measures what the policy costs on a list of 200 learners, and returns the report as Markdown. */
export async function governedBench({ quick, rounds, firstPort }: GovernedOptions): Promise<string> {
  await requireFreePorts(Object.values(portsFrom(firstPort)));
  const config = readConfig();
  const head = circumstances();
  const closers: (() => Promise<unknown>)[] = [];
  try {
    const home = await throwAwayHome(config);
    closers.push(() => home.remove());
    const graph = await openBenchGraph(config, home.path, createProgress());
    closers.push(() => graph.stop());
    const whole = await startWhole(graph, home.path, firstPort);
    closers.push(() => whole.stop());

    const wholeRows: string[][] = [];
    const rows = new Map(CONCURRENCIES.map((concurrency) => [concurrency, [] as string[][]]));
    let decisions: readonly number[] = [];
    for (const agreements of AGREEMENTS) {
      const label = `${agreements} agreement${agreements === 1 ? '' : 's'}`;
      await fill(graph, agreements);
      console.error(`The governed list, ${label}: whole requests`);
      wholeRows.push(...rowsOf(label, await whole.measure(effortOf(quick, rounds))));
      for (const concurrency of CONCURRENCIES) {
        console.error(`The governed list, ${label}: the subgraph alone, ${concurrency} at a time`);
        const result = await measure(graph, {
          rounds: rounds ?? (quick ? 3 : 9),
          operationsPerRound: quick ? 48 : 192,
          warmUpOperations: quick ? 96 : 400,
          concurrency,
        });
        decisions = result.decisionsPerS;
        rows.get(concurrency)!.push(...rowsOf(label, new Map(Object.entries(result.cpuMs))));
      }
    }
    const { median, min, max } = spread(decisions);
    const inPlay = consents().length + otherConsents().length;
    return [
      `${head}, ${loadAverage()} at the end. ${inPlay} consents in play. Median (min-max); ratios round by round.`,
      section('Whole requests to one process, 16 connections', wholeRows),
      ...[...rows].map(([concurrency, of]) => section(`The subgraph alone, ${concurrency} at a time`, of)),
      `\`decide()\`, a permit by agreement and consent: ${figure(median)} per second of CPU (${figure(min)}-${figure(max)}).`,
    ].join('\n\n');
  } finally {
    for (const close of closers.reverse()) await close();
  }
}
