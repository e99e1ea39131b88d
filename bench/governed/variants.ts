import { execute, parse, validate, type ExecutionResult } from 'graphql';
import { createPolicy } from '../../policy/create-policy.js';
import { evidenceReader } from '../../policy/evidence.js';
import { disclosureLog, type DisclosureLog } from '../../policy/log/disclosure-log.js';
import { readConfig } from '../../runtime/config.js';
import type { EvidenceSigner } from '../../runtime/evidence-key.js';
import { createLog } from '../../runtime/log.js';
import type { Graph } from '../../runtime/neo4j.js';
import { createParticipantsSubgraph } from '../../subgraphs/participants/subgraph.js';
import { ASKER, unguarded } from '../gateway/policy-off.js';
import { OPERATIONS } from '../gateway/operations.js';

/** One way of answering the governed list. */
export interface Variant {
  readonly name: 'policy off' | 'policy on, without the log' | 'policy on';
  run(): Promise<ExecutionResult>;
}

/** Keeps nothing. */
export const NO_LOG: DisclosureLog = { append: async () => undefined };

/** The same list three times, in one process and without a gateway: the same resolvers, statements and rows. */
export function variantsOf(graph: Graph, signer: EvidenceSigner): Variant[] {
  const { query, variables } = OPERATIONS.find(({ name }) => name === 'learners')!;
  const document = parse(query, { noLocation: true });
  const variableValues = variables[0]!;
  const log = createLog({ ...readConfig({}), LOG_LEVEL: 'error' }, 'bench');

  const guarded = (name: Variant['name'], disclosures: DisclosureLog): Variant => {
    const policy = createPolicy({ evidence: evidenceReader(graph), disclosures, log });
    const subgraph = createParticipantsSubgraph({ graph, policy, skillsGraph: graph });
    const faults = validate(subgraph.schema, document);
    if (faults.length > 0) throw faults[0]!;
    let requests = 0;
    return {
      name,
      run: () =>
        subgraph.execute(
          { document, variables: variableValues },
          { principal: ASKER, requestId: `bench-${++requests}` },
        ),
    };
  };

  const open = unguarded('participants', graph);
  return [
    {
      name: 'policy off',
      run: async () =>
        execute({
          schema: open.schema,
          document,
          contextValue: open.createContext(),
          variableValues,
        }) as ExecutionResult,
    },
    guarded('policy on, without the log', NO_LOG),
    guarded('policy on', disclosureLog(graph, { signer })),
  ];
}
