import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sources } from '../../ontology/read.js';
import type { LoadReport } from '../../ontology/report.js';
import { builtCommand } from '../built.js';
import { run } from '../child-process.js';
import type { Home } from '../data/open-graph.js';
import { endedChildrenCpuMs } from '../process-usage.js';
import { loadArguments } from './load-arguments.js';

/** Longest one load may take, in ms. */
export const TIMEOUT_MS = 1_800_000;

export interface Timed<Result> {
  readonly wallS: number;
  /** Of everything that was started, the JVM included. */
  readonly cpuS: number;
  readonly result: Result;
}

/** Measures what runs in processes of its own and ends with them. */
export async function timed<Result>(work: () => Promise<Result>): Promise<Timed<Result>> {
  const [begun, cpu] = [performance.now(), endedChildrenCpuMs()];
  const result = await work();
  return { wallS: (performance.now() - begun) / 1000, cpuS: (endedChildrenCpuMs() - cpu) / 1000, result };
}

/** The whole command on a home: Node's and Neo4j's start, constraints, reading, writing, deriving, and the stop. */
export async function timedLoad({ path }: Home, sources: Sources): Promise<Timed<LoadReport>> {
  const report = join(path, 'load.json');
  const command = builtCommand(new URL('../../ontology/ontology.cli.ts', import.meta.url));
  return timed(async () => {
    const all = [...command, ...loadArguments(sources), '--report', report];
    await run(all, { env: { PASSERELLE_HOME: path }, timeoutMs: TIMEOUT_MS });
    return JSON.parse(await readFile(report, 'utf8')) as LoadReport;
  });
}
