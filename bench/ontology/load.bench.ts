import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sources } from '../../ontology/read.js';
import { officialSources } from '../../ontology/sample/downloads.js';
import { type Config, homePaths, readConfig } from '../../runtime/config.js';
import { findJava } from '../../runtime/embedded/java.js';
import { provideJars } from '../../runtime/embedded/jars.js';
import { createProgress } from '../../runtime/progress.js';
import { run } from '../child-process.js';
import { throwAwayHome } from '../data/open-graph.js';
import { circumstances } from '../machine.js';
import { loadAverage } from '../process-usage.js';
import { interleaved } from '../rounds.js';
import { pairedRatio, spread } from '../statistics.js';
import { spreadCell, table } from '../table.js';
import { type BulkFiles, LIST_SEPARATOR_ARGUMENT, writeBulkFiles } from './bulk-files.js';
import { timed, type Timed, timedLoad, TIMEOUT_MS } from './timed-load.js';

const TARGET_S = 90;
const OURS = 'npm run ontology -- load';
const BULK = 'neo4j-admin database import full';

interface Load extends Omit<Timed<unknown>, 'result'> {
  /** By step, as the loader says. */
  readonly steps: Readonly<Record<string, number>>;
}

async function loadOurs(config: Config, sources: Sources): Promise<Load> {
  const home = await throwAwayHome(config);
  try {
    const { result, ...load } = await timedLoad(home, sources);
    return { ...load, steps: result.seconds };
  } finally {
    await home.remove();
  }
}

/** Writes a store from files that are already there: no server, no constraint, no index, nothing checked or derived. */
async function loadInBulk(java: string, jars: string, heapMb: number, files: BulkFiles): Promise<Load> {
  const home = await mkdtemp(join(tmpdir(), 'passerelle-bench-bulk-'));
  try {
    await mkdir(join(home, 'conf'));
    await writeFile(join(home, 'conf/neo4j.conf'), 'dbms.usage_report.enabled=false\n');
    const command = [
      java,
      `-Xmx${heapMb}m`,
      '-cp',
      `${jars}/*`,
      'org.neo4j.cli.AdminTool',
      'database',
      'import',
      'full',
      'neo4j',
    ];
    const options = ['--multiline-fields=true', `--array-delimiter=${LIST_SEPARATOR_ARGUMENT}`, ...files.arguments];
    const load = await timed(() =>
      run([...command, ...options], {
        env: { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
        cwd: home,
        timeoutMs: TIMEOUT_MS,
      }),
    );
    return { ...load, steps: {} };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function report(head: string, { nodes, relations }: BulkFiles, ours: readonly Load[], bulk: readonly Load[]): string {
  const row = (name: string, of: readonly Load[]): string[] => [
    name,
    spreadCell(spread(of.map(({ wallS }) => wallS))),
    spreadCell(spread(of.map(({ cpuS }) => cpuS))),
  ];
  const wall = ours.map(({ wallS }) => wallS);
  const { median } = spread(wall);
  const ratio = (of: (load: Load) => number) => spreadCell(pairedRatio(ours.map(of), bulk.map(of)));
  const steps = Object.keys(ours[0]!.steps).map((step) => [
    step,
    spreadCell(spread(ours.map((load) => load.steps[step]!))),
  ]);
  const verdict = median <= TARGET_S ? 'met' : `missed by ${Math.round(median - TARGET_S)} s`;
  return [
    `${head}, ${loadAverage()} at the end. ${nodes.toLocaleString('en')} concepts, ${relations.toLocaleString('en')} relations; ${ours.length} rounds, median (min-max).`,
    table(
      ['', 'wall, s', 'CPU, s'],
      [row(OURS, ours), row(BULK, bulk), ['ratio', ratio(({ wallS }) => wallS), ratio(({ cpuS }) => cpuS)]],
    ),
    `Target: at most ${TARGET_S} s on 2 cores: ${verdict}. Steps of ours, in seconds (the rest is the start and stop of Neo4j):`,
    table(['', 'wall, s'], steps),
  ].join('\n\n');
}

/** Loads both classifications whole, beside Neo4j's bulk import of the same rows, and returns the report as Markdown. */
export async function loadBench({ quick, rounds }: { quick: boolean; rounds: number | undefined }): Promise<string> {
  const sources = officialSources();
  if (!sources) return 'The official downloads are not beside the project (../shared/data): nothing to load.';
  const config = readConfig();
  const head = circumstances();
  const java = await findJava(config.JAVA_HOME);
  const jars = await provideJars(homePaths(config).jars, createProgress());
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-bench-rows-'));
  try {
    console.error('Writing the rows as files for the bulk import');
    const files = await writeBulkFiles(sources, folder);
    const measured = await interleaved([OURS, BULK], rounds ?? (quick ? 1 : 3), async (who, round) => {
      console.error(`Load ${round + 1}: ${who}`);
      return who === OURS ? loadOurs(config, sources) : loadInBulk(java, jars, config.EMBEDDED_NEO4J_HEAP_MB, files);
    });
    return report(head, files, measured.get(OURS)!, measured.get(BULK)!);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
