import { describe, expect, test } from '@jest/globals';
import type { Policy, PolicyConstraint, Resource } from './model.js';
import { offeredTerms, type OfferedTerms } from './offered-terms.js';
import { PolicyRefused } from './refused.js';
import { XSD } from './terms.js';
import { offerOf, SIDES, type OfferChange } from './test-offer.js';
import { casesOf } from './test-policy.js';

const offered = async (change: OfferChange = {}): Promise<OfferedTerms> => offeredTerms(await offerOf(change), SIDES);
const reasonsOf = (policy: Policy): readonly string[] => {
  try {
    offeredTerms(policy, SIDES);
  } catch (cause) {
    expect(cause).toBeInstanceOf(PolicyRefused);
    return (cause as PolicyRefused).refusals.map(({ code, message }) => `${code}: ${message}`);
  }
  return [];
};

const refused =
  casesOf<readonly (OfferChange & { readonly name: string; readonly reasons: readonly string[] })[]>(
    'offered-refused.yaml',
  );

describe('refused as terms', () => {
  test.each(refused)('$name', async ({ name: _, reasons, ...change }) => {
    expect(reasonsOf(await offerOf(change))).toEqual(reasons);
  });
});

/** The reader refuses these first; who makes a policy otherwise is told as well. */
describe('refused, should a policy hold it', () => {
  const condition: PolicyConstraint = {
    ...{ uid: null, leftOperand: 'language', operator: 'eq', unit: null, status: null },
    rightOperand: [{ value: 'fr', datatype: `${XSD}string` }],
  };
  const refinedOf = (resource: Resource): Resource => ({ ...resource, refinements: [condition] });

  test('a party or a field under conditions', async () => {
    const policy = await offerOf();
    const [permission] = policy.permissions;
    const said = reasonsOf({
      ...policy,
      permissions: [
        {
          ...permission!,
          assignees: permission!.assignees.map(refinedOf),
          targets: permission!.targets.map(refinedOf),
        },
      ],
    });
    expect(said).toEqual([
      `UNSUPPORTED: The permission urn:permission names ${SIDES.assignee} as assignee, under conditions; these terms are between ${SIDES.assigner} (assigner) and ${SIDES.assignee} (assignee) alone.`,
      'UNSUPPORTED: The permission urn:permission has the target urn:passerelle:field:Learner.email as a collection or under conditions; name it by its IRI alone, and say conditions as constraints.',
    ]);
  });

  test('a duty owed by a party under conditions, or by an action that is none', async () => {
    const policy = await offerOf();
    const [obligation] = policy.obligations;
    const under = { ...obligation!, assignees: obligation!.assignees.map(refinedOf) };
    expect(reasonsOf({ ...policy, obligations: [under] })[0]).toContain('it takes one of the two parties as assignee');
    expect(reasonsOf({ ...policy, obligations: [{ ...obligation!, actions: [] }] })).toEqual([
      'CARDINALITY: The obligation urn:obligation has 0 actions; there it takes one: what is owed is told one by one.',
    ]);
  });

  test('an action of no kind, and a duty owed to nobody by somebody else', async () => {
    const policy = await offerOf();
    const [permission] = policy.permissions;
    const [obligation] = policy.obligations;
    expect(reasonsOf({ ...policy, permissions: [{ ...permission!, actions: [] }] })).toEqual([
      'UNSUPPORTED: The permission urn:permission has no action; there it takes read or aggregate, one to a rule, and conditions as constraints.',
    ]);
    const other = [{ iri: 'urn:other', source: null, refinements: [] }];
    expect(reasonsOf({ ...policy, obligations: [{ ...obligation!, assignees: other, assigners: [] }] })[0]).toContain(
      'is owed by urn:other to nobody; it takes',
    );
  });
});

describe('offered as terms', () => {
  test('permissions, prohibitions, duties and obligations between two parties', async () => {
    expect(await offered()).toEqual({
      profiled: {},
      purposes: ['dpv:ServiceProvision'],
      grants: [
        {
          coordinate: 'Learner.email',
          effect: 'PERMIT',
          legalBasis: 'eu-gdpr:A6-1-a',
          texts: {},
          minimumGroupSize: null,
          constraints: [],
          duties: ['urn:duty'],
        },
      ],
      prohibitions: [{ coordinates: [], constraints: [] }],
      targets: [],
      duties: [
        {
          ...{ uid: 'urn:duty', kind: 'PRECONDITION', action: 'odrl:inform', owedBy: 'ASSIGNEE' },
          ...{ owedFrom: null, deadline: null },
        },
        {
          ...{ uid: 'urn:obligation', kind: 'OBLIGATION', action: 'odrl:delete', owedBy: 'ASSIGNEE' },
          ...{ owedFrom: null, deadline: null },
        },
      ],
      clauses: null,
    });
  });

  test('what the profile says of the policy and of a permission is kept as it was written', async () => {
    const { grants, profiled } = await offered({
      policy: { 'p:retentionDays': '30' },
      permission: {
        ...{ target: ['field:Learner.email', 'field:Learner.id'], action: 'aggregate' },
        ...{ 'p:minimumGroupSize': '20', 'p:ground': 'a law', duty: null },
      },
    });
    expect(profiled).toEqual({ retentionDays: '30' });
    const grant = { effect: 'AGGREGATE_ONLY', legalBasis: 'eu-gdpr:A6-1-a', texts: { ground: 'a law' } };
    expect(grants).toEqual(
      ['Learner.email', 'Learner.id'].map((coordinate) => ({
        ...{ coordinate, ...grant, minimumGroupSize: 20, constraints: [] },
      })),
    );
  });

  test('an effect that is written is the effect', async () => {
    const { grants } = await offered({ permission: { 'p:effect': 'PSEUDONYMISE' } });
    expect(grants.map(({ effect }) => effect)).toEqual(['PSEUDONYMISE']);
  });

  test('a duty that names nobody is owed by the assignee; one that names the assigner, by the assigner', async () => {
    const nobody = { assignee: null, assigner: null };
    const owed = async (duty: OfferChange['duty']) =>
      (await offered({ policy: { '@type': 'Set' }, duty: { ...duty } })).duties.map(({ owedBy }) => owedBy);
    expect(await owed(nobody)).toEqual(['ASSIGNEE', 'ASSIGNEE']);
    expect(await owed({ assignee: SIDES.assigner, assigner: SIDES.assignee })).toEqual(['ASSIGNER', 'ASSIGNEE']);
    expect(await owed({ assignee: SIDES.assigner, assigner: null })).toEqual(['ASSIGNER', 'ASSIGNEE']);
  });

  test('a duty of several permissions is one', async () => {
    const policy = await offerOf();
    const other = await offerOf({ permission: { uid: 'urn:again', target: 'field:Learner.id' } });
    const both = offeredTerms({ ...policy, permissions: [...policy.permissions, ...other.permissions] }, SIDES);
    expect(both.duties.map(({ uid }) => uid)).toEqual(['urn:duty', 'urn:obligation']);
    expect(both.grants.map(({ duties }) => duties)).toEqual([['urn:duty'], ['urn:duty']]);
  });

  test('from when and until when an obligation is owed, how, about what, to whom and in words', async () => {
    const { duties } = await offered({
      obligation: {
        constraint: [
          { leftOperand: 'dateTime', operator: 'gteq', rightOperand: '2027-01-01Z' },
          { leftOperand: 'dateTime', operator: 'lteq', rightOperand: '2027-01-31Z' },
        ],
        target: 'field:Learner.email',
        informedParty: 'urn:third',
        'dct:title': 'Erase',
      },
    });
    expect(duties[1]).toEqual({
      ...{ uid: 'urn:obligation', kind: 'OBLIGATION', action: 'odrl:delete', owedBy: 'ASSIGNEE' },
      owedFrom: '2027-01-01T00:00:00.000Z',
      deadline: '2027-01-31T23:59:59.999Z',
      details: {
        refinements: [],
        targets: [{ iri: 'urn:passerelle:field:Learner.email', source: null, refinements: [] }],
        parties: [{ role: 'informedParty', iri: 'urn:third' }],
        metadata: [{ property: 'http://purl.org/dc/terms/title', value: { value: 'Erase', datatype: `${XSD}string` } }],
      },
    });
  });

  test('a licence opens what it names, for its purposes', async () => {
    const { grants, targets, purposes } = await offered({
      permission: { action: 'use', target: ['urn:data', 'urn:more'], 'p:legalBasis': null },
    });
    expect({ grants, targets, purposes }).toEqual({
      ...{ grants: [], targets: ['urn:data', 'urn:more'], purposes: ['dpv:ServiceProvision'] },
    });
  });

  test.each([
    ['of named fields', { target: ['field:Learner.email', 'field:Learner.id'] }, ['Learner.email', 'Learner.id']],
    ['of all fields', { target: 'urn:passerelle:fields' }, []],
  ])('a prohibition %s, its constraints and its remedies', async (_what, change, coordinates) => {
    const { prohibitions } = await offered({
      prohibition: {
        ...change,
        constraint: { leftOperand: 'spatial', operator: 'eq', rightOperand: 'CH' },
        remedy: { uid: 'urn:r', action: 'inform' },
      },
    });
    expect(prohibitions).toMatchObject([
      { coordinates, constraints: [{ leftOperand: 'spatial', operator: 'eq', rightOperand: 'CH' }] },
    ]);
    expect(prohibitions[0]!.remedies!.map(({ uid }) => uid)).toEqual(['urn:r']);
  });

  test('in a Set, a prohibition without target or action is of every field', async () => {
    const { prohibitions, clauses } = await offered({
      policy: { '@type': 'Set' },
      prohibition: { target: null, action: null },
    });
    expect({ prohibitions, clauses }).toEqual({ prohibitions: [{ coordinates: [], constraints: [] }], clauses: null });
  });

  test('a denied field is a grant that denies', async () => {
    const { grants, prohibitions } = await offered({
      prohibition: { target: 'field:Learner.id', 'p:effect': 'DENY', 'p:legalBasis': 'eu-gdpr:A6-1-f' },
    });
    expect(prohibitions).toEqual([]);
    expect(grants[1]).toEqual({
      ...{ coordinate: 'Learner.id', effect: 'DENY', legalBasis: 'eu-gdpr:A6-1-f', texts: {} },
      ...{ minimumGroupSize: null, constraints: [] },
    });
  });

  test('a prohibition of what is no reading, and declared actions, are clauses', async () => {
    const { prohibitions, clauses } = await offered({ prohibition: { action: 'sell' } });
    expect(prohibitions).toEqual([]);
    expect(clauses!.prohibitions).toMatchObject([{ uid: 'urn:prohibition', actions: [{ refinements: [] }] }]);
    expect(clauses!.prohibitions[0]).not.toHaveProperty('profiled');
    expect({ ...clauses, prohibitions: [] }).toEqual({ prohibitions: [], obligations: [], actions: [] });

    const declared = { '@included': [{ '@id': 'urn:see', includedIn: { '@id': 'odrl:transfer' } }] };
    expect((await offered({ policy: declared })).clauses).toEqual({
      ...{ prohibitions: [], obligations: [] },
      actions: [{ iri: 'urn:see', includedIn: 'http://www.w3.org/ns/odrl/2/transfer', implies: [] }],
    });
  });
});
