import { describe, expect, test } from '@jest/globals';
import { PolicyRefused } from './refused.js';
import type { Policy } from './model.js';
import { offerOf, type OfferChange } from './test-offer.js';
import type { Json } from './test-policy.js';

const BASES = 'eu-gdpr:A6-1-a, eu-gdpr:A6-1-b, eu-gdpr:A6-1-c, eu-gdpr:A6-1-d, eu-gdpr:A6-1-e, eu-gdpr:A6-1-f';
const p = (properties: Json): Json =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [`p:${name}`, value]));
const ofPolicy = (properties: Json): OfferChange => ({ policy: p(properties) });
const ofPermission = (properties: Json): OfferChange => ({ permission: p(properties) });
const reasonsOf = (reading: Promise<Policy>): Promise<readonly string[]> =>
  reading.then(
    () => [],
    (cause: unknown) => {
      expect(cause).toBeInstanceOf(PolicyRefused);
      return (cause as PolicyRefused).refusals.map(({ code, message }) => `${code}: ${message}`);
    },
  );

describe('a value that the profile takes is kept as it was written', () => {
  const transfer = { country: 'CH', safeguard: 'ADEQUACY_DECISION', ground: '2000/518/EC' };

  test.each<readonly [string, Json]>([
    ['an instrument', { instrument: 'SERVICE_TERMS' }],
    ['the term', { validFrom: '2026-01-01T00:00:00Z', validUntil: '2026-01-01T00:00:00.001Z' }],
    ['a beginning alone', { validFrom: '2026-01-01T00:00:00+01:00' }],
    ['an end alone', { validUntil: '2026-01-01T00:00:00Z' }],
    ['roles', { assignerRole: 'JOINT_CONTROLLER', assigneeRole: 'PROCESSOR' }],
    ['days', { retentionDays: '999999' }],
    ['no day', { retentionDays: '0' }],
    ['names', { dataset: 'urn:data', supersedes: 'urn:old', reciprocal: 'urn:other' }],
  ])('%s', async (_what, properties) => {
    expect((await offerOf(ofPolicy(properties))).profiled).toEqual(properties);
  });

  test('an IRI as well as a text', async () => {
    const { profiled } = await offerOf(ofPolicy({ dataset: { '@id': 'urn:data' } }));
    expect(profiled).toEqual({ dataset: 'urn:data' });
  });

  test('transfers, each with its three properties', async () => {
    const other = { ...transfer, country: 'JP' };
    const { profiled } = await offerOf(ofPolicy({ transfer: [p(transfer), p(other)] }));
    expect(new Set(profiled!.transfers)).toEqual(new Set([transfer, other]));
  });

  test.each<readonly [string, Json]>([
    ['a legal basis', { legalBasis: 'eu-gdpr:A6-1-f' }],
    ['one by its IRI', { legalBasis: 'https://w3id.org/dpv/legal/eu/eu-gdpr#A6-1-e' }],
    ['an effect', { legalBasis: 'eu-gdpr:A6-1-a', effect: 'REDACT' }],
    ['a size', { legalBasis: 'eu-gdpr:A6-1-a', minimumGroupSize: '999999999' }],
    [
      'texts',
      {
        ...{ legalBasis: 'eu-gdpr:A6-1-e', ground: 'a law', overridesObjectionOn: 'a reason' },
        ...{ specialGround: 'a law on offences', researchAssessment: 'urn:assessment' },
      },
    ],
  ])('of a permission: %s', async (_what, properties) => {
    expect((await offerOf(ofPermission(properties))).permissions[0]!.profiled).toEqual(properties);
  });

  test('the effect that goes with counting', async () => {
    const { permissions } = await offerOf({ permission: { action: 'aggregate', 'p:effect': 'AGGREGATE_ONLY' } });
    expect(permissions[0]!.profiled).toMatchObject({ effect: 'AGGREGATE_ONLY' });
  });

  test('DENY of a prohibition', async () => {
    const { prohibitions } = await offerOf({ prohibition: p({ effect: 'DENY' }) });
    expect(prohibitions[0]!.profiled).toEqual({ effect: 'DENY' });
  });
});

describe('a value that the profile does not take is refused, with what would be right', () => {
  const INSTANT = 'an instant of RFC 3339 with a time zone, e.g. 2027-01-01T00:00:00Z';
  const ROLES = 'CONTROLLER, JOINT_CONTROLLER, PROCESSOR';

  test.each<readonly [string, string, string]>([
    ['instrument', 'HANDSHAKE', 'DATA_PROTECTION_AGREEMENT, USAGE_LICENCE, SERVICE_TERMS'],
    ['validFrom', '2026-02-30T00:00:00Z', INSTANT],
    ['validUntil', 'never', INSTANT],
    ['validUntil', '2027-01-01T00:00:00', INSTANT],
    ['assignerRole', 'OWNER', ROLES],
    ['assigneeRole', 'controller', ROLES],
    ['retentionDays', 'P1Y', 'a whole number of days'],
    ['retentionDays', '30 days', 'a whole number of days'],
    ['retentionDays', '-30', 'a whole number of days'],
    ['retentionDays', '1000000', 'a whole number of days'],
  ])('%s: %s', async (property, value, takes) => {
    expect(await reasonsOf(offerOf(ofPolicy({ [property]: value })))).toEqual([
      `MALFORMED: The policy urn:offer has "${value}" as urn:passerelle:odrl:${property}; it takes ${takes}.`,
    ]);
  });

  test.each<readonly [string, string, string]>([
    ['effect', 'DENY', 'PERMIT, PSEUDONYMISE, GENERALISE, AGGREGATE_ONLY, REDACT; DENY is of a prohibition'],
    ['legalBasis', 'eu-gdpr:A6-1-z', `a term of GDPR art. 6(1) as DPV writes it: ${BASES}`],
    ['minimumGroupSize', 'few', 'a whole number'],
    ['minimumGroupSize', '20 people', 'a whole number'],
    ['minimumGroupSize', '-20', 'a whole number'],
  ])('of a permission, %s: %s', async (property, value, takes) => {
    expect(await reasonsOf(offerOf(ofPermission({ [property]: value })))).toEqual([
      `MALFORMED: The permission urn:permission has "${value}" as urn:passerelle:odrl:${property}; it takes ${takes}.`,
    ]);
  });

  test.each<readonly [string, string, string]>([
    ['effect', 'PERMIT', 'DENY, since it is a prohibition'],
    ['legalBasis', 'consent', `a term of GDPR art. 6(1) as DPV writes it: ${BASES}`],
  ])('of a prohibition, %s: %s', async (property, value, takes) => {
    expect(await reasonsOf(offerOf({ prohibition: p({ [property]: value }) }))).toEqual([
      `MALFORMED: The prohibition urn:prohibition has "${value}" as urn:passerelle:odrl:${property}; it takes ${takes}.`,
    ]);
  });

  test.each(['2026-01-01T00:00:00Z', '2026-01-01T01:00:00+01:00', '2025-12-31T00:00:00Z'])(
    'an end that does not come after the beginning: %s',
    async (validUntil) => {
      expect(await reasonsOf(offerOf(ofPolicy({ validFrom: '2026-01-01T00:00:00Z', validUntil })))).toEqual([
        `MALFORMED: The policy urn:offer is in force from 2026-01-01T00:00:00Z until ${validUntil}; urn:passerelle:odrl:validUntil must come after urn:passerelle:odrl:validFrom.`,
      ]);
    },
  );

  test.each([
    ['AGGREGATE_ONLY', 'read'],
    ['PERMIT', 'aggregate'],
    ['AGGREGATE_ONLY', ['aggregate', 'read']],
    ['REDACT', ['aggregate', 'read']],
  ])('the effect %s with the action %s', async (effect, action) => {
    expect(await reasonsOf(offerOf({ permission: { action, 'p:effect': effect } }))).toEqual([
      `MALFORMED: The permission urn:permission has the effect ${effect}; AGGREGATE_ONLY goes with the action aggregate alone, every other effect with read.`,
    ]);
  });

  test.each<readonly [string, unknown, string]>([
    ['several values', ['urn:a', 'urn:b'], '2 values'],
    ['a node', { 'p:country': 'CH' }, 'a node without IRI'],
  ])('%s where it takes one', async (_what, value, named) => {
    expect(await reasonsOf(offerOf(ofPolicy({ dataset: value })))).toContain(
      `CARDINALITY: The policy urn:offer has ${named} as urn:passerelle:odrl:dataset; it takes one text or IRI.`,
    );
  });
});

describe('a transfer', () => {
  const transfer = { country: 'CH', safeguard: 'ADEQUACY_DECISION', ground: '2000/518/EC' };
  const reasons = async (...transfers: Json[]): Promise<readonly string[]> =>
    reasonsOf(offerOf(ofPolicy({ transfer: transfers.map(p) })));

  test('under a safeguard that is none is refused, and says which it is', async () => {
    expect(await reasons({ ...transfer, safeguard: 'TRUST' })).toEqual([
      'MALFORMED: Transfer 1 of the policy urn:offer has "TRUST" as urn:passerelle:odrl:safeguard; it takes ADEQUACY_DECISION, STANDARD_CONTRACTUAL_CLAUSES, BINDING_CORPORATE_RULES, DEROGATION.',
    ]);
  });

  test('says all three', async () => {
    expect(await reasons({ country: 'CH' })).toEqual([
      'CARDINALITY: Transfer 1 of the policy urn:offer lacks urn:passerelle:odrl:safeguard, urn:passerelle:odrl:ground; a transfer has all three.',
    ]);
  });

  test('says nothing else', async () => {
    expect(await reasons({ ...transfer, mood: 'good' })).toEqual([
      'UNKNOWN_PROPERTY: Transfer 1 of the policy urn:offer has the property urn:passerelle:odrl:mood; a transfer has urn:passerelle:odrl:country, urn:passerelle:odrl:safeguard, urn:passerelle:odrl:ground.',
    ]);
  });

  test('that is refused is named by its place', async () => {
    const said = await reasons(transfer, { ...transfer, country: ['JP', 'CH'] });
    expect(
      said.filter((text) => /^CARDINALITY: Transfer [12] of the policy urn:offer has 2 values as /.test(text)),
    ).toHaveLength(1);
    expect(said.filter((text) => /^CARDINALITY: Transfer [12] of the policy urn:offer lacks /.test(text))).toHaveLength(
      1,
    );
  });
});

test('properties that belong elsewhere are unknown there', async () => {
  const codesOf = async (change: OfferChange) => (await reasonsOf(offerOf(change))).map((text) => text.split(':')[0]);
  expect(await codesOf(ofPolicy({ legalBasis: 'eu-gdpr:A6-1-a' }))).toEqual(['UNKNOWN_PROPERTY']);
  expect(await codesOf(ofPermission({ validFrom: '2026-01-01T00:00:00Z' }))).toEqual(['UNKNOWN_PROPERTY']);
});
