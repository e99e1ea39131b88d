import { readConfig } from '../../runtime/config.js';
import { createProgress } from '../../runtime/progress.js';
import { builtCommand } from '../built.js';
import { run } from '../child-process.js';
import { type BenchGraph, neo4jEnv, openBenchGraph, throwAwayHome } from '../data/open-graph.js';
import { circumstances } from '../machine.js';
import { loadAverage } from '../process-usage.js';
import { pairedRatio, spread, type Spread } from '../statistics.js';
import { figure, spreadCell, table } from '../table.js';
import type { GovernedJob, GovernedResult } from './measure.cli.js';

const CONCURRENCIES = [1, 16];
const TARGET = 1.25;
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

const verdict = ({ median }: Spread): string =>
  median <= TARGET ? 'met' : `missed, ${Math.round((100 * median) / TARGET - 100)} % over`;

function section(concurrency: number, { cpuMs }: GovernedResult): string {
  const off = cpuMs['policy off']!;
  const rows = Object.entries(cpuMs).map(([name, of]) => {
    const ratio = pairedRatio(of, off);
    return [name, spreadCell(spread(of)), ...(of === off ? ['1', ''] : [spreadCell(ratio), verdict(ratio)])];
  });
  return `### ${concurrency} at a time\n\n${table(['', 'Node CPU, ms per list', 'ratio', `at most ${TARGET}`], rows)}`;
}

/** Measures what the policy costs on a list of 200 learners, and returns the report as Markdown. */
export async function governedBench({
  quick,
  rounds,
}: {
  quick: boolean;
  rounds: number | undefined;
}): Promise<string> {
  const config = readConfig();
  const head = circumstances();
  const home = await throwAwayHome(config);
  try {
    const graph = await openBenchGraph(config, home.path, createProgress());
    try {
      const sections: string[] = [];
      let decisions: readonly number[] = [];
      for (const concurrency of CONCURRENCIES) {
        console.error(`The governed list, ${concurrency} at a time`);
        const result = await measure(graph, {
          rounds: rounds ?? (quick ? 3 : 9),
          operationsPerRound: quick ? 48 : 192,
          warmUpOperations: quick ? 96 : 400,
          concurrency,
        });
        decisions = result.decisionsPerS;
        sections.push(section(concurrency, result));
      }
      const { median, min, max } = spread(decisions);
      return [
        `${head}, ${loadAverage()} at the end. Median (min-max); ratios round by round.`,
        ...sections,
        `\`decide()\`, a permit by agreement and consent: ${figure(median)} per second of CPU (${figure(min)}-${figure(max)}).`,
      ].join('\n\n');
    } finally {
      await graph.stop();
    }
  } finally {
    await home.remove();
  }
}
