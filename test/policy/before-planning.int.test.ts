import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import { openGateway, type GatewayWorld, type Sent } from './gateway-world.js';
import { LILLE, openWorld, refusals, WHO, type World } from './world.js';

/*
 * What the gateway refuses before it plans is told as the subgraphs tell it: the same gateway without it is the oracle, on the
 * same graph, for data, order of fields and errors.
 */
const FUN = 'did:web:fun-mooc.example';
const [BILAL, ADA] = [`${LILLE}#demo-bilal-alpha`, `${LILLE}#demo-ada-alpha`];

let world: World;
let gateway: GatewayWorld;
let plain: GatewayWorld;
beforeAll(async () => {
  world = await openWorld();
  gateway = await openGateway(world);
  plain = await openGateway(world, undefined, { refuses: false });
});
afterAll(async () => {
  await gateway.close();
  await plain.close();
  await world.graph.close();
});

/** Text of the data, in which the order of fields is part of it, and errors, in which it is not. */
const told = ({ data, errors = [] }: ExecutionResult) => ({
  data: JSON.stringify(data),
  errors: errors.map((error) => JSON.stringify(error)).sort(),
});

const OPERATIONS: readonly (readonly [name: string, query: string, variables?: Sent['variables']])[] = [
  ['one person', `{ learner(id: "${BILAL}") { email givenName studentNumber id holder } }`],
  ['nothing but what is refused', `{ learner(id: "${BILAL}") { email studentNumber } }`],
  ['a handle of nobody', `{ learner(id: "${LILLE}#nobody") { email givenName } }`],
  ['a list', `{ learners(holder: "${LILLE}") { edges { node { email id } cursor } pageInfo { hasNextPage } } }`],
  ['a list of nothing open', `{ learners(holder: "${LILLE}") { edges { node { email skillProfile { level } } } } }`],
  [
    'an empty page',
    `{ learners(holder: "${LILLE}", after: "zzzz") { edges { node { email id skillProfile { level } } } } }`,
  ],
  ['a page of the wrong size', `{ learners(holder: "${LILLE}", first: 0) { edges { node { email id } } } }`],
  [
    'below a list',
    `{ learner(id: "${BILAL}") { skillProfile { level status attestedBy skill { uri prefLabel } } learningTraces { edges { node { at verb } } } } }`,
  ],
  [
    'fragments spread twice, one of them where it is open',
    `{ a: learner(id: "${BILAL}") { ...F } b: learner(id: "${FUN}#demo-ada-lille-fun") { ...F ...G } participants(first: 1) { edges { node { did } } } }
     fragment F on Learner { x: email ... on Learner { givenName } ...G }
     fragment G on Learner { learningTraces(first: 2) { edges { node { completed } } } iscedLevel }`,
  ],
  [
    'a field written twice, and one name for two levels',
    `{ learner(id: "${BILAL}") { email } ...Q } fragment Q on Query { learner(id: "${BILAL}") { learner: givenName email __typename } }`,
  ],
  [
    'conditions',
    `query ($yes: Boolean!, $no: Boolean!) { learner(id: "${BILAL}") {
       email @skip(if: $yes) ...F @include(if: $yes) ... on Learner @include(if: $no) { studentNumber } } }
     fragment F on Learner { familyName @include(if: $no) givenName @skip(if: $no) programme }`,
    { yes: true, no: false },
  ],
  [
    'an empty list, with fields that are left out',
    `query ($no: Boolean = false) { learners(holder: "${LILLE}", after: "zzzz") { edges { node { email @include(if: $no) studentNumber @skip(if: true) programme } } } }`,
  ],
  [
    'variables',
    `query ($id: ID!, $holder: ID = "${LILLE}") { learner(id: $id) { id email } learners(holder: $holder) { edges { node { email id } } } }`,
    { id: ADA },
  ],
  ['a variable of the wrong type', 'query ($id: ID!) { learner(id: $id) { id email } }', { id: { a: 1 } }],
  [
    'several root fields',
    `{ zuerst: learners(holder: "${FUN}") { edges { node { id } } } participants(first: 1) { edges { node { did legalName } } } learner(id: "${BILAL}") { email givenName } last: learner(id: "did:web:nobody.example#x") { id } }`,
  ],
  ['a text that is no organisation', '{ learner(id: "my mail is a@b.example") { id } }'],
  [
    'counts',
    `{ learnerCounts(holder: "${LILLE}", by: PROGRAMME) { groups { count } } learners(holder: "${LILLE}") { edges { node { programme id } } } }`,
  ],
  ['own affairs', '{ myRecords { id email skillProfile { level } } consents(first: 2) { edges { node { id } } } }'],
  ['a mutation', 'mutation { a: withdrawConsent(id: "none") { id } b: withdrawConsent(id: "none") { id status } }'],
  ['open data and the type alone', '{ __typename participants(first: 1) { __typename edges { node { did } } } }'],
];

describe.each(Object.entries(WHO))('%s is told the same', (_name, who) => {
  test.each(OPERATIONS)('%s', async (_says, query, variables = {}) => {
    const theirs = told(await plain.ask(who, query, { variables }));
    // Executed by Apollo, compiled, and again.
    for (let i = 0; i < 3; i += 1) expect(told(await gateway.ask(who, query, { variables }))).toEqual(theirs);
  });
});
