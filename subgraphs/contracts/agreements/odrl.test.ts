import { describe, expect, test } from '@jest/globals';
import { freeze, type AgreementContent, type AgreementTerms } from '../../../policy/agreement/content.js';
import { servedGovernedFields } from '../../../policy/governed-fields.js';
import { agreementPolicy } from '../../../policy/odrl/agreement-policy.js';
import { explain } from '../../../policy/odrl/explain.js';
import { readPolicyText } from '../../../policy/odrl/read-policy.js';
import { toJsonLd } from '../../../policy/odrl/write.js';
import type { ApiError } from '../../../runtime/errors.js';
import type { AgreementTermsInput } from '../__generated__/types.js';
import { asInput } from './check.js';
import { withDocument } from './odrl.js';
import type { PartyFacts } from './processing.js';
import { checkTerms } from './terms.js';

const NOW = Date.UTC(2026, 5, 1);
const SIDES = { assigner: 'did:web:holder.example', assignee: 'did:web:user.example' };
const HOLDER: PartyFacts = {
  did: SIDES.assigner,
  roles: ['DATA_PROVIDER'],
  publicAuthority: true,
  intermediaryNotification: null,
};
const USER: PartyFacts = { ...HOLDER, did: SIDES.assignee, roles: ['DATA_USER'], publicAuthority: false };
const TERM = {
  instrument: 'DATA_PROTECTION_AGREEMENT',
  validFrom: '2026-01-01T00:00:00Z',
  validUntil: '2027-01-01T00:00:00Z',
} as const;
const ALONE = { instrument: null, validFrom: null, validUntil: null, processing: null };
const PROCESSING = {
  assignerRole: 'CONTROLLER',
  assigneeRole: 'CONTROLLER',
  retentionDays: 30,
  transfers: [{ country: 'CH', safeguard: 'ADEQUACY_DECISION', ground: 'Decision 2000/518/EC' }],
} as const;

const CONTEXT = [
  'http://www.w3.org/ns/odrl.jsonld',
  { dpv: 'https://w3id.org/dpv#', p: 'urn:passerelle:odrl:', field: 'urn:passerelle:field:' },
];
const PURPOSE = { leftOperand: 'purpose', operator: 'isA', rightOperand: { '@id': 'dpv:ServiceProvision' } };
const FRANCE = { leftOperand: 'spatial', operator: 'eq', rightOperand: { '@id': 'https://w3id.org/dpv/loc#FR' } };
const IN_UNION = { leftOperand: 'spatial', operator: 'isPartOf', rightOperand: 'EU' };
const THREE = { leftOperand: 'count', operator: 'lteq', rightOperand: 3 };
const SCHOOLS = { leftOperand: 'industry', operator: 'eq', rightOperand: { '@id': 'urn:nace:P85' } };
const ELAPSED = { leftOperand: 'elapsedTime', operator: 'lt', rightOperand: 'P3D' };
const LOGICAL = {
  or: [
    { leftOperand: 'dateTime', operator: 'lt', rightOperand: '2026-07-01T00:00:00Z' },
    { leftOperand: 'recipient', operator: 'eq', rightOperand: { '@id': SIDES.assignee } },
  ],
};
const PERMISSION = {
  action: 'read',
  target: 'field:Learner.skillProfile',
  constraint: [PURPOSE, LOGICAL],
  'p:legalBasis': 'eu-gdpr:A6-1-a',
};
const MARKETING = {
  action: 'use',
  target: 'urn:passerelle:fields',
  constraint: { leftOperand: 'purpose', operator: 'isA', rightOperand: { '@id': 'dpv:Marketing' } },
};
const NO_SALE = { uid: 'urn:test:no-sale', action: ['distribute', 'sell'], target: 'field:Learner.skillProfile' };
const ERASE = { uid: 'urn:test:erase', action: 'delete', target: 'field:Learner.skillProfile' };

const document = (change: object = {}): string =>
  JSON.stringify({
    '@context': CONTEXT,
    '@type': 'Offer',
    uid: 'urn:test:offer',
    profile: 'urn:passerelle:odrl:profile',
    ...SIDES,
    permission: [PERMISSION],
    prohibition: [MARKETING, NO_SALE],
    obligation: [ERASE],
    ...change,
  });
const offered = async (odrl: string, change: object = {}): Promise<AgreementTerms> => {
  const given = await withDocument({ ...TERM, processing: PROCESSING, ...change, odrl } as AgreementTermsInput, SIDES);
  return checkTerms(given, { assigner: HOLDER, assignee: USER }, servedGovernedFields(), NOW);
};
const faultOf = async (odrl: string, change: object = {}): Promise<string> => {
  try {
    await offered(odrl, change);
  } catch (cause) {
    expect((cause as ApiError).extensions['code']).toBe('BAD_USER_INPUT');
    return (cause as ApiError).message;
  }
  throw new Error('it was accepted');
};

test('permissions become grants, prohibitions prohibitions, obligations duties, and what is no reading is kept as clauses', async () => {
  const { purposes, grants, prohibitions, duties, clauses, odrl } = await offered(document());
  expect(purposes).toEqual(['dpv:ServiceProvision']);
  expect(grants).toMatchObject([
    { coordinate: 'Learner.skillProfile', effect: 'PERMIT', legalBasis: 'eu-gdpr:A6-1-a' },
  ]);
  expect(grants[0]!.constraints).toEqual([
    {
      or: [
        { leftOperand: 'dateTime', operator: 'lt', rightOperand: '2026-07-01T00:00:00Z' },
        { leftOperand: 'recipient', operator: 'eq', rightOperand: SIDES.assignee },
      ],
    },
  ]);
  expect(prohibitions).toEqual([
    { coordinates: [], constraints: [{ leftOperand: 'purpose', operator: 'isA', rightOperand: 'dpv:Marketing' }] },
  ]);
  expect(clauses!.prohibitions.map(({ uid }) => uid)).toEqual(['urn:test:no-sale']);
  expect(clauses!.obligations).toEqual([]);
  expect(duties).toMatchObject([{ uid: 'urn:test:erase', kind: 'OBLIGATION', action: 'odrl:delete' }]);
  expect(odrl).toBeNull();
});

test('permissions with different purposes keep what each says', async () => {
  const other = {
    ...PERMISSION,
    target: 'field:Learner.email',
    constraint: { ...PURPOSE, rightOperand: 'dpv:Advertising' },
  };
  const { purposes, grants } = await offered(document({ permission: [PERMISSION, other] }));
  expect(purposes).toEqual(['dpv:Advertising', 'dpv:ServiceProvision']);
  expect(grants[1]!.constraints).toEqual([
    { leftOperand: 'purpose', operator: 'isA', rightOperand: 'dpv:Advertising' },
  ]);
});

test('places are kept by their codes and numbers by their digits, however they were written', async () => {
  const { grants } = await offered(
    document({ permission: [{ ...PERMISSION, constraint: [PURPOSE, FRANCE, IN_UNION, THREE] }] }),
  );
  expect(grants[0]!.constraints).toEqual([
    { leftOperand: 'spatial', operator: 'eq', rightOperand: 'FR' },
    { leftOperand: 'spatial', operator: 'isPartOf', rightOperand: 'EU' },
    { leftOperand: 'count', operator: 'lteq', rightOperand: '3' },
  ]);
});

test('a purpose of the input beside it does not widen what a permission is for', async () => {
  const { purposes, grants } = await offered(document(), { purposes: ['dpv:Advertising'] });
  expect(purposes).toEqual(['dpv:Advertising', 'dpv:ServiceProvision']);
  expect(grants[0]!.constraints).toContainEqual({
    leftOperand: 'purpose',
    operator: 'isA',
    rightOperand: 'dpv:ServiceProvision',
  });
});

const TURTLE = `@prefix : <http://www.w3.org/ns/odrl/2/> . @prefix p: <urn:passerelle:odrl:> .
<urn:test:offer> a :Offer ; :profile p:profile ; :assigner <${SIDES.assigner}> ; :assignee <${SIDES.assignee}> ;
  :permission [ :action :read ; :target <urn:passerelle:field:Learner.skillProfile> ; p:legalBasis "eu-gdpr:A6-1-a" ;
    :constraint [ :leftOperand :purpose ; :operator :isA ; :rightOperand <https://w3id.org/dpv#ServiceProvision> ] ] .`;
test('Turtle is read as well', async () => {
  expect((await offered(TURTLE)).grants).toMatchObject([{ coordinate: 'Learner.skillProfile' }]);
});

const PRINTING = { ...NO_SALE, action: 'print' };
const EXTRACTING = { ...NO_SALE, action: 'extract' };
const SEEING = { ...NO_SALE, action: { '@id': 'urn:test:see' } };
/** A document that says itself what an action implies, or declares one of its own that implies another. */
const saying = (action: string, implied: string): object => ({
  '@included': [{ '@id': `odrl:${action}`, implies: { '@id': `odrl:${implied}` } }],
});
const declaring = (implied: string): object => ({
  '@included': [
    { '@id': 'urn:test:see', includedIn: { '@id': 'odrl:transfer' }, implies: { '@id': `odrl:${implied}` } },
  ],
});

test('a prohibition of what an action implies that is no reading stays a clause', async () => {
  const { clauses } = await offered(document({ prohibition: [PRINTING], ...saying('play', 'print') }));
  expect(clauses!.prohibitions.map(({ uid }) => uid)).toEqual(['urn:test:no-sale']);
});

/** A document whose permission is under one condition more. */
const on = (constraint: object): object => ({ permission: [{ ...PERMISSION, constraint: [PURPOSE, constraint] }] });

describe('refused, with the reason', () => {
  test.each([
    [
      'an unknown coordinate',
      { permission: [{ ...PERMISSION, target: 'field:Learner.skilProfile' }] },
      'Learner.skillProfile',
    ],
    [
      'one that is not governed',
      { permission: [{ ...PERMISSION, target: 'field:Skill.prefLabel' }] },
      'no governed field',
    ],
    ['one in a clause', { prohibition: [{ ...NO_SALE, target: 'field:Learner.skils' }] }, 'Learner.skils'],
    ['an asset that is no field', { permission: [{ ...PERMISSION, target: 'urn:data' }] }, 'policy/odrl'],
    ['no legal basis', { permission: [{ ...PERMISSION, 'p:legalBasis': [] }] }, 'urn:passerelle:odrl:legalBasis'],
    ['a property nobody knows', { permission: [{ ...PERMISSION, 'p:mood': 'good' }] }, 'urn:passerelle:odrl:mood'],
    ['no profile', { profile: [] }, 'UNKNOWN'],
    ['a duty that nobody can owe', { permission: [{ ...PERMISSION, duty: { action: 'print' } }] }, 'odrl:inform'],
    ['another party', { assignee: 'did:web:other.example' }, 'did:web:other.example'],
    ['a wider action', { permission: [{ ...PERMISSION, action: 'use' }] }, 'read or aggregate'],
    ['a prohibition of what reading implies', { prohibition: [PRINTING], ...saying('read', 'print') }, 'it takes use'],
    ['of what counting implies', { prohibition: [PRINTING], ...saying('aggregate', 'print') }, 'it takes use'],
    [
      'of what implies reading',
      { prohibition: [SEEING], ...declaring('read') },
      'has urn:test:see; there it takes use',
    ],
    ['of what implies it in the end', { prohibition: [SEEING], ...declaring('use') }, 'it takes use'],
    ['of part of what reading implies', { prohibition: [EXTRACTING], ...saying('read', 'reproduce') }, 'it takes use'],
    ['a prohibition of reading alone', { prohibition: [{ ...MARKETING, action: 'read' }] }, 'it takes use'],
    ['a unit', { permission: [{ ...PERMISSION, constraint: [PURPOSE, { ...FRANCE, unit: 'urn:u' }] }] }, 'unit'],
    ['a place that is no country', on({ ...FRANCE, rightOperand: { '@id': 'urn:place:FRA' } }), 'code of ISO 3166-1'],
    ['one within others', on({ or: [{ ...FRANCE, rightOperand: 'UK' }, LOGICAL] }), 'UK is no place known here'],
    ['a country compared with a group', on({ ...FRANCE, rightOperand: 'EEA' }), 'says isPartOf'],
    ['a country within a country', on({ ...IN_UNION, rightOperand: 'FR' }), 'isPartOf takes EU or EEA'],
    ['a place with parts', on({ ...IN_UNION, operator: 'hasPart' }), 'compared with eq, neq'],
    ['a number that is not whole', on({ ...THREE, rightOperand: 2.5 }), 'a whole number of operations'],
    ['all of a number', on({ ...THREE, operator: 'isAllOf' }), 'isAnyOf or isNoneOf'],
    ['a condition that never holds', on(SCHOOLS), 'industry is no left operand that this engine can judge'],
    ['one within others', on({ and: { '@list': [LOGICAL, SCHOOLS] } }), 'it would never hold in a permission'],
    ['one of which one must hold alone', on({ xone: { '@list': [FRANCE, SCHOOLS] } }), 'never hold in a permission'],
    ['none that may hold', on({ or: { '@list': [SCHOOLS, ELAPSED] } }), 'industry is no left operand'],
    ['an order of places', on({ ...FRANCE, operator: 'lt' }), 'no order'],
    ['an effect nobody knows', { permission: [{ ...PERMISSION, 'p:effect': 'WATERMARK' }] }, 'WATERMARK'],
    ['a figure without a group size', { permission: [{ ...PERMISSION, action: 'aggregate' }] }, 'minimumGroupSize'],
    [
      'the action of another effect',
      { permission: [{ ...PERMISSION, 'p:effect': 'AGGREGATE_ONLY' }] },
      'AGGREGATE_ONLY',
    ],
  ])('%s', async (what, change, says) => {
    expect(await faultOf(document(change))).toContain(what === 'an asset that is no field' ? 'about no field' : says);
  });

  test('every reason at once', async () => {
    const message = await faultOf(
      document({ permission: [{ ...PERMISSION, 'p:legalBasis': [], duty: { action: 'print' } }] }),
    );
    expect(message).toContain('no legal basis');
    expect(message).toContain('UNKNOWN_ACTION');
  });

  test('what the input and the document say differently', async () => {
    expect(await faultOf(document({ 'p:validUntil': '2026-12-01T00:00:00Z' }))).toContain('validUntil');
    expect(await faultOf(document({ 'p:assignerRole': 'CONTROLLER' }))).toContain('lacks');
    expect(await faultOf(document(), { validUntil: null })).toContain('validUntil is missing');
    expect(await faultOf('no document at all')).toContain('odrl is refused');
  });
});

describe('exported and offered again', () => {
  const again = async (terms: AgreementTerms): Promise<{ readonly before: string; readonly after: string }> => {
    const content: AgreementContent = { uid: 'urn:test:agreement', ...SIDES, ...terms };
    const exported = JSON.stringify(toJsonLd(agreementPolicy(content)));
    // Everything comes from the document alone.
    const read = await offered(exported, ALONE);
    return { before: freeze(content).digest, after: freeze({ ...content, clauses: undefined, ...read }).digest };
  };
  const grant = { coordinates: ['Learner.email'], effect: 'PERMIT', legalBasis: 'eu-gdpr:A6-1-a' };
  const purposes = ['dpv:ServiceProvision'];

  test.each<readonly [string, object, string | null]>([
    ['a document', {}, document()],
    [
      'one with constraints that nobody can judge, where they close or another may hold',
      {},
      document({
        permission: [{ ...PERMISSION, constraint: [PURPOSE, { or: { '@list': [FRANCE, SCHOOLS] } }] }],
        prohibition: [MARKETING, { ...MARKETING, constraint: SCHOOLS }],
      }),
    ],
    [
      'one for a place',
      {},
      document({ permission: [{ ...PERMISSION, constraint: [PURPOSE, { or: [FRANCE, IN_UNION] }] }] }),
    ],
    ['one for so many operations', {}, document({ permission: [{ ...PERMISSION, constraint: [PURPOSE, THREE] }] })],
    [
      'input fields',
      {
        purposes: ['dpv:ServiceProvision', 'dpv:Advertising'],
        grants: [
          { ...grant, effect: 'DENY' },
          { ...grant, coordinates: ['Learner.programme'], legalBasis: 'eu-gdpr:A6-1-e', ground: 'a law' },
          {
            ...grant,
            coordinates: ['Learner.skillProfile'],
            effect: 'AGGREGATE_ONLY',
            minimumGroupSize: 20,
            constraints: [{ leftOperand: 'purpose', operator: 'eq', rightOperand: ['Advertising', 'dpv:Marketing'] }],
          },
        ],
        prohibitions: [
          { coordinates: ['Learner.id'], constraints: [] },
          { coordinates: [], constraints: [{ leftOperand: 'dateTime', operator: 'gt', rightOperand: ['2026-08-01'] }] },
        ],
        target: 'urn:data',
        supersedes: 'urn:old',
        reciprocal: 'urn:other',
      },
      null,
    ],
    [
      'a grant for a purpose of its own',
      {
        purposes,
        grants: [{ ...grant, constraints: [{ leftOperand: 'purpose', operator: 'isA', rightOperand: purposes }] }],
      },
      null,
    ],
  ])('%s gives the same digest', async (_what, change, odrl) => {
    const { before, after } = await again(await offered(odrl as string, change));
    expect(after).toBe(before);
  });

  test('a licence gives the same digest', async () => {
    const licence = { instrument: 'USAGE_LICENCE', processing: null, target: 'urn:data', purposes };
    const terms = await offered(null as unknown as string, licence);
    const content: AgreementContent = { uid: 'urn:test:agreement', ...SIDES, ...terms };
    const exported = JSON.stringify(toJsonLd(agreementPolicy(content)));
    const read = await offered(exported, ALONE);
    expect(freeze({ ...content, ...read }).digest).toBe(freeze(content).digest);
  });

  test('checked again, terms of a document are the same', async () => {
    const terms = await offered(document());
    expect(checkTerms(asInput(terms), { assigner: HOLDER, assignee: USER }, servedGovernedFields(), NOW)).toEqual(
      terms,
    );
  });

  test('what is exported can be explained in both languages', async () => {
    const terms = await offered(document());
    const policy = agreementPolicy({ uid: 'urn:test:agreement', ...SIDES, ...terms });
    const read = await readPolicyText(JSON.stringify(toJsonLd(policy)), 'x.jsonld');
    expect(explain(read, 'fr')).toContain('base légale : consentement de la personne');
    expect(explain(read, 'en')).toContain('legal basis: consent of the person');
  });
});
