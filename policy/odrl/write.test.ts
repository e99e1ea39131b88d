import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPolicyText } from './read-policy.js';
import { casesOf, policyOf, type Json } from './test-policy.js';
import { toJsonLd } from './write.js';

const there = async (rules: Json): Promise<void> => {
  const policy = await policyOf(rules);
  expect(await readPolicyText(JSON.stringify(toJsonLd(policy)), 'again.jsonld')).toEqual(policy);
};

const iri = fc.constantFrom('urn:a', 'urn:b', 'http://example.org/c');
const party = fc.constantFrom('did:web:holder.example', 'did:web:laboratory.example');
const resource = (type: string, name: fc.Arbitrary<string>): fc.Arbitrary<unknown> =>
  fc.oneof(
    name,
    fc.record({ '@type': fc.constant(type), uid: name }),
    fc.record({
      '@type': fc.constant(type),
      source: iri,
      refinement: fc.array(fc.constant({ leftOperand: 'count', operator: 'lt', rightOperand: 3 }), { maxLength: 1 }),
    }),
  );
const atomic = fc.oneof(
  fc.record({
    leftOperand: fc.constant('purpose'),
    operator: fc.constantFrom('eq', 'neq', 'isA', 'isAnyOf', 'isNoneOf'),
    rightOperand: fc.constantFrom({ '@id': 'dpv:Marketing' }, 'dpv:AcademicResearch'),
  }),
  fc.record({
    leftOperand: fc.constantFrom('spatial', 'language', 'industry'),
    operator: fc.constantFrom('isAnyOf', 'isNoneOf', 'isAllOf'),
    rightOperand: fc.uniqueArray(
      fc.oneof(
        fc.string(),
        iri.map((id) => ({ '@id': id })),
        fc.record({ '@value': fc.string(), '@language': fc.constantFrom('fr', 'en') }),
      ),
      { minLength: 1, maxLength: 3, selector: (value) => JSON.stringify(value) },
    ),
  }),
  fc.record({
    leftOperand: fc.constantFrom('count', 'percentage'),
    operator: fc.constantFrom('lt', 'lteq', 'gt', 'gteq', 'eq', 'neq'),
    // JSON-LD writes a double with fifteen digits behind the point: the very largest would round up to infinity.
    rightOperand: fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e300, max: 1e300 }), fc.constant('1.50')),
    unit: fc.constantFrom('urn:unit', 'dpi'),
  }),
  fc.record({
    leftOperand: fc.constant('dateTime'),
    operator: fc.constantFrom('lt', 'gteq', 'eq'),
    rightOperand: fc
      .date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') })
      .map((date) => date.toISOString()),
  }),
  fc.constant({ leftOperand: 'count', operator: 'lt', rightOperand: 9, status: 4 }),
);
const { constraint } = fc.letrec<{ constraint: unknown; logical: unknown }>((tie) => ({
  constraint: fc.oneof({ depthSize: 'small' }, atomic, tie('logical')),
  logical: fc
    .tuple(fc.constantFrom('and', 'or', 'xone'), fc.array(tie('constraint'), { minLength: 1, maxLength: 3 }))
    .map(([operator, constraints]) => ({ [operator]: { '@list': constraints } })),
}));
const action = fc.oneof(
  fc.constantFrom('read', 'print', 'sell', 'cc:Sharing'),
  fc.record({
    'rdf:value': fc.constant({ '@id': 'odrl:print' }),
    refinement: fc.array(constraint, { minLength: 1, maxLength: 2 }),
  }),
);
const some = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 2 });
const rule = {
  target: some(resource('AssetCollection', iri)),
  assignee: some(resource('PartyCollection', party)),
  assigner: some(party),
  constraint: some(constraint),
  'dct:description': fc.string(),
};
const remedy = fc.record({ ...rule, action, informedParty: some(party) });
/** One that waiting would lift is refused of a duty. */
const lasting = constraint.filter(
  (of) => !JSON.stringify(of).includes('dateTime') || ['lt', 'gteq'].includes((of as Json)['operator'] as string),
);
const owed = { ...rule, constraint: some(lasting) };
const consequence = fc.record({ ...owed, action, informedParty: some(party) });
const duty = fc.record({
  ...owed,
  action,
  consequence: some(consequence),
  uid: fc.constantFrom('urn:duty:1', undefined),
});

test('a policy that is written and read again is the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        '@type': fc.constantFrom('Set', 'Policy'),
        conflict: fc.constantFrom('prohibit', 'invalid', undefined),
        profile: fc.constantFrom('odrl:core', undefined),
        'dct:title': fc.string(),
        target: some(iri),
        permission: fc.array(fc.record({ ...rule, action, duty: fc.array(duty, { maxLength: 1 }) }), {
          minLength: 1,
          maxLength: 2,
        }),
        prohibition: some(fc.record({ ...rule, action, remedy: some(remedy) })),
        obligation: fc.array(fc.record({ ...owed, action, consequence: some(consequence) }), { maxLength: 1 }),
        '@included': fc.constantFrom(
          [{ '@id': 'urn:a', partOf: 'urn:b' }],
          [{ '@id': 'urn:act', includedIn: 'odrl:use', implies: ['odrl:print', 'odrl:read'] }],
        ),
      }),
      there,
    ),
    { numRuns: 150 },
  );
});

test('what several rules share is written once', async () => {
  const action = {
    'rdf:value': { '@id': 'odrl:compensate' },
    refinement: { leftOperand: 'payAmount', operator: 'eq', rightOperand: 5 },
  };
  const shared = {
    target: { uid: 'ex:c', source: 'ex:s', refinement: { leftOperand: 'count', operator: 'lt', rightOperand: 1 } },
    constraint: { '@id': 'ex:k' },
  };
  await there({
    ...shared,
    constraint: undefined,
    permission: [
      {
        action: 'read',
        constraint: { '@id': 'ex:k', leftOperand: 'count', operator: 'lt', rightOperand: 1 },
        duty: { uid: 'ex:d', action },
      },
      { action: 'print', constraint: { '@id': 'ex:k' }, duty: { '@id': 'ex:d' } },
    ],
  });
});

const decided = casesOf<{ cases: readonly { name: string; policy: Json }[] }>('evaluate.yaml').cases;
test.each(decided)('the policy of "$name"', async ({ policy }) => {
  await there(policy);
});

const TEMPLATES = new URL('../templates/', import.meta.url);
test.each(readdirSync(TEMPLATES).filter((name) => name.endsWith('.jsonld')))('the template %s', async (name) => {
  const policy = await readPolicyText(readFileSync(new URL(name, TEMPLATES), 'utf8'), name);
  expect(await readPolicyText(JSON.stringify(toJsonLd(policy)), 'again.jsonld')).toEqual(policy);
});

describe('as JSON-LD', () => {
  const ODRL = 'http://www.w3.org/ns/odrl/2/';
  const term = (name: string) => ({ '@id': ODRL + name });
  const prohibition = { uid: 'urn:n', action: 'sell', target: 'urn:x' };

  test('what is empty is not there, and one node needs no graph', async () => {
    expect(toJsonLd(await policyOf({ prohibition }))).toStrictEqual({
      '@context': 'http://www.w3.org/ns/odrl.jsonld',
      '@type': 'Set',
      uid: 'urn:test:policy',
      prohibition: [{ uid: 'urn:n', target: ['urn:x'], action: [term('sell')] }],
    });
  });

  test('terms are IRIs, texts stand alone, other literals with their datatype or language', async () => {
    const constraint = [
      { uid: 'urn:k', leftOperand: 'language', operator: 'neq', rightOperand: 'fr', unit: 'urn:unit', status: 'de' },
      {
        ...{ leftOperand: 'language', operator: 'isAnyOf' },
        rightOperand: ['fr', { '@id': 'urn:en' }, { '@value': 'deutsch', '@language': 'de' }],
      },
      { and: { '@list': [{ leftOperand: 'count', operator: 'lt', rightOperand: 3 }] } },
    ];
    const written = toJsonLd(await policyOf({ conflict: 'prohibit', prohibition: { ...prohibition, constraint } }));
    expect(written['conflict']).toEqual(term('prohibit'));
    expect((written['prohibition'] as readonly Json[])[0]!['constraint']).toStrictEqual([
      {
        ...{ uid: 'urn:k', leftOperand: term('language'), operator: term('neq'), rightOperand: 'fr' },
        ...{ unit: 'urn:unit', status: 'de' },
      },
      {
        ...{ leftOperand: term('language'), operator: term('isAnyOf') },
        rightOperand: { '@list': ['fr', { '@id': 'urn:en' }, { '@value': 'deutsch', '@language': 'de' }] },
      },
      {
        and: {
          '@list': [
            {
              ...{ leftOperand: term('count'), operator: term('lt') },
              rightOperand: { '@value': '3', '@type': 'http://www.w3.org/2001/XMLSchema#integer' },
            },
          ],
        },
      },
    ]);
  });

  test('a plain resource is its IRI, a collection a node, and what has been written its IRI again', async () => {
    const files = { uid: 'urn:c', source: 'urn:files' };
    const action = {
      'rdf:value': term('print'),
      refinement: { leftOperand: 'language', operator: 'eq', rightOperand: 'fr' },
    };
    const written = toJsonLd(
      await policyOf({
        prohibition: { ...prohibition, action, target: ['urn:x', { '@type': 'AssetCollection', ...files }] },
        permission: { uid: 'urn:p', action: 'read', target: { '@id': 'urn:c' } },
      }),
    );
    expect([written['permission'], written['prohibition']]).toStrictEqual([
      [{ uid: 'urn:p', target: [files], action: [term('read')] }],
      [
        {
          uid: 'urn:n',
          target: ['urn:x', { '@id': 'urn:c' }],
          action: [
            {
              'http://www.w3.org/1999/02/22-rdf-syntax-ns#value': term('print'),
              refinement: [{ leftOperand: term('language'), operator: term('eq'), rightOperand: 'fr' }],
            },
          ],
        },
      ],
    ]);
  });

  test('what the profile says are texts, and collections and actions nodes of their own', async () => {
    const transfer = {
      'urn:passerelle:odrl:country': 'CH',
      'urn:passerelle:odrl:safeguard': 'ADEQUACY_DECISION',
      'urn:passerelle:odrl:ground': '2000/518/EC',
    };
    const said = { 'urn:passerelle:odrl:retentionDays': '30', 'urn:passerelle:odrl:transfer': [transfer] };
    const profile = ['urn:passerelle:odrl:profile'];
    const see = { includedIn: `${ODRL}use`, implies: [`${ODRL}read`] };
    const included = [
      { '@id': 'urn:x', partOf: 'urn:files' },
      { '@id': 'urn:see', includedIn: 'odrl:use', implies: 'odrl:read' },
    ];
    expect(toJsonLd(await policyOf({ profile, ...said, prohibition, '@included': included }))).toStrictEqual({
      '@context': 'http://www.w3.org/ns/odrl.jsonld',
      '@graph': [
        {
          ...{ '@type': 'Set', uid: 'urn:test:policy', ...said, profile },
          prohibition: [{ uid: 'urn:n', target: ['urn:x'], action: [term('sell')] }],
        },
        { uid: 'urn:x', partOf: 'urn:files' },
        { uid: 'urn:see', ...see },
      ],
    });
  });
});
