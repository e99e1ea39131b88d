import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { chainHash, seal } from './chain.js';
import { guardianshipOf, openingOf, pseudonymOf } from './log-key.js';
import { disclosure, keyOf } from './test/made-log.js';

describe('what stands for a person', () => {
  const ada = keyOf('ada');
  const bilal = keyOf('bilal');

  test('is opened by the key and by nothing else', () => {
    const [sealed] = seal([disclosure(1, [ada, bilal])]);
    const { nonce, subjects } = sealed!.body as { nonce: string; subjects: string[] };
    const of = (key: typeof ada, consent: string | null, secret = key.secret) =>
      pseudonymOf(openingOf({ secret }, { v: 4, nonce }), key.person, consent);
    expect(subjects).toEqual([of(ada, 'urn:consent:1'), of(bilal, 'urn:consent:1')].sort());
    expect(subjects).not.toContain(of(ada, 'urn:consent:2'));
    expect(subjects).not.toContain(of(ada, 'urn:consent:1', bilal.secret));
    expect(JSON.stringify(sealed!.body)).not.toMatch(/ada|bilal|urn:consent/);
  });

  test('is a hash of what is named where forms are described, and of nothing else', () => {
    const hash = (...of: unknown[]) => createHash('sha256').update(JSON.stringify(of)).digest('base64url');
    const keyed = createHmac('sha256', Buffer.from(ada.secret, 'hex')).update('nonce').digest('base64url');
    expect(openingOf(ada, { v: 4, nonce: 'nonce' })).toBe(hash(ada.secret, 'nonce'));
    for (const v of [2, 3] as const) expect(openingOf(ada, { v, nonce: 'nonce' })).toBe(keyed);
    expect(pseudonymOf('o', 'p', null)).toBe(hash('o', 'p', null));
    expect(guardianshipOf('o', 'p', 'g')).toBe(hash('o', 'GUARDIANSHIP', 'p', 'g'));
    expect(chainHash('a', 'b')).toBe(createHash('sha256').update('a\nb').digest('hex'));
  });

  test('is another in every operation, and one within it', () => {
    const [one, same] = seal([disclosure(1), disclosure(1)]).map(
      ({ body }) => (body as { subjects: string[] }).subjects,
    );
    const [other] = seal([disclosure(1)]).map(({ body }) => (body as { subjects: string[] }).subjects);
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });
});
