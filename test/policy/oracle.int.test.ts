import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execute, parse, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { careerReading } from '../../ontology/reading/careers.js';
import { readAccess } from '../../policy/annotations.js';
import { touchedBy } from '../../policy/coordinates.js';
import { applyEffects } from '../../policy/enforce.js';
import { ruleTree } from '../../policy/rules.js';
import { Settlement } from '../../policy/settlement.js';
import type { Principal } from '../../runtime/principal.js';
import { applyMiddleware, deny, shield } from '../../runtime/shield.js';
import { createContext } from '../../subgraphs/participants/context.js';
import { participantsRepository } from '../../subgraphs/participants/repository.js';
import { participantsSchema } from '../../subgraphs/participants/schema.js';
import { LILLE, openWorld, refusals, WHO, type World } from './world.js';

/*
 * The library as it comes is the oracle: graphql-shield's own middleware over the same rule tree must give the same
 * data and the same refusals as the synchronous judges do.
 */
let world: World;
let shielded: GraphQLSchema;
let plain: GraphQLSchema;
beforeAll(async () => {
  world = await openWorld();
  plain = participantsSchema();
  applyEffects(plain, readAccess(plain));
  const tree = ruleTree(plain, readAccess(plain));
  shielded = applyMiddleware(plain, shield(tree as never, { fallbackRule: deny, allowExternalErrors: true }));
});
afterAll(() => world.graph.close());

async function askShield(principal: Principal, query: string): Promise<ExecutionResult> {
  const document = parse(query);
  const access = readAccess(plain);
  const touched = touchedBy(plain, document, document.definitions[0] as OperationDefinitionNode);
  const settlement = new Settlement({ principal, requestId: 'oracle' }, new Date(), {
    access,
    touched,
    evidence: world.evidence,
  });
  const contextValue = createContext(
    settlement,
    { access },
    participantsRepository(world.graph),
    careerReading(world.graph.read),
  );
  const result = await execute({ schema: shielded, document, contextValue });
  // Why a list is empty is said by the resolver, not by a rule: it is in neither way's hands.
  return { ...result, errors: [...(result.errors ?? []), ...settlement.refusals.errors(principal)] };
}

const OPERATIONS = [
  `{ learner(id: "${LILLE}#demo-bilal-alpha") { id holder givenName familyName email ageBand territory programme iscedLevel studentNumber } }`,
  `{ learner(id: "${LILLE}#demo-ada-alpha") { givenName skillProfile { level skill { uri } } } }`,
  `{ learner(id: "${LILLE}#demo-bilal-alpha") { skillProfile { level status attestedBy skill { uri } } } }`,
  `{ learner(id: "${LILLE}#demo-ada-fun") { programme iscedLevel skillProfile { level } } }`,
  `{ learner(id: "${LILLE}#demo-nobody") { givenName } }`,
  `{ learners(holder: "${LILLE}") { edges { node { givenName skillProfile { level } } } pageInfo { hasNextPage } } }`,
  `{ myRecords { holder givenName email skillProfile { level } } }`,
  `{ learners(holder: "did:web:fun-mooc.example", first: 5) { edges { node { id iscedLevel programme learningTraces(first: 2) { edges { node { at verb completed } } } } } } }`,
  `{ myRecords { credentials { title forgery awardingDate } accommodations { measure } reflections { text } } }`,
  `{ learner(id: "${LILLE}#demo-emma-gaelle") { givenName accommodations { measure } reflections { text writtenOn } } }`,
  `{ learner(id: "${LILLE}#demo-emma-alpha") { credentials { title forgery } accommodations { basis } reflections { text } } }`,
  `{ a: learner(id: "${LILLE}#demo-emma-gaelle") { givenName email } b: participants(first: 3) { edges { node { legalName } } } }`,
];

const unique = (result: ExecutionResult) => [...new Set(refusals(result))];

describe.each(Object.entries(WHO))('%s', (_name, who) => {
  test.each(OPERATIONS)('%s', async (query) => {
    const [ours, oracle] = [await world.ask(who, query), await askShield(who, query)];
    expect(ours.data).toEqual(oracle.data);
    expect(unique(ours)).toEqual(unique(oracle));
  });
});

test('the operations of this file are refused to some and open to some', async () => {
  const results = await Promise.all(
    OPERATIONS.flatMap((query) => [WHO.alpha, WHO.fun, WHO.ada, WHO.gaelle].map((who) => world.ask(who, query))),
  );
  expect(results.some(({ errors }) => !errors)).toBe(true);
  expect(new Set(results.flatMap(refusals)).size).toBeGreaterThan(5);
});
