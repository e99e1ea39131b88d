import { parse } from 'graphql';
import { readCareers } from '../../ontology/reading/careers.js';
import { createPolicy } from '../../policy/create-policy.js';
import { evidenceReader } from '../../policy/evidence.js';
import { readConfig } from '../../runtime/config.js';
import { createLog } from '../../runtime/log.js';
import type { Graph } from '../../runtime/neo4j.js';
import { ANONYMOUS } from '../../runtime/principal.js';
import { createSkillsSubgraph } from '../../subgraphs/skills/subgraph.js';
import { NO_LOG } from '../governed/variants.js';
import type { SkillsOperation } from './operations.js';

export interface Round {
  readonly times: readonly number[];
  /** CPU of this process, ms per request. */
  readonly cpu: number;
}

/** Occupations of ESCO, in one order. */
export const occupationUris = async (graph: Graph): Promise<string[]> =>
  (await readCareers(graph.read)).map(({ uri }) => uri).filter((uri) => uri.startsWith('http'));

/** Asks one after the other. */
export async function timed(count: number, work: () => Promise<unknown> | unknown): Promise<Round> {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let at = 0; at < count; at += 1) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  const { user, system } = process.cpuUsage(before);
  return { times, cpu: (user + system) / 1_000 / count };
}

/** Asks an operation through the schema, each time of something else. */
export function asking(
  { query, variables }: Pick<SkillsOperation, 'query' | 'variables'>,
  graph: Graph,
  uris: readonly string[],
): () => Promise<void> {
  const log = createLog({ ...readConfig({}), LOG_LEVEL: 'error' }, 'bench');
  const policy = createPolicy({ evidence: evidenceReader(graph), disclosures: NO_LOG, log });
  const subgraph = createSkillsSubgraph({ graph, policy, log });
  const document = parse(query, { noLocation: true });
  let asked = 0;
  return async () => {
    asked += 1;
    const request = { document, variables: variables(uris, asked) };
    const { errors } = await subgraph.execute(request, { principal: ANONYMOUS, requestId: `bench-${asked}` });
    if (errors) throw errors[0]!;
  };
}
