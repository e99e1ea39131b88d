import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { all, judge } from './constraint.js';
import { boundOf, liftsWithTime, withoutDeadline } from './deadline.js';
import type { AtomicConstraint, PolicyConstraint } from './model.js';
import { LOGICAL_OPERATORS, OPERATORS, XSD } from './terms.js';
import { ask, BASE_REQUEST, codes, policyOf } from './test-policy.js';

const until = {
  leftOperand: 'dateTime',
  operator: 'lteq',
  rightOperand: { '@value': '2026-01-01Z', '@type': 'xsd:date' },
};
const from = { ...until, operator: 'gteq' };
const here = { leftOperand: 'spatial', operator: 'eq', rightOperand: 'FR' };
const owing = (constraint: object) =>
  policyOf({ permission: { target: 'ex:x', action: 'read', duty: { action: 'inform', constraint } } });

describe('a duty that waiting would lift', () => {
  test.each([
    ['a deadline within and', { and: { '@list': [until, here] } }],
    ['a deadline alone within and', { and: { '@list': [until] } }],
    ['a deadline within or', { or: { '@list': [until, here] } }],
    ['deeper', { and: { '@list': [here, { or: { '@list': [here, until] } }] } }],
    ['one moment', { ...until, operator: 'eq' }],
    ['any but one day', { ...until, operator: 'neq' }],
    ['one of some days', { ...until, operator: 'isAnyOf' }],
    ['until it begins', { xone: { '@list': [from, here] } }],
    ['a time that has passed', { leftOperand: 'elapsedTime', operator: 'lteq', rightOperand: 'P30D' }],
  ])('is refused: %s', async (_name, constraint) => {
    expect(await codes(owing(constraint))).toEqual(['UNSUPPORTED']);
  });

  test('is refused as an obligation and as a consequence', async () => {
    const duty = { action: 'inform', constraint: { and: { '@list': [until] } } };
    const permission = { target: 'ex:x', action: 'read' };
    expect(await codes(policyOf({ obligation: duty }))).toEqual(['UNSUPPORTED']);
    const owed = { ...permission, duty: { action: 'inform', consequence: duty } };
    expect(await codes(policyOf({ permission: owed }))).toEqual(['UNSUPPORTED']);
  });

  test('is read as a remedy, which decides nothing', async () => {
    const duty = { action: 'inform', constraint: { and: { '@list': [until] } } };
    expect(await codes(policyOf({ prohibition: { action: 'read', remedy: duty } }))).toEqual([]);
  });

  test.each([
    ['its deadline', until],
    ['a condition beside its deadline', [until, here]],
    ['from when it is owed, within and', { and: { '@list': [from, here] } }],
    ['from when it is owed, within or', { or: { '@list': [from, here] } }],
    ['after some time', { leftOperand: 'elapsedTime', operator: 'gt', rightOperand: 'P30D' }],
  ])('is none by %s: it stays owed', async (_name, constraint) => {
    const facts = { operands: { spatial: 'FR', elapsedTime: 'P60D' } };
    const { reason } = await ask(await owing(constraint), BASE_REQUEST, facts, '2030-01-01T00:00:00Z');
    expect(reason).toBe('DUTY_NOT_FULFILLED');
  });
});

const atomic: fc.Arbitrary<PolicyConstraint> = fc
  .tuple(fc.constantFrom('dateTime' as const, 'spatial' as const), fc.constantFrom(...OPERATORS), fc.nat(3))
  .map(([leftOperand, operator, day]): AtomicConstraint => {
    const value = leftOperand === 'dateTime' ? `2026-01-0${day + 1}T00:00:00Z` : ['FR', 'DE'][day % 2]!;
    return {
      uid: null,
      leftOperand,
      operator,
      rightOperand: [{ value, datatype: `${XSD}string` }],
      unit: null,
      status: null,
    };
  });
const { constraint } = fc.letrec<{ constraint: PolicyConstraint }>((tie) => ({
  constraint: fc.oneof(
    { maxDepth: 3 },
    atomic,
    fc.record({
      uid: fc.constant(null),
      operator: fc.constantFrom(...LOGICAL_OPERATORS),
      constraints: fc.array(tie('constraint'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

test('what is owed is owed at any later time, whatever the duty says', () => {
  const given = [{ value: 'FR', datatype: `${XSD}string` }];
  let read = 0;
  fc.assert(
    fc.property(
      fc.array(constraint, { minLength: 1, maxLength: 3 }),
      fc.nat(9),
      fc.nat(9),
      (constraints, first, wait) => {
        const isOwed = (halfDays: number): boolean => {
          const at = Date.parse('2025-12-31T12:00:00Z') + halfDays * 43_200_000;
          const situation = { at, given: () => given, collectionsOf: () => undefined };
          return all(withoutDeadline(constraints).map((of) => judge(of, situation))) !== false;
        };
        if (!constraints.some(liftsWithTime)) read++;
        expect(isOwed(first) && !isOwed(first + wait)).toBe(false);
      },
    ),
    { numRuns: 2000 },
  );
  // Where everything was refused, nothing was shown.
  expect(read).toBeGreaterThan(200);
});

describe('a bound as an instant within it', () => {
  const instant = (operator: AtomicConstraint['operator'], value: string, datatype = 'dateTime'): string | null => {
    const rightOperand = [{ value, datatype: XSD + datatype }];
    const at = boundOf({ uid: null, leftOperand: 'dateTime', operator, rightOperand, unit: null, status: null });
    return at === null ? null : new Date(at).toISOString();
  };

  test.each([
    ['lteq', '2026-08-31Z', '2026-08-31T23:59:59.999Z'],
    ['lt', '2026-08-31Z', '2026-08-30T23:59:59.999Z'],
    ['gteq', '2026-08-31Z', '2026-08-31T00:00:00.000Z'],
    ['gt', '2026-08-31Z', '2026-09-01T00:00:00.000Z'],
    ['lteq', '2026-08-31T12:00:00+02:00', '2026-08-31T10:00:00.000Z'],
    ['lt', '2026-08-31T12:00:00+02:00', '2026-08-31T09:59:59.999Z'],
    ['gteq', '2026-08-31T12:00:00+02:00', '2026-08-31T10:00:00.000Z'],
    ['gt', '2026-08-31T12:00:00+02:00', '2026-08-31T10:00:00.001Z'],
  ] as const)('%s %s: %s', (operator, value, at) => {
    expect(instant(operator, value)).toBe(at);
  });

  test.each(['2026-08-31', '2026-08-31T12:00:00', 'soon'])('is none of %s', (value) => {
    expect(instant('lteq', value)).toBeNull();
  });

  test('is none of an IRI, or of nothing', () => {
    const bound = { uid: null, leftOperand: 'dateTime', operator: 'lteq', unit: null, status: null } as const;
    expect(boundOf({ ...bound, rightOperand: [{ iri: 'urn:soon' }] })).toBeNull();
    expect(boundOf({ ...bound, rightOperand: [] })).toBeNull();
  });
});
