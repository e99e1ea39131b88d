import {
  buildASTSchema,
  isObjectType,
  isUnionType,
  parse,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { createPolicy } from '../../policy/create-policy.js';
import type { CountGuard } from '../../policy/counts.js';
import type { EvidenceReader } from '../../policy/evidence.js';
import type { DisclosureRecord } from '../../policy/log/disclosure-record.js';
import type { Agreement, DataCategory, FieldGrant, PartyEvidence, Standing } from '../../policy/model.js';
import { aboutPerson, ownedBy, type About } from '../../policy/personal-data.js';
import type { GovernedSchema, Policy } from '../../policy/policy.js';
import { subgraphTypeDefs } from '../../policy/sdl.js';
import type { AccessSession } from '../../policy/session.js';
import { subjectFacts, type StoredSubjects } from '../../policy/stored-subjects.js';
import type { Principal } from '../../runtime/principal.js';

/*
 * A governed schema in memory: one holder, some people, evidence and log in plain objects. The policy is whole; only what
 * stands in a database is held here.
 */

export const NOW = Date.parse('2026-06-01T12:00:00Z');
export const HOLDER = 'did:web:holder.example';
export const ALPHA = 'did:web:alpha.example';
export const OTHER = 'did:web:other.example';
export const SERVICE = 'dpv:ServiceProvision';

const TYPES = subgraphTypeDefs(new URL('./memory-world.graphql', import.meta.url));

export const alpha: Principal = { sub: 'alpha', org: ALPHA, person: null, purpose: SERVICE };
/** A person without an organisation between. */
export const inPerson = (person: string): Principal => ({ sub: person, org: null, person, purpose: null });

export const standing = (did: string, change: Partial<Standing> = {}): Standing => ({
  did,
  termsAccepted: true,
  credentialStatus: 'VALID',
  credentialValidUntil: NOW + 1_000,
  publicAuthority: false,
  ...change,
});

export const grant = (coordinate: string, change: Partial<FieldGrant> = {}): FieldGrant => ({
  uid: `grant of ${coordinate}`,
  coordinate,
  effect: 'PERMIT',
  legalBasis: 'eu-gdpr:A6-1-a',
  ground: null,
  overridesObjectionOn: null,
  constraints: [],
  minimumGroupSize: null,
  ...change,
});

export const agreement = (grants: readonly FieldGrant[], change: Partial<Agreement> = {}): Agreement => ({
  uid: 'agreement-1',
  assigner: HOLDER,
  assignee: ALPHA,
  status: 'ACTIVE',
  validFrom: NOW - 1_000,
  validUntil: NOW + 1_000,
  purposes: [SERVICE],
  grants,
  prohibitions: [],
  pseudonyms: null,
  ...change,
});

/** A consent of one person, given and in force unless it says otherwise. */
export interface GivenConsent {
  readonly id: string;
  readonly person: string;
  readonly status?: string;
  readonly purposes?: readonly string[];
  readonly categories?: readonly DataCategory[];
  readonly givenAt?: number;
  readonly validUntil?: number;
}

export interface Person {
  readonly id: string;
  readonly holder?: string;
  readonly under?: string | null;
  /** A row that no repository marked. */
  readonly unmarked?: boolean;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly born?: string | null;
}

export interface MemoryWorld {
  parties: PartyEvidence;
  people: Person[];
  consents: GivenConsent[];
  objections: { id: string; person: string; purposes: readonly string[] }[];
  restrictions: { id: string; person: string; holder: string }[];
  ageBands: Record<string, string>;
  /** Trips for evidence, in their order. */
  readonly trips: {
    readonly for: 'parties' | 'subjects';
    readonly of?: readonly string[];
    readonly categories?: readonly string[];
  }[];
  /** What was committed to the log, one entry per operation. */
  readonly logged: (readonly DisclosureRecord[])[];
  /** With each entry on the log: the counters that went up with it. */
  readonly counted: (readonly CountGuard[])[];
  /** Looked at before a commit: what it throws is why nothing was committed. */
  beforeCommit: (counts: readonly CountGuard[]) => void;
  /** Lines at level error of the process. */
  readonly errors: { readonly attributes: Record<string, unknown>; readonly says: string }[];
  /** How often each resolver with an effect ran. */
  readonly ran: Map<string, number>;
  /** Set to make the evidence, or the log, fail. */
  evidenceFails: Error | null;
  logFails: Error | null;
  readonly governed: GovernedSchema;
  readonly policy: Policy;
  readonly evidence: EvidenceReader;
  /** The same schema without any rule. */
  unguarded(): GraphQLSchema;
  ask(
    who: Principal,
    query: string,
    sent?: { readonly variables?: Record<string, unknown>; readonly operationName?: string },
  ): Promise<ExecutionResult>;
  /** What a resolver does with the session of its operation. @param beside  what else the operation selects */
  during<Answer>(who: Principal, act: (access: AccessSession) => Promise<Answer>, beside?: string): Promise<Answer>;
}

const standingsOf = (...standings: Standing[]) => new Map(standings.map((one) => [one.did, one]));

/** Both organisations in good standing, and one agreement with these grants. */
export const partiesWith = (...agreements: readonly Agreement[]): PartyEvidence => ({
  standings: standingsOf(standing(HOLDER), standing(ALPHA)),
  agreements,
  mandates: [],
  guardianships: [],
});

type Placed = Omit<GivenConsent, 'person'> & { readonly person: number };

/** As the graph answers: consents that read alike are one group with parallel lists. */
function grouped(consents: readonly Placed[]): StoredSubjects['consents'] {
  const groups = new Map<string, Placed[]>();
  for (const consent of consents) {
    const { status = 'GIVEN', purposes = [SERVICE], categories = ALL } = consent;
    const key = JSON.stringify([status, purposes, categories]);
    groups.set(key, [...(groups.get(key) ?? []), consent]);
  }
  return [...groups].map(([key, alike]) => {
    const [status, purposes, categories] = JSON.parse(key) as [string, string[], string[]];
    const givenAt = alike.map((consent) => consent.givenAt ?? NOW - 500);
    return {
      status,
      purposes,
      noticePurposes: purposes,
      categories,
      approvalsRequired: ['SUBJECT'],
      approvals: ['SUBJECT'],
      people: alike.map(({ person }) => person),
      ids: alike.map(({ id }) => id),
      givenAt,
      validUntil: alike.map((consent) => consent.validUntil ?? NOW + 500),
      decidedAt: givenAt,
    };
  });
}

const ALL: readonly DataCategory[] = ['IDENTITY', 'CONTACT', 'DEMOGRAPHIC'];

function storedSubjects(
  world: MemoryWorld,
  subjects: readonly string[],
  byPerson: boolean,
  purpose: string | null,
): StoredSubjects {
  const placed = <Item extends { readonly person: string }>(items: readonly Item[]) =>
    items.flatMap(({ person, ...item }) =>
      subjects.includes(person) ? [{ ...item, person: subjects.indexOf(person) }] : [],
    );
  const known = (id: string): boolean => id !== '';
  return {
    logRefs: subjects.map((id) => (known(id) ? `ref-${id}` : '')),
    logSecrets: subjects.map((id) => (known(id) ? 'ab'.repeat(32) : '')),
    ageBands: byPerson ? subjects.map((id) => world.ageBands[id] ?? 'UNKNOWN') : [],
    consents: grouped(placed(world.consents)).filter(
      ({ purposes }) => purpose === null || (purposes as readonly string[]).includes(purpose),
    ),
    objections: placed(world.objections),
    restrictions: placed(world.restrictions),
  };
}

/** A schema of its own for each world, as the policy guards it in place. Made without federation's checks: there is one for each test. */
function schemaWith(resolvers: Record<string, Record<string, GraphQLFieldResolver<unknown, unknown>>>): GraphQLSchema {
  const schema = buildASTSchema(TYPES, { assumeValidSDL: true, assumeValid: true });
  for (const type of Object.values(schema.getTypeMap())) {
    if (isUnionType(type)) type.resolveType = (row) => (row as { __typename: string }).__typename;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = resolvers[type.name]?.[field.name];
      if (resolve) field.resolve = resolve;
    }
  }
  return schema;
}

interface Context {
  readonly access: AccessSession;
  readonly act?: () => Promise<unknown>;
}

export function memoryWorld(parties: PartyEvidence, people: readonly Person[] = []): MemoryWorld {
  const evidence: EvidenceReader = {
    async parties() {
      world.trips.push({ for: 'parties' });
      if (world.evidenceFails) throw world.evidenceFails;
      return world.parties;
    },
    async subjects(subjects, { person, purpose }, now, categories) {
      world.trips.push({ for: 'subjects', of: subjects, ...(categories && { categories }) });
      if (world.evidenceFails) throw world.evidenceFails;
      return subjectFacts(subjects, storedSubjects(world, subjects, person !== null, purpose));
    },
  };
  const policy = createPolicy({
    evidence,
    disclosures: {
      async append(records, until = Infinity, counts = []) {
        if (world.logFails) throw world.logFails;
        if (until < Date.now()) throw new Error('the read took too long');
        world.beforeCommit(counts);
        world.logged.push(records);
        world.counted.push(counts);
      },
    },
    log: {
      error: (attributes: Record<string, unknown>, says: string) => void world.errors.push({ attributes, says }),
    } as never,
    clock: () => new Date(NOW),
  });

  const rowOf = ({ id, holder = HOLDER, under = null, unmarked = false, ...values }: Person) => {
    const row = { id: `${holder}#${id}`, ...values };
    return unmarked ? row : aboutPerson(row, { subject: id, holder, under });
  };
  const nobody: About = { subject: null, holder: HOLDER };
  const count = (field: string): void => void world.ran.set(field, (world.ran.get(field) ?? 0) + 1);
  const find = (handle: string) => {
    const person = world.people.find(({ id, holder = HOLDER }) => handle === `${holder}#${id}`);
    return person ? rowOf(person) : aboutPerson({ id: handle }, nobody);
  };
  const resolvers = {
    Query: {
      open: () => (count('open'), 'open to all'),
      acts: (_: unknown, _args: unknown, { act }: Context) => act!().then(() => 'done'),
      person: (_: unknown, { id }: { id: string }) => (count('person'), find(id)),
      later: async (_: unknown, { id }: { id: string }) => find(id),
      people: (_: unknown, { holder }: { holder: string }) =>
        world.people.filter(({ holder: of = HOLDER }) => of === holder).map(rowOf),
      promised: (_: unknown, { holder }: { holder: string }) =>
        world.people.filter(({ holder: of = HOLDER }) => of === holder).map(async (person) => rowOf(person)),
      anyone: () => [
        ...world.people.map((person) => ({ __typename: 'Person', ...rowOf(person) })),
        { __typename: 'Notice', text: 'n' },
        null,
      ],
      listed: async (_: unknown, { holder }: { holder: string }, { access }: Context, info: GraphQLResolveInfo) => {
        const rows = await access.listable('Person', world.people.map(rowOf), info);
        access.listed(rows, 'Query.listed');
        if (rows.length === 0) await access.refuseWithoutRow('Person', holder, info);
        return rows;
      },
      remark: () => aboutPerson({ text: 'a remark' }, { subject: 'ada', holder: HOLDER }),
      unmarked: () => ({ id: 'x', name: 'Unmarked' }),
      mine: (_: unknown, _args: unknown, { access }: Context) => {
        const { person, org } = access.scope.principal;
        return ownedBy({ note: 'mine' }, { persons: person ? [person] : [], organisations: org ? [org] : [] });
      },
      theirs: () => ownedBy({ note: 'theirs' }, { persons: ['zoe'], organisations: [OTHER] }),
      unowned: () => ({ note: 'nobody' }),
    },
    Mutation: { change: () => (count('change'), find(`${HOLDER}#ada`)) },
    Person: {
      email: async ({ email }: Person) => (count('email'), email ?? null),
      twice: ({ name }: Person) => (count('twice'), name ? `${name} ${name}` : null),
      friends: (row: { id: string }) => world.people.filter(({ id }) => !row.id.endsWith(`#${id}`)).map(rowOf),
    },
  };
  const unguarded = () => schemaWith(resolvers as never);
  const governed = policy.govern(unguarded());
  const world: MemoryWorld = {
    parties,
    people: [...people],
    consents: [],
    objections: [],
    restrictions: [],
    ageBands: {},
    trips: [],
    logged: [],
    counted: [],
    beforeCommit: () => undefined,
    errors: [],
    ran: new Map(),
    evidenceFails: null,
    logFails: null,
    governed,
    policy,
    evidence,
    unguarded,
    ask: (principal, query, { variables, operationName } = {}) =>
      governed.execute(
        { document: parse(query), variables, operationName },
        { principal, requestId: 'request-1' },
        (access) => ({ access }),
      ),
    async during<Answer>(principal: Principal, act: (access: AccessSession) => Promise<Answer>, beside = '') {
      let answer: Promise<Answer> | undefined;
      await governed.execute(
        { document: parse(`{ acts ${beside} }`) },
        { principal, requestId: 'request-1' },
        (access) => ({
          access,
          act: () => (answer = act(access)),
        }),
      );
      return answer!;
    },
  };
  return world;
}

/** What a client reads: data, and each error as coordinate, reason and path. In which order errors come is not told. */
export const told = ({ data, errors }: ExecutionResult) => ({
  data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
  errors: (errors ?? [])
    .map(({ path, extensions }) => [extensions['coordinate'], extensions['reason'], path?.join('.')].join(' '))
    .sort(),
});
