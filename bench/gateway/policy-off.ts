import { readAccess } from '../../policy/annotations.js';
import type { EvidenceReader } from '../../policy/evidence.js';
import { NOTHING_KNOWN } from '../../policy/model.js';
import type { AccessSession } from '../../policy/session.js';
import { careerReading } from '../../ontology/reading/careers.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { Principal } from '../../runtime/principal.js';
import type { GraphQLSchema } from 'graphql';
import { createContext as participantsContext } from '../../subgraphs/participants/context.js';
import { participantsRepository } from '../../subgraphs/participants/repository.js';
import { participantsSchema } from '../../subgraphs/participants/schema.js';
import { contentStore } from '../../subgraphs/skills/content/store.js';
import { createContext as skillsContext } from '../../subgraphs/skills/context.js';
import { referenceLists } from '../../subgraphs/skills/reference-lists.js';
import { skillsRepository } from '../../subgraphs/skills/repository.js';
import { skillsSchema } from '../../subgraphs/skills/schema.js';
import { PURPOSE, RECIPIENT } from '../data/generate.js';

/** Who reads the governed list. */
export const ASKER: Principal = { sub: 'bench', org: RECIPIENT, person: null, purpose: PURPOSE };

const NO_EVIDENCE: EvidenceReader = {
  parties: () => Promise.reject(new Error('no policy here')),
  subjects: () => Promise.reject(new Error('no policy here')),
};

/** In place of the policy's session: everything is open, nothing is decided, nothing is logged. For benches alone. */
export const openSession = (): AccessSession => ({
  scope: { principal: ASKER, requestId: 'bench' },
  now: new Date(),
  evidence: NO_EVIDENCE,
  settle: async () => undefined,
  listable: async (_type, rows) => [...rows],
  listed: () => undefined,
  refuseWithoutRow: async () => undefined,
  countable: async () => [],
  parties: async () => NOTHING_KNOWN,
  explained: () => undefined,
  refuseRoot: () => undefined,
  refuse: () => undefined,
});

export interface Unguarded {
  readonly schema: GraphQLSchema;
  /** The resolvers' context of one operation. */
  createContext(): object;
}

/** A subgraph's schema, resolvers and statements as they are, without the policy around them. */
export function unguarded(name: 'skills' | 'participants', graph: Graph): Unguarded {
  if (name === 'skills') {
    const [repository, reference] = [skillsRepository(graph), referenceLists(graph)];
    return {
      schema: skillsSchema(),
      createContext: () => skillsContext(repository, reference, openSession(), contentStore(graph)),
    };
  }
  const schema = participantsSchema();
  const forContext = { access: readAccess(schema) };
  const [repository, careers] = [participantsRepository(graph), careerReading(graph.read)];
  return { schema, createContext: () => participantsContext(openSession(), forContext, repository, careers) };
}
