import { isWithin, normalisePurpose } from '../purposes.js';
import { isLogical, type AtomicConstraint, type GivenOperand, type Operand, type PolicyConstraint } from './model.js';
import { isPlaceWithin, placeOfTyped, saidPartOf, samePlace } from './place-values.js';
import {
  LEFT_OPERANDS,
  LIST_OPERATORS,
  type LeftOperand,
  type LogicalOperator,
  type OperandKind,
  type Operator,
} from './terms.js';
import {
  compare,
  parseDuration,
  parseMoment,
  parseNumber,
  same,
  typed,
  type Moment,
  type Order,
  type Typed,
} from './values.js';

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
function agreed<Item>(items: readonly Item[], say: (item: Item) => Verdict): Verdict {
  const first = items.length === 0 ? null : say(items[0]!);
  for (let i = 1; i < items.length; i++) if (say(items[i]!) !== first) return null;
  return first;
}
/** `any` and `all` of what is said of each item, without a list between: these run for every row of a read. */
function anyOf<Item>(items: readonly Item[], say: (item: Item) => Verdict): Verdict {
  let verdict: Verdict = false;
  for (const item of items) {
    const said = say(item);
    if (said === true) return true;
    if (said === null) verdict = null;
  }
  return verdict;
}
const allOf = <Item>(items: readonly Item[], say: (item: Item) => Verdict): Verdict =>
  not(anyOf(items, (item) => not(say(item))));

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

/**
 * A purpose is met by itself and by what is narrower. Of a wider one it cannot be told: who asks for marketing may do direct
 * marketing. One that DPV does not have is compared with its like alone.
 */
function purposeMeets(asked: Prepared, named: Prepared): Verdict {
  if (asked.purpose !== null && named.purpose !== null)
    return isWithin(asked.purpose, named.purpose) || (isWithin(named.purpose, asked.purpose) ? null : false);
  return asked.purpose === null && named.purpose === null ? asked.text === named.text : null;
}

/** A value as its left operand reads it: a plain text may be a number or a duration there. */
function readAs(kind: OperandKind, operand: Operand): Typed | null {
  const value = typed(operand);
  if (value?.kind !== 'text' || 'iri' in operand) return value;
  if (kind === 'number') return parseNumber(value.text);
  if (kind === 'duration') return parseDuration(value.text);
  return value;
}

/** A value made ready to be compared. */
interface Prepared {
  readonly text: string;
  readonly purpose: string | null;
  readonly typed: Typed | null;
  readonly place: string | null;
  readonly unit: string | undefined;
}

function prepare(kind: OperandKind, operand: GivenOperand): Prepared {
  const text = 'iri' in operand ? operand.iri : operand.value;
  if (kind === 'purpose')
    return { text, purpose: normalisePurpose(text), typed: null, place: null, unit: operand.unit };
  const value = readAs(kind, operand);
  return {
    text,
    purpose: null,
    typed: value,
    place: kind === 'place' && operand.unit === undefined ? placeOfTyped(value) : null,
    unit: operand.unit,
  };
}

const ORDERED: Partial<Record<Operator, (order: Order) => boolean>> = {
  gt: (order) => order > 0,
  gteq: (order) => order >= 0,
  lt: (order) => order < 0,
  lteq: (order) => order <= 0,
};

function judgeInstant({ operator, rightOperand }: AtomicConstraint): Judge {
  const moments = rightOperand.map((right) => ('iri' in right ? null : parseMoment(right.value)));
  if (moments.length === 0 || moments.includes(null) || (moments.length > 1 && !LIST_OPERATORS.has(operator)))
    return () => null;
  const combine = operator === 'isAnyOf' ? any : all;
  return ({ at }) => combine(moments.map((moment) => instantVerdict(operator, at, moment!)));
}

function judgeAtomic(constraint: AtomicConstraint): Judge {
  const { leftOperand, operator, unit } = constraint;
  const kind = LEFT_OPERANDS[leftOperand];
  if (kind === 'instant') return judgeInstant(constraint);
  const rights = constraint.rightOperand.map((right) => prepare(kind, right));
  const [right] = rights;
  if (right === undefined) return () => null;

  const isComparable = (given: Prepared): boolean => given.unit === undefined || given.unit === unit;
  const equal = (given: Prepared, named: Prepared): Verdict => {
    if (!isComparable(given)) return null;
    if (kind === 'purpose') return purposeMeets(given, named);
    if (kind === 'place') return samePlace(given, named);
    return given.typed && named.typed ? same(given.typed, named.typed) : null;
  };
  /** Whether `part` is `whole`, or part of it by what is known of collections. */
  const within = (part: Prepared, whole: Prepared, situation: Situation): Verdict => {
    const met = equal(part, whole);
    if (met === true || kind === 'purpose') return met;
    if (kind === 'place') return (operator === 'hasPart' ? saidPartOf : isPlaceWithin)(part, whole, situation);
    return situation.collectionsOf(part.text)?.has(whole.text) ?? null;
  };
  const ordered = Object.hasOwn(ORDERED, operator) ? ORDERED[operator] : undefined;
  const follows = (given: Prepared): Verdict => {
    if (rights.length > 1 || kind === 'event' || !isComparable(given) || !given.typed || !right.typed) return null;
    const order = compare(given.typed, right.typed);
    return order === null ? null : ordered!(order);
  };
  const equalsAny = (given: Prepared): Verdict => anyOf(rights, (named) => equal(given, named));
  const tests: Partial<Record<Operator, (given: readonly Prepared[], situation: Situation) => Verdict>> = {
    eq: (given) => agreed(given, equalsAny),
    isAnyOf: (given) => agreed(given, equalsAny),
    neq: (given) => not(agreed(given, equalsAny)),
    isNoneOf: (given) => not(agreed(given, equalsAny)),
    isAllOf: (given) => allOf(rights, (named) => anyOf(given, (left) => equal(left, named))),
    isA: (given, situation) => agreed(given, (left) => anyOf(rights, (named) => within(left, named, situation))),
    isPartOf: (given, situation) => agreed(given, (left) => anyOf(rights, (named) => within(left, named, situation))),
    hasPart: (given, situation) => allOf(rights, (named) => anyOf(given, (left) => within(named, left, situation))),
  };
  const test = ordered
    ? (given: readonly Prepared[]): Verdict => agreed(given, follows)
    : Object.hasOwn(tests, operator)
      ? tests[operator]!
      : () => null;

  const status = constraint.status ? [prepare(kind, constraint.status)] : [];
  // The same values are asked about for row after row.
  let [asked, prepared]: readonly [unknown, readonly Prepared[]] = [undefined, status];
  return (situation) => {
    const given = situation.given(leftOperand);
    if (given !== asked)
      [asked, prepared] = [given, given === undefined ? status : given.map((value) => prepare(kind, value))];
    return prepared.length === 0 ? null : test(prepared, situation);
  };
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
