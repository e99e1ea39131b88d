import { describe, expect, test } from '@jest/globals';
import type { DisclosureRecord } from '../../policy/log/disclosure-record.js';
import type { Principal } from '../../runtime/principal.js';
import { createWatch } from './watch.js';

const LILLE = 'did:web:universite-de-lille.example';
const ALPHA = 'did:web:edtech-alpha.example';
const alpha: Principal = { sub: ALPHA, org: ALPHA, person: null, purpose: 'dpv:ServiceProvision' };
const asked = { principal: alpha, requestId: 'r-1', query: '{ learner { givenName } }' };
const record = (change: Partial<DisclosureRecord> = {}): DisclosureRecord => ({
  ...{ v: 4, at: '2026-11-27T00:00:00Z', requestId: 'r-1', recipient: ALPHA, purpose: alpha.purpose, holder: LILLE },
  ...{ effect: 'PERMIT', reason: null, coordinates: ['Learner.id', 'Learner.givenName'], act: 'READ', ground: null },
  ...{ through: 'AGREEMENT', agreement: null, under: null, rule: null, legalBasis: null },
  subjects: [{ key: { person: 'urn:passerelle:person:bilal', ref: 'ref', secret: 'secret' }, consent: null }],
  ...change,
});
const BILAL = { data: { learner: { id: `${LILLE}#demo-bilal-alpha`, givenName: 'Bilal' } } };
const values = async (watch: ReturnType<typeof createWatch>): Promise<string[]> =>
  (await watch.findings()).map((found) => found.split(' in ')[0]!).sort();

describe('data', () => {
  test('what no record permits is found, once', async () => {
    const watch = createWatch();
    expect(watch.answered(asked, BILAL)).toBe(BILAL);
    const [name, handle, ...more] = await watch.findings();
    expect(handle).toContain('demo-bilal-alpha in the data for did:web:edtech-alpha.example (dpv:ServiceProvision)');
    expect(name).toMatch(/^Bilal in the data for/);
    expect(more).toEqual([]);
    expect(await watch.findings()).toEqual([]);
  });

  test('what a record on the log permits of that person is not', async () => {
    const watch = createWatch();
    watch.committed([record()]);
    watch.answered(asked, BILAL);
    expect(await watch.findings()).toEqual([]);
    // The next answer is not that one.
    watch.answered(asked, BILAL);
    expect(await values(watch)).toEqual(['Bilal', 'demo-bilal-alpha']);
  });

  test.each<[string, Partial<DisclosureRecord>, string[]]>([
    ['another request', { requestId: 'r-2' }, ['Bilal', 'demo-bilal-alpha']],
    ['another person', { subjects: [] }, ['Bilal', 'demo-bilal-alpha']],
    ['another holder', { holder: 'did:web:fun-mooc.example' }, ['Bilal', 'demo-bilal-alpha']],
    ['a refusal', { effect: 'DENY' }, ['Bilal', 'demo-bilal-alpha']],
    ['an explanation', { act: 'EXPLAIN' }, ['Bilal', 'demo-bilal-alpha']],
    ['a coarser value', { effect: 'GENERALISE' }, ['Bilal', 'demo-bilal-alpha']],
    ['another field', { coordinates: ['Learner.id'] }, ['Bilal']],
  ])('%s permits nothing', async (_name, change, found) => {
    const watch = createWatch();
    watch.committed([record(change)]);
    watch.answered(asked, BILAL);
    expect(await values(watch)).toEqual(found);
  });

  test('traces are those of their person', async () => {
    const watch = createWatch();
    const at = '2026-03-28T20:05:31Z';
    const fun = { holder: 'did:web:fun-mooc.example', coordinates: ['LearningTrace.at'] };
    const ada = { key: { person: 'urn:passerelle:person:ada', ref: 'ref', secret: 'secret' }, consent: null };
    watch.committed([record({ ...fun, subjects: [ada] })]);
    watch.answered(asked, { data: { at } });
    expect(await watch.findings()).toEqual([]);
    watch.committed([record(fun)]);
    watch.answered(asked, { data: { at } });
    expect(await values(watch)).toEqual([at]);
  });
});

test('what a caller wrote itself may come back to it, then and later, and to nobody else', async () => {
  const watch = createWatch();
  const answer = { data: { learner: 'demo-bilal-alpha' } };
  watch.answered({ ...asked, variables: { learner: 'demo-bilal-alpha' } }, answer);
  watch.answered(asked, answer);
  expect(await watch.findings()).toEqual([]);
  watch.answered({ ...asked, principal: { ...alpha, sub: 'another' } }, answer);
  expect(await values(watch)).toEqual(['demo-bilal-alpha']);
  // Not among what went wrong, where nothing of hers is looked for.
  watch.answered({ ...asked, variables: { name: 'Bilal' } }, { errors: [{ message: 'no Bilal' } as never] });
  expect(await values(watch)).toEqual(['Bilal']);
  // But which handle it is about, where the caller wrote it in that request.
  const errors = [{ message: 'demo-bilal-alpha is nobody' } as never];
  watch.answered({ ...asked, variables: { learner: 'demo-bilal-alpha' } }, { errors });
  expect(await watch.findings()).toEqual([]);
  watch.answered(asked, { errors });
  expect(await values(watch)).toEqual(['demo-bilal-alpha']);
});

test('figures name what at least eleven people of the holder share', async () => {
  const watch = createWatch();
  const groups = ['https://fun-mooc.example/activities/web-1', 'https://fun-mooc.example/activities/soin-1'];
  watch.committed([record({ holder: 'did:web:fun-mooc.example', act: 'AGGREGATE', effect: 'AGGREGATE_ONLY' })]);
  watch.answered(asked, { data: { groups } });
  expect(await values(watch)).toEqual(['https://fun-mooc.example/activities/soin-1']);
});

test('errors and extensions hold nothing of a person, whatever is permitted', async () => {
  const watch = createWatch();
  const extensions = { cache: 'demo-bilal-alpha' };
  watch.committed([record()]);
  watch.answered(asked, { errors: [{ message: 'Bilal' } as never], extensions });
  expect(await values(watch)).toEqual(['Bilal', 'demo-bilal-alpha']);
});

test('lines of logs, and what is said otherwise, hold nothing of a person', async () => {
  const watch = createWatch();
  watch.log('gateway').debug({ err: new Error('no bilal@etu.universite-de-lille.example') }, 'said');
  watch.said('console.log', 'Bilal, not Bilaleral');
  expect(await values(watch)).toEqual(['Bilal', 'bilal@etu.universite-de-lille.example']);
});

test('nor do the records and checkpoints that a graph holds', async () => {
  const watch = createWatch();
  const jws = ['{"alg":"EdDSA"}', '{"of":"Ada"}'].map((part) => Buffer.from(part).toString('base64url')).join('.');
  const rows = [{ text: '{"coordinates":["Learner.givenName"],"name":"Bilal"}' }, { text: jws }];
  watch.logIn({ readLatest: async () => rows as never });
  expect(await values(watch)).toEqual(['Ada', 'Bilal']);
  expect(watch.seen.records).toBe(2);
});
