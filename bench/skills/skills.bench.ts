import type { Graph } from '../../runtime/neo4j.js';
import { skillsRepository } from '../../subgraphs/skills/repository.js';
import { onTheWholeGraph } from '../data/whole-graph.js';
import { interleaved } from '../rounds.js';
import { pairedRatio, percentile, spread } from '../statistics.js';
import { figure, spreadCell, table } from '../table.js';
import { asking, occupationUris, timed, type Round } from './asking.js';
import { pathsOnLarger } from './larger.bench.js';
import { BESIDE_BOLT, SUGGEST_ALONE, type SkillsOperation } from './operations.js';

const MOST_OF_BOLT = 1.4;

const merged = (rounds: readonly Round[]): readonly number[] => rounds.flatMap(({ times }) => times);

/**
 * One operation through the schema beside the statements and calculations behind it; a row of the table.
 *
 * @param most  ratio above which it says `missed`
 */
async function besideBolt(
  operation: SkillsOperation,
  graph: Graph,
  uris: readonly string[],
  { rounds, count }: { readonly rounds: number; readonly count: number },
  most: number,
): Promise<string[]> {
  const { name, variables, straight } = operation;
  const ask = asking(operation, graph, uris);
  const skills = skillsRepository(graph);
  let straightAsked = 0;
  const contestants = [ask, () => straight(skills, variables(uris, (straightAsked += 1)), graph)] as const;
  for (const contestant of contestants) await timed(count, contestant);
  const measured = await interleaved(contestants, rounds, (contestant) => timed(count, contestant));
  const [ours, bolt] = contestants.map((contestant) => measured.get(contestant)!);
  const p = (of: readonly Round[], share: number): string => figure(percentile(merged(of), share));
  const cpu = (of: readonly Round[]): number[] => of.map((round) => round.cpu);
  const ratio = pairedRatio(
    ours!.map(({ times }) => percentile(times, 0.5)),
    bolt!.map(({ times }) => percentile(times, 0.5)),
  );
  return [
    name,
    `${p(ours!, 0.5)} / ${p(ours!, 0.99)}`,
    `${p(bolt!, 0.5)} / ${p(bolt!, 0.99)}`,
    spreadCell(spread(cpu(ours!))),
    spreadCell(spread(cpu(bolt!))),
    `${spreadCell(ratio)}${ratio.median <= most ? '' : ' missed'}`,
  ];
}

/** What orientation apps ask, on both classifications whole, beside the same work straight over Bolt; the report as Markdown. */
export function skillsBench({ quick, rounds }: { quick: boolean; rounds: number | undefined }): Promise<string> {
  const effort = { rounds: rounds ?? (quick ? 2 : 5), count: quick ? 20 : 100 };
  return onTheWholeGraph(async (graph, progress) => {
    const uris = await occupationUris(graph);
    const rows: string[][] = [];
    for (const operation of BESIDE_BOLT) {
      progress.update(`Asking: ${operation.name}`, rows.length, BESIDE_BOLT.length);
      rows.push(await besideBolt(operation, graph, uris, effort, MOST_OF_BOLT));
    }
    return [
      `${effort.rounds} rounds of ${effort.count} questions, one after the other.`,
      table(
        ['', 'p50 / p99, ms', 'over Bolt, ms', 'CPU, ms', 'over Bolt, ms', `p50 to Bolt (target ${MOST_OF_BOLT})`],
        rows,
      ),
      'Without a statement on either side, and without a target:',
      table(
        ['', 'p50 / p99, ms', 'alone, ms', 'CPU, ms', 'alone, ms', 'p50, to alone'],
        [await besideBolt(SUGGEST_ALONE, graph, uris, effort, Infinity)],
      ),
      await pathsOnLarger(graph, effort.rounds, effort.count),
    ];
  });
}
