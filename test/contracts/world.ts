import type { ExecutionResult } from 'graphql';
import { demoKey } from '../../policy/agreement/demo-key.js';
import { signText } from '../../policy/agreement/signature.js';
import type { Principal } from '../../runtime/principal.js';
import { LILLE, openWorld, refusals, WHO, type World } from '../policy/world.js';

export const FUN = 'did:web:fun-mooc.example';
export const BETA = 'did:web:edtech-beta.example';

/** The university asking for itself, as no identity of the other tests does. */
export const LILLE_ASKS: Principal = { sub: LILLE, org: LILLE, person: null, purpose: 'dpv:ServiceProvision' };
export const BETA_ASKS: Principal = WHO.beta;

const DAY_MS = 86_400_000;
export const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();

/** Terms that are right between the university and an edtech; a test changes one thing. */
export const terms = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  instrument: 'DATA_PROTECTION_AGREEMENT',
  validFrom: inDays(-1),
  validUntil: inDays(365),
  purposes: ['dpv:ServiceProvision'],
  grants: [
    {
      coordinates: ['Learner.programme'],
      effect: 'PERMIT',
      legalBasis: 'eu-gdpr:A6-1-e',
      ground: "Code de l'éducation, art. L123-3",
    },
  ],
  processing: { assignerRole: 'CONTROLLER', assigneeRole: 'CONTROLLER', retentionDays: 30, transfers: [] },
  ...change,
});

export const NEGOTIATION = /* GraphQL */ `
  id
  state
  version
  legalMoves
  agreement {
    uid
    status
    digest
    content
    proven
    signatures {
      party
      kid
    }
  }
  events {
    by
    from
    to
    reason
  }
`;

export interface Negotiation {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly legalMoves: readonly string[];
  readonly agreement: {
    readonly uid: string;
    readonly status: string;
    readonly digest: string;
    readonly content: string;
    readonly proven: boolean;
    readonly signatures: readonly { readonly party: string; readonly kid: string }[];
  } | null;
  readonly events: readonly {
    readonly by: string;
    readonly from: string | null;
    readonly to: string;
    readonly reason: string | null;
  }[];
}

/** What the edtech without an agreement of the sample asks for: a student's programme. */
export const PROGRAMME = `{ learner(id: "${LILLE}#demo-ada-beta") { programme } }`;
export const OPEN = 'open';

export interface Contracts {
  readonly world: World;
  /** Coordinate and reason of what is refused, or `OPEN`. */
  reads(query?: string, who?: Principal): Promise<string>;
  agreement<Answer>(who: Principal, uid: string, fields: string): Promise<Answer>;
  /** Takes every agreement of that edtech away. @throws Error when something is open to it then */
  forgetBeta(): Promise<void>;
  /** The answer of one field; its errors are thrown. */
  run<Answer>(who: Principal, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Code, reason and what is allowed of the one error. */
  fault(who: Principal, query: string, variables?: Record<string, unknown>): Promise<Fault>;
  request(who: Principal, provider: string, of?: Record<string, unknown>): Promise<Negotiation>;
  offer(who: Principal, consumer: string, of?: Record<string, unknown>): Promise<Negotiation>;
  move(who: Principal, negotiation: Negotiation, to: string, more?: Record<string, unknown>): Promise<Negotiation>;
  moveFault(who: Principal, negotiation: Negotiation, to: string, more?: Record<string, unknown>): Promise<Fault>;
  /** A negotiation from its request to a signed, active agreement; its uid. */
  conclude(consumer: Principal, provider: Principal, of?: Record<string, unknown>): Promise<string>;
}

export interface Fault {
  readonly code: unknown;
  readonly reason?: unknown;
  readonly allowed?: unknown;
  readonly message: string;
}

export const MOVE = /* GraphQL */ `
  mutation ($id: ID!, $version: Int!, $to: NegotiationState!, $terms: AgreementTermsInput, $signature: String, $reason: String) {
    moveNegotiation(id: $id, version: $version, to: $to, terms: $terms, signature: $signature, reason: $reason) { ${NEGOTIATION} }
  }`;
const REQUEST = `mutation ($provider: ID!, $terms: AgreementTermsInput!) { requestNegotiation(provider: $provider, terms: $terms) { ${NEGOTIATION} } }`;
const OFFER = `mutation ($consumer: ID!, $terms: AgreementTermsInput!) { offerNegotiation(consumer: $consumer, terms: $terms) { ${NEGOTIATION} } }`;

/** A signature of a demo organisation over a digest. */
export const sign = (party: Principal, digest: string): Promise<string> => signText(digest, demoKey(party.org!));

const onlyField = <Answer>({ data, errors }: ExecutionResult): Answer => {
  if (errors) throw errors[0]!;
  return Object.values(data!)[0] as Answer;
};

/** The contracts subgraph over the fictional sample on the real Neo4j, and the others beside it. */
export async function openContracts(): Promise<Contracts> {
  const world = await openWorld();
  const run: Contracts['run'] = async (who, query, variables) =>
    onlyField(await world.ask(who, query, variables, world.contracts));
  const fault: Contracts['fault'] = async (who, query, variables) => {
    const { errors = [] } = await world.ask(who, query, variables, world.contracts);
    if (errors.length !== 1) throw new Error(`${errors.length} errors instead of one`);
    const { code, reason, allowed } = errors[0]!.extensions;
    return {
      code,
      message: errors[0]!.message,
      ...(reason !== undefined && { reason }),
      ...(allowed !== undefined && { allowed }),
    };
  };
  const moveArguments = ({ id, version }: Negotiation, to: string, more: Record<string, unknown> = {}) => ({
    id,
    version,
    to,
    ...more,
  });
  const contracts: Contracts = {
    world,
    run,
    fault,
    async reads(query = PROGRAMME, who = BETA_ASKS) {
      return refusals(await world.ask(who, query)).join() || OPEN;
    },
    agreement: (who, uid, fields) => run(who, `query ($uid: ID!) { agreement(uid: $uid) { ${fields} } }`, { uid }),
    async forgetBeta() {
      await world.graph.write('MATCH (a:Agreement { assignee: $beta }) DETACH DELETE a', { beta: BETA });
      if ((await contracts.reads()) !== 'Query.learner NO_AGREEMENT')
        throw new Error('something is open without agreement');
    },
    request: (who, provider, of = terms()) => run(who, REQUEST, { provider, terms: of }),
    offer: (who, consumer, of = terms()) => run(who, OFFER, { consumer, terms: of }),
    move: (who, negotiation, to, more) => run(who, MOVE, moveArguments(negotiation, to, more)),
    moveFault: (who, negotiation, to, more) => fault(who, MOVE, moveArguments(negotiation, to, more)),
    async conclude(consumer, provider, of) {
      const requested = await contracts.request(consumer, provider.org!, of);
      const agreed = await contracts.move(provider, requested, 'AGREED');
      const { digest, uid } = agreed.agreement!;
      const verified = await contracts.move(consumer, agreed, 'VERIFIED', { signature: await sign(consumer, digest) });
      await contracts.move(provider, verified, 'FINALIZED', { signature: await sign(provider, digest) });
      return uid;
    },
  };
  return contracts;
}
