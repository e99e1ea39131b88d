import { parse, validate, type ExecutionResult } from 'graphql';
import { freeze } from '../../policy/agreement/content.js';
import { demoKey } from '../../policy/agreement/demo-key.js';
import { signText } from '../../policy/agreement/signature.js';
import { createPolicy } from '../../policy/create-policy.js';
import { REREAD_MS } from '../../policy/agreement/known-agreements.js';
import { evidenceReader, type EvidenceReader } from '../../policy/evidence.js';
import { disclosureLog, type DisclosureLog } from '../../policy/log/disclosure-log.js';
import type { Policy } from '../../policy/policy.js';
import { ephemeralEvidence, type EvidenceSigner } from '../../runtime/evidence-key.js';
import { migrate } from '../../runtime/migrate.js';
import { ANONYMOUS, type Principal } from '../../runtime/principal.js';
import type { Subgraph } from '../../runtime/subgraph.js';
import { loadContractsSample } from '../../subgraphs/contracts/sample.js';
import { createContractsSubgraph } from '../../subgraphs/contracts/subgraph.js';
import { eraseRecords } from '../../subgraphs/participants/repository-erasure.js';
import { loadParticipantsSample } from '../../subgraphs/participants/sample.js';
import { createParticipantsSubgraph } from '../../subgraphs/participants/subgraph.js';
import { watch } from '../canary/watch.js';
import { openTestGraph, type TestGraph } from '../neo4j/test-graph.js';

export const LILLE = 'did:web:universite-de-lille.example';
const organisation = (org: string, purpose: string | null = 'dpv:ServiceProvision'): Principal => ({
  sub: org,
  org,
  person: null,
  purpose,
});
const person = (id: string): Principal => ({ sub: id, org: null, person: id, purpose: null });

/** Who asks in the tests: the demo's identities. */
export const WHO = {
  nobody: ANONYMOUS,
  alpha: organisation('did:web:edtech-alpha.example'),
  alphaWithoutPurpose: organisation('did:web:edtech-alpha.example', null),
  alphaForMarketing: organisation('did:web:edtech-alpha.example', 'dpv:Marketing'),
  beta: organisation('did:web:edtech-beta.example'),
  gamma: organisation('did:web:edtech-gamma.example'),
  fun: organisation('did:web:fun-mooc.example'),
  orientation: organisation('did:web:orientation-app.example'),
  ministry: organisation('did:web:ministry.example'),
  lille: { sub: 'universite-lille', org: LILLE, person: null, purpose: 'dpv:ServiceProvision' },
  lilleForResearch: { sub: 'universite-lille', org: LILLE, person: null, purpose: 'dpv:AcademicResearch' },
  dpo: { sub: 'urn:passerelle:staff:lille-dpo', org: LILLE, person: null, purpose: 'dpv:ServiceProvision' },
  ada: person('urn:passerelle:person:ada'),
  adaThroughAlpha: { ...organisation('did:web:edtech-alpha.example'), person: 'urn:passerelle:person:ada' },
  bilal: person('urn:passerelle:person:bilal'),
  emma: person('urn:passerelle:person:emma'),
  gaelle: person('urn:passerelle:person:gaelle'),
  hugo: person('urn:passerelle:person:hugo'),
  registrar: { sub: 'universite-lille', org: LILLE, person: null, purpose: 'dpv:ServiceProvision' },
} as const satisfies Record<string, Principal>;

export interface World {
  readonly graph: TestGraph;
  readonly participants: Subgraph;
  readonly contracts: Subgraph;
  readonly evidence: EvidenceReader;
  /** What the log's checkpoints are signed with, and verified. */
  readonly evidenceKey: Awaited<ReturnType<typeof ephemeralEvidence>>;
  /** Operations on the evidence, in order: how many trips a request cost. */
  readonly trips: ('parties' | 'subjects')[];
  /** Lets the time pass after which contents of agreements are read again. */
  rereadAgreements(): void;
  /** Replaced by a test to let the log fail. */
  log: DisclosureLog;
  ask(
    who: Principal,
    query: string,
    variables?: Record<string, unknown>,
    subgraph?: Subgraph,
  ): Promise<ExecutionResult>;
}

/** Reads evidence and notes each trip. */
const counting = (reader: EvidenceReader, trips: World['trips']): EvidenceReader => ({
  parties: (...args) => (trips.push('parties'), reader.parties(...args)),
  subjects: (...args) => (trips.push('subjects'), reader.subjects(...args)),
});

export const partsOf = (graph: TestGraph, policy: Policy, signer: EvidenceSigner) => ({
  participants: createParticipantsSubgraph({ graph, policy, skillsGraph: graph }),
  contracts: createContractsSubgraph({ graph, policy, signer, eraseRecords }),
});

/** A world's log as it is at the time; the canary is told of what it committed. */
export const watched = (world: Pick<World, 'log'>): DisclosureLog => ({
  async append(records, ...more) {
    await world.log.append(records, ...more);
    watch.committed(records);
  },
});

/** The governed subgraphs over the fictional sample on the real Neo4j, without a gateway. */
export async function openWorld(): Promise<World> {
  if (!watch.armed) throw new Error('the canary does not watch: jest.config.ts has lost its setup');
  const graph = openTestGraph();
  await graph.wipe();
  watch.logIn(graph);
  await migrate(
    graph,
    ['policy', 'policy/log', 'subgraphs/participants', 'subgraphs/contracts'].map((part) => ({
      part,
      path: `${part}/migrations`,
    })),
  );
  await loadParticipantsSample(graph);
  await loadContractsSample(graph);
  // The organisations of WHO ask under their DIDs.
  await graph.write(
    `UNWIND $dids AS did MERGE (mandate:Mandate { id: 'test-signatory ' + did })
     SET mandate += { holder: did, sub: did, role: 'SIGNATORY', categories: [], validFrom: 0, validUntil: 9e15 }`,
    {
      dids: [
        ...new Set([
          LILLE,
          ...Object.values(WHO).flatMap(({ org, sub }) => (org !== null && org === sub ? [org] : [])),
        ]),
      ],
    },
  );
  const trips: World['trips'] = [];
  let ahead = 0;
  const clock = (): number => performance.now() + ahead;
  const evidence = counting(evidenceReader(graph, undefined, { clock }), trips);
  const evidenceKey = await ephemeralEvidence();
  const world = { log: disclosureLog(graph, { signer: evidenceKey.signer }) as DisclosureLog };
  const policy = createPolicy({
    evidence,
    disclosures: watched(world),
    log: watch.log('test'),
  });
  const parts = partsOf(graph, policy, evidenceKey.signer);
  let requests = 0;
  return Object.assign(world, {
    graph,
    evidence,
    evidenceKey,
    trips,
    rereadAgreements: () => (ahead += REREAD_MS),
    ...parts,
    async ask(
      who: Principal,
      query: string,
      variables?: Record<string, unknown>,
      subgraph: Subgraph = parts.participants,
    ) {
      const document = parse(query);
      const faults = validate(subgraph.schema, document);
      if (faults.length > 0) throw faults[0]!;
      const requestId = `test-${++requests}`;
      const answer = await subgraph.execute({ document, variables }, { principal: who, requestId });
      return watch.answered({ principal: who, requestId, query, variables }, answer);
    },
  });
}

/** Empties the log, its checkpoints included; people keep their keys. */
export const forgetLog = async ({ graph }: Pick<World, 'graph'>): Promise<void> =>
  void (await graph.write(
    'MATCH (n) WHERE n:LogRecord OR n:LogWriter OR n:LogCheckpoint OR n:LogCheckpoints OR n:LogTreeHead DETACH DELETE n',
  ));

/** Coordinate and reason of each refusal: what a caller learns. */
export const refusals = ({ errors = [] }: ExecutionResult): string[] =>
  errors
    .map(({ extensions, message }) =>
      extensions['reason'] ? `${String(extensions['coordinate'])} ${String(extensions['reason'])}` : message,
    )
    .sort();

interface WrittenGrant {
  readonly coordinate: string;
  readonly effect: string;
  readonly minimumGroupSize?: number;
  readonly uid?: string;
  readonly legalBasis?: string;
  readonly ground?: string | null;
  readonly specialGround?: string | null;
  readonly overridesObjectionOn?: string | null;
  readonly constraints?: readonly unknown[];
  readonly [property: string]: unknown;
}

interface WrittenTerms {
  readonly uid: string;
  readonly assigner: string;
  readonly assignee: string;
  readonly grants: readonly WrittenGrant[];
  readonly [property: string]: unknown;
}

/** Gives an agreement other terms and has both parties sign them: unsigned, it would open nothing. */
export async function changeTerms(
  graph: TestGraph,
  uid: string,
  change: (terms: WrittenTerms) => WrittenTerms,
  as = uid,
): Promise<void> {
  const [row] = await graph.readLatest<{ content: string }>(
    'MATCH (a:Agreement { uid: $uid }) RETURN a.content AS content',
    { uid },
  );
  const content = JSON.parse(row!.content) as WrittenTerms;
  const frozen = freeze(change(content));
  const signed = {
    ...frozen,
    assignerSignature: await signText(frozen.digest, demoKey(content.assigner)),
    assigneeSignature: await signText(frozen.digest, demoKey(content.assignee)),
  };
  await graph.write(
    'MATCH (of:Agreement { uid: $uid }) MERGE (a:Agreement { uid: $as }) SET a += of { .*, uid: $as }, a += $signed',
    { uid, as, signed },
  );
}

/** Changes the grants of an agreement of the sample. */
export const changeGrants = (
  graph: TestGraph,
  uid: string,
  change: (grant: WrittenGrant) => WrittenGrant,
): Promise<void> => changeTerms(graph, uid, (terms) => ({ ...terms, grants: terms.grants.map(change) }));

/** Grants beside those of an agreement of the sample; what one does not say, it has of the agreement's first. */
export const addGrants = (graph: TestGraph, uid: string, added: readonly Partial<WrittenGrant>[]): Promise<void> =>
  changeTerms(graph, uid, (terms) => ({
    ...terms,
    grants: [...terms.grants, ...added.map((grant, i) => ({ ...terms.grants[0]!, uid: `added-${i}`, ...grant }))],
  }));

/** A second agreement on the same terms, but those in `other`. */
export const copyAgreement = (
  graph: TestGraph,
  uid: string,
  as: string,
  other: { readonly purposes?: readonly string[] } = {},
): Promise<void> => changeTerms(graph, uid, (terms) => ({ ...terms, ...other, uid: as }), as);
