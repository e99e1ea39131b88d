import type { AccessRequest, Constraint } from './model.js';
import { coversPurpose } from './purposes.js';

/** `null`: this engine cannot tell. */
type Verdict = boolean | null;
type Evaluator = (operator: string, right: unknown, request: AccessRequest, now: number) => Verdict;

const asList = (operand: unknown): readonly string[] =>
  Array.isArray(operand) ? operand.map(String) : [String(operand)];

const membership = (operator: string, is: (right: string) => boolean, right: unknown): Verdict => {
  if (operator === 'eq' || operator === 'isAnyOf' || operator === 'isA') return asList(right).some(is);
  if (operator === 'neq' || operator === 'isNoneOf') return !asList(right).some(is);
  return null;
};

const EVALUATORS: Readonly<Record<string, Evaluator>> = {
  purpose: (operator, right, { principal }) =>
    principal.purpose === null
      ? null
      : membership(operator, (named) => coversPurpose([named], principal.purpose!), right),
  recipient: (operator, right, { principal }) => membership(operator, (did) => did === principal.org, right),
  dateTime: (operator, right, _request, now) => {
    const limit = Date.parse(String(right));
    if (Number.isNaN(limit)) return null;
    const compare: Readonly<Record<string, boolean>> = {
      lt: now < limit,
      lteq: now <= limit,
      gt: now > limit,
      gteq: now >= limit,
      eq: now === limit,
      neq: now !== limit,
    };
    return compare[operator] ?? null;
  },
};

const judge = ({ leftOperand, operator, rightOperand }: Constraint, request: AccessRequest, now: number): Verdict =>
  Object.hasOwn(EVALUATORS, leftOperand) ? EVALUATORS[leftOperand]!(operator, rightOperand, request, now) : null;

/** In a permission, what cannot be judged is not satisfied. */
export const permits = (constraints: readonly Constraint[], request: AccessRequest, now: number): boolean =>
  constraints.every((constraint) => judge(constraint, request, now) === true);

/** In a prohibition, what cannot be judged is taken to be satisfied: the prohibition applies. */
export const forbids = (constraints: readonly Constraint[], request: AccessRequest, now: number): boolean =>
  constraints.every((constraint) => judge(constraint, request, now) !== false);
