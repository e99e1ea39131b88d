import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { LILLE } from '../policy/world.js';
import { BETA, BETA_ASKS, inDays, LILLE_ASKS, OPEN, openContracts, type Contracts } from './world.js';

let contracts: Contracts;
beforeAll(async () => {
  contracts = await openContracts();
  await contracts.forgetBeta();
});
afterAll(() => contracts.world.graph.close());

const policy = (rule: object = {}): string =>
  JSON.stringify({
    '@context': [
      'http://www.w3.org/ns/odrl.jsonld',
      { dpv: 'https://w3id.org/dpv#', p: 'urn:passerelle:odrl:', field: 'urn:passerelle:field:' },
    ],
    '@type': 'Offer',
    uid: 'urn:test:offer',
    profile: 'urn:passerelle:odrl:profile',
    assigner: LILLE,
    assignee: BETA,
    'p:instrument': 'DATA_PROTECTION_AGREEMENT',
    'p:validFrom': inDays(-1),
    'p:validUntil': inDays(365),
    'p:assignerRole': 'CONTROLLER',
    'p:assigneeRole': 'CONTROLLER',
    'p:retentionDays': '30',
    permission: {
      action: 'read',
      target: 'field:Learner.programme',
      constraint: { leftOperand: 'purpose', operator: 'isA', rightOperand: { '@id': 'dpv:ServiceProvision' } },
      'p:legalBasis': 'eu-gdpr:A6-1-e',
      'p:ground': "Code de l'éducation, art. L123-3",
      ...rule,
    },
  });

test('what the document permits is open once it is concluded, and what is exported can be offered again', async () => {
  const uid = await contracts.conclude(BETA_ASKS, LILLE_ASKS, { odrl: policy() });
  expect(await contracts.reads()).toBe(OPEN);
  const { odrl, content } = await contracts.agreement<{ odrl: string; content: string }>(
    BETA_ASKS,
    uid,
    'odrl content',
  );
  const next = await contracts.request(BETA_ASKS, LILLE, { odrl });
  const agreed = await contracts.move(LILLE_ASKS, next, 'AGREED');
  expect({ ...(JSON.parse(agreed.agreement!.content) as object), uid }).toEqual(JSON.parse(content));
  await contracts.forgetBeta();
});

const ASK = `mutation ($provider: ID!, $terms: AgreementTermsInput!) {
  requestNegotiation(provider: $provider, terms: $terms) { id }
}`;

test('a permission under a condition that could never hold is refused', async () => {
  const here = { leftOperand: 'industry', operator: 'eq', rightOperand: { '@id': 'urn:nace:P85' } };
  const purpose = { leftOperand: 'purpose', operator: 'isA', rightOperand: { '@id': 'dpv:ServiceProvision' } };
  const odrl = policy({ constraint: [purpose, here] });
  expect(await contracts.fault(BETA_ASKS, ASK, { provider: LILLE, terms: { odrl } })).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('industry is no left operand that this engine can judge'),
  });
});

test('what is not understood is refused with the reason', async () => {
  const terms = { odrl: policy({ duty: { action: 'print' } }) };
  const fault = await contracts.fault(BETA_ASKS, ASK, { provider: LILLE, terms });
  expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('UNKNOWN_ACTION') });
});
