import { describe, expect, test } from '@jest/globals';
import { freeze, type AgreementContent, type AgreementTerms } from '../../../policy/agreement/content.js';
import { servedGovernedFields } from '../../../policy/governed-fields.js';
import { agreementPolicy } from '../../../policy/odrl/agreement-policy.js';
import { explain } from '../../../policy/odrl/explain.js';
import { readPolicyText } from '../../../policy/odrl/read-policy.js';
import { templates } from '../../../policy/odrl/templates-page.js';
import { toJsonLd } from '../../../policy/odrl/write.js';
import type { ApiError } from '../../../runtime/errors.js';
import type { AgreementTermsInput } from '../__generated__/types.js';
import { asInput } from './check.js';
import { withDocument } from './odrl.js';
import type { PartyFacts } from './processing.js';
import { checkTerms } from './terms.js';

const NOW = Date.UTC(2026, 5, 1);
const SIDES = { assigner: 'did:web:holder.example', assignee: 'did:web:user.example' };
const facts = (did: string, roles: PartyFacts['roles']): PartyFacts => ({
  ...{ did, roles, publicAuthority: true, intermediaryNotification: null },
});

const termsOf = async (input: object, sides = SIDES): Promise<AgreementTerms> => {
  const parties = {
    assigner: facts(sides.assigner, ['DATA_PROVIDER']),
    assignee: facts(sides.assignee, ['DATA_USER']),
  };
  const given = await withDocument(input as AgreementTermsInput, sides);
  return checkTerms(given, parties, servedGovernedFields(), NOW);
};
const faultOf = async (input: object): Promise<string> => {
  try {
    await termsOf(input);
  } catch (cause) {
    expect((cause as ApiError).extensions['code']).toBe('BAD_USER_INPUT');
    return (cause as ApiError).message;
  }
  throw new Error('it was accepted');
};

const INFORM = { uid: 'urn:d:inform', kind: 'PRECONDITION', action: 'odrl:inform', owedBy: 'ASSIGNEE' };
const ERASE = { uid: 'urn:d:erase', kind: 'OBLIGATION', action: 'dpv:Erase', owedBy: 'ASSIGNEE' };
const GRANT = { coordinates: ['Learner.skillProfile'], effect: 'PERMIT', legalBasis: 'eu-gdpr:A6-1-a' };
const input = (change: object = {}): object => ({
  instrument: 'DATA_PROTECTION_AGREEMENT',
  validFrom: '2026-01-01T00:00:00Z',
  validUntil: '2027-01-01T00:00:00Z',
  purposes: ['dpv:ServiceProvision'],
  processing: { assignerRole: 'CONTROLLER', assigneeRole: 'CONTROLLER', retentionDays: 30, transfers: [] },
  grants: [{ ...GRANT, duties: ['urn:d:inform'] }],
  duties: [INFORM, ERASE],
  ...change,
});

/** Exported as ODRL, read back from that alone. */
async function again(terms: AgreementTerms, sides = SIDES): Promise<readonly [before: object, after: object]> {
  const content: AgreementContent = { uid: 'urn:test:agreement', ...sides, ...terms };
  const read = await termsOf({ odrl: JSON.stringify(toJsonLd(agreementPolicy(content))) }, sides);
  return [JSON.parse(freeze(content).content), JSON.parse(freeze({ ...content, clauses: undefined, ...read }).content)];
}

describe('duties of input fields', () => {
  test('are kept sorted, DPV names as ODRL has them, and a grant names its conditions', async () => {
    const { duties, grants } = await termsOf(
      input({ duties: [INFORM, { ...ERASE, deadline: '2026-12-01T00:00:00+01:00' }] }),
    );
    expect(duties).toEqual([
      { ...ERASE, action: 'odrl:delete', owedFrom: null, deadline: '2026-11-30T23:00:00.000Z' },
      { ...INFORM, owedFrom: null, deadline: null },
    ]);
    expect(grants[0]!.duties).toEqual(['urn:d:inform']);
  });

  test('terms without any have no trace of them: digests of before stay', async () => {
    const terms = await termsOf(input({ grants: [{ ...GRANT, duties: [] }], duties: [] }));
    expect(terms).not.toHaveProperty('duties');
    expect(terms.grants[0]).not.toHaveProperty('duties');
  });

  test('checked again they are the same', async () => {
    const terms = await termsOf(
      input({ duties: [{ ...INFORM, descriptions: [{ language: 'fr', text: 'x' }] }, ERASE] }),
    );
    const parties = {
      assigner: facts(SIDES.assigner, ['DATA_PROVIDER']),
      assignee: facts(SIDES.assignee, ['DATA_USER']),
    };
    expect(checkTerms(asInput(terms), parties, servedGovernedFields(), NOW)).toEqual(terms);
  });

  test.each([
    ['an action nobody can owe', { duties: [INFORM, { ...ERASE, action: 'odrl:print' }] }, 'odrl:print is nothing'],
    ['consent', { duties: [INFORM, { ...ERASE, action: 'odrl:obtainConsent' }] }, 'asked of each person'],
    ['a uid that is no IRI', { duties: [INFORM, { ...ERASE, uid: 'erase it' }] }, 'must be an IRI'],
    ['a uid twice', { duties: [INFORM, { ...ERASE, uid: INFORM.uid }] }, 'is there twice'],
    ['a condition that no grant names', { grants: [GRANT] }, 'that no grant names'],
    ['a condition that is not there', { duties: [ERASE] }, 'no PRECONDITION'],
    ['an obligation as a condition', { grants: [{ ...GRANT, duties: [ERASE.uid, INFORM.uid] }] }, 'no PRECONDITION'],
    [
      'a prohibition with a condition',
      { grants: [{ ...GRANT, effect: 'DENY', duties: [INFORM.uid] }] },
      'depends on no',
    ],
    ['a condition owed later', { duties: [{ ...INFORM, owedFrom: '2026-07-01T00:00:00Z' }] }, 'from the beginning'],
    ['a deadline that is no instant', { duties: [INFORM, { ...ERASE, deadline: '2026-07-01' }] }, 'RFC 3339'],
    [
      'a deadline before it is owed',
      { duties: [INFORM, { ...ERASE, owedFrom: '2026-08-01T00:00:00Z', deadline: '2026-07-01T00:00:00Z' }] },
      'before it is owed',
    ],
    ['words that say nothing', { duties: [INFORM, { ...ERASE, descriptions: [{ text: ' ' }] }] }, 'says nothing'],
  ])('%s is refused', async (_what, change, says) => {
    expect(await faultOf(input(change))).toContain(says);
  });

  test('exported and offered again they give the same content, whoever owes them', async () => {
    const [before, after] = await again(
      await termsOf(
        input({
          duties: [
            { ...INFORM, owedBy: 'ASSIGNER', descriptions: [{ language: 'fr', text: 'dire' }, { text: 'x' }] },
            { ...ERASE, owedFrom: '2026-11-01T00:00:00Z', deadline: '2026-12-01T00:00:00Z' },
          ],
        }),
      ),
    );
    expect(after).toEqual(before);
  });

  test('a licence is used once its condition is met: it is written and read like another', async () => {
    const licence = { instrument: 'USAGE_LICENCE', target: 'urn:data', processing: null, grants: [] };
    const [before, after] = await again(await termsOf(input({ ...licence, duties: [INFORM] })));
    expect(after).toEqual(before);
  });
});

const document = (rules: object, more: object = {}): object => ({
  odrl: JSON.stringify({
    '@context': [
      'http://www.w3.org/ns/odrl.jsonld',
      { dpv: 'https://w3id.org/dpv#', p: 'urn:passerelle:odrl:', field: 'urn:passerelle:field:' },
    ],
    '@type': 'Offer',
    uid: 'urn:test:offer',
    profile: 'urn:passerelle:odrl:profile',
    ...SIDES,
    permission: {
      action: 'read',
      target: 'field:Learner.skillProfile',
      constraint: { leftOperand: 'purpose', operator: 'isA', rightOperand: { '@id': 'dpv:ServiceProvision' } },
      'p:legalBasis': 'eu-gdpr:A6-1-a',
      ...more,
    },
    ...rules,
  }),
  ...{ instrument: 'DATA_PROTECTION_AGREEMENT', validFrom: '2026-01-01T00:00:00Z', validUntil: '2027-01-01T00:00:00Z' },
  processing: { assignerRole: 'CONTROLLER', assigneeRole: 'CONTROLLER', retentionDays: 30, transfers: [] },
});
const until = (operator: string, value: string, type: string): object => ({
  leftOperand: 'dateTime',
  operator,
  rightOperand: { '@value': value, '@type': `xsd:${type}` },
});
const pay = (change: object): object => document({ obligation: { uid: 'urn:d:pay', action: 'compensate', ...change } });

describe('duties of a document', () => {
  test('what it says of how, about what and to whom is kept, and written again', async () => {
    const fee = {
      ...{ uid: 'urn:d:fee', compensatedParty: SIDES.assigner, target: 'field:Learner.skillProfile' },
      action: [
        {
          'rdf:value': { '@id': 'odrl:compensate' },
          refinement: { leftOperand: 'payAmount', operator: 'eq', rightOperand: '500.00', unit: 'urn:currency:EUR' },
        },
      ],
    };
    const terms = await termsOf(document({}, { duty: fee }));
    expect(terms.duties).toMatchObject([
      { uid: 'urn:d:fee', kind: 'PRECONDITION', action: 'odrl:compensate', owedBy: 'ASSIGNEE' },
    ]);
    expect(JSON.stringify(terms.duties)).toContain('500.00');
    const [before, after] = await again(terms);
    expect(after).toEqual(before);
  });

  test.each([
    ['lteq', '2026-08-31Z', 'date', '2026-08-31T23:59:59.999Z'],
    ['lt', '2026-08-31Z', 'date', '2026-08-30T23:59:59.999Z'],
    ['lteq', '2026-08-31T12:00:00+02:00', 'dateTime', '2026-08-31T10:00:00.000Z'],
    ['lt', '2026-08-31T12:00:00Z', 'dateTime', '2026-08-31T11:59:59.999Z'],
  ])('%s %s is a deadline', async (operator, value, type, deadline) => {
    const { duties } = await termsOf(pay({ constraint: until(operator, value, type) }));
    expect(duties).toMatchObject([{ deadline, owedFrom: null }]);
  });

  test.each([
    ['gteq', '2026-08-31Z', 'date', '2026-08-31T00:00:00.000Z'],
    ['gt', '2026-08-31Z', 'date', '2026-09-01T00:00:00.000Z'],
  ])('%s %s says from when it is owed', async (operator, value, type, owedFrom) => {
    const { duties } = await termsOf(pay({ constraint: until(operator, value, type) }));
    expect(duties).toMatchObject([{ owedFrom, deadline: null }]);
  });

  test.each([
    ['an action nobody can owe', pay({ action: 'print' }), 'UNKNOWN_ACTION'],
    ['two actions', pay({ action: ['inform', 'delete'] }), 'takes one'],
    ['a consequence', pay({ consequence: { action: 'inform' } }), 'consequence'],
    [
      'a condition nobody can tell',
      pay({
        constraint: { leftOperand: 'count', operator: 'lt', rightOperand: { '@value': '5', '@type': 'xsd:integer' } },
      }),
      'cannot tell',
    ],
    ['a deadline without a time zone', pay({ constraint: until('lteq', '2026-08-31', 'date') }), 'time zone'],
    [
      'two deadlines',
      pay({ constraint: [until('lteq', '2026-08-31Z', 'date'), until('lt', '2026-09-30Z', 'date')] }),
      'two bounds',
    ],
    ['another party', pay({ assignee: 'did:web:other.example' }), 'one of the two parties'],
    [
      'a duty of a permission that is owed later',
      document({}, { duty: { action: 'inform', constraint: until('gteq', '2026-08-31Z', 'date') } }),
      'deadline',
    ],
    [
      'one uid for both',
      document({ obligation: { uid: 'urn:d:x', action: 'inform' } }, { duty: 'urn:d:x' }),
      'urn:d:x',
    ],
    ['a field nobody knows', pay({ target: 'field:Learner.skils' }), 'Learner.skils'],
  ])('%s is refused', async (_what, given, says) => {
    expect(await faultOf(given)).toContain(says);
  });
});

describe.each([
  ['orientation-service', ['delete', 'notice']],
  ['fraud-prevention', ['report', 'tell-the-person']],
  ['public-statistics', ['method', 'no-small-groups', 'source']],
  ['research-traces', ['assessment', 'delete-at-the-end']],
])('the template %s', (name, duties) => {
  const read = async () => {
    const policy = (await templates()).find(([file]) => file === `${name}.jsonld`)![1];
    const rule = policy.permissions[0]!;
    const sides = { assigner: rule.assigners[0]!.iri!, assignee: rule.assignees[0]!.iri! };
    return { policy, sides, terms: await termsOf({ odrl: JSON.stringify(toJsonLd(policy)) }, sides) };
  };

  test('can be offered as the terms of an agreement, its duties with it', async () => {
    const { terms, sides } = await read();
    expect(terms.duties!.map(({ uid }) => uid)).toEqual(
      duties.map((part) => `urn:passerelle:template:${name}#${part}`),
    );
    // Nothing of it opens before its conditions are fulfilled.
    for (const grant of terms.grants) expect(grant.duties).toHaveLength(1);
    const [before, after] = await again(terms, sides);
    expect(after).toEqual(before);
  });

  test('and is told in both languages once it is agreed, with what each owes', async () => {
    const { terms, sides } = await read();
    const agreed = toJsonLd(agreementPolicy({ uid: 'urn:test:agreement', ...sides, ...terms }));
    const policy = await readPolicyText(JSON.stringify(agreed), 'x.jsonld');
    for (const duty of duties) expect(explain(policy, 'fr')).toContain(`#${duty}`);
    expect(explain(policy, 'fr')).toContain('Seulement après avoir rempli ces devoirs');
    expect(explain(policy, 'en')).toContain('While it is violated, or overdue');
  });
});
