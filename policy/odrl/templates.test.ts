import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Evaluation } from './evaluate.js';
import type { Policy } from './model.js';
import { templates, templatesPage } from './templates-page.js';
import { ask, type Json } from './test-policy.js';

const uid = (template: string, part: string): string => `urn:passerelle:template:${template}#${part}`;
const field = (coordinate: string): string => `urn:passerelle:field:${coordinate}`;

interface Situation {
  readonly request: Json;
  readonly facts: Json;
  readonly at: string;
}

/** What each template permits; each row of CASES changes one thing. */
const BASES: Readonly<Record<string, Situation>> = {
  'research-traces': {
    request: {
      assignee: 'did:web:laboratory.example',
      action: 'read',
      target: field('LearningTrace.verb'),
      purpose: 'dpv:AcademicResearch',
    },
    facts: { duties: { [uid('research-traces', 'assessment')]: 'fulfilled' } },
    at: '2027-01-15T09:00:00Z',
  },
  'orientation-service': {
    request: {
      assignee: 'did:web:orientation-app.example',
      action: 'read',
      target: field('Learner.skillProfile'),
      purpose: 'dpv:RequestedServiceProvision',
      recipient: 'did:web:orientation-app.example',
    },
    facts: { duties: { [uid('orientation-service', 'notice')]: 'fulfilled' } },
    at: '2027-08-31T23:59:00Z',
  },
  'public-statistics': {
    request: {
      assignee: 'did:web:statistical-office.example',
      action: 'aggregate',
      target: field('Learner.programme'),
      purpose: 'dpv:ProvideOfficialStatistics',
    },
    facts: { duties: { [uid('public-statistics', 'method')]: 'fulfilled' } },
    at: '2027-01-15T09:00:00Z',
  },
  'fraud-prevention': {
    request: {
      assignee: 'did:web:university.example',
      action: 'read',
      target: field('Learner.programme'),
      purpose: 'dpv:FraudPreventionAndDetection',
    },
    facts: { duties: { [uid('fraud-prevention', 'tell-the-person')]: 'fulfilled' } },
    at: '2027-01-15T09:00:00Z',
  },
};

type Change = Partial<Situation>;
const CASES: readonly (readonly [template: string, what: string, change: Change, reason: Evaluation['reason']])[] = [
  ...Object.keys(BASES).map((template) => [template, 'what it is for', {}, 'PERMITTED'] as const),
  ['research-traces', 'marketing', { request: { purpose: 'dpv:Marketing' } }, 'CONSTRAINT_NOT_SATISFIED'],
  ['research-traces', 'no purpose', { request: { purpose: [] } }, 'CONSTRAINT_UNKNOWN'],
  ['research-traces', 'before it begins', { at: '2026-08-31T21:59:59Z' }, 'CONSTRAINT_NOT_SATISFIED'],
  ['research-traces', 'when it has ended', { at: '2029-08-31T22:00:00Z' }, 'CONSTRAINT_NOT_SATISFIED'],
  ['research-traces', 'no assessment', { facts: {} }, 'DUTY_NOT_FULFILLED'],
  [
    'research-traces',
    'finding out who it is',
    { request: { action: 'urn:passerelle:action:reidentify' } },
    'PROHIBITED',
  ],
  ['research-traces', 'passing it on', { request: { action: 'distribute' } }, 'PROHIBITED'],
  ['research-traces', 'another laboratory', { request: { assignee: 'did:web:other.example' } }, 'NO_PERMISSION'],
  ['orientation-service', 'no notice', { facts: {} }, 'DUTY_NOT_FULFILLED'],
  ['orientation-service', 'the day after', { at: '2027-09-01T00:00:00Z' }, 'CONSTRAINT_NOT_SATISFIED'],
  ['orientation-service', 'hiring', { request: { purpose: 'dpv:PersonnelHiring' } }, 'PROHIBITED'],
  ['orientation-service', 'advertising to the person', { request: { purpose: 'dpv:DirectMarketing' } }, 'PROHIBITED'],
  ['public-statistics', 'reading single records', { request: { action: 'read' } }, 'NO_PERMISSION'],
  ['public-statistics', 'rules of confidentiality not handed over', { facts: {} }, 'DUTY_NOT_FULFILLED'],
  ['public-statistics', 'selling', { request: { purpose: 'dpv:CommercialPurpose' } }, 'PROHIBITED'],
  ['fraud-prevention', 'another organisation', { request: { assignee: 'did:web:other.example' } }, 'NO_PERMISSION'],
  ['fraud-prevention', 'out of curiosity', { request: { purpose: 'dpv:Marketing' } }, 'PROHIBITED'],
  ['fraud-prevention', 'making a list', { request: { action: 'extract' } }, 'PROHIBITED'],
  ['fraud-prevention', 'without telling the person', { facts: {} }, 'DUTY_NOT_FULFILLED'],
];

const policyNamed = async (template: string): Promise<Policy> =>
  (await templates()).find(([name]) => name === `${template}.jsonld`)![1];

describe('templates', () => {
  test('each has its situation here', async () => {
    expect((await templates()).map(([name]) => name.replace('.jsonld', ''))).toEqual(Object.keys(BASES).sort());
  });

  test.each(CASES)('%s: %s', async (template, _what, change, reason) => {
    const { request, facts, at } = BASES[template]!;
    const asked = Object.fromEntries(
      Object.entries({ ...request, ...change.request }).filter(([, value]) => !Array.isArray(value)),
    );
    const result = await ask(await policyNamed(template), asked, change.facts ?? facts, change.at ?? at);
    expect(result.reason).toBe(reason);
  });

  test.each(Object.keys(BASES))('%s has a title in French and in English', async (template) => {
    const { metadata } = await policyNamed(template);
    expect(metadata.map(({ value }) => ('value' in value ? value.language : null)).sort()).toEqual(['en', 'fr']);
  });

  test('are told on their page in both languages, below its headings', async () => {
    const page = await templatesPage();
    expect(page).toBe(readFileSync(new URL('../templates/README.md', import.meta.url), 'utf8'));
    expect(page.match(/^#+ .*fraud-prevention\S*$/gm)!.slice(0, 4)).toEqual([
      '## [fraud-prevention.jsonld](fraud-prevention.jsonld)',
      '### Offre urn:passerelle:template:fraud-prevention',
      '#### Permission urn:passerelle:template:fraud-prevention#check',
      '#### Interdiction urn:passerelle:template:fraud-prevention#no-list',
    ]);
  });
});
