import { describe, expect, test } from '@jest/globals';
import { basisFindings, breach, breachFindings, termFindings } from './in-force.js';
import type { Duty, DutyState, Permission, Policy, PolicyConstraint } from './model.js';
import type { ProfiledPolicy, ProfiledRule } from './profile.js';
import { matchingOf, type Matching } from './situation.js';
import { XSD } from './terms.js';

const AT = Date.parse('2026-06-01T12:00:00Z');
const FROM = '2026-01-01T00:00:00Z';
const UNTIL = '2027-01-01T00:00:00Z';

const policyOf = (profiled?: ProfiledPolicy, obligations: readonly Duty[] = []): Policy => ({
  uid: 'urn:policy',
  type: 'Agreement',
  conflict: null,
  profiles: [],
  permissions: [],
  prohibitions: [],
  obligations,
  partOf: [],
  actions: [],
  metadata: [],
  ...(profiled ? { profiled } : {}),
});

describe('the term of an agreement', () => {
  const term = (profiled?: ProfiledPolicy, at = AT) =>
    termFindings(policyOf(profiled), at).map(({ verdict, step, because }) => [verdict, step, because]);
  const untold = (property: string): string =>
    `whether the agreement is in force at 2026-06-01T12:00:00.000Z cannot be told: the policy does not say urn:passerelle:odrl:${property}, which it takes, or the input beside it`;

  test('is nothing outside of the profile', () => {
    expect(term()).toEqual([]);
  });

  test('holds from its beginning to before its end', () => {
    const inForce = [[true, 'constraint', `the agreement is in force, from ${FROM} until ${UNTIL} (not included)`]];
    expect(term({ validFrom: FROM, validUntil: UNTIL })).toEqual(inForce);
    expect(term({ validFrom: FROM, validUntil: UNTIL }, Date.parse(FROM))).toEqual(inForce);
    expect(term({ validFrom: FROM, validUntil: UNTIL }, Date.parse(UNTIL) - 1)).toEqual(inForce);
  });

  test.each([
    [Date.parse(FROM) - 1, `2025-12-31T23:59:59.999Z: its urn:passerelle:odrl:validFrom is ${FROM}`],
    [Date.parse(UNTIL), `2027-01-01T00:00:00.000Z: its urn:passerelle:odrl:validUntil is ${UNTIL}`],
  ])('does not hold at %p', (at, says) => {
    expect(term({ validFrom: FROM, validUntil: UNTIL }, at)).toEqual([
      [false, 'constraint', `the agreement is not in force at ${says}`],
    ]);
  });

  test('is not known where a bound is not said, or is no instant', () => {
    expect(term({ validFrom: FROM })).toEqual([[null, 'constraint', untold('validUntil')]]);
    expect(term({ validUntil: UNTIL })).toEqual([[null, 'constraint', untold('validFrom')]]);
    expect(term({ validFrom: FROM, validUntil: 'never' })).toEqual([[null, 'constraint', untold('validUntil')]]);
    expect(term({})).toEqual([
      [null, 'constraint', untold('validFrom')],
      [null, 'constraint', untold('validUntil')],
    ]);
  });
});

describe('an obligation of an agreement', () => {
  const bound = (operator: 'lteq' | 'lt' | 'gteq', date: string): PolicyConstraint => ({
    uid: null,
    leftOperand: 'dateTime',
    operator,
    rightOperand: [{ value: date, datatype: `${XSD}dateTime` }],
    unit: null,
    status: null,
  });
  const owed = (...constraints: readonly PolicyConstraint[]): Duty => ({
    uid: 'urn:report',
    actions: [],
    targets: [],
    assigners: [],
    assignees: [],
    constraints,
    metadata: [],
    consequences: [],
    parties: [],
  });
  const matching = (state?: DutyState): Matching =>
    matchingOf(
      policyOf({}),
      { assignee: 'urn:a', action: 'urn:b', target: 'urn:x', assigner: null, operands: new Map() },
      {
        memberOf: new Map(),
        partOf: new Map(),
        duties: new Map(state ? [['urn:report', state]] : []),
        operands: new Map(),
      },
      AT,
    );

  test.each<[string, Duty, DutyState | undefined, string | null]>([
    ['owed without end', owed(), undefined, null],
    ['owed in time', owed(bound('lteq', '2026-06-01T12:00:00Z')), 'unset', null],
    ['overdue', owed(bound('lteq', '2026-06-01T11:59:59Z')), 'unset', 'overdue (dateTime lteq 2026-06-01T11:59:59Z)'],
    [
      'overdue, of which nothing is said',
      owed(bound('lt', '2026-06-01T12:00:00Z')),
      undefined,
      'overdue (dateTime lt 2026-06-01T12:00:00Z)',
    ],
    [
      'perhaps overdue',
      owed(bound('lteq', '2026-06-01T12:00:00')),
      'unset',
      'overdue (dateTime lteq 2026-06-01T12:00:00)',
    ],
    ['not owed yet', owed(bound('gteq', '2026-07-01T00:00:00Z')), 'unset', null],
    [
      'overdue by its second bound',
      owed(bound('gteq', '2026-01-01T00:00:00Z'), bound('lt', '2026-02-01T00:00:00Z')),
      'unset',
      'overdue (dateTime lt 2026-02-01T00:00:00Z)',
    ],
    ['fulfilled late', owed(bound('lteq', '2026-02-01T00:00:00Z')), 'fulfilled', null],
    ['violated in time', owed(bound('lteq', '2026-12-31T00:00:00Z')), 'violated', 'violated'],
  ])('is broken or not: %s', (_what, duty, state, broken) => {
    expect(breach(duty, matching(state))).toBe(broken);
    expect(breachFindings(policyOf({}, [duty]), matching(state))).toEqual(
      broken === null
        ? []
        : [
            {
              verdict: false,
              step: 'duty',
              because: `the obligation urn:report is ${broken}: until it is fulfilled, everything that this agreement grants is closed`,
            },
          ],
    );
  });

  test('closes nothing outside of the profile', () => {
    expect(breachFindings(policyOf(undefined, [owed()]), matching('violated'))).toEqual([]);
  });
});

describe('what a permission rests on', () => {
  const FIELD = 'urn:passerelle:field:Learner.givenName';
  const rests = (profiled: ProfiledRule | undefined, ...iris: readonly (string | null)[]) => {
    const permission: Permission = {
      uid: 'urn:p',
      actions: [],
      targets: iris.map((iri) => ({ iri, source: null, refinements: [] })),
      assigners: [],
      assignees: [],
      constraints: [],
      metadata: [],
      duties: [],
      ...(profiled ? { profiled } : {}),
    };
    return basisFindings(permission);
  };
  const lacking = (what: string) => [
    { verdict: false, step: 'constraint', because: `it lacks ${what}, without which no field about people is opened` },
  ];
  const BASIS = 'a legal basis (urn:passerelle:odrl:legalBasis)';
  const GROUND =
    'what its legal basis rests on (urn:passerelle:odrl:ground): the contract, the legal text, the assessment';

  test('is asked of fields, one of its targets being enough, and in the profile alone', () => {
    expect(rests({}, FIELD)).toEqual(lacking(BASIS));
    expect(rests({}, 'urn:x', FIELD)).toEqual(lacking(BASIS));
    expect(rests({}, null, FIELD)).toEqual(lacking(BASIS));
    expect(rests({}, 'urn:x')).toEqual([]);
    expect(rests({}, null)).toEqual([]);
    expect(rests({})).toEqual([]);
    expect(rests(undefined, FIELD)).toEqual([]);
  });

  test.each([
    ['eu-gdpr:A6-1-e', undefined, lacking(GROUND)],
    ['eu-gdpr:A6-1-e', '', lacking(GROUND)],
    ['eu-gdpr:A6-1-e', 'Code de l’éducation, art. L. 123-1', []],
    ['eu-gdpr:A6-1-a', undefined, []],
    ['https://w3id.org/dpv/legal/eu/eu-gdpr#A6-1-a', undefined, []],
    ['https://w3id.org/dpv/legal/eu/eu-gdpr#A6-1-e', undefined, lacking(GROUND)],
  ])('is a legal basis and, but for consent, its ground: %s, %p', (legalBasis, ground, found) => {
    expect(rests({ legalBasis, ...(ground === undefined ? {} : { ground }) }, FIELD)).toEqual(found);
  });
});
