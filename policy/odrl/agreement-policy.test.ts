import { describe, expect, test } from '@jest/globals';
import type { AgreementContent, DutyTerms } from '../agreement/content.js';
import { agreementPolicy } from './agreement-policy.js';
import type { Prohibition } from './model.js';

const [HOLDER, USER] = ['did:web:holder.example', 'did:web:user.example'];
const GRANT = { coordinate: 'Learner.email', effect: 'PERMIT', legalBasis: 'eu-gdpr:A6-1-a' } as const;
const content = (change: Partial<AgreementContent> = {}): AgreementContent => ({
  ...{ uid: 'urn:agreement', assigner: HOLDER, assignee: USER, instrument: 'DATA_PROTECTION_AGREEMENT' },
  ...{ validFrom: '2026-01-01T00:00:00Z', validUntil: '2027-01-01T00:00:00Z' },
  ...{ purposes: [], target: null, grants: [GRANT], prohibitions: [], processing: null },
  ...{ supersedes: null, reciprocal: null, odrl: null },
  ...change,
});
const duty = (change: Partial<DutyTerms>): DutyTerms => ({
  ...{ uid: 'urn:duty', kind: 'PRECONDITION', action: 'odrl:inform', owedBy: 'ASSIGNEE', owedFrom: null },
  deadline: null,
  ...change,
});

const plain = (iri: string) => ({ iri, source: null, refinements: [] });
const use = [{ iri: 'http://www.w3.org/ns/odrl/2/use', refinements: [] }];
const PARTIES = { assigners: [plain(HOLDER)], assignees: [plain(USER)], metadata: [] };
const PURPOSE = {
  ...{ uid: null, leftOperand: 'purpose', operator: 'isAnyOf', unit: null, status: null },
  rightOperand: [{ iri: 'https://w3id.org/dpv#Marketing' }],
};

test('an agreement of one grant, as ODRL', () => {
  expect(agreementPolicy(content())).toEqual({
    ...{ uid: 'urn:agreement', type: 'Agreement', conflict: 'prohibit', profiles: ['urn:passerelle:odrl:profile'] },
    permissions: [
      {
        ...PARTIES,
        uid: 'urn:agreement#permission-1',
        actions: [{ iri: 'http://www.w3.org/ns/odrl/2/read', refinements: [] }],
        targets: [plain('urn:passerelle:field:Learner.email')],
        ...{ constraints: [], duties: [] },
        profiled: { effect: 'PERMIT', legalBasis: 'eu-gdpr:A6-1-a' },
      },
    ],
    ...{ prohibitions: [], obligations: [], partOf: [], actions: [], metadata: [] },
    profiled: {
      instrument: 'DATA_PROTECTION_AGREEMENT',
      ...{ validFrom: '2026-01-01T00:00:00Z', validUntil: '2027-01-01T00:00:00Z' },
    },
  });
});

describe('what the profile says', () => {
  const processing = { assignerRole: 'CONTROLLER', assigneeRole: 'PROCESSOR', retentionDays: 30 } as const;
  const transfer = { country: 'CH', safeguard: 'ADEQUACY_DECISION', ground: '2000/518/EC' } as const;

  test('of the agreement: roles, retention, transfers, what it replaces and what answers it', () => {
    const { profiled } = agreementPolicy(
      content({
        processing: { ...processing, transfers: [transfer] },
        ...{ target: 'urn:data', supersedes: 'urn:old', reciprocal: 'urn:other' },
      }),
    );
    expect(profiled).toEqual({
      instrument: 'DATA_PROTECTION_AGREEMENT',
      ...{ validFrom: '2026-01-01T00:00:00Z', validUntil: '2027-01-01T00:00:00Z', dataset: 'urn:data' },
      ...{ assignerRole: 'CONTROLLER', assigneeRole: 'PROCESSOR', retentionDays: '30' },
      ...{ supersedes: 'urn:old', reciprocal: 'urn:other', transfers: [transfer] },
    });
  });

  test('no transfers where there are none', () => {
    const { profiled } = agreementPolicy(content({ processing: { ...processing, transfers: [] } }));
    expect(profiled).not.toHaveProperty('transfers');
  });

  test('of a grant: what is said of it, and nothing of what is not', () => {
    const said = { ground: 'a law', specialGround: null, minimumGroupSize: 20 } as const;
    const grant = { ...GRANT, ...said, effect: 'AGGREGATE_ONLY', constraints: [], duties: [] } as const;
    // What a store leaves undefined is not said either.
    const { permissions } = agreementPolicy(
      content({ grants: [{ ...grant, overridesObjectionOn: undefined } as typeof grant & object] }),
    );
    expect(permissions[0]!.actions[0]!.iri).toBe('http://www.w3.org/ns/odrl/2/aggregate');
    expect(permissions[0]!.profiled).toStrictEqual({
      ...{ effect: 'AGGREGATE_ONLY', legalBasis: 'eu-gdpr:A6-1-a', ground: 'a law', minimumGroupSize: '20' },
    });
  });
});

describe('purposes and constraints', () => {
  test('purposes are the first constraint of each permission, whatever they are written as', () => {
    const constraints = [{ leftOperand: 'spatial', operator: 'eq', rightOperand: 'FR' }] as const;
    for (const purpose of ['dpv:Marketing', 'Marketing', 'https://w3id.org/dpv#Marketing']) {
      const { permissions } = agreementPolicy(
        content({ purposes: [purpose], grants: [GRANT, { ...GRANT, coordinate: 'Learner.id', constraints }] }),
      );
      expect(permissions.map(({ uid }) => uid)).toEqual(['urn:agreement#permission-1', 'urn:agreement#permission-2']);
      expect(permissions.map((rule) => rule.constraints[0])).toEqual([PURPOSE, PURPOSE]);
      expect(permissions[1]!.constraints.slice(1)).toMatchObject([{ leftOperand: 'spatial', operator: 'eq' }]);
    }
  });

  test('a constraint that nobody can read is not left out', () => {
    const unreadable = { leftOperand: 'mood', operator: 'eq', rightOperand: 'good' };
    const grants = [{ ...GRANT, constraints: [unreadable] }];
    expect(() => agreementPolicy(content({ grants }))).toThrow(
      'No constraint of ODRL: {"leftOperand":"mood","operator":"eq","rightOperand":"good"}',
    );
  });
});

describe('prohibitions', () => {
  test('denied fields first, then those of the agreement, of named fields or of all', () => {
    const constraints = [{ leftOperand: 'spatial', operator: 'eq', rightOperand: 'CH' }] as const;
    const { prohibitions, permissions } = agreementPolicy(
      content({
        grants: [{ ...GRANT, effect: 'DENY', constraints }, GRANT],
        prohibitions: [
          { coordinates: ['Learner.id', 'Learner.email'], constraints },
          { coordinates: [], constraints: [] },
        ],
      }),
    );
    expect(permissions.map(({ profiled }) => profiled!.effect)).toEqual(['PERMIT']);
    const [denied, named, all] = prohibitions;
    expect(denied).toMatchObject({
      ...{ ...PARTIES, uid: 'urn:agreement#read-prohibition-1', actions: use, remedies: [] },
      targets: [plain('urn:passerelle:field:Learner.email')],
      constraints: [{ leftOperand: 'spatial' }],
      profiled: { effect: 'DENY', legalBasis: 'eu-gdpr:A6-1-a' },
    });
    expect(named).toMatchObject({
      ...{ ...PARTIES, uid: 'urn:agreement#read-prohibition-2', actions: use, remedies: [] },
      targets: ['Learner.id', 'Learner.email'].map((name) => plain(`urn:passerelle:field:${name}`)),
      constraints: [{ leftOperand: 'spatial' }],
    });
    expect(all).toEqual({
      ...{ ...PARTIES, uid: 'urn:agreement#read-prohibition-3', actions: use, remedies: [] },
      ...{ targets: [plain('urn:passerelle:fields')], constraints: [], profiled: {} },
    });
  });

  test('remedies and clauses stay as they are', () => {
    const remedies = agreementPolicy(content({ duties: [duty({ kind: 'OBLIGATION' })] })).obligations;
    const clause: Prohibition = {
      ...{ ...PARTIES, uid: 'urn:no-sale', actions: [], targets: [], constraints: [], remedies: [] },
    };
    const action = { iri: 'urn:see', includedIn: null, implies: [] };
    const policy = agreementPolicy(
      content({
        prohibitions: [{ coordinates: [], constraints: [], remedies }],
        clauses: { prohibitions: [clause], obligations: remedies, actions: [action] },
      }),
    );
    expect(policy.prohibitions[0]!.remedies).toEqual(remedies);
    expect(policy.prohibitions[1]).toEqual(clause);
    expect(policy.obligations).toEqual(remedies);
    expect(policy.actions).toEqual([action]);
  });
});

describe('duties', () => {
  const conditions = [duty({ uid: 'urn:one' }), duty({ uid: 'urn:other' })];
  const obligation = duty({ uid: 'urn:obligation', kind: 'OBLIGATION' });

  test('a permission has the conditions that its grant names; obligations are of the agreement', () => {
    const policy = agreementPolicy(
      content({
        grants: [GRANT, { ...GRANT, duties: ['urn:other'] }, { ...GRANT, duties: ['urn:obligation'] }],
        duties: [...conditions, obligation],
      }),
    );
    expect(policy.permissions.map(({ duties }) => duties.map(({ uid }) => uid))).toEqual([[], ['urn:other'], []]);
    expect(policy.obligations.map(({ uid }) => uid)).toEqual(['urn:obligation']);
  });

  test('who owes it is its assignee, whoever that is of the agreement, and to whom its assigner', () => {
    const policy = agreementPolicy(
      content({ duties: [obligation, { ...obligation, uid: 'urn:second', owedBy: 'ASSIGNER' }] }),
    );
    expect(policy.obligations[0]).toEqual({
      ...{ uid: 'urn:obligation', targets: [], constraints: [], metadata: [], parties: [], consequences: [] },
      actions: [{ iri: 'http://www.w3.org/ns/odrl/2/inform', refinements: [] }],
      ...{ assigners: [plain(HOLDER)], assignees: [plain(USER)] },
    });
    expect(policy.obligations[1]).toMatchObject({ assigners: [plain(USER)], assignees: [plain(HOLDER)] });
  });

  test('from when and until when, how, about what, to whom and in words', () => {
    const bound = (operator: string, value: string) => ({
      ...{ uid: null, leftOperand: 'dateTime', operator, unit: null, status: null },
      rightOperand: [{ value, datatype: 'http://www.w3.org/2001/XMLSchema#dateTime' }],
    });
    const details = {
      refinements: [{ uid: 'urn:refinement', operator: 'and', constraints: [] }],
      targets: [plain('urn:data')],
      parties: [{ role: 'informedParty', iri: 'urn:third' }],
      metadata: [{ property: 'urn:title', value: { iri: 'urn:words' } }],
    } as const;
    const [owed] = agreementPolicy(
      content({
        duties: [
          { ...obligation, details, owedFrom: '2026-02-01T00:00:00.000Z', deadline: '2026-03-01T00:00:00.000Z' },
        ],
      }),
    ).obligations;
    expect(owed).toMatchObject({
      constraints: [bound('gteq', '2026-02-01T00:00:00.000Z'), bound('lteq', '2026-03-01T00:00:00.000Z')],
      actions: [{ refinements: details.refinements }],
      ...{ targets: details.targets, parties: details.parties, metadata: details.metadata },
    });
  });
});

describe('a licence', () => {
  test('permits to use what it is about, for its purposes and once its conditions are met', () => {
    const policy = agreementPolicy(
      content({
        ...{ instrument: 'USAGE_LICENCE', grants: [], target: 'urn:data', purposes: ['dpv:Marketing'] },
        duties: [duty({}), duty({ uid: 'urn:obligation', kind: 'OBLIGATION' })],
      }),
    );
    expect(policy.permissions).toMatchObject([
      {
        ...{ ...PARTIES, uid: 'urn:agreement#permission-1', actions: use, targets: [plain('urn:data')], profiled: {} },
        ...{ constraints: [PURPOSE], duties: [{ uid: 'urn:duty' }] },
      },
    ]);
    expect(policy.profiled).not.toHaveProperty('dataset');
  });

  test('of nothing permits nothing; of fields its data set is said, and no permission of it', () => {
    expect(agreementPolicy(content({ grants: [] })).permissions).toEqual([]);
    const { permissions } = agreementPolicy(content({ target: 'urn:data' }));
    expect(permissions.map(({ targets }) => targets[0]!.iri)).toEqual(['urn:passerelle:field:Learner.email']);
  });
});
