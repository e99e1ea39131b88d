import { CareerGraph } from '../../ontology/careers/career-graph.js';
import { readCareers } from '../../ontology/reading/careers.js';
import type { Graph } from '../../runtime/neo4j.js';
import { multiply, TIMES } from '../data/multiply.js';
import { onTheWholeGraph } from '../data/whole-graph.js';
import { interleaved } from '../rounds.js';
import { pairedRatio, percentile, spread } from '../statistics.js';
import { spreadCell, table } from '../table.js';
import { asking, occupationUris, timed, type Round } from './asking.js';
import { tenTimes } from './larger-graph.js';
import { ON_LARGER, type SkillsOperation } from './operations.js';

const MOST_SLOWER = 1.5;
const MOST_SLOWER_PATHS = 3;

/** Searching paths on the moves as they are and on ten times as many. */
export async function pathsOnLarger(graph: Graph, rounds: number, count: number): Promise<string> {
  const rows = await readCareers(graph.read);
  const uris = rows.map(({ uri }) => uri);
  const search = { maxSteps: 4, maxPaths: 3, avoid: [], via: null };
  // Other targets each time: what is kept for one that was asked for before would be measured, and not the search.
  const searching = (careers: CareerGraph) => {
    let asked = 0;
    return () => {
      asked += 1;
      return careers.paths(
        { occupation: uris[(asked * 7919) % uris.length]! },
        uris[(asked * 104_729 + 1) % uris.length]!,
        search,
      );
    };
  };
  const contestants = [searching(new CareerGraph(rows)), searching(new CareerGraph(tenTimes(rows)))] as const;
  for (const contestant of contestants) await timed(count, contestant);
  const measured = await interleaved(contestants, rounds, (contestant) => timed(count, contestant));
  const of = (contestant: (typeof contestants)[number], share: number): number[] =>
    percentiles(measured.get(contestant)!, share);
  const slower = pairedRatio(of(contestants[1], 0.5), of(contestants[0], 0.5));
  return [
    `Paths alone, in the process (3 of 4 steps), as they are and on ${TIMES} copies that lead into each other:`,
    table(
      ['', 'p50, ms', 'p99, ms'],
      contestants.map((contestant, i) => [
        i === 0 ? `${rows.length.toLocaleString('en')} occupations` : `${(rows.length * TIMES).toLocaleString('en')}`,
        spreadCell(spread(of(contestant, 0.5))),
        spreadCell(spread(of(contestant, 0.99))),
      ]),
    ),
    `p50, larger to as they are: ${spreadCell(slower)}; target at most ${MOST_SLOWER_PATHS}: ${slower.median <= MOST_SLOWER_PATHS ? 'met' : 'missed'}.`,
  ].join('\n\n');
}

const percentiles = (rounds: readonly Round[], share: number): number[] =>
  rounds.map(({ times }) => percentile(times, share));

/** One operation on both graphs, in turns; a row of the table. */
async function onBoth(
  operation: SkillsOperation,
  graphs: readonly [Graph, Graph],
  uris: readonly string[],
  { rounds, count }: { readonly rounds: number; readonly count: number },
): Promise<string[]> {
  const [whole, large] = graphs.map((graph) => asking(operation, graph, uris)) as [
    () => Promise<void>,
    () => Promise<void>,
  ];
  for (const ask of [whole, large]) await timed(count, ask);
  const measured = await interleaved([whole, large], rounds, (ask) => timed(count, ask));
  const of = (ask: () => Promise<void>, share: number): number[] => percentiles(measured.get(ask)!, share);
  const slower = pairedRatio(of(large, 0.5), of(whole, 0.5));
  return [
    operation.name,
    ...[whole, large].flatMap((ask) => [0.5, 0.99].map((share) => spreadCell(spread(of(ask, share))))),
    `${spreadCell(slower)}${slower.median <= MOST_SLOWER ? '' : ' missed'}`,
  ];
}

/** Look-ups, search and completion on the graph as it is and on one ten times as large, each in a Neo4j of its own; as Markdown. */
export function largerBench({ quick, rounds }: { quick: boolean; rounds: number | undefined }): Promise<string> {
  const effort = { rounds: rounds ?? (quick ? 2 : 5), count: quick ? 20 : 100 };
  return onTheWholeGraph(async (graph) => {
    const uris = await occupationUris(graph);
    const report = await onTheWholeGraph(async (large, progress) => {
      await multiply(large, progress);
      const rows: string[][] = [];
      for (const operation of ON_LARGER) {
        progress.update(`Asking both: ${operation.name}`, rows.length, ON_LARGER.length);
        rows.push(await onBoth(operation, [graph, large], uris, effort));
      }
      return [
        `${effort.rounds} rounds of ${effort.count} questions, one after the other.`,
        table(
          ['', 'p50, ms', 'p99, ms', 'larger: p50, ms', 'p99, ms', `p50, larger to as it is (target ${MOST_SLOWER})`],
          rows,
        ),
      ];
    });
    return [report];
  });
}
