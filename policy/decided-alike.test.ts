import { expect, test } from '@jest/globals';
import { alpha, inPerson, NOW } from '../test/policy/memory-world.js';
import type { Batch } from './batch.js';
import { decidedAlike } from './decided-alike.js';
import type { About } from './personal-data.js';
import type { SubjectFacts } from './stored-subjects.js';

const about = (patch: Partial<About> = {}): About => ({ subject: 'ada', holder: 'did:web:h.example', ...patch });
const known = (others = ''): SubjectFacts =>
  ({ consents: [], objections: [], ageBand: 'ADULT', logRef: 'r', logKey: null, others }) as unknown as SubjectFacts;

/** How often rows were decided about, and which of them together. */
function deciding(principal = alpha) {
  const decided: string[] = [];
  const alike = decidedAlike(principal, NOW, (type, of) => {
    decided.push(`${type} ${of.holder} ${of.under ?? '-'} ${of.subject}`);
    return { rows: [] } as unknown as Batch;
  });
  return { decided, alike };
}

test('people of whom the same is known at one holder are decided about once', () => {
  const { decided, alike } = deciding();
  const first = alike('Learner', about(), known());
  expect(alike('Learner', about({ subject: 'bob' }), known())).toBe(first);
  expect(alike('Learner', about({ subject: 'eve' }), known('|o'))).not.toBe(first);
  expect(alike('Learner', about({ subject: 'dan' }), known())).toBe(first);
  expect(decided).toHaveLength(2);
});

test.each<[string, string, Partial<About>]>([
  ['of another type', 'SkillClaim', {}],
  ['of another holder', 'Learner', { holder: 'did:web:other.example' }],
  ['under a pseudonym', 'Learner', { under: 'urn:p' }],
])('a row %s is decided by itself, also beside others', (_what, type, patch) => {
  const { decided, alike } = deciding();
  const plain = alike('Learner', about(), known());
  const other = alike(type, about(patch), known());
  expect(other).not.toBe(plain);
  expect([alike('Learner', about(), known()), alike(type, about(patch), known())]).toEqual([plain, other]);
  expect(alike('Learner', about(), known())).toBe(plain);
  expect(decided).toHaveLength(2);
});

test('a token that names a person is judged person by person', () => {
  const { decided, alike } = deciding(inPerson('ada'));
  const own = alike('Learner', about(), known());
  expect(alike('Learner', about({ subject: 'bob' }), known())).not.toBe(own);
  expect(alike('Learner', about(), known())).toBe(own);
  expect(decided).toHaveLength(2);
});

test('nobody, somebody of whom nothing was read, and somebody who is known are three questions', () => {
  const { decided, alike } = deciding();
  const nobody = alike('Learner', about({ subject: null }), null);
  const unread = alike('Learner', about(), null);
  const somebody = alike('Learner', about(), known());
  expect(new Set([nobody, unread, somebody]).size).toBe(3);
  expect(alike('Learner', about({ subject: null }), null)).toBe(nobody);
  expect(alike('Learner', about({ subject: 'bob' }), null)).toBe(unread);
  expect(alike('Learner', about({ subject: 'bob' }), known())).toBe(somebody);
  expect(decided).toHaveLength(3);
});
