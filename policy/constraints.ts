import type { Principal } from '../runtime/principal.js';
import { asJudged, asWhole, misfits, UNKNOWN } from './judged-operands.js';
import type { Constraint, Standing } from './model.js';
import { judgeOf, type Judge, type Situation, type Verdict } from './odrl/constraint.js';
import { isObject, readGiven } from './odrl/given.js';
import { isLogical, type GivenOperand, type PolicyConstraint } from './odrl/model.js';
import {
  expand,
  isLeftOperand,
  isOperator,
  LIST_OPERATORS,
  LOGICAL_OPERATORS,
  termOf,
  XSD,
  type LeftOperand,
} from './odrl/terms.js';
import { groupsOf, isCountry } from './places.js';

/*
 * The constraints of agreements, judged by the evaluator of ODRL policies (odrl/constraint.ts). They come from a store that other
 * programs write, too: what cannot be read cannot be judged.
 */

/** A constraint of an agreement, as the evaluator takes it; null for what it does not know. */
export function readConstraint(stored: unknown): PolicyConstraint | null {
  if (!isObject(stored)) return null;
  const { leftOperand, operator, rightOperand, ...others } = stored;
  const [logical, ...more] = Object.keys(others);
  if (logical !== undefined) {
    const known = LOGICAL_OPERATORS.find((name) => name === logical);
    const operands = others[logical];
    if (known === undefined || more.length > 0 || leftOperand !== undefined || !Array.isArray(operands)) return null;
    const constraints = operands.map((operand) => readConstraint(operand) ?? UNKNOWN);
    return { uid: null, operator: known, constraints };
  }
  const [left, relation] = [leftOperand, operator].map((name) =>
    typeof name === 'string' ? termOf(expand(name)) : null,
  );
  const right = readGiven(rightOperand);
  if (!isLeftOperand(left!) || !isOperator(relation!) || right === null) return null;
  if (right.length > 1 && !LIST_OPERATORS.has(relation) && !['eq', 'neq', 'isA'].includes(relation)) return null;
  return { uid: null, leftOperand: left, operator: relation, rightOperand: right, unit: null, status: null };
}

const judges = new WeakMap<object, Judge>();

/** Read once for each constraint, however many rows it is judged for. */
function judgeFor(constraint: Constraint): Judge {
  if (!isObject(constraint)) return () => null;
  const known = judges.get(constraint);
  if (known) return known;
  const judge = judgeOf(asJudged(readConstraint(constraint) ?? UNKNOWN));
  judges.set(constraint, judge);
  return judge;
}

/** Who asks, and what constraints are judged by beside the clock. */
export interface Asking {
  readonly principal: Principal;
  /** Of the organisation that asks. */
  readonly standing?: Standing | undefined;
}

/** Operations in which something was disclosed under the agreement; null and absent: not known. */
type Disclosures = number | null | undefined;

const text = (value: string | null): readonly GivenOperand[] | undefined =>
  value === null ? undefined : [{ value, datatype: `${XSD}string` }];

const givens = new WeakMap<Principal, Pick<Record<LeftOperand, ReturnType<typeof text>>, 'purpose' | 'recipient'>>();

/** What a caller says of itself, once for all the rows it reads. */
function givenBy(principal: Principal) {
  const known = givens.get(principal);
  if (known) return known;
  const given = { purpose: text(principal.purpose), recipient: text(principal.org) };
  givens.set(principal, given);
  return given;
}

const countries = new Map<string, ReturnType<typeof text>>();

/** The country of a seat, one list for each: what the registry says otherwise is unknown. */
function placeOfSeat(country: unknown): ReturnType<typeof text> {
  if (!isCountry(country)) return undefined;
  const known = countries.get(country) ?? text(country);
  countries.set(country, known);
  return known;
}

function situationOf({ principal, standing }: Asking, now: number, disclosures: Disclosures): Situation {
  const said = givenBy(principal);
  // The operation that is judged is the next one.
  const count = typeof disclosures === 'number' ? [asWhole(String(disclosures + 1))] : undefined;
  const given: Situation['given'] = (operand) =>
    operand === 'purpose' || operand === 'recipient'
      ? said[operand]
      : operand === 'spatial'
        ? placeOfSeat(standing?.country)
        : operand === 'count'
          ? count
          : undefined;
  return { at: now, given, collectionsOf: groupsOf };
}

function verdict(constraints: readonly Constraint[], asking: Asking, now: number, disclosures: Disclosures): Verdict {
  if (constraints.length === 0) return true;
  const situation = situationOf(asking, now, disclosures);
  let found: Verdict = true;
  for (const constraint of constraints) {
    const said = judgeFor(constraint)(situation);
    if (said === false) return false;
    if (said === null) found = null;
  }
  return found;
}

/** In a permission, what cannot be judged is not satisfied. */
export const permits = (
  constraints: readonly Constraint[],
  asking: Asking,
  now: number,
  disclosures?: Disclosures,
): boolean => verdict(constraints, asking, now, disclosures) === true;

/** In a prohibition, what cannot be judged is taken to be satisfied: the prohibition applies. */
export const forbids = (
  constraints: readonly Constraint[],
  asking: Asking,
  now: number,
  disclosures?: Disclosures,
): boolean => verdict(constraints, asking, now, disclosures) !== false;

/** Left operands of which this engine is given what to compare; another one never holds in a permission. */
export const JUDGED_OPERANDS: readonly string[] = ['count', 'dateTime', 'purpose', 'recipient', 'spatial'];

/**
 * A left operand for which a constraint could never hold, whatever is asked, and when; null where it may. One alternative of an `or` that can
 * be judged is enough; an `xone` holds where all its parts are known.
 */
export function neverJudged(constraint: PolicyConstraint): string | null {
  if (!isLogical(constraint)) return JUDGED_OPERANDS.includes(constraint.leftOperand) ? null : constraint.leftOperand;
  const found = constraint.constraints.map(neverJudged);
  const [first = null] = found.filter((operand) => operand !== null);
  return constraint.operator === 'or' && found.includes(null) ? null : first;
}

/** Whether the engine knows operand, operator and what they are compared with. */
export function isJudged(constraint: Constraint): boolean {
  if (!('leftOperand' in constraint) || !JUDGED_OPERANDS.includes(constraint.leftOperand)) return false;
  const read = readConstraint(constraint);
  return read !== null && misfits(read).length === 0;
}
