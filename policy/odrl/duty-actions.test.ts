import { describe, expect, test } from '@jest/globals';
import { coordinatesOfClauses, coordinatesOfDuties } from './clauses.js';
import { DUTY_ACTIONS, dutyActionOf, isDutyAction, whyNoDuty } from './duty-actions.js';
import type { Duty, Prohibition } from './model.js';

describe('what somebody may owe by an agreement', () => {
  test.each([
    ['odrl:inform', 'odrl:inform'],
    ['http://www.w3.org/ns/odrl/2/inform', 'odrl:inform'],
    ['odrl:delete', 'odrl:delete'],
    ['dpv:Erase', 'odrl:delete'],
    ['https://w3id.org/dpv#Erase', 'odrl:delete'],
    ['dpv:Anonymise', 'odrl:anonymize'],
    ['https://w3id.org/dpv#Anonymise', 'odrl:anonymize'],
    ['odrl:read', null],
    ['inform', null],
    ['dpv:Marketing', null],
    ['https://w3id.org/dpv#inform', null],
    ['toString', null],
    ['about http://www.w3.org/ns/odrl/2/inform', null],
    ['about https://w3id.org/dpv#Erase', null],
    ['', null],
  ])('%s: %s', (written, action) => {
    expect(dutyActionOf(written)).toBe(action);
  });

  test('is known by its name in ODRL alone', () => {
    expect(DUTY_ACTIONS.every(isDutyAction)).toBe(true);
    expect(['dpv:Erase', 'odrl:read', 'toString'].filter(isDutyAction)).toEqual([]);
  });

  test('is told for what is none of it; consent the gateway asks itself', () => {
    expect(whyNoDuty('odrl:read')).toBe(
      'odrl:read is nothing that agreements record as owed; they know odrl:anonymize, odrl:attribute, odrl:compensate, odrl:delete, odrl:inform, odrl:nextPolicy, odrl:reviewPolicy.',
    );
    for (const action of ['obtainConsent', 'odrl:obtainConsent', 'http://www.w3.org/ns/odrl/2/obtainConsent'])
      expect(whyNoDuty(action)).toMatch(
        /^Consent is asked of each person by the gateway itself, .* no duty of an agreement\.$/,
      );
    expect(whyNoDuty('odrl:obtainConsentOnce')).toMatch(/^odrl:obtainConsentOnce is nothing/);
  });
});

describe('the fields that are named', () => {
  const RULE = { uid: 'urn:r', actions: [], assigners: [], assignees: [], constraints: [], metadata: [] };
  const about = (...iris: readonly (string | null)[]) => ({
    targets: iris.map((iri) => ({ iri, source: null, refinements: [] })),
  });
  const field = (name: string): string => `urn:passerelle:field:Learner.${name}`;
  const duty = (names: readonly (string | null)[], consequences: readonly Duty[] = []): Duty => ({
    ...RULE,
    ...about(...names),
    consequences,
    parties: [],
  });
  const prohibition = (names: readonly string[], remedies: readonly Duty[]): Prohibition => ({
    ...RULE,
    ...about(...names),
    remedies,
  });

  test('by duties, as far as they say what they are about', () => {
    const terms = {
      uid: 'urn:d',
      kind: 'OBLIGATION',
      action: 'odrl:delete',
      owedBy: 'ASSIGNEE',
      owedFrom: null,
      deadline: null,
    } as const;
    const details = { parties: [], metadata: [], refinements: [] };
    expect(coordinatesOfDuties([terms])).toEqual([]);
    expect(
      coordinatesOfDuties([
        { ...terms, details: { ...details, ...about(field('a'), 'urn:x', null, field('b')) } },
        terms,
        { ...terms, details: { ...details, ...about(field('c')) } },
      ]),
    ).toEqual(['Learner.a', 'Learner.b', 'Learner.c']);
  });

  test('by clauses: prohibitions, their remedies, obligations and the consequences of all', () => {
    expect(
      coordinatesOfClauses({
        prohibitions: [prohibition([field('a'), 'urn:x'], [duty([field('b')])])],
        obligations: [duty([field('c')], [duty([null, field('d')], [duty([field('e')])])])],
      } as unknown as Parameters<typeof coordinatesOfClauses>[0]).toSorted(),
    ).toEqual(['a', 'b', 'c', 'd', 'e'].map((name) => `Learner.${name}`));
  });
});
