import type { Principal } from '../runtime/principal.js';
import type { AccessRequest, Constraint } from './model.js';
import { judgeOf, type Judge, type Situation, type Verdict } from './odrl/constraint.js';
import { isObject, readGiven } from './odrl/given.js';
import type { GivenOperand, PolicyConstraint } from './odrl/model.js';
import { expand, isLeftOperand, isOperator, LIST_OPERATORS, LOGICAL_OPERATORS, termOf, XSD } from './odrl/terms.js';

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

/** An empty disjunction is what nobody can judge, and neither can the evaluator. */
const UNKNOWN: PolicyConstraint = { uid: null, operator: 'or', constraints: [] };

const judges = new WeakMap<object, Judge>();

/** Read once for each constraint, however many rows it is judged for. */
function judgeFor(constraint: Constraint): Judge {
  if (!isObject(constraint)) return () => null;
  const known = judges.get(constraint);
  if (known) return known;
  const judge = judgeOf(readConstraint(constraint) ?? UNKNOWN);
  judges.set(constraint, judge);
  return judge;
}

const text = (value: string | null): readonly GivenOperand[] | undefined =>
  value === null ? undefined : [{ value, datatype: `${XSD}string` }];
const UNKNOWN_COLLECTIONS = () => undefined;

const givens = new WeakMap<Principal, Situation['given']>();

/** What a caller says of itself, once for all the rows it reads. */
function givenBy(principal: Principal): Situation['given'] {
  const known = givens.get(principal);
  if (known) return known;
  const [purpose, recipient] = [text(principal.purpose), text(principal.org)];
  const given: Situation['given'] = (operand) =>
    operand === 'purpose' ? purpose : operand === 'recipient' ? recipient : undefined;
  givens.set(principal, given);
  return given;
}

function verdict(constraints: readonly Constraint[], { principal }: AccessRequest, now: number): Verdict {
  if (constraints.length === 0) return true;
  const situation: Situation = { at: now, given: givenBy(principal), collectionsOf: UNKNOWN_COLLECTIONS };
  let found: Verdict = true;
  for (const constraint of constraints) {
    const said = judgeFor(constraint)(situation);
    if (said === false) return false;
    if (said === null) found = null;
  }
  return found;
}

/** In a permission, what cannot be judged is not satisfied. */
export const permits = (constraints: readonly Constraint[], request: AccessRequest, now: number): boolean =>
  verdict(constraints, request, now) === true;

/** In a prohibition, what cannot be judged is taken to be satisfied: the prohibition applies. */
export const forbids = (constraints: readonly Constraint[], request: AccessRequest, now: number): boolean =>
  verdict(constraints, request, now) !== false;

/** Left operands of which this engine is given what to compare; another one never holds in a permission. */
export const JUDGED_OPERANDS: readonly string[] = ['dateTime', 'purpose', 'recipient'];

/** Whether the engine knows operand, operator and what they are compared with. */
export const isJudged = (constraint: Constraint): boolean =>
  'leftOperand' in constraint &&
  JUDGED_OPERANDS.includes(constraint.leftOperand) &&
  readConstraint(constraint) !== null;
