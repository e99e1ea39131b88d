import { describe, expect, test } from '@jest/globals';
import { mayBeKnown, tellsOfOthers, type CountedBy } from './countable.js';
import type { Agreement, Consent, FieldGrant, SubjectEvidence } from './model.js';

const HOLDER = 'did:web:holder.example';
const ORG = 'did:web:recipient.example';
const NOW = 1_000;
const BY: CountedBy = {
  coordinate: 'Learner.iscedLevel',
  toldBy: [
    { coordinate: 'Learner.iscedLevel', category: 'ENROLMENT' },
    { coordinate: 'Learner.programme', category: 'ENROLMENT' },
  ],
};

const grant = (changed: Partial<FieldGrant> = {}): FieldGrant => ({
  uid: 'rule',
  coordinate: 'Learner.iscedLevel',
  effect: 'PERMIT',
  legalBasis: 'eu-gdpr:A6-1-e',
  ground: 'law',
  overridesObjectionOn: null,
  constraints: [],
  minimumGroupSize: null,
  ...changed,
});
const agreement = (grants: readonly FieldGrant[], changed: Partial<Agreement> = {}): Agreement => ({
  uid: 'agreement',
  assigner: HOLDER,
  assignee: ORG,
  status: 'ACTIVE',
  validFrom: 0,
  validUntil: 9e15,
  purposes: ['dpv:ServiceProvision'],
  grants,
  prohibitions: [],
  pseudonyms: null,
  ...changed,
});
const consent = (changed: Partial<Consent> = {}): Consent => ({
  id: 'consent',
  status: 'GIVEN',
  purposes: ['dpv:ServiceProvision'],
  categories: ['ENROLMENT'],
  approvalsMissing: [],
  givenAt: 1,
  validUntil: 9e15,
  decidedAt: 1,
  ...changed,
});
const person = (consents: readonly Consent[] = []): SubjectEvidence => ({
  consents,
  objections: [],
  restrictions: [],
  ageBand: 'UNKNOWN',
  logRef: null,
});
const known = (agreements: readonly Agreement[], of = person()) =>
  mayBeKnown(BY, { org: ORG }, HOLDER, { agreements }, of, NOW);

const ON_CONSENT = [grant({ legalBasis: 'eu-gdpr:A6-1-a' })];

describe('a value may be known', () => {
  test.each([
    ['of a field that is read', [agreement([grant()])]],
    ['for another purpose', [agreement([grant()], { purposes: ['dpv:AcademicResearch'] })]],
    ['of an agreement that has ended', [agreement([grant()], { status: 'EXPIRED' })]],
    ['from another field that tells it', [agreement([grant({ coordinate: 'Learner.programme' })])]],
    ['though coarser', [agreement([grant({ effect: 'GENERALISE' })])]],
    ['beside a grant of figures alone', [agreement([grant({ effect: 'AGGREGATE_ONLY' }), grant({ uid: 'other' })])]],
  ])('%s', (_what, agreements) => expect(known(agreements)).toBe(true));

  test.each([
    ['in force', consent()],
    ['given this instant', consent({ givenAt: NOW })],
    ['for another purpose, too', consent({ purposes: ['dpv:Marketing', 'dpv:ServiceProvision'] })],
    ['withdrawn: it was read before', consent({ status: 'WITHDRAWN' })],
    ['run out', consent({ validUntil: 2 })],
    ['that cannot be read', consent({ status: 'UNREADABLE', purposes: [], categories: [], givenAt: Infinity })],
    ['to a narrower purpose', consent({ purposes: ['dpv:PersonalisedBenefits'] })],
  ])('on a consent %s', (_what, given) => {
    const purposes = ['dpv:ServiceProvision', 'dpv:PersonalisedBenefits'];
    expect(known([agreement(ON_CONSENT, { purposes })], person([given]))).toBe(true);
  });
});

test('a value may be known to who asks for no organisation, whatever was agreed', () => {
  expect(mayBeKnown(BY, { org: null }, HOLDER, { agreements: [] }, person(), NOW)).toBe(true);
});

describe('a value is not known', () => {
  test.each([
    ['where figures alone are opened', [agreement([grant({ effect: 'AGGREGATE_ONLY' })])]],
    ['where it is forbidden', [agreement([grant({ effect: 'DENY' })])]],
    ['from another field', [agreement([grant({ coordinate: 'Learner.territory' })])]],
    ['to another organisation', [agreement([grant()], { assignee: 'did:web:other.example' })]],
    [
      'under pseudonyms, kept apart',
      [agreement([grant(), grant({ uid: 'handle', coordinate: 'Learner.id', effect: 'PSEUDONYMISE' })])],
    ],
  ])('%s', (_what, agreements) => expect(known(agreements)).toBe(false));

  test.each([
    ['no consent', []],
    ['a consent to something else', [consent({ categories: ['SKILL_PROFILE'] })]],
    ['a consent to another purpose', [consent({ purposes: ['dpv:Marketing'] })]],
    ['a consent refused', [consent({ status: 'REFUSED', givenAt: Infinity })]],
  ])('with %s', (_what, consents) => expect(known([agreement(ON_CONSENT)], person(consents))).toBe(false));
});

test('figures tell of others where an agreement for the purpose opens the field to figures', () => {
  const figures = agreement([grant({ coordinate: 'Learner.programme', effect: 'AGGREGATE_ONLY' })]);
  const tells = (purpose: string, agreements: readonly Agreement[]) =>
    tellsOfOthers(BY, { org: ORG, purpose }, HOLDER, { agreements });
  expect(tells('dpv:ServiceProvision', [figures])).toBe(true);
  expect(tells('dpv:AcademicResearch', [figures])).toBe(false);
  expect(tells('dpv:ServiceProvision', [agreement([grant()])])).toBe(false);
  const nobody = (org: string | null, purpose: string | null) =>
    tellsOfOthers(BY, { org, purpose }, HOLDER, { agreements: [figures] });
  expect([nobody(null, 'dpv:ServiceProvision'), nobody(ORG, null)]).toEqual([false, false]);
});
