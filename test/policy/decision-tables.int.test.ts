import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OPENINGS } from '../../policy/model.js';
import { decisionTables, type DecisionCase } from './decision-tables.js';
import { openGateway, type GatewayWorld } from './gateway-world.js';
import { handlesOf, inPlace, officerOf, storeSituations, type StoredCase } from './stored-situations.js';
import { openWorld, type World } from './world.js';

/*
 * The decision tables once more, each case as the graph stores it: signed agreements, recorded consents, and one field asked
 * for through the gateway. What the graph or the schema cannot hold is decided in policy/decide.test.ts alone.
 */

/** Cases the graph or the schema has no form for, and why. */
const NOT_STORED: Readonly<Record<string, readonly string[]>> = {
  'that terms are accepted is a relationship: it is there or not': ['terms accepted as a text'],
  'the end of a content that says none is no instant, which is the next case': ['an agreement without an end'],
  'a row is found under the pseudonyms of an agreement that is there, or not at all': [
    'a pseudonym of an agreement nobody knows',
  ],
};

const whyNotStored = ({ name }: DecisionCase): string | null =>
  Object.keys(NOT_STORED).find((why) => NOT_STORED[why]!.includes(name)) ?? null;

/** Precise reasons that are told otherwise of what is stored, and why. */
const PRECISE: Readonly<Record<string, string>> = {
  // The officer asks by the holder's own handle, under which such an agreement opens nothing.
  'a withdrawn consent closes a row under a pseudonym': 'FIELD_NOT_COVERED',
  // A record that is given and has no end cannot be read.
  'a consent without an end is not in force': 'CONSENT_MISSING',
};

const tables = decisionTables();
const cases = tables.flatMap(([, of]) => of);
const stored = cases.filter((of) => whyNotStored(of) === null).map(inPlace);

let world: World;
let gateway: GatewayWorld;
beforeAll(async () => {
  world = await openWorld();
  await world.graph.wipe();
  await storeSituations(world.graph, stored);
  gateway = await openGateway(world, () => new Date(stored[0]!.situation.now));
});
afterAll(async () => {
  await gateway.close();
  await world.graph.close();
});

const handleOf = (of: StoredCase): string => {
  const { request } = of.situation;
  const { own, under, holder, nobody } = handlesOf(of);
  if (request.subject === null) return nobody;
  if (request.under) return under;
  return request.principal.org === request.holder ? holder : own;
};

const SELECTION: Readonly<Record<string, string>> = {
  'Learner.skillProfile': 'value: skillProfile { __typename }',
  'Learner.territory': 'value: territory',
  'Learner.programme': 'value: programme',
  'Learner.id': 'value: id',
  'Learner.credentials': 'value: credentials { __typename }',
  'Learner.accommodations': 'value: accommodations { __typename }',
  'Learner.reflections': 'value: reflections { __typename }',
  'Credential.forgery': 'credentials { value: forgery }',
};

/** What a value shows of the way it left. */
function effectShown(of: StoredCase, value: unknown): string {
  if (of.coordinate === 'Learner.id') {
    expect(value).toBe(handleOf(of));
    return of.situation.request.under ? 'PSEUDONYMISE' : 'PERMIT';
  }
  if (Array.isArray(value)) return value.length === 1 ? 'PERMIT' : `${value.length} parts`;
  const shown: Readonly<Record<string, string>> = {
    FRF21: 'PERMIT',
    Licence: 'PERMIT',
    'Constat 1': 'PERMIT',
    FRF2: 'GENERALISE',
    '[REDACTED]': 'REDACT',
  };
  const text = String(value);
  return shown[text] ?? (/^[\w-]{22}$/.test(text) ? 'PSEUDONYMISE' : text);
}

/** The reason of the one refusal, or the effect with which the field left. */
async function answer(of: StoredCase): Promise<string> {
  const { principal } = of.situation.request;
  const query = `query ($id: ID!) { learner(id: $id) { ${SELECTION[of.coordinate]} } }`;
  const { data, errors } = await gateway.ask(principal, query, { variables: { id: handleOf(of) } });
  const learner = data?.['learner'] as { value?: unknown; credentials?: { value: unknown }[] } | null | undefined;
  const value = learner?.credentials ? learner.credentials[0]!.value : learner?.value;
  if (!errors) return effectShown(of, value);
  expect(value ?? null).toBeNull();
  return errors.map(({ message, extensions }) => String(extensions?.['reason'] ?? message)).join(', ');
}

/** What the holder's privacy officer is told about the same. */
async function precisely(of: StoredCase): Promise<string> {
  const { principal } = of.situation.request;
  const { data, errors } = await gateway.ask(
    officerOf(of),
    `query ($field: String!, $learner: ID!, $recipient: ID!) {
      explainAccess(coordinate: $field, learner: $learner, recipient: $recipient) { effect reason }
    }`,
    { variables: { field: of.coordinate, learner: handlesOf(of).holder, recipient: principal.org } },
  );
  if (errors) return errors.map(({ message }) => message).join();
  const { effect, reason } = data!['explainAccess'] as { effect: string; reason: string | null };
  return reason ?? effect;
}

test('every case that the graph and the schema have a form for is asked', () => {
  const left = cases.filter((of) => whyNotStored(of) !== null).map(({ name }) => name);
  expect(left.sort()).toEqual(Object.values(NOT_STORED).flat().sort());
  expect(stored.length).toBeGreaterThanOrEqual(150);
  expect(new Set(stored.map(({ situation }) => situation.now)).size).toBe(1);
});

describe('through the gateway', () => {
  test.each(stored)('$name: $expect', async (of) => {
    expect(await answer(of)).toBe(of.expect);
  });

  test('values left in each of the ways there are', () => {
    const shown = new Set<string>(stored.map((of) => of.expect));
    expect(OPENINGS.filter((opening) => !shown.has(opening))).toEqual([]);
  });
});

describe("what the holder's privacy officer is told", () => {
  test.each(stored.filter(({ precise }) => precise))('$name: $precise', async (of) => {
    expect(await precisely(of)).toBe(PRECISE[of.name] ?? of.precise);
  });
});
