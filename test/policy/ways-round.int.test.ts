import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execute, parse } from 'graphql';
import { careerReading } from '../../ontology/reading/careers.js';
import { SETTLED } from '../../policy/personal-data.js';
import { participantsSchema } from '../../subgraphs/participants/schema.js';
import { createContext } from '../../subgraphs/participants/context.js';
import { participantsRepository } from '../../subgraphs/participants/repository.js';
import { enforce } from '../../policy/enforce.js';
import { readAccess } from '../../policy/annotations.js';
import { ruleTree } from '../../policy/rules.js';
import { Settlement } from '../../policy/settlement.js';
import { touchedBy } from '../../policy/coordinates.js';
import { LILLE, openWorld, refusals, WHO, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.graph.close());

/** Values that only a permitted reader may ever see; none of them is open to EdTech Alpha. */
const HIDDEN = /ada@etu|EX-2026|Chloé|Dario|Emma|Exemple|FRE1/;

const alphaSees = async (query: string, variables: Record<string, unknown> = {}) => {
  const result = await world.ask(WHO.alpha, query, variables);
  expect(JSON.stringify(result)).not.toMatch(HIDDEN);
  return result;
};

const CHLOE = `${LILLE}#demo-chloe-alpha`;

describe('the same field, asked another way', () => {
  test.each([
    ['an alias', `{ x: learner(id: "${CHLOE}") { y: givenName } }`],
    ['an alias of an open field', `{ learner(id: "${CHLOE}") { __typename: __typename programme: givenName } }`],
    ['a fragment', `{ learner(id: "${CHLOE}") { ...f } } fragment f on Learner { givenName }`],
    [
      'nested fragments',
      `{ ...q } fragment q on Query { learner(id: "${CHLOE}") { ...f } } fragment f on Learner { ... on Learner { givenName } }`,
    ],
    ['twice under two names', `{ a: learner(id: "${CHLOE}") { givenName } b: learner(id: "${CHLOE}") { givenName } }`],
    ['a directive', `{ learner(id: "${CHLOE}") { givenName @include(if: true) } }`],
    [
      'beside an open person',
      `{ open: learner(id: "${LILLE}#demo-bilal-alpha") { givenName } learner(id: "${CHLOE}") { givenName } }`,
    ],
  ])('%s', async (_way, query) => {
    expect(refusals(await alphaSees(query))).toEqual(['Learner.givenName NOT_PERMITTED_FOR_PERSON']);
  });

  test('many rows, many names: one error per coordinate and reason, at the first path', async () => {
    const query = `{ ${['chloe', 'dario', 'emma'].map((name) => `${name}: learner(id: "${LILLE}#demo-${name}-alpha") { a: givenName b: givenName }`).join(' ')} }`;
    const { errors } = await alphaSees(query);
    expect(errors!.map(({ path }) => path)).toEqual([['chloe', 'a']]);
  });
});

describe('_entities', () => {
  const ENTITIES =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Learner { givenName email skillProfile { level } } } }';
  const entity = (fields: Record<string, unknown>) =>
    alphaSees(ENTITIES, { representations: [{ __typename: 'Learner', ...fields }] });

  test('is judged like any other way in', async () => {
    expect(refusals(await entity({ id: CHLOE }))).toEqual([
      'Learner.email FIELD_NOT_COVERED',
      'Learner.givenName NOT_PERMITTED_FOR_PERSON',
      'Learner.skillProfile NOT_PERMITTED_FOR_PERSON',
    ]);
  });

  test.each([
    ['a name', { givenName: 'Mallory' }],
    ['a subject', { subject: 'urn:passerelle:person:bilal', holder: LILLE }],
    ['a mark', { settled: { permitted: -1 }, '@@settled': true, SETTLED: true }],
    ['an inner id', { recordId: 'lille-chloe' }],
  ])('forging %s changes nothing', async (_what, forged) => {
    expect(await entity({ id: CHLOE, ...forged })).toEqual(await entity({ id: CHLOE }));
  });

  test("another recipient's handle is nobody's", async () => {
    expect(await entity({ id: `${LILLE}#demo-chloe-lille` })).toEqual(await entity({ id: `${LILLE}#demo-nobody` }));
  });

  test('a representation of a governed type without a resolver of its own cannot be asked for', async () => {
    await expect(
      world
        .ask(WHO.alpha, 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }', {
          r: [{ __typename: 'SkillClaim', level: 4, status: 'ATTESTED' }],
        })
        .then(({ errors }) => errors?.length),
    ).resolves.toBe(1);
  });
});

describe('the guard itself', () => {
  const schemaOf = () => {
    const schema = participantsSchema();
    const access = readAccess(schema);
    return { schema, access, tree: ruleTree(schema, access) };
  };
  const run = async ({ schema, access }: Pick<ReturnType<typeof schemaOf>, 'schema' | 'access'>, query: string) => {
    const document = parse(query);
    const definition = document.definitions[0] as never;
    const settlement = new Settlement({ principal: WHO.alpha, requestId: 'r' }, new Date(), {
      access,
      touched: touchedBy(schema, document, definition),
      evidence: world.evidence,
    });
    const contextValue = createContext(
      settlement,
      { access },
      participantsRepository(world.graph),
      careerReading(world.graph.read),
    );
    return { result: await execute({ schema, document, contextValue }), settlement };
  };
  const QUERY = `{ learner(id: "${CHLOE}") { givenName } }`;

  test('without it the field is open: what the tests here hold back is really there', async () => {
    const { result } = await run(schemaOf(), QUERY);
    expect(result.data).toEqual({ learner: { givenName: 'Chloé' } });
  });

  test('a field that has lost its rule is refused, not opened', async () => {
    const { schema, access, tree } = schemaOf();
    const { givenName: _lost, ...rest } = tree['Learner']!;
    enforce(schema, { ...tree, Learner: rest }, access);
    const { result, settlement } = await run({ schema, access }, QUERY);
    expect(result.data).toEqual({ learner: { givenName: null } });
    expect(settlement.refusals.size).toBe(1);
  });

  test('a type that has lost its rules is refused whole', async () => {
    const { schema, access, tree } = schemaOf();
    enforce(schema, { Query: tree['Query']! }, access);
    expect((await run({ schema, access }, QUERY)).result.data).toEqual({ learner: { givenName: null } });
  });

  test('a row settled for one operation is worth nothing in another', async () => {
    const { schema, access, tree } = schemaOf();
    const row = (
      await participantsRepository(world.graph).learnersByHandle(
        [`${LILLE}#demo-bilal-alpha`],
        [{ name: WHO.alpha.org!, agreement: null, pseudonyms: null }],
      )
    )[0]!;
    const foreign = {
      session: {},
      facts: null,
      asked: 0,
      batch: { permitted: -1, reasons: [], decisions: [], coordinates: [], rows: [], holder: LILLE },
    };
    Object.assign(row, { [SETTLED]: foreign });
    enforce(schema, tree, access);
    const document = parse('{ givenName }');
    const settlement = new Settlement({ principal: WHO.beta, requestId: 'r' }, new Date(), {
      access,
      touched: new Map(),
      evidence: world.evidence,
    });
    const field = (
      schema.getType('Learner') as never as {
        getFields(): Record<string, { resolve: (...args: unknown[]) => unknown }>;
      }
    ).getFields()['givenName']!;
    expect(
      field.resolve(row, {}, { access: settlement }, { path: undefined, fieldName: 'givenName', fieldNodes: document }),
    ).toBeNull();
  });
});

test('one caller right after another gets nothing of the first', async () => {
  const query = `{ learner(id: "${LILLE}#demo-bilal-alpha") { givenName } }`;
  for (let round = 0; round < 3; round += 1) {
    const [alpha, beta, nobody] = await Promise.all(
      [WHO.alpha, WHO.beta, WHO.nobody].map((who) => world.ask(who, query)),
    );
    expect(alpha!.data).toEqual({ learner: { givenName: 'Bilal' } });
    expect(beta!.data).toEqual({ learner: null });
    expect(nobody!.data).toEqual({ learner: null });
  }
});

test('a page larger than allowed is refused, not cut', async () => {
  const { errors } = await world.ask(WHO.alpha, `{ learners(holder: "${LILLE}", first: 201) { edges { cursor } } }`);
  expect(errors![0]!.message).toContain('1 to 200');
});
