import { describe, expect, test } from '@jest/globals';
import { decisionTables, evidenceOf } from '../test/policy/decision-tables.js';
import { decide } from './decide.js';
import { OPENINGS } from './model.js';
import { REASONS, type Reason } from './reasons.js';

const tables = decisionTables();

describe.each(tables)('%s', (_file, cases) => {
  test.each(cases)('$name: $expect', ({ expect: expected, precise, situation }) => {
    const { request, parties, subject } = evidenceOf(situation);

    const decision = decide(request, parties, subject, situation.now);

    expect(decision.effect === 'DENY' ? decision.reason : decision.effect).toBe(expected);
    if (precise) expect(decision.effect === 'DENY' && decision.precise).toBe(precise);
  });
});

const outcomes = new Set<string>(
  tables.flatMap(([, cases]) => cases.flatMap(({ expect: expected, precise }) => [expected, precise ?? expected])),
);

test('every reason that decide can give is in a case', () => {
  // These do not come from a decision: two are about aggregates, one about evidence that could not be read.
  const elsewhere = new Set<Reason>(['COHORT_TOO_SMALL', 'DIFFERENCING_RISK', 'POLICY_UNAVAILABLE']);
  expect(
    (Object.keys(REASONS) as Reason[]).filter((reason) => !elsewhere.has(reason) && !outcomes.has(reason)),
  ).toEqual([]);
});

test('every effect that opens a field is in a case', () => {
  expect(OPENINGS.filter((opening) => !outcomes.has(opening))).toEqual([]);
});
