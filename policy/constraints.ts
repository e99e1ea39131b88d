import type { AccessRequest, Constraint } from './model.js';
import { isWithin, normalisePurpose } from './purposes.js';

/** `null`: this engine cannot tell. */
type Verdict = boolean | null;
type Evaluator = (operator: string, right: unknown, request: AccessRequest, now: number) => Verdict;

/** A right operand as JSON-LD may write it: a text, or an object with `@id` or `@value`. */
const textOf = (operand: unknown): string | null => {
  if (typeof operand === 'string') return operand;
  const { '@id': id, '@value': value } = (operand ?? {}) as Record<string, unknown>;
  return typeof id === 'string' ? id : typeof value === 'string' ? value : null;
};

/** Whether one of the operands is met; an operand that cannot be read might have been. */
function meetsAny(right: unknown, meets: (text: string) => Verdict): Verdict {
  const operands = Array.isArray(right) ? right : [right];
  const verdicts = operands.map((operand) => {
    const text = textOf(operand);
    return text === null ? null : meets(text);
  });
  if (verdicts.includes(true)) return true;
  return verdicts.includes(null) || verdicts.length === 0 ? null : false;
}

function membership(operator: string, right: unknown, meets: (text: string) => Verdict): Verdict {
  const met = meetsAny(right, meets);
  if (operator === 'eq' || operator === 'isAnyOf' || operator === 'isA') return met;
  if (operator === 'neq' || operator === 'isNoneOf') return met === null ? null : !met;
  return null;
}

const EVALUATORS: Readonly<Record<string, Evaluator>> = {
  purpose: (operator, right, { principal: { purpose } }) =>
    purpose === null
      ? null
      : membership(operator, right, (text) => {
          const named = normalisePurpose(text);
          return named === null ? null : isWithin(purpose, named);
        }),
  recipient: (operator, right, { principal }) => membership(operator, right, (did) => did === principal.org),
  dateTime: (operator, right, _request, now) => {
    const limit = Date.parse(textOf(right) ?? '');
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

/** Left operands this engine can judge. */
export const LEFT_OPERANDS: readonly string[] = Object.keys(EVALUATORS);
