import { describe, expect, test } from '@jest/globals';
import { alpha, ALPHA, HOLDER, inPerson, NOW, OTHER } from '../test/policy/memory-world.js';
import { mandatesAt, readsAt, SIGNATORY, signsFor } from './mandates.js';
import type { Mandate } from './model.js';

const mandate = (id: string, change: Partial<Mandate> = {}): Mandate => ({
  id,
  holder: HOLDER,
  role: 'TEACHER',
  categories: ['IDENTITY'],
  validFrom: NOW - 1,
  validUntil: NOW + 1,
  ...change,
});
const staff = { ...alpha, org: HOLDER };

describe('mandates at a holder', () => {
  const mandates = [
    mandate('own'),
    mandate('own too', { processor: null }),
    mandate('of a processor', { processor: ALPHA }),
    mandate('of another holder', { holder: OTHER }),
  ];
  const ids = (org: string | null, holder = HOLDER) => mandatesAt({ org }, holder, { mandates }).map(({ id }) => id);

  test('are those of its own staff, or of the processor whose staff asks', () => {
    expect(ids(HOLDER)).toEqual(['own', 'own too']);
    expect(ids(ALPHA)).toEqual(['of a processor']);
    expect(ids(OTHER)).toEqual([]);
    expect(ids(OTHER, OTHER)).toEqual(['of another holder']);
  });

  test('nobody has who asks without an organisation', () => {
    expect(ids(null)).toEqual([]);
  });

  test('read where they open some category', () => {
    const reads = (...of: Mandate[]) => readsAt(staff, HOLDER, { mandates: of });
    expect(reads(mandate('m'))).toBe(true);
    expect(reads(mandate('m', { categories: [] }))).toBe(false);
    expect(reads(mandate('s', { categories: [] }), mandate('m'))).toBe(true);
    expect(reads(mandate('m', { holder: OTHER }))).toBe(false);
    expect(reads()).toBe(false);
  });
});

describe('who binds an organisation', () => {
  const signatory = mandate('s', { holder: ALPHA, role: SIGNATORY, categories: [] });
  const signs = (who = alpha, ...mandates: Mandate[]) => signsFor(who, { mandates }, NOW);

  test('its staff with a mandate to sign, in term', () => {
    expect(signs(alpha, signatory)).toBe(true);
    expect(signs(alpha, mandate('t', { holder: ALPHA }), signatory)).toBe(true);
  });

  test.each([
    ['without a mandate', alpha, []],
    ['with a mandate for something else', alpha, [{ ...signatory, role: 'ADMINISTRATOR' }]],
    ['with a mandate that ended', alpha, [{ ...signatory, validUntil: NOW }]],
    ['with a mandate at another organisation', alpha, [{ ...signatory, holder: OTHER }]],
    ['of a processor', alpha, [{ ...signatory, processor: OTHER }]],
    ['a learner within it', { ...alpha, person: 'ada' }, [signatory]],
    ['a person in person', inPerson('ada'), [signatory]],
  ])('nobody %s', (_who, who, mandates) => {
    expect(signs(who, ...mandates)).toBe(false);
  });
});
