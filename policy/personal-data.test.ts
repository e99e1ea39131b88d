import { expect, test } from '@jest/globals';
import { aboutPerson, handleOf, holderOf, isDid, ownedBy, OWNERS, PERSONAL_DATA, SETTLED } from './personal-data.js';
import { inTerm, isInstant, isTexts } from './readable.js';

test('a row is marked in place, by what JSON cannot carry', () => {
  const row = { id: 'x', [SETTLED]: 'of another operation' };
  const about = { subject: 'ada', holder: 'did:web:h.example' };
  const marked = aboutPerson(row as { id: string }, about);
  expect(marked).toBe(row);
  expect([marked[PERSONAL_DATA], row[SETTLED]]).toEqual([about, undefined]);
  expect(JSON.stringify(marked)).toBe('{"id":"x"}');
});

test('whose affair a row is: who is named, and nobody else', () => {
  expect((ownedBy({}, { persons: ['ada'] }) as never)[OWNERS]).toEqual({ persons: ['ada'], organisations: [] });
  expect((ownedBy({}, { organisations: ['did:web:a'] }) as never)[OWNERS]).toEqual({
    persons: [],
    organisations: ['did:web:a'],
  });
  expect((ownedBy({}, {}) as never)[OWNERS]).toEqual({ persons: [], organisations: [] });
});

test('a handle names its holder', () => {
  expect(handleOf('did:web:h.example', 'k3')).toBe('did:web:h.example#k3');
  expect(holderOf('did:web:h.example#k3')).toBe('did:web:h.example');
  expect(holderOf('did:web:h.example#k3#k4')).toBe('did:web:h.example');
  expect(holderOf('did:web:h.example')).toBe('did:web:h.example');
  expect(holderOf('#k3')).toBe('');
});

test.each([
  ['did:web:h.example', true],
  ['did:ebsi:zx3Y_.-%:9', true],
  [`did:web:${'a'.repeat(120)}`, true],
  [`did:web:${'a'.repeat(121)}`, false],
  ['did:web:', false],
  ['did::h', false],
  ['did:Web:h', false],
  ['did:web:h#k', false],
  ['did:web:h example', false],
  ['x did:web:h', false],
  ['did:web:h\n', false],
  ['Ada', false],
  ['', false],
])('%s is the DID of an organisation: %s', (text, is) => {
  expect(isDid(text)).toBe(is);
});

test.each([
  [['a', 'b'], true],
  [[], true],
  [['a', 1], false],
  [[null], false],
  ['ab', false],
  [null, false],
  [{ length: 0 }, false],
])('%j are texts: %s', (value, are) => {
  expect(isTexts(value)).toBe(are);
});

test.each([
  [0, true],
  [1.5, true],
  [-1, false],
  [Infinity, false],
  [Number.NaN, false],
  ['1', false],
  [null, false],
  [undefined, false],
])('%j is an instant: %s', (value, is) => {
  expect(isInstant(value)).toBe(is);
});

test.each([
  ['before', 10, 20, 9, false],
  ['its first instant', 10, 20, 10, true],
  ['within', 10, 20, 15, true],
  ['its last instant', 10, 20, 19, true],
  ['the end', 10, 20, 20, false],
  ['no beginning', null, 20, 15, false],
  ['a beginning that cannot be read', '10', 20, 15, false],
  ['no end', 10, null, 15, false],
  ['an end that cannot be read', 10, '20', 15, false],
])('a term, %s: %p to %p at %p: %p', (_name, validFrom, validUntil, now, holds) => {
  expect(inTerm({ validFrom, validUntil }, now as number)).toBe(holds);
});
