import { parse } from 'graphql';
import { CareerGraph } from '../../ontology/careers/career-graph.js';
import { readCareers } from '../../ontology/reading/careers.js';
import { createPolicy } from '../../policy/create-policy.js';
import { evidenceReader } from '../../policy/evidence.js';
import { readConfig } from '../../runtime/config.js';
import { createLog } from '../../runtime/log.js';
import type { Graph } from '../../runtime/neo4j.js';
import { ANONYMOUS } from '../../runtime/principal.js';
import { skillsRepository } from '../../subgraphs/skills/repository.js';
import { createSkillsSubgraph } from '../../subgraphs/skills/subgraph.js';
import { onTheWholeGraph } from '../data/whole-graph.js';
import { NO_LOG } from '../governed/variants.js';
import { interleaved } from '../rounds.js';
import { pairedRatio, percentile, spread } from '../statistics.js';
import { figure, spreadCell, table } from '../table.js';
import { TIMES, tenTimes } from './larger-graph.js';
import { OPERATIONS, type SkillsOperation } from './operations.js';

const MOST_OF_BOLT = 1.4;
const MOST_SLOWER_PATHS = 3;

interface Round {
  readonly times: readonly number[];
  /** CPU of this process, ms per request. */
  readonly cpu: number;
}

/** Asks one after the other. */
async function timed(count: number, work: (at: number) => Promise<unknown> | unknown): Promise<Round> {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let at = 0; at < count; at += 1) {
    const begun = performance.now();
    await work(at);
    times.push(performance.now() - begun);
  }
  const { user, system } = process.cpuUsage(before);
  return { times, cpu: (user + system) / 1_000 / count };
}

const merged = (rounds: readonly Round[]): readonly number[] => rounds.flatMap(({ times }) => times);

/** One operation through the schema beside the statements and calculations behind it; a row of the table. */
async function besideBolt(
  { name, query, variables, straight }: SkillsOperation,
  graph: Graph,
  uris: readonly string[],
  { rounds, count }: { readonly rounds: number; readonly count: number },
): Promise<string[]> {
  const log = createLog({ ...readConfig({}), LOG_LEVEL: 'error' }, 'bench');
  const policy = createPolicy({ evidence: evidenceReader(graph), disclosures: NO_LOG, log });
  const subgraph = createSkillsSubgraph({ graph, policy, log });
  const skills = skillsRepository(graph);
  const document = parse(query, { noLocation: true });
  let [asked, straightAsked] = [0, 0];
  const ask = async (): Promise<void> => {
    const at = (asked += 1);
    const { errors } = await subgraph.execute(
      { document, variables: variables(uris, at) },
      { principal: ANONYMOUS, requestId: `bench-${at}` },
    );
    if (errors) throw errors[0]!;
  };
  const contestants = [ask, () => straight(skills, variables(uris, (straightAsked += 1)))] as const;
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
    `${spreadCell(ratio)}${ratio.median <= MOST_OF_BOLT ? '' : ' missed'}`,
  ];
}

/** Searching paths on the moves as they are and on ten times as many. */
async function pathsOnLarger(graph: Graph, rounds: number, count: number): Promise<string> {
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
    measured.get(contestant)!.map(({ times }) => percentile(times, share));
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

/** What orientation apps ask, on both classifications whole, beside the same work straight over Bolt; the report as Markdown. */
export function skillsBench({ quick, rounds }: { quick: boolean; rounds: number | undefined }): Promise<string> {
  const effort = { rounds: rounds ?? (quick ? 2 : 5), count: quick ? 20 : 100 };
  return onTheWholeGraph(async (graph, progress) => {
    const uris = (await readCareers(graph.read)).map(({ uri }) => uri).filter((uri) => uri.startsWith('http'));
    const rows: string[][] = [];
    for (const operation of OPERATIONS) {
      progress.update(`Asking: ${operation.name}`, rows.length, OPERATIONS.length);
      rows.push(await besideBolt(operation, graph, uris, effort));
    }
    return [
      `${effort.rounds} rounds of ${effort.count} questions, one after the other.`,
      table(
        ['', 'p50 / p99, ms', 'over Bolt, ms', 'CPU, ms', 'over Bolt, ms', `p50 to Bolt (target ${MOST_OF_BOLT})`],
        rows,
      ),
      await pathsOnLarger(graph, effort.rounds, effort.count),
    ];
  });
}
