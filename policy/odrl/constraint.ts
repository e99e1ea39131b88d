import { isWithin, normalisePurpose } from '../purposes.js';
import { isLogical, type AtomicConstraint, type GivenOperand, type Operand, type PolicyConstraint } from './model.js';
import { LEFT_OPERANDS, type LeftOperand, type LogicalOperator, type Operator } from './terms.js';
import { compare, parseDuration, parseMoment, parseNumber, same, typed, type Moment, type Typed } from './values.js';

/*
 * The evaluator of constraints, for ODRL policies and for the agreements of the gateway alike. Three answers: `null` means
 * that it cannot be told, and then a permission is not given and a prohibition applies.
 */

export type Verdict = boolean | null;

/** What a constraint is judged by. */
export interface Situation {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The values given for a left operand; undefined: none is known. */
  readonly given: (operand: LeftOperand) => readonly GivenOperand[] | undefined;
  /** Every collection a value is part of, directly or not; undefined: nothing is known about it. */
  readonly collectionsOf: (value: string) => ReadonlySet<string> | undefined;
}

export type Judge = (situation: Situation) => Verdict;

/* Kleene's strong logic. */
export const not = (verdict: Verdict): Verdict => (verdict === null ? null : !verdict);
export const all = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes(false) ? false : verdicts.includes(null) ? null : true;
export const any = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes(true) ? true : verdicts.includes(null) ? null : false;
/** Exactly one: settled as soon as two hold. */
export const one = (verdicts: readonly Verdict[]): Verdict => {
  const held = verdicts.filter((verdict) => verdict === true).length;
  return held > 1 ? false : verdicts.includes(null) ? null : held === 1;
};
/** Of several given values: what all of them say; where they differ it cannot be told which one is meant. */
const agreed = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.length > 0 && verdicts.every((verdict) => verdict === verdicts[0]) ? verdicts[0]! : null;

const before = (at: number, [earliest, latest]: readonly [number, number]): Verdict =>
  at < earliest ? true : at >= latest ? false : null;
const after = (at: number, [earliest, latest]: readonly [number, number]): Verdict =>
  at > latest ? true : at <= earliest ? false : null;

/** The instant against a time or a whole day. Without a time zone, only what holds in every zone is told. */
function instantVerdict(operator: Operator, at: number, moment: Moment): Verdict {
  const isBefore = before(at, moment.start);
  const isAfter = moment.isDate ? not(before(at, moment.end)) : after(at, moment.start);
  switch (operator) {
    case 'lt':
      return isBefore;
    case 'gteq':
      return not(isBefore);
    case 'gt':
      return isAfter;
    case 'lteq':
      return not(isAfter);
    case 'eq':
    case 'isAnyOf':
    case 'isAllOf':
      return all([not(isBefore), not(isAfter)]);
    case 'neq':
    case 'isNoneOf':
      return not(all([not(isBefore), not(isAfter)]));
    default:
      return null;
  }
}

const textOf = (operand: Operand): string => ('iri' in operand ? operand.iri : operand.value);

/** A purpose is met by itself and by what is narrower. One that DPV does not have is compared with its like alone. */
function purposeMeets(asked: string, named: string): Verdict {
  const [known, wanted] = [normalisePurpose(asked), normalisePurpose(named)];
  if (known !== null && wanted !== null) return isWithin(known, wanted);
  return known === null && wanted === null ? asked === named : null;
}

/** A value as its left operand reads it: a plain text may be a number or a duration there. */
function readAs(leftOperand: LeftOperand, operand: Operand): Typed | null {
  const kind = LEFT_OPERANDS[leftOperand];
  const value = typed(operand);
  if (value?.kind !== 'text' || 'iri' in operand) return value;
  if (kind === 'number') return parseNumber(value.text);
  if (kind === 'duration') return parseDuration(value.text);
  return value;
}

/** Two operands of a constraint, each read once. */
interface Pair {
  readonly equal: (given: GivenOperand, right: Operand) => Verdict;
  readonly order: (given: GivenOperand, right: Operand) => -1 | 0 | 1 | null;
}

function pairOf({ leftOperand, unit }: AtomicConstraint): Pair {
  const comparable = (given: GivenOperand): boolean => given.unit === undefined || given.unit === unit;
  return {
    equal: (given, right) => {
      if (!comparable(given)) return null;
      if (leftOperand === 'purpose') return purposeMeets(textOf(given), textOf(right));
      const [a, b] = [readAs(leftOperand, given), readAs(leftOperand, right)];
      return a && b ? same(a, b) : null;
    },
    order: (given, right) => {
      const [a, b] = [readAs(leftOperand, given), readAs(leftOperand, right)];
      return a && b && comparable(given) ? compare(a, b) : null;
    },
  };
}

const ORDERED: Partial<Record<Operator, (order: -1 | 0 | 1) => boolean>> = {
  gt: (order) => order > 0,
  gteq: (order) => order >= 0,
  lt: (order) => order < 0,
  lteq: (order) => order <= 0,
};

function judgeAtomic(constraint: AtomicConstraint): Judge {
  const { leftOperand, operator, rightOperand } = constraint;
  if (leftOperand === 'dateTime') {
    const moments = rightOperand.map((right) => ('iri' in right ? null : parseMoment(right.value)));
    if (moments.length === 0 || moments.includes(null)) return () => null;
    const combine = operator === 'isAnyOf' ? any : all;
    return ({ at }) => combine(moments.map((moment) => instantVerdict(operator, at, moment!)));
  }
  const { equal, order } = pairOf(constraint);
  /** Whether `part` is `whole` or part of it. */
  const within = (part: Operand, whole: Operand, met: Verdict, { collectionsOf }: Situation): Verdict => {
    if (met === true || leftOperand === 'purpose') return met;
    return collectionsOf(textOf(part))?.has(textOf(whole)) ?? null;
  };
  const anyRight = (given: GivenOperand): Verdict => any(rightOperand.map((right) => equal(given, right)));
  const verdict = (given: readonly GivenOperand[], situation: Situation): Verdict => {
    const [right] = rightOperand;
    if (right === undefined || given.length === 0) return null;
    const ordered = ORDERED[operator];
    if (ordered) {
      if (leftOperand === 'event') return null;
      return agreed(
        given.map((left) => {
          const found = order(left, right);
          return found === null ? null : ordered(found);
        }),
      );
    }
    switch (operator) {
      case 'eq':
      case 'isAnyOf':
        return agreed(given.map(anyRight));
      case 'neq':
      case 'isNoneOf':
        return not(agreed(given.map(anyRight)));
      case 'isAllOf':
        return all(rightOperand.map((wanted) => any(given.map((left) => equal(left, wanted)))));
      case 'isA':
      case 'isPartOf':
        return agreed(given.map((left) => within(left, right, equal(left, right), situation)));
      case 'hasPart':
        return any(
          given.map((left) =>
            within(
              right,
              left,
              leftOperand === 'purpose' ? purposeMeets(textOf(right), textOf(left)) : equal(left, right),
              situation,
            ),
          ),
        );
      default:
        return null;
    }
  };
  const status = constraint.status === null ? undefined : [constraint.status];
  return (situation) => verdict(situation.given(leftOperand) ?? status ?? [], situation);
}

const COMBINE: Readonly<Record<LogicalOperator, (verdicts: readonly Verdict[]) => Verdict>> = {
  and: all,
  or: any,
  xone: one,
};

/**
 * A constraint made ready to be judged. Never throws: an operator or operand that is not known gives `null`.
 *
 * @see ODRL Information Model 2.2, 2.5
 */
export function judgeOf(constraint: PolicyConstraint): Judge {
  if (!isLogical(constraint))
    return Object.hasOwn(LEFT_OPERANDS, constraint.leftOperand) ? judgeAtomic(constraint) : () => null;
  const judges = constraint.constraints.map(judgeOf);
  const combine = Object.hasOwn(COMBINE, constraint.operator) ? COMBINE[constraint.operator] : null;
  return combine === null || judges.length === 0
    ? () => null
    : (situation) => combine(judges.map((judge) => judge(situation)));
}

const judges = new WeakMap<PolicyConstraint, Judge>();

/** Judges a constraint, made ready at its first use. */
export function judge(constraint: PolicyConstraint, situation: Situation): Verdict {
  let ready = judges.get(constraint);
  if (ready === undefined) judges.set(constraint, (ready = judgeOf(constraint)));
  return ready(situation);
}
