import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../../runtime/principal.js';
import { openGateway, type GatewayWorld, type Sent } from './gateway-world.js';
import { LILLE, openWorld, refusals, WHO, type World } from './world.js';

/*
 * The same question written otherwise: what is visible, and what is refused, must not change. Nothing is said here of what is
 * right; that is for the tables and the oracle.
 */
let world: World;
let gateway: GatewayWorld;
beforeAll(async () => {
  world = await openWorld();
  gateway = await openGateway(world);
});
afterAll(async () => {
  await gateway.close();
  await world.graph.close();
});

const FUN = 'did:web:fun-mooc.example';
const LEAVES = ['id', 'holder', 'givenName', 'familyName', 'email', 'ageBand', 'programme', 'iscedLevel'] as const;
const CLAIM = ['status', 'level', 'attestedBy'] as const;
const claims = `skillProfile { ${CLAIM.join(' ')} }`;
const PLAIN = `${LEAVES.join(' ')} ${claims}`;

/** Who asks, about whom, and who else may have asked the same before. */
const QUESTIONS: readonly (readonly [
  name: string,
  who: Principal,
  ids: readonly [string, string],
  other: Principal,
])[] = [
  ['an edtech', WHO.alpha, [`${LILLE}#demo-bilal-alpha`, `${LILLE}#demo-ada-alpha`], WHO.registrar],
  ['another university', WHO.fun, [`${LILLE}#demo-ada-fun`, `${LILLE}#demo-bilal-fun`], WHO.alpha],
  ["the holder's staff", WHO.registrar, [`${LILLE}#demo-emma-lille`, `${LILLE}#demo-ada-lille`], WHO.nobody],
  ['a person', WHO.ada, [`${LILLE}#demo-ada-own`, `${FUN}#demo-ada-own-fun`], WHO.alpha],
  ['a guardian', WHO.gaelle, [`${LILLE}#demo-emma-gaelle`, `${LILLE}#demo-ada-own`], WHO.ada],
  ['an edtech without an agreement', WHO.beta, [`${LILLE}#demo-ada-beta`, `${LILLE}#nobody`], WHO.ada],
];

interface Visible {
  /** `0 Learner.givenName=...`: which of the two, the coordinate, the value. */
  readonly values: readonly string[];
  readonly refused: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;
const under = (row: Row, name: string): unknown => row[name] ?? row[`x_${name}`] ?? null;

/** What is visible of the two, whatever the fields are called in the answer. */
function valuesOf(rows: readonly (Row | null)[]): string[] {
  return rows.flatMap((row, i) => {
    if (!row) return [];
    const own = LEAVES.map((name) => [`Learner.${name}`, under(row, name)] as const);
    const profile = under(row, 'skillProfile') as readonly Row[] | null;
    const nested = (profile ?? []).flatMap((claim, n) =>
      CLAIM.map((name) => [`SkillClaim.${name} ${n}`, under(claim, name)] as const),
    );
    const listed = profile ? [['Learner.skillProfile', profile.length] as const] : [];
    return [...own, ...listed, ...nested]
      .filter(([, value]) => value !== null)
      .map(([coordinate, value]) => `${i} ${coordinate}=${String(value)}`);
  });
}

/** One way to ask about the two: how often, and where the answer has them. */
type Way = (ask: (query: string, sent?: Sent) => Promise<Visible>, ids: readonly [string, string]) => Promise<Visible>;

const both = ([one, two]: readonly [string, string], selection: string, tail = ''): string =>
  `{ one: learner(id: "${one}") { ${selection} } two: learner(id: "${two}") { ${selection} } } ${tail}`;
const aliased = `${LEAVES.map((name) => `x_${name}: ${name}`).join(' ')} x_skillProfile: skillProfile { ${CLAIM.map((name) => `x_${name}: ${name}`).join(' ')} }`;
const reversed = `skillProfile { ${[...CLAIM].reverse().join(' ')} } ${[...LEAVES].reverse().join(' ')}`;

const joined = (parts: readonly Visible[]): Visible => ({
  values: parts.flatMap(({ values }) => values).sort(),
  refused: [...new Set(parts.flatMap(({ refused }) => refused))].sort(),
});

const WAYS: Readonly<Record<string, Way>> = {
  'under aliases': (ask, ids) => ask(both(ids, aliased)),
  'in another order': (ask, ids) => ask(both(ids, reversed)),
  'each field twice': (ask, ids) => ask(both(ids, `${PLAIN} ${reversed} ${claims}`)),
  'in a fragment': (ask, ids) => ask(both(ids, '...All', `fragment All on Learner { ${PLAIN} }`)),
  'in fragments within fragments': (ask, ids) =>
    ask(
      both(
        ids,
        '...Leaves ...Claims',
        `fragment Leaves on Learner { ${LEAVES.join(' ')} } fragment Claims on Learner { skillProfile { ...Claim } } fragment Claim on SkillClaim { ${CLAIM.join(' ')} }`,
      ),
    ),
  'in inline fragments': (ask, ids) =>
    ask(both(ids, `... on Learner { ${LEAVES.join(' ')} } ... { ... on Learner { ${claims} } }`)),
  'with variables': (ask, [one, two]) =>
    ask(`query ($one: ID!, $two: ID!) { one: learner(id: $one) { ${PLAIN} } two: learner(id: $two) { ${PLAIN} } }`, {
      variables: { one, two },
    }),
  'with directives that change nothing': (ask, ids) =>
    ask(
      `query ($yes: Boolean!) ${both(ids, `... on Learner @include(if: $yes) { ${LEAVES.join(' ')} } ... @skip(if: false) { ${claims} } email @skip(if: $yes)`)}`,
      { variables: { yes: true } },
    ),
  'as one operation of several': (ask, ids) =>
    ask(
      `query Other { learners(holder: "${LILLE}") { edges { node { studentNumber } } } } query Asked ${both(ids, PLAIN)} query More { myRecords { email } }`,
      { operationName: 'Asked' },
    ),
  'with the type told': (ask, ids) => ask(both(ids, `__typename t: __typename ${PLAIN}`)),
  'one at a time': async (ask, [one, two]) =>
    joined([
      await ask(`{ one: learner(id: "${one}") { ${PLAIN} } }`),
      await ask(`{ two: learner(id: "${two}") { ${PLAIN} } }`),
    ]),
  'each field by itself': async (ask, ids) => {
    const parts: Visible[] = [];
    for (const part of [...LEAVES, claims]) parts.push(await ask(both(ids, part)));
    return joined(parts);
  },
};

describe.each(QUESTIONS)('%s', (_name, who, ids, other) => {
  const asking =
    (principal: Principal) =>
    async (query: string, sent?: Sent): Promise<Visible> => {
      const answer = await gateway.ask(principal, query, sent);
      const faults = (answer.errors ?? []).filter(({ extensions }) => extensions?.['reason'] === undefined);
      if (faults.length > 0) throw faults[0]!;
      const rows = ['one', 'two'].map((key) => (answer.data?.[key] as Row | null | undefined) ?? null);
      return { values: valuesOf(rows).sort(), refused: refusals(answer) };
    };

  test.each(Object.entries(WAYS))('sees the same %s', async (_way, way) => {
    const plain = await asking(who)(both(ids, PLAIN));
    expect(plain.values.length + plain.refused.length).toBeGreaterThan(0);
    expect(await way(asking(who), ids)).toEqual(plain);
  });

  test.each(Object.entries(WAYS))('sees the same %s when somebody else asked it first', async (way, ask) => {
    // A text nobody has sent yet: the other's question is what the plan and the document are kept from.
    const fresh = (principal: Principal) => (query: string, sent?: Sent) =>
      asking(principal)(`# ${way} ${_name}\n${query}`, sent);
    const before = await ask(fresh(other), ids);
    const seen = await ask(fresh(who), ids);
    expect(seen).toEqual(await asking(who)(both(ids, PLAIN)));
    expect(await ask(fresh(other), ids)).toEqual(before);
    expect(before).not.toEqual(seen);
  });
});
