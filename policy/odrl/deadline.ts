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

/** What has to hold for a duty to be owed. */
export const withoutDeadline = (constraints: readonly PolicyConstraint[]): readonly PolicyConstraint[] =>
  constraints.filter((constraint) => !isDeadline(constraint));

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
