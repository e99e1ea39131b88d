import { describe, expect, test } from '@jest/globals';
import {
  agreement,
  ALPHA,
  alpha,
  grant,
  HOLDER,
  inPerson,
  NOW,
  OTHER,
  partiesWith,
  SERVICE,
  standing,
} from '../test/policy/memory-world.js';
import { ANONYMOUS } from '../runtime/principal.js';
import { consentFor } from './consent.js';
import { agreementsInForce, decide } from './decide.js';
import { basisHolds, personAllows } from './legal-basis.js';
import {
  COUNTINGS,
  OPENINGS,
  type AccessRequest,
  type Agreement,
  type Consent,
  type FieldGrant,
  type PartyEvidence,
  type SubjectEvidence,
} from './model.js';

const NAME = grant('Person.name');
const PUBLIC_TASK: Partial<FieldGrant> = { legalBasis: 'eu-gdpr:A6-1-e', ground: 'a text' };
const consent: Consent = {
  id: 'c',
  status: 'GIVEN',
  purposes: [SERVICE],
  categories: ['IDENTITY'],
  givenAt: NOW - 1,
  validUntil: NOW + 1,
  decidedAt: NOW - 1,
  approvalsMissing: [],
};
const subject: SubjectEvidence = { consents: [consent], objections: [], ageBand: 'UNDER_15', logRef: 'r' };
const asks = (change: Partial<AccessRequest> = {}): AccessRequest => ({
  principal: alpha,
  coordinate: 'Person.name',
  category: 'IDENTITY',
  childPrivate: false,
  openings: OPENINGS,
  under: null,
  holder: HOLDER,
  subject: 'ada',
  ...change,
});
const decided = (
  request: AccessRequest = asks(),
  parties: PartyEvidence = partiesWith(agreement([NAME])),
  of: SubjectEvidence | null = subject,
) => decide(request, parties, of, NOW);
const outcome = (...args: Parameters<typeof decided>) => {
  const decision = decided(...args);
  return decision.effect === 'DENY' ? decision.precise : decision.through;
};

describe('what opened a field is told whole', () => {
  test('by an agreement', () => {
    expect(decided()).toEqual({
      effect: 'PERMIT',
      through: 'AGREEMENT',
      agreement: 'agreement-1',
      rule: NAME.uid,
      consent: 'c',
      legalBasis: 'eu-gdpr:A6-1-a',
    });
  });

  const direct = { effect: 'PERMIT', agreement: null, consent: null, legalBasis: null };
  const term = { validFrom: NOW - 1, validUntil: NOW + 1 };
  test('to the person herself', () => {
    expect(decided(asks({ principal: inPerson('ada') }))).toEqual({ ...direct, through: 'OWN', rule: null });
  });
  test('to a guardian', () => {
    const guardianships = [{ id: 'g', ward: 'ada', categories: ['IDENTITY' as const], ...term }];
    const parties = { ...partiesWith(), guardianships };
    expect(decided(asks({ principal: inPerson('gaelle') }), parties)).toEqual({
      ...direct,
      through: 'GUARDIANSHIP',
      rule: 'g',
    });
    // Of whom nothing could be read, nobody knows the age.
    expect(outcome(asks({ principal: inPerson('gaelle') }), parties, null)).toBe('NOT_OWN_OR_WARD');
  });
  test('to staff of the holder, whose own standing is its own affair', () => {
    const mandates = [{ id: 'm', holder: HOLDER, role: 'R', categories: ['IDENTITY' as const], ...term }];
    const parties = { ...partiesWith(), standings: new Map(), mandates };
    expect(decided(asks({ principal: { ...alpha, org: HOLDER } }), parties)).toEqual({
      ...direct,
      through: 'MANDATE',
      rule: 'm',
    });
    expect(outcome(asks({ principal: { ...alpha, org: HOLDER } }), parties, null)).toBe('MANDATE');
  });
});

describe('nobody is nobody', () => {
  test('not the person of a token that was not authenticated', () => {
    expect(outcome(asks({ principal: { ...inPerson('ada'), sub: null } }))).toBe('UNAUTHENTICATED');
    expect(outcome(asks({ principal: ANONYMOUS }))).toBe('UNAUTHENTICATED');
  });
  test('not the person whom nobody has, and no ward of a guardianship that cannot be read', () => {
    const nobody = { sub: 's', org: null, person: null, purpose: null };
    expect(outcome(asks({ principal: nobody, subject: null }))).toBe('NO_AGREEMENT');
    const guardianships = [
      { id: 'g', ward: null as never, categories: ['IDENTITY' as const], validFrom: 0, validUntil: NOW + 1 },
    ];
    expect(outcome(asks({ principal: inPerson('zoe'), subject: null }), { ...partiesWith(), guardianships })).toBe(
      'NOT_OWN_OR_WARD',
    );
  });
  test('reads nothing of a holder either, before any row', () => {
    const between = (principal: AccessRequest['principal']) =>
      agreementsInForce({ principal, holder: HOLDER }, partiesWith(agreement([NAME])), NOW);
    expect(between(ANONYMOUS)).toEqual({ reason: 'UNAUTHENTICATED' });
    expect(between(inPerson('ada'))).toEqual({ reason: 'NOT_OWN_OR_WARD' });
    expect(between(alpha)).toMatchObject({ agreements: [{ uid: 'agreement-1' }] });
  });
});

describe('a person of whom nothing could be read', () => {
  const parties = partiesWith(agreement([grant('Person.name', PUBLIC_TASK)]));
  test('is closed on every basis', () => {
    expect(outcome(asks(), parties)).toBe('AGREEMENT');
    expect(outcome(asks(), parties, null)).toBe('CONSENT_MISSING');
    expect(outcome(asks({ subject: null }), parties, subject)).toBe('CONSENT_MISSING');
  });
});

describe('agreements', () => {
  test.each([
    ['suspended', [{ status: 'SUSPENDED' }], 'AGREEMENT_SUSPENDED'],
    ['over', [{ validUntil: NOW }], 'AGREEMENT_EXPIRED'],
    ['expired', [{ status: 'EXPIRED' }], 'AGREEMENT_EXPIRED'],
    ['ended before, and past its term since', [{ status: 'TERMINATED', validUntil: NOW }], 'NO_AGREEMENT'],
    ['never signed, and past its term', [{ status: 'PENDING', validUntil: NOW }], 'NO_AGREEMENT'],
    ['one ended, one expired', [{ status: 'REVOKED' }, { status: 'EXPIRED' }], 'AGREEMENT_EXPIRED'],
    ['one ended, one suspended', [{ status: 'EXPIRED' }, { status: 'SUSPENDED' }], 'AGREEMENT_SUSPENDED'],
  ] as const)('%s', (_how, changes, reason) => {
    expect(
      outcome(asks(), partiesWith(...changes.map((change) => agreement([NAME], change as Partial<Agreement>)))),
    ).toBe(reason);
  });

  test('one that forbids closes what another opens', () => {
    const forbidding = agreement([], { uid: 'other', prohibitions: [{ uid: 'p', coordinates: [], constraints: [] }] });
    expect(outcome(asks(), partiesWith(agreement([NAME]), forbidding))).toBe('PROHIBITED');
    expect(outcome(asks(), partiesWith(forbidding, agreement([NAME])))).toBe('PROHIBITED');
  });

  test('one that asks for pseudonyms opens a figure, and no value of a row shown without one', () => {
    const pseudonymous = agreement([NAME, grant('Learner.id', { effect: 'PSEUDONYMISE' })]);
    expect(outcome(asks(), partiesWith(pseudonymous))).toBe('FIELD_NOT_COVERED');
    expect(outcome(asks({ under: 'agreement-1' }), partiesWith(pseudonymous))).toBe('AGREEMENT');
    expect(outcome(asks({ openings: COUNTINGS }), partiesWith(pseudonymous))).toBe('AGREEMENT');
  });

  test('the most open of several permissions counts, in whatever order they stand', () => {
    const [redact, generalise] = [
      grant('Person.name', { effect: 'REDACT' }),
      grant('Person.name', { effect: 'GENERALISE' }),
    ];
    for (const grants of [
      [redact, NAME, generalise],
      [generalise, redact, NAME],
      [NAME, redact],
    ])
      expect(decided(asks(), partiesWith(agreement(grants)))).toMatchObject({ effect: 'PERMIT' });
    expect(decided(asks(), partiesWith(agreement([redact, generalise])))).toMatchObject({ effect: 'GENERALISE' });
  });

  test('of several that hold back, the last reason is told', () => {
    const objection = { ...subject, consents: [], objections: [{ id: 'o', purposes: [SERVICE] }] };
    const grants = [NAME, grant('Person.name', { ...PUBLIC_TASK, effect: 'GENERALISE' })];
    expect(outcome(asks(), partiesWith(agreement(grants)), objection)).toBe('OBJECTION');
  });
});

describe('a consent', () => {
  const of = (...consents: Partial<Consent>[]) =>
    consentFor(asks(), { ...subject, consents: consents.map((change) => ({ ...consent, ...change })) }, NOW);

  test('is in force from the instant it was given', () => {
    expect(of({ givenAt: NOW })).toEqual({ consent: 'c' });
    expect(of({ givenAt: NOW + 1 })).toEqual({ reason: 'CONSENT_MISSING' });
    expect(of({ validUntil: NOW })).toEqual({ reason: 'CONSENT_EXPIRED' });
  });

  test('decided last counts', () => {
    expect(of({ id: 'old', decidedAt: 1 }, { id: 'new', decidedAt: 2 })).toEqual({ consent: 'new' });
    expect(of({ id: 'new', decidedAt: 2 }, { id: 'old', decidedAt: 1 })).toEqual({ consent: 'new' });
  });
});

describe('a legal basis', () => {
  const interest = grant('Person.name', { legalBasis: 'eu-gdpr:A6-1-f', ground: 'a balancing' });

  test('of legitimate interest is for who is known to be no authority', () => {
    const parties = partiesWith();
    expect(basisHolds(interest, asks(), parties)).toBe(true);
    expect(basisHolds(interest, asks({ principal: { ...alpha, org: OTHER } }), parties)).toBe(false);
    expect(basisHolds(interest, asks({ principal: inPerson('ada') }), parties)).toBe(false);
    const standings = new Map([[ALPHA, standing(ALPHA, { publicAuthority: null })]]);
    expect(basisHolds(interest, asks(), { ...parties, standings })).toBe(false);
  });

  test('other than consent names no consent', () => {
    expect(personAllows(interest, asks(), subject, NOW)).toEqual({ consent: null });
    expect(personAllows(NAME, asks(), subject, NOW)).toEqual({ consent: 'c' });
  });
});
