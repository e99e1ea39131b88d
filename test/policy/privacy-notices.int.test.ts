import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../../runtime/principal.js';
import { ALPHA, createCalls } from './consent-calls.js';
import { openWorld, WHO, type World } from './world.js';

let world: World;
const { ask, call, codeOf, give } = createCalls(() => world);
const BETA = 'did:web:edtech-beta.example';
const PUBLISH = `mutation ($input: PrivacyNoticeInput!) { publishPrivacyNotice(input: $input) { id version retentionDays validUntil text { title } } }`;
const words = (title: string) =>
  ['fr', 'en'].flatMap((lang) =>
    ['ADULT', 'CHILD'].map((audience) => ({
      lang,
      audience,
      title,
      who: 'w',
      what: 'w',
      why: 'w',
      retention: 'r',
      rights: 'r',
      withdraw: 'w',
    })),
  );
const input = (change: object = {}) => ({
  purposes: ['dpv:ServiceProvision'],
  categories: ['SKILL_PROFILE'],
  retentionDays: 90,
  service: 'ONLINE_DIRECT',
  act: 'USUAL',
  texts: words('First'),
  ...change,
});
const publish = (change: object = {}, who: Principal = WHO.beta) => call(who, PUBLISH, { input: input(change) });
const publishCode = (change: object, who: Principal = WHO.beta) => codeOf(who, PUBLISH, { input: input(change) });
const inForce = (id: unknown) =>
  call(WHO.nobody, 'query ($id: ID!) { privacyNotice(id: $id) { version text { title } } }', { id });
const stored = () =>
  world.graph.readLatest<{ notices: number }>('MATCH (notice:PrivacyNotice) RETURN count(notice) AS notices');

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.graph.close());

describe('a privacy notice', () => {
  test('published, it is there for everybody, and a person can consent on it', async () => {
    const { id, ...published } = await publish();
    expect(published).toEqual({ version: '1', retentionDays: 90, validUntil: null, text: { title: 'First' } });
    expect(await inForce(id)).toEqual({ version: '1', text: { title: 'First' } });
    expect(await give(WHO.ada, { recipient: BETA, notice: id })).toMatchObject({ status: 'GIVEN' });
  });

  test('its next version stands in its place from its first instant, and the one before stays as it was', async () => {
    const { id } = await publish();
    const later = new Date(Date.now() + 86_400_000).toISOString();
    expect(await publish({ id, texts: words('Second'), retentionDays: 30 })).toMatchObject({ version: '2' });
    expect(await inForce(id)).toEqual({ version: '2', text: { title: 'Second' } });
    expect(await publish({ id, texts: words('Third'), validFrom: later })).toMatchObject({ version: '3' });
    expect(await inForce(id)).toEqual({ version: '2', text: { title: 'Second' } });
    expect(
      await call(
        WHO.nobody,
        'query ($id: ID!) { privacyNotice(id: $id, version: "1") { retentionDays text { title } } }',
        {
          id,
        },
      ),
    ).toEqual({ retentionDays: 90, text: { title: 'First' } });
    // Nothing goes in between: somebody may have read what comes next.
    expect(await publishCode({ id })).toBe('CONFLICT');
  });

  test('a consent on it and its receipt carry the digest of all it says, which a later version does not change', async () => {
    const { id } = await publish();
    const read = () =>
      call(WHO.nobody, 'query ($id: ID!) { privacyNotice(id: $id, version: "1") { content digest validUntil } }', {
        id,
      });
    const { content, digest } = await read();
    expect(digest).toBe(createHash('sha256').update(String(content)).digest('hex'));
    for (const said of ['First', 'withdraw', 'SKILL_PROFILE', '"version":"1"', BETA]) expect(content).toContain(said);
    const given = await give(WHO.bilal, { recipient: BETA, notice: id }, 'noticeDigest events { receipt }');
    expect(given['noticeDigest']).toBe(digest);
    const receipts = JSON.stringify(given).match(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g)!;
    const told = JSON.parse(Buffer.from(receipts[0]!.split('.')[1]!, 'base64url').toString()) as {
      receipt: { notice: unknown };
    };
    expect(told.receipt.notice).toMatchObject({ id, version: '1', digest });
    await publish({ id, texts: words('Second') });
    expect(await read()).toEqual({ content, digest, validUntil: expect.any(String) });
  });

  test('of two next versions at once each has its own number and instant, or is a conflict', async () => {
    const { id } = await publish();
    const results = await Promise.all(
      [1, 2, 3, 4].map((n) => ask(WHO.beta, PUBLISH, { input: input({ id, texts: words(`At once ${n}`) }) })),
    );
    const versions = results.flatMap(({ data }) => {
      const { publishPrivacyNotice } = (data ?? {}) as { publishPrivacyNotice?: { version: string } | null };
      return publishPrivacyNotice ? [publishPrivacyNotice.version] : [];
    });
    for (const { errors } of results) if (errors) expect(errors[0]!.extensions['code']).toBe('CONFLICT');
    expect(versions.length).toBeGreaterThan(0);
    expect([...versions].sort()).toEqual(versions.map((_, i) => String(i + 2)));
    const rows = await world.graph.readLatest<{ version: string; from: number; until: number | null }>(
      'MATCH (n:PrivacyNotice { id: $id }) RETURN n.version AS version, n.validFrom AS from, n.validUntil AS until ORDER BY n.validFrom',
      { id },
    );
    expect(rows).toHaveLength(versions.length + 1);
    rows.forEach(({ until }, i) => expect(until).toBe(rows[i + 1]?.from ?? null));
  });

  test.each<[string, object, Principal, string]>([
    ['of another organisation', { id: 'urn:passerelle:notice:alpha-service' }, WHO.beta, 'NOT_FOUND'],
    ['of nobody', { id: 'urn:nothing' }, WHO.beta, 'NOT_FOUND'],
    [
      'without words for children',
      { texts: words('x').filter((t) => t.audience === 'ADULT') },
      WHO.beta,
      'BAD_USER_INPUT',
    ],
    ['by somebody who does not bind the organisation', {}, WHO.dpo, 'ACCESS_DENIED'],
    ['by a person', {}, WHO.ada, 'ACCESS_DENIED'],
    ['by an organisation that accepted no terms', {}, WHO.ministry, 'ACCESS_DENIED'],
    ['by nobody', {}, WHO.nobody, 'ACCESS_DENIED'],
  ])('%s: nothing is stored', async (_what, change, who, code) => {
    const before = await stored();
    expect(await publishCode(change, who)).toBe(code);
    expect(await stored()).toEqual(before);
  });

  test('what it does not name, its consents do not cover', async () => {
    const { id } = await publish();
    expect(
      await codeOf(WHO.ada, 'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { id } }', {
        input: { recipient: BETA, notice: id, purposes: ['dpv:ServiceProvision'], categories: ['IDENTITY'] },
      }),
    ).toBe('BAD_USER_INPUT');
    expect(
      await codeOf(WHO.ada, 'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { id } }', {
        input: { recipient: ALPHA, notice: id, purposes: ['dpv:ServiceProvision'], categories: ['SKILL_PROFILE'] },
      }),
    ).toBe('BAD_USER_INPUT');
  });
});
