import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ExecutionResult } from 'graphql';
import type { Principal } from '../../runtime/principal.js';
import { sampleLearners, type SampleLearner } from '../../subgraphs/participants/sample.js';
import { openGateway, type GatewayWorld } from './gateway-world.js';
import { SampleOracle, type Shown } from './sample-oracle.js';
import { LILLE, openWorld, refusals, WHO, type World } from './world.js';

/*
 * Random operations by random callers, with consents given and withdrawn between them: what the gateway answers is what an
 * oracle of some hundred plain lines says of the same sample.
 */
const FUN = 'did:web:fun-mooc.example';
const ALPHA = 'did:web:edtech-alpha.example';
const STEPS = 360;

let world: World;
let gateway: GatewayWorld;
beforeAll(async () => {
  world = await openWorld();
  // The sample has no notice of the university's; without one nobody can consent to its reading.
  await world.graph.write(
    `MATCH (notice:PrivacyNotice { id: 'urn:passerelle:notice:fun-research' })
     CREATE (copy:PrivacyNotice) SET copy = notice { .*, id: 'urn:passerelle:notice:lille', recipients: [$lille] }`,
    { lille: LILLE },
  );
  gateway = await openGateway(world);
});
afterAll(async () => {
  await gateway.close();
  await world.graph.close();
});

const LEARNER = [
  ...['id', 'holder', 'givenName', 'familyName', 'email', 'ageBand', 'territory', 'programme', 'iscedLevel'],
  ...['studentNumber', 'skillProfile', 'learningTraces', 'credentials', 'accommodations', 'reflections'],
] as const;
type Row = Readonly<Record<string, unknown>>;
interface Listed {
  readonly type: string;
  readonly leaves: readonly string[];
  /** As the sample has them, in the order of the answer. */
  readonly rows: (of: SampleLearner) => readonly Row[];
}
const inOrder = <Item>(items: readonly Item[] | undefined, by: (item: Item) => string): Item[] =>
  [...(items ?? [])].sort((one, other) => (by(one) < by(other) ? -1 : 1));
/** Fields that are lists of parts of a record. */
const LISTED: Readonly<Record<string, Listed>> = {
  skillProfile: {
    type: 'SkillClaim',
    leaves: ['status', 'level', 'attestedBy'],
    rows: (of) => inOrder(of.skillClaims, ({ skillUri }) => skillUri),
  },
  learningTraces: {
    type: 'LearningTrace',
    leaves: ['verb', 'activity', 'activityName', 'at', 'completed', 'scoreScaled'],
    rows: (of) => inOrder(of.learningTraces, ({ at }) => at),
  },
  credentials: {
    type: 'Credential',
    leaves: ['title', 'awardingBody', 'awardingDate', 'verification', 'forgery'],
    rows: (of) => inOrder(of.credentials, ({ awardingDate }) => awardingDate).reverse(),
  },
  accommodations: {
    type: 'Accommodation',
    leaves: ['basis', 'measure', 'validUntil'],
    rows: (of) => inOrder(of.accommodations, ({ measure }) => measure),
  },
  reflections: {
    type: 'Reflection',
    leaves: ['text', 'writtenOn'],
    rows: (of) => inOrder(of.reflections, ({ writtenOn }) => writtenOn),
  },
};

/** One field of a selection, and how it is written. */
interface Selected {
  readonly field: string;
  readonly alias: boolean;
  readonly style: 'plain' | 'fragment' | 'inline';
  /** Null: no directive; otherwise which one, and whether by variable. */
  readonly when: { readonly skip: boolean; readonly is: boolean; readonly byVariable: boolean } | null;
  readonly below: readonly string[];
}
const when = fc.option(fc.record({ skip: fc.boolean(), is: fc.boolean(), byVariable: fc.boolean() }), { freq: 3 });
const selected: fc.Arbitrary<Selected> = fc.constantFrom(...LEARNER).chain((field) =>
  fc.record({
    field: fc.constant(field),
    alias: fc.boolean(),
    style: fc.constantFrom('plain', 'fragment', 'inline'),
    when,
    below: fc.subarray<string>([...(LISTED[field]?.leaves ?? [''])], { minLength: 1 }),
  }),
);

const people = sampleLearners();
const known = people.flatMap(({ holder, handles }) =>
  Object.values(handles).map((fragment) => `${holder}#${fragment}`),
);
type Root =
  | { readonly kind: 'learner'; readonly of: string }
  | { readonly kind: 'learners'; readonly of: string }
  | { readonly kind: 'myRecords' };
const root: fc.Arbitrary<Root> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('learner' as const), of: fc.constantFrom(...known, `${LILLE}#nobody`) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('learners' as const), of: fc.constantFrom(LILLE, FUN, ALPHA) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'myRecords' as const }) },
);
interface Operation {
  readonly kind: 'operation';
  readonly who: keyof typeof WHO;
  readonly root: Root;
  readonly fields: readonly Selected[];
  readonly byVariable: boolean;
}
interface Giving {
  readonly kind: 'consent';
  readonly who: 'ada' | 'bilal';
  readonly recipient: string;
  readonly categories: readonly string[];
}
interface Withdrawing {
  readonly kind: 'withdrawal';
  readonly who: 'ada' | 'bilal';
  readonly which: number;
}
const NAMED: Readonly<Record<string, readonly string[]>> = {
  [ALPHA]: ['IDENTIFIER', 'IDENTITY', 'SKILL_PROFILE'],
  [FUN]: ['IDENTIFIER', 'SKILL_PROFILE', 'LEARNING_TRACE'],
  [LILLE]: ['IDENTIFIER', 'SKILL_PROFILE', 'LEARNING_TRACE'],
};
const who = fc.constantFrom('ada' as const, 'bilal' as const);
/** Callers to whom something is open come oftener: the others are soon told. */
const caller = fc.oneof(
  fc.constantFrom<keyof typeof WHO>('alpha', 'fun', 'lille', 'lilleForResearch', 'ada', 'dpo'),
  fc.constantFrom(...(Object.keys(WHO) as (keyof typeof WHO)[])),
);
const step: fc.Arbitrary<Operation | Giving | Withdrawing> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('operation' as const),
      who: caller,
      root,
      fields: fc.array(selected, { minLength: 1, maxLength: 6 }),
      byVariable: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...Object.keys(NAMED)).chain((recipient) =>
      fc.record({
        kind: fc.constant('consent' as const),
        who,
        recipient: fc.constant(recipient),
        categories: fc.subarray([...NAMED[recipient]!], { minLength: 1 }),
      }),
    ),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdrawal' as const), who, which: fc.nat(20) }) },
);

const isOn = ({ when: of }: Selected): boolean => !of || of.is !== of.skip;

/** Text and variables of an operation; `k0`, `k1` ... are its fields in order, so that what comes back can be told apart. */
function written({ root: of, fields, byVariable }: Operation): { query: string; variables: Record<string, unknown> } {
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  const fragments: string[] = [];
  const variable = (type: string, value: unknown): string => {
    const name = `v${definitions.length}`;
    definitions.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  };
  const parts = fields.map(({ field, alias, style, when: on, below }, i) => {
    const directive = on
      ? ` @${on.skip ? 'skip' : 'include'}(if: ${on.byVariable ? variable('Boolean!', on.is) : on.is})`
      : '';
    const leaves = below.map((leaf) => (alias ? `x_${leaf}: ${leaf}` : leaf)).join(' ');
    const nested = field === 'learningTraces' ? ` { edges { node { ${leaves} } } }` : ` { ${leaves} }`;
    const text = `k${i}: ${field}${below[0] === '' ? '' : nested}`;
    if (style === 'plain') return text.replace(field, `${field}${directive}`);
    if (style === 'inline') return `... on Learner${directive} { ${text} }`;
    fragments.push(`fragment F${i} on Learner { ${text} }`);
    return `...F${i}${directive}`;
  });
  const selection = `{ __typename ${parts.join(' ')} }`;
  const argument = (value: string, type: string) => (byVariable ? variable(type, value) : JSON.stringify(value));
  const field =
    of.kind === 'learner'
      ? `learner(id: ${argument(of.of, 'ID!')}) ${selection}`
      : of.kind === 'learners'
        ? `learners(holder: ${argument(of.of, 'ID!')}, first: 200) { edges { node ${selection} } }`
        : `myRecords ${selection}`;
  const head = definitions.length > 0 ? `query (${definitions.join(', ')})` : 'query';
  return { query: [`${head} { root: ${field} }`, ...fragments].join('\n'), variables };
}

interface Expected {
  readonly rows: readonly Row[] | null;
  readonly refusals: readonly string[];
}

/** Each handle stands for any of its holder's: those that are made at random cannot be foretold. */
const someHandle = (id: unknown): unknown => (typeof id === 'string' ? `${id.split('#')[0]}#` : id);

const generalised = (coordinate: string, value: unknown): unknown =>
  coordinate === 'LearningTrace.at' ? String(value).slice(0, 7) : Number(value) < 3 ? 0 : Number(value) < 5 ? 3 : 5;

/** What the oracle expects of one operation. */
function expected(oracle: SampleOracle, { who: name, root: of, fields }: Operation): Expected {
  const principal: Principal = WHO[name];
  const refused = new Set<string>();
  const on = fields.map((field, i) => ({ ...field, key: `k${i}` })).filter(isOn);

  const shownRow = (learner: SampleLearner | null, shown: Shown): Row => {
    const value = (coordinate: string, raw: unknown): unknown => {
      const decided = oracle.decide(principal, coordinate, shown);
      if (decided === 'GENERALISE') return raw === undefined ? null : generalised(coordinate, raw);
      if (decided === 'PERMIT' || decided === 'PSEUDONYMISE') return raw ?? null;
      refused.add(`${coordinate} ${decided}`);
      return null;
    };
    const below = (type: string, { below: leaves, alias }: Selected, item: Row): Row =>
      Object.fromEntries(
        leaves.map((leaf) => [alias ? `x_${leaf}` : leaf, value(`${type}.${leaf}`, item[leaf])] as const),
      );
    return Object.fromEntries([
      ['__typename', 'Learner'],
      ...on.map((field): [string, unknown] => {
        const coordinate = `Learner.${field.field}`;
        if (field.field === 'id') return [field.key, value(coordinate, `${shown.holder}#`)];
        if (field.field === 'holder') return [field.key, value(coordinate, shown.holder)];
        const list = LISTED[field.field];
        const raw = value(coordinate, list ? [] : learner?.[field.field]);
        if (raw === null) return [field.key, null];
        if (list) {
          const parts = list.rows(learner!).map((part) => below(list.type, field, part));
          return [field.key, field.field === 'learningTraces' ? { edges: parts.map((node) => ({ node })) } : parts];
        }
        return [field.key, raw];
      }),
    ]);
  };
  const done = (rows: readonly Row[] | null): Expected => ({ rows, refusals: [...refused].sort() });

  if (of.kind === 'myRecords') {
    if (principal.sub === null) return { rows: null, refusals: ['Query.myRecords UNAUTHENTICATED'] };
    if (principal.org !== null) return done(null);
    const own = people.filter(({ person }) => person === principal.person);
    own.sort((one, other) => (one.holder < other.holder ? -1 : 1));
    return done(own.map((learner) => shownRow(learner, { ...learner, under: null })));
  }

  const holder = of.of.split('#')[0]!;
  const isPerson = principal.org === null && principal.person !== null;
  const closed = isPerson && of.kind === 'learner' ? null : oracle.between(principal, holder);
  if (closed && !oracle.isStaff(principal, holder)) return { rows: null, refusals: [`Query.${of.kind} ${closed}`] };

  if (of.kind === 'learner') {
    const audience = principal.org ?? principal.person ?? '';
    const learner = people.find((one) => one.holder === holder && `${holder}#${one.handles[audience]}` === of.of);
    return done([shownRow(learner ?? null, { holder, person: learner?.person ?? null, under: null })]);
  }
  const under = oracle.pseudonymsFor(principal, holder);
  const listed = people
    .filter((one) => one.holder === holder)
    .filter(({ person }) =>
      on.some(({ field }) =>
        ['PERMIT', 'GENERALISE', 'PSEUDONYMISE'].includes(
          oracle.decide(principal, `Learner.${field}`, { holder, person, under }),
        ),
      ),
    );
  const rows = listed.map((learner) => shownRow(learner, { holder, person: learner.person, under }));
  if (rows.length > 0) return done(rows);
  // Of an empty list, what depends on organisations alone is told, for the fields of the list itself.
  for (const { field } of on) {
    const coordinate = `Learner.${field}`;
    const decided = oracle.decide(principal, coordinate, { holder, person: null, under: null });
    if (decided !== 'NOT_PERMITTED_FOR_PERSON') refused.add(`${coordinate} ${decided}`);
  }
  return done(rows);
}

const inSomeOrder = (rows: readonly Row[] | null): string[] | null =>
  rows && rows.map((row) => JSON.stringify(row)).sort();

/** The rows of an answer, with handles as the oracle has them. */
function received({ data }: ExecutionResult, { fields, root: of }: Operation): readonly Row[] | null {
  const answered = data?.['root'] as unknown;
  if (answered === null || answered === undefined) return null;
  const rows =
    of.kind === 'learners'
      ? (answered as { edges: { node: Row }[] }).edges.map(({ node }) => node)
      : of.kind === 'myRecords'
        ? (answered as Row[])
        : [answered as Row];
  return rows.map((row) =>
    Object.fromEntries([
      ['__typename', row['__typename']],
      ...fields.flatMap(({ field }, i) =>
        `k${i}` in row ? [[`k${i}`, field === 'id' ? someHandle(row[`k${i}`]) : row[`k${i}`]]] : [],
      ),
    ]),
  );
}

test(`${STEPS} steps in a row: data and refusals are the oracle's`, async () => {
  const seed = Number(process.env['FC_SEED'] ?? 20261126);
  const steps = fc.sample(step, { numRuns: STEPS, seed });
  const oracle = new SampleOracle();
  const records: Record<'ada' | 'bilal', string[]> = { ada: [], bilal: ['urn:passerelle:consent:bilal-alpha'] };
  const seen = { asked: 0, open: 0, refused: 0, given: 0, withdrawn: 0 };

  for (const [i, of] of steps.entries()) {
    const at = `step ${i} of seed ${seed} (FC_SEED=${seed}): ${JSON.stringify(of)}`;
    if (of.kind === 'consent') {
      const terms = { recipient: of.recipient, purposes: ['dpv:ServiceProvision'], categories: of.categories };
      const { data, errors } = await gateway.ask(
        WHO[of.who],
        'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { id } }',
        { variables: { input: terms } },
      );
      if (errors) throw new Error(`${at}\n${JSON.stringify(errors)}`);
      const { id } = data!['giveConsent'] as { id: string };
      oracle.gave(id, { ...terms, subject: WHO[of.who].person! });
      if (!records[of.who].includes(id)) records[of.who].push(id);
      seen.given += 1;
    } else if (of.kind === 'withdrawal') {
      const mine = records[of.who];
      if (mine.length === 0) continue;
      const [id] = mine.splice(of.which % mine.length, 1) as [string];
      const { errors } = await gateway.ask(WHO[of.who], 'mutation ($id: ID!) { withdrawConsent(id: $id) { id } }', {
        variables: { id },
      });
      if (errors) throw new Error(`${at}\n${JSON.stringify(errors)}`);
      oracle.withdrew(id);
      seen.withdrawn += 1;
    } else {
      const { query, variables } = written(of);
      const answer = await gateway.ask(WHO[of.who], query, { variables });
      const right = expected(oracle, of);
      expect({ at, query, rows: inSomeOrder(received(answer, of)), refusals: refusals(answer) }).toEqual({
        at,
        query,
        rows: inSomeOrder(right.rows),
        refusals: right.refusals,
      });
      seen.asked += 1;
      if (right.refusals.length > 0) seen.refused += 1;
      if (right.rows?.some((row) => Object.keys(row).some((key) => key !== '__typename' && row[key] !== null)))
        seen.open += 1;
    }
  }

  // A run in which nothing was open, or nothing closed, would compare nothing.
  expect(seen.asked).toBeGreaterThanOrEqual(200);
  expect(Math.min(seen.open, seen.refused)).toBeGreaterThan(20);
  expect(Math.min(seen.given, seen.withdrawn)).toBeGreaterThan(5);
});
