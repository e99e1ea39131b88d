import { describe, expect, test } from '@jest/globals';
import { EFFECT_REASONS } from './evaluate.js';
import { readPolicyText } from './read-policy.js';
import { PolicyRefused } from './refused.js';
import { ask, BASE_REQUEST, casesOf, policyOf, type Json } from './test-policy.js';

interface EvaluateCase {
  readonly name: string;
  readonly policy: Json;
  readonly request?: Json;
  readonly facts?: Json;
  readonly at?: string;
  readonly expect: string;
  readonly active?: readonly string[];
}
interface ConstraintCase {
  readonly if?: readonly [unknown, unknown, unknown];
  readonly logic?: Json;
  readonly with?: Json;
  readonly facts?: Json;
  readonly holds: 'yes' | 'no' | 'unknown';
}
interface RefusedCase {
  readonly name: string;
  readonly change?: Json;
  readonly permission?: Json;
  readonly if?: readonly [unknown, unknown, unknown];
  readonly keepNull?: boolean;
  /** Its code and what it says, or how that begins. */
  readonly says: string;
}
interface Table<Case> {
  readonly base: { readonly at: string; readonly request: Json; readonly facts: Json } & Json;
  readonly cases: readonly Case[];
}

describe('what a policy decides', () => {
  const { base, cases } = casesOf<Table<EvaluateCase>>('evaluate.yaml');

  test.each(cases)('$name: $expect', async ({ policy, request, facts, at, expect: expected, active }) => {
    const result = await ask(
      await policyOf(policy),
      { ...base.request, ...request },
      facts ?? base.facts,
      at ?? base.at,
    );

    expect(result.effect).toBe(expected === 'PERMIT' ? 'PERMIT' : 'DENY');
    expect(result.reason).toBe(expected === 'PERMIT' ? 'PERMITTED' : expected);
    if (active) expect(result.rules.filter((rule) => rule.active).map(({ uid }) => uid)).toEqual(active);
    for (const { because } of result.rules) expect(because).toMatch(/^.+\.$/);
  });

  test('every reason is in a case', () => {
    const given = new Set(cases.map(({ expect: expected }) => (expected === 'PERMIT' ? 'PERMITTED' : expected)));
    // Of a constraint that does not hold there are many, in the table of constraints.
    expect(EFFECT_REASONS.filter((reason) => !given.has(reason))).toEqual(['CONSTRAINT_NOT_SATISFIED']);
  });
});

test('a permission without target says that it covers everything', async () => {
  const { rules } = await ask(
    await policyOf({ permission: { action: 'read' } }),
    BASE_REQUEST,
    {},
    '2026-06-01T12:00:00Z',
  );
  expect(rules[0]!.because).toMatch(
    /^It permits read of .*, since it names no target and so covers every asset there is\.$/,
  );
});

const triple = ([leftOperand, operator, rightOperand]: readonly [unknown, unknown, unknown]): Json => ({
  leftOperand,
  operator,
  rightOperand,
});

/** T holds at any time, F at none, and nothing is known of what U asks for. */
const LETTERS: Readonly<Record<string, Json>> = {
  T: triple(['dateTime', 'gt', '2000-01-01T00:00:00Z']),
  F: triple(['dateTime', 'lt', '2000-01-01T00:00:00Z']),
  U: triple(['product', 'eq', 'unheard-of']),
};
const spelled = (part: unknown): unknown =>
  typeof part === 'string'
    ? LETTERS[part]
    : Object.fromEntries(
        Object.entries(part as Json).map(([operator, parts]) => [operator, (parts as unknown[]).map(spelled)]),
      );

describe('what a constraint says', () => {
  const { base, cases } = casesOf<Table<ConstraintCase>>('constraints.yaml');
  const named = cases.map((of) => [JSON.stringify(of.if ?? of.logic), JSON.stringify(of.with ?? {}), of] as const);

  test.each(named)('%s with %s', async (_constraint, _given, { if: is, logic, with: given, facts, holds }) => {
    const constraint = is ? triple(is) : spelled(logic);
    const covered = { target: 'ex:x', action: 'read' };
    const known = { ...facts, operands: given ?? {} };
    const permitted = await policyOf({ permission: { ...covered, constraint } });
    const prohibited = await policyOf({ permission: covered, prohibition: { ...covered, constraint } });

    const opened = await ask(permitted, BASE_REQUEST, known, base.at);
    const closed = await ask(prohibited, BASE_REQUEST, known, base.at);

    expect(opened.reason).toBe(
      { yes: 'PERMITTED', no: 'CONSTRAINT_NOT_SATISFIED', unknown: 'CONSTRAINT_UNKNOWN' }[holds],
    );
    expect(closed.reason).toBe({ yes: 'PROHIBITED', no: 'PERMITTED', unknown: 'PROHIBITED' }[holds]);
  });
});

/** Without what the case takes away: a key with nothing after it. */
const without = (value: Json): Json => Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null));

describe('what is refused', () => {
  const { base, cases } = casesOf<Table<RefusedCase>>('refused.yaml');
  const constraints = casesOf<Pick<Table<RefusedCase>, 'cases'>>('refused-constraints.yaml').cases;

  test('the base policy is read', async () => {
    await expect(readPolicyText(JSON.stringify(base), 'base.jsonld')).resolves.toMatchObject({ type: 'Agreement' });
  });

  test.each([...cases, ...constraints])('$name: $says', async ({ change, permission, if: is, keepNull, says }) => {
    const rule = { ...(base['permission'] as Json), ...permission, ...(is ? { constraint: triple(is) } : {}) };
    const changed = { ...base, ...(permission || is ? { permission: without(rule) } : {}), ...change };
    const policy = keepNull ? changed : without(changed);

    const read = readPolicyText(JSON.stringify(policy), 'case.jsonld');

    await expect(read).rejects.toBeInstanceOf(PolicyRefused);
    const { refusals } = (await read.catch((cause: unknown) => cause)) as PolicyRefused;
    const reasons = refusals.map((refusal) => `${refusal.code}: ${refusal.message}`);
    expect(reasons).toContainEqual(expect.stringContaining(says));
    for (const { message } of refusals) expect(message).toMatch(/^.{20,}\.$/s);
  });
});
