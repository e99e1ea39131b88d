import { isLogical, type AtomicConstraint, type PolicyConstraint } from './model.js';
import { parseMoment } from './values.js';

/*
 * A bound on dateTime that a duty itself names. `gt` and `gteq` say from when it is owed. `lt` and `lteq` say until when it is done in
 * time: what was not done by then is owed all the same, or a duty would be got rid of by waiting (ODRL IM 2.6.3).
 */

const bound =
  (operators: readonly string[]) =>
  (constraint: PolicyConstraint): constraint is AtomicConstraint =>
    !isLogical(constraint) && constraint.leftOperand === 'dateTime' && operators.includes(constraint.operator);

export const isDeadline = bound(['lt', 'lteq']);
export const isBeginning = bound(['gt', 'gteq']);

/** Left operands whose value moves on by itself. */
const OF_TIME: ReadonlySet<string> = new Set(['dateTime', 'elapsedTime']);
const FROM_THEN_ON: ReadonlySet<string> = new Set(['gt', 'gteq']);

/**
 * Whether a constraint may cease to hold by the mere passing of time. `and` and `or` of what begins and stays does not; `xone` does where
 * one of them begins while the other holds.
 */
function endsByItself(constraint: PolicyConstraint, isExclusive = false): boolean {
  if (isLogical(constraint)) {
    const within = isExclusive || constraint.operator === 'xone';
    return constraint.constraints.some((inner) => endsByItself(inner, within));
  }
  return OF_TIME.has(constraint.leftOperand) && (isExclusive || !FROM_THEN_ON.has(constraint.operator));
}

/** A constraint of a duty that time would lift, and that is no deadline either: a duty with one is refused. */
export const liftsWithTime = (constraint: PolicyConstraint): boolean =>
  !isDeadline(constraint) && endsByItself(constraint);

/** What has to hold for a duty to be owed. What time would lift does not count there, should it get past the reader. */
export const withoutDeadline = (constraints: readonly PolicyConstraint[]): readonly PolicyConstraint[] =>
  constraints.filter((constraint) => !endsByItself(constraint));

/**
 * The bound as an instant within it: the first for a beginning, the last for a deadline. A date is its whole day.
 *
 * @returns milliseconds since the epoch; null where the text is no instant, or its time zone is not said
 */
export function boundOf({ operator, rightOperand }: AtomicConstraint): number | null {
  const [operand] = rightOperand;
  const moment = operand && 'value' in operand ? parseMoment(operand.value) : null;
  if (!moment || moment.start[0] !== moment.start[1]) return null;
  const [start, end] = [moment.start[0], moment.end[0]];
  switch (operator) {
    case 'lteq':
      return moment.isDate ? end - 1 : end;
    case 'lt':
      return start - 1;
    case 'gt':
      return moment.isDate ? end : end + 1;
    default:
      return start;
  }
}
