import { describe, expect, test } from '@jest/globals';
import { servedGovernedFields } from '../../../policy/governed-fields.js';
import { SPECIAL_CATEGORIES } from '../../../policy/legal-basis.js';
import type { ApiError } from '../../../runtime/errors.js';
import { asInput } from './check.js';
import type { GivenTerms } from './odrl.js';
import type { PartyFacts } from './processing.js';
import { checkTerms } from './terms.js';

const NOW = Date.UTC(2026, 5, 1);
const GOVERNED = servedGovernedFields();
const HOLDER: PartyFacts = {
  did: 'did:web:holder.example',
  roles: ['DATA_PROVIDER', 'DATA_USER'],
  publicAuthority: true,
  intermediaryNotification: null,
};
const USER: PartyFacts = { ...HOLDER, did: 'did:web:user.example', roles: ['DATA_USER'], publicAuthority: false };
const INTERMEDIARY: PartyFacts = {
  did: 'did:web:intermediary.example',
  roles: ['DATA_INTERMEDIARY'],
  publicAuthority: false,
  intermediaryNotification: 'ARCEP 2026-001 (fictional)',
};

const GRANT = { coordinates: ['Learner.skillProfile'], effect: 'PERMIT', legalBasis: 'eu-gdpr:A6-1-a' } as const;
const PROCESSING = {
  assignerRole: 'CONTROLLER',
  assigneeRole: 'CONTROLLER',
  retentionDays: 30,
  transfers: [],
} as const;
const RIGHT: GivenTerms = {
  instrument: 'DATA_PROTECTION_AGREEMENT',
  validFrom: '2026-01-01T00:00:00Z',
  validUntil: '2027-01-01T01:00:00+01:00',
  purposes: ['https://w3id.org/dpv#ServiceProvision', 'dpv:PublicBenefit', 'ServiceProvision'],
  grants: [GRANT],
  processing: PROCESSING,
};
const LICENCE: GivenTerms = {
  instrument: 'USAGE_LICENCE',
  validFrom: '2026-01-01T00:00:00Z',
  validUntil: '2027-01-01T00:00:00Z',
  target: 'https://data.example/catalogue/1',
};

const check = (change: object = {}, assignee = USER, assigner = HOLDER) =>
  checkTerms({ ...RIGHT, ...change } as GivenTerms, { assigner, assignee }, GOVERNED, NOW);
const fault = (...args: Parameters<typeof check>) => {
  try {
    check(...args);
  } catch (cause) {
    expect((cause as ApiError).extensions['code']).toBe('BAD_USER_INPUT');
    return { message: (cause as ApiError).message, allowed: (cause as ApiError).extensions['allowed'] };
  }
  throw new Error('it was accepted');
};

test('what is right is kept in one form: compact purposes, UTC, a grant for each coordinate', () => {
  expect(check({ grants: [{ ...GRANT, coordinates: ['Learner.email', 'Learner.id'] }] })).toMatchObject({
    validFrom: '2026-01-01T00:00:00.000Z',
    validUntil: '2027-01-01T00:00:00.000Z',
    purposes: ['dpv:PublicBenefit', 'dpv:ServiceProvision'],
    grants: [
      { coordinate: 'Learner.email', legalBasis: 'eu-gdpr:A6-1-a' },
      { coordinate: 'Learner.id', legalBasis: 'eu-gdpr:A6-1-a' },
    ],
    processing: PROCESSING,
  });
});

test('checked again, checked terms are the same', () => {
  const terms = check({
    grants: [{ ...GRANT, constraints: [{ leftOperand: 'recipient', operator: 'isAnyOf', rightOperand: ['a', 'b'] }] }],
    prohibitions: [
      { coordinates: [], constraints: [{ leftOperand: 'purpose', operator: 'isA', rightOperand: ['dpv:Marketing'] }] },
    ],
  });
  expect(check(asInput(terms))).toEqual(terms);
});

describe('fields', () => {
  const grants = (coordinate: string) => ({ grants: [{ ...GRANT, coordinates: [coordinate] }] });

  test.each([
    ['Learner.skilProfile', ['Learner.skillProfile']],
    ['Learner.Email', ['Learner.email']],
    ['learner.givenName', ['Learner.givenName']],
  ])('%s is refused and those near it are named', (coordinate, near) => {
    const { message, allowed } = fault(grants(coordinate));
    expect(message).toContain(coordinate);
    expect(allowed).toEqual(expect.arrayContaining(near));
    expect(message).toContain(near[0]);
  });

  test.each([
    ['that is open', 'Skill.prefLabel'],
    ["that is the caller's own", 'ConsentRecord.status'],
    ['at the root', 'Query.learner'],
    ['that is all of a type', 'Learner'],
    ['that is all fields', 'Learner.*'],
  ])('one %s (%s) is refused', (_what, coordinate) => {
    expect(fault(grants(coordinate)).message).toContain(`${coordinate} is no governed field`);
  });

  test('in a prohibition too', () => {
    expect(fault({ prohibitions: [{ coordinates: ['Learner.skills'], constraints: [] }] }).message).toContain(
      'Learner.skills',
    );
  });

  test('every governed field of the schema can be named', () => {
    expect([...GOVERNED.keys()]).toContain('SkillClaim.level');
    const special = [...GOVERNED.values()].filter(({ category }) => category in SPECIAL_CATEGORIES);
    const named = special.map(({ coordinate }) => coordinate);
    const grants = [
      { ...GRANT, coordinates: [...GOVERNED.keys()].filter((coordinate) => !named.includes(coordinate)) },
      { ...GRANT, coordinates: named, specialGround: 'eu-gdpr:A9-2-a' },
    ];
    expect(check({ grants }).grants).toHaveLength(GOVERNED.size);
  });

  test('none, or one twice on one basis, is refused; on two bases it is not', () => {
    expect(fault({ grants: [] }).message).toContain('at least one field');
    expect(fault({ grants: [{ ...GRANT, coordinates: [] }] }).message).toContain('no coordinates');
    expect(fault({ grants: [GRANT, GRANT] }).message).toContain('twice');
    const task = { ...GRANT, legalBasis: 'eu-gdpr:A6-1-e', ground: 'a law' };
    expect(check({ grants: [GRANT, task] }).grants).toHaveLength(2);
  });
});

describe('legal bases', () => {
  const grant = (change: object) => ({ grants: [{ ...GRANT, ...change }] });

  test('one that is none is refused with the six that are', () => {
    const { message, allowed } = fault(grant({ legalBasis: 'consent' }));
    expect(message).toContain('consent is no legal basis');
    expect(allowed).toHaveLength(6);
  });

  test('the full IRI is the term', () => {
    const { grants } = check(grant({ legalBasis: 'https://w3id.org/dpv/legal/eu/eu-gdpr#A6-1-a' }));
    expect(grants[0]!.legalBasis).toBe('eu-gdpr:A6-1-a');
  });

  test.each(['b', 'c', 'd', 'e', 'f'])('A6-1-%s needs what it rests on', (letter) => {
    const legalBasis = `eu-gdpr:A6-1-${letter}`;
    expect(fault(grant({ legalBasis, ground: ' ' })).message).toContain('`ground`');
    expect(check(grant({ legalBasis, ground: 'x' })).grants[0]!.ground).toBe('x');
  });

  test.each([true, null])('a legitimate interest is none of a public authority (%s)', (publicAuthority) => {
    const change = grant({ legalBasis: 'eu-gdpr:A6-1-f', ground: 'x' });
    expect(fault(change, { ...USER, publicAuthority }).message).toContain('public authority');
  });

  test('research on another basis than consent needs its assessment recorded', () => {
    const research = (change: object) => ({ purposes: ['dpv:AcademicResearch'], ...grant(change) });
    const task = { legalBasis: 'eu-gdpr:A6-1-e', ground: 'a law' };
    expect(fault(research(task)).message).toContain('`researchAssessment`');
    expect(check(research({ ...task, researchAssessment: '2026-03' })).grants[0]!.researchAssessment).toBe('2026-03');
    expect(check(research({})).grants).toHaveLength(1);
  });

  test('health and offences need a ground of their own, a diploma none', () => {
    const on = (coordinate: string, change: object = {}) => grant({ coordinates: [coordinate], ...change });
    const explicit = { specialGround: 'eu-gdpr:A9-2-a' };
    const task = { legalBasis: 'eu-gdpr:A6-1-e', ground: 'a law' };
    for (const change of [{}, { specialGround: 'because' }, task, { ...task, ...explicit }])
      expect(fault(on('Learner.accommodations', change)).message).toContain('is of a special category');
    for (const change of [explicit, { ...task, specialGround: 'eu-gdpr:A9-2-g' }])
      expect(check(on('Learner.accommodations', change)).grants).toMatchObject([change]);
    expect(fault(on('Credential.forgery')).message).toContain('legal text for offences');
    expect(check(on('Credential.forgery', { specialGround: 'a law' })).grants).toHaveLength(1);
    expect(check(on('Credential.title')).grants).toMatchObject([{ specialGround: null }]);
  });

  test('a figure needs the size of its group, and nothing else has one', () => {
    expect(fault(grant({ effect: 'AGGREGATE_ONLY' })).message).toContain('minimumGroupSize');
    expect(fault(grant({ effect: 'AGGREGATE_ONLY', minimumGroupSize: 10 })).message).toContain('11 or more');
    expect(fault(grant({ minimumGroupSize: 11 })).message).toContain('AGGREGATE_ONLY');
    expect(check(grant({ effect: 'AGGREGATE_ONLY', minimumGroupSize: 11 })).grants[0]).toMatchObject({
      effect: 'AGGREGATE_ONLY',
      minimumGroupSize: 11,
    });
  });

  test('an effect that the schema cannot apply to the field is refused with those it can', () => {
    const { message, allowed } = fault(grant({ coordinates: ['Learner.email'], effect: 'GENERALISE' }));
    expect(message).toContain('Learner.email cannot leave as GENERALISE');
    expect(allowed).toEqual(expect.arrayContaining(['PERMIT', 'REDACT', 'AGGREGATE_ONLY', 'DENY']));
    for (const effect of ['PERMIT', 'REDACT', 'DENY'])
      expect(check(grant({ coordinates: ['Learner.email'], effect })).grants[0]!.effect).toBe(effect);
  });

  test('an operator that is none, or does not go with its operand, is refused', () => {
    const constraint = { leftOperand: 'purpose', operator: 'almost', rightOperand: ['dpv:Marketing'] };
    expect(fault(grant({ constraints: [constraint] })).message).toContain('cannot judge');
  });

  test.each([
    ['eq', ['loc:FR'], { operator: 'eq', rightOperand: 'FR' }],
    ['eq', ['FR', 'https://w3id.org/dpv/loc#DE'], { operator: 'isAnyOf', rightOperand: ['FR', 'DE'] }],
    ['isPartOf', ['EEA'], { operator: 'isPartOf', rightOperand: 'EEA' }],
  ])('a place is kept by its code: spatial %s %j', (operator, rightOperand, kept) => {
    const { grants } = check(grant({ constraints: [{ leftOperand: 'spatial', operator, rightOperand }] }));
    expect(grants[0]!.constraints).toEqual([{ leftOperand: 'spatial', ...kept }]);
  });

  test.each([
    ['lteq', ['3'], { operator: 'lteq', rightOperand: '3' }],
    ['lt', ['+007'], { operator: 'lt', rightOperand: '7' }],
    ['isAnyOf', ['1', '3'], { operator: 'isAnyOf', rightOperand: ['1', '3'] }],
  ])('a number is kept by its digits: count %s %j', (operator, rightOperand, kept) => {
    const { grants } = check(grant({ constraints: [{ leftOperand: 'count', operator, rightOperand }] }));
    expect(grants[0]!.constraints).toEqual([{ leftOperand: 'count', ...kept }]);
  });

  test.each([
    ['lteq', ['three'], 'a whole number of operations, such as 3'],
    ['lteq', ['3.5'], 'a whole number of operations'],
    ['lteq', ['-1'], 'a whole number of operations'],
    ['isA', ['3'], 'a number of operations is compared with lteq'],
    ['isPartOf', ['3'], 'a number of operations is compared with lteq'],
    ['isAllOf', ['3'], 'a number of operations is compared with lteq'],
  ])(
    'a number that cannot be judged is refused with what would be right: count %s %j',
    (operator, rightOperand, says) => {
      expect(fault(grant({ constraints: [{ leftOperand: 'count', operator, rightOperand }] })).message).toContain(says);
    },
  );

  test.each([
    ['eq', ['France'], 'France is no place known here; it takes countries by their code of ISO 3166-1'],
    ['isAnyOf', ['FR', 'UK'], 'UK is no place'],
    ['eq', ['EU'], 'whether that is in the EU or the EEA says isPartOf'],
    ['isPartOf', ['FR'], 'isPartOf takes EU or EEA'],
    ['lt', ['FR'], 'countries are compared with eq'],
    ['isAllOf', ['FR'], 'countries are compared with eq'],
  ])(
    'a place that cannot be judged is refused with what would be right: spatial %s %j',
    (operator, rightOperand, says) => {
      const constraint = { leftOperand: 'spatial', operator, rightOperand };
      expect(fault(grant({ constraints: [constraint] })).message).toContain(says);
      expect(fault({ prohibitions: [{ coordinates: [], constraints: [constraint] }] }).message).toContain(says);
    },
  );

  test('a constraint nobody can judge is refused', () => {
    const constraint = { leftOperand: 'purpos', operator: 'eq', rightOperand: ['dpv:Marketing'] };
    expect(fault(grant({ constraints: [constraint] })).message).toContain('Did you mean purpose');
    expect(
      fault(grant({ constraints: [{ ...constraint, leftOperand: 'purpose', rightOperand: [] }] })).message,
    ).toContain('nothing');
  });
});

describe('purposes', () => {
  test('an unknown one is refused and those near it are named', () => {
    const { message, allowed } = fault({ purposes: ['dpv:ServiceProvison'] });
    expect(message).toContain('dpv:ServiceProvison is no purpose');
    expect(allowed).toContain('dpv:ServiceProvision');
  });

  test.each(['dpv:Purpose', 'https://w3id.org/dpv#Purpose', 'Purpose'])('the root %s is refused', (root) => {
    expect(fault({ purposes: [root] }).message).toContain('root');
  });

  test('none is refused where data are about people', () => {
    expect(fault({ purposes: [] }).message).toContain('must name its purposes');
  });
});

describe('the term', () => {
  test.each([
    [{ validUntil: '2027-01-01' }, 'RFC 3339'],
    [{ validUntil: '2027-01-01T00:00:00' }, 'time zone'],
    [{ validUntil: '2027-02-30T00:00:00Z' }, 'RFC 3339'],
    [{ validUntil: '2027-01-01T25:00:00Z' }, 'RFC 3339'],
    [{ validUntil: '2026-05-01T00:00:00Z' }, 'future'],
    [{ validFrom: '2028-01-01T00:00:00Z' }, 'after validFrom'],
  ])('%j is refused', (change, says) => {
    expect(fault(change).message).toContain(says);
  });
});

describe('who answers for the data', () => {
  test('must be said where they are about people', () => {
    expect(fault({ processing: null }).message).toContain('GDPR art. 26, 28(3)');
  });

  test.each([
    ['JOINT_CONTROLLER', 'CONTROLLER'],
    ['PROCESSOR', 'PROCESSOR'],
    ['CONTROLLER', 'JOINT_CONTROLLER'],
    ['JOINT_CONTROLLER', 'PROCESSOR'],
  ])('%s and %s do not go together', (assignerRole, assigneeRole) => {
    expect(fault({ processing: { ...PROCESSING, assignerRole, assigneeRole } }).message).toContain(
      'do not go together',
    );
  });

  test.each([
    ['CONTROLLER', 'CONTROLLER'],
    ['JOINT_CONTROLLER', 'JOINT_CONTROLLER'],
    ['CONTROLLER', 'PROCESSOR'],
    ['PROCESSOR', 'CONTROLLER'],
  ])('%s and %s do', (assignerRole, assigneeRole) => {
    const processing = { ...PROCESSING, assignerRole, assigneeRole };
    expect(check({ processing }).processing).toEqual(processing);
  });

  test.each([0, -1, 18_251])('keeping data for %s days is refused', (retentionDays) => {
    expect(fault({ processing: { ...PROCESSING, retentionDays } }).message).toContain('retentionDays');
  });

  test.each([
    [{ country: 'FR' }, 'European Economic Area'],
    [{ country: 'ch' }, 'two letters'],
    [{ ground: ' ' }, 'rest'],
  ])('a transfer with %j is refused', (change, says) => {
    const transfer = { country: 'CH', safeguard: 'ADEQUACY_DECISION', ground: 'Decision 2000/518/EC', ...change };
    expect(fault({ processing: { ...PROCESSING, transfers: [transfer] } }).message).toContain(says);
  });
});

describe('grounds against objections', () => {
  const overriding = { ...GRANT, legalBasis: 'eu-gdpr:A6-1-f', ground: 'a balancing', overridesObjectionOn: 'grounds' };

  test('go with a public task or a legitimate interest alone', () => {
    expect(check({ grants: [overriding] }).grants[0]!.overridesObjectionOn).toBe('grounds');
    expect(fault({ grants: [{ ...overriding, legalBasis: 'eu-gdpr:A6-1-a' }] }).message).toContain('GDPR art. 21(1)');
  });

  test.each(['dpv:DirectMarketing', 'dpv:Marketing'])('override none to %s', (purpose) => {
    expect(fault({ purposes: [purpose], grants: [overriding] }).message).toContain('GDPR art. 21(2), (3)');
  });
});

describe('roles', () => {
  test('a holder is a data provider, a user is a data user; one may be both', () => {
    expect(fault({}, USER, { ...HOLDER, roles: ['DATA_USER'] }).message).toContain('must be a DATA_PROVIDER');
    expect(fault({}, { ...USER, roles: ['ORCHESTRATOR'] }).allowed).toContain('DATA_USER');
    expect(check({}, { ...USER, roles: ['DATA_PROVIDER', 'DATA_USER'] }).grants).toHaveLength(1);
  });

  const asProcessor = { processing: { ...PROCESSING, assigneeRole: 'PROCESSOR' } };
  test('an intermediary has no purpose of its own', () => {
    expect(fault({}, INTERMEDIARY).message).toContain('no purpose of its own (DGA art. 12(a))');
    expect(check(asProcessor, INTERMEDIARY).processing!.assigneeRole).toBe('PROCESSOR');
    expect(fault({ ...LICENCE, purposes: ['dpv:ServiceProvision'], ...NONE }, INTERMEDIARY).message).toContain(
      'purpose',
    );
  });

  test('an intermediary is a legal person of its own, and notified', () => {
    expect(fault(asProcessor, { ...INTERMEDIARY, roles: ['DATA_INTERMEDIARY', 'DATA_USER'] }).message).toContain(
      'separate legal person',
    );
    expect(fault(asProcessor, { ...INTERMEDIARY, intermediaryNotification: null }).message).toContain('DGA art. 11');
  });

  test('an intermediary that assigns is held to the same', () => {
    const services = { ...LICENCE, instrument: 'SERVICE_TERMS', ...NONE, purposes: [] };
    expect(check(services, USER, INTERMEDIARY).instrument).toBe('SERVICE_TERMS');
    expect(
      fault(services, USER, { ...INTERMEDIARY, roles: ['DATA_INTERMEDIARY', 'SERVICE_PROVIDER'] }).message,
    ).toContain('separate legal person');
    expect(fault(services, USER, { ...INTERMEDIARY, intermediaryNotification: null }).message).toContain('DGA art. 11');
    expect(fault({}, USER, { ...INTERMEDIARY, roles: ['DATA_INTERMEDIARY', 'DATA_PROVIDER'] }).message).toContain(
      'separate legal person',
    );
  });
});

/** What the base case has and data about nobody have not. */
const NONE = { grants: [], processing: null };

describe('contracts on other data', () => {
  test('a licence names its data set and opens no field about people', () => {
    expect(check({ ...LICENCE, purposes: [], ...NONE })).toMatchObject({ instrument: 'USAGE_LICENCE', grants: [] });
    expect(fault({ ...LICENCE, ...NONE, grants: [GRANT] }).message).toContain('data about a person');
    expect(fault({ ...LICENCE, ...NONE, processing: PROCESSING }).message).toContain('personal data');
    expect(fault({ ...LICENCE, ...NONE, target: null }).message).toContain('`target`');
    expect(fault({ ...LICENCE, ...NONE, target: 'no iri' }).message).toContain('IRI');
  });

  test('service terms are of a service provider', () => {
    const service = { ...LICENCE, ...NONE, instrument: 'SERVICE_TERMS' };
    expect(fault(service).message).toContain('SERVICE_PROVIDER');
    expect(check(service, USER, { ...HOLDER, roles: ['SERVICE_PROVIDER'] }).instrument).toBe('SERVICE_TERMS');
  });
});

test('too much is refused, not cut', () => {
  expect(fault({ grants: [{ ...GRANT, ground: 'x'.repeat(2_001) }] }).message).toContain('2000 at most');
});
