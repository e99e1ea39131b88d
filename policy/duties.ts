import type { Agreement, Duty, DutyStates, FieldGrant } from './model.js';
import { isDutyAction } from './odrl/duty-actions.js';
import { isTexts } from './readable.js';

/*
 * Duties of an agreement (ODRL Information Model 2.2, 2.6.3 to 2.6.6): pre-conditions, which grants name, and obligations. What
 * they are is in the content; how they stand is recorded beside it, and read with the status.
 */

/**
 * Whose broken obligation closes the grants. A pre-condition closes the grants that name it, whoever owes it.
 *
 * @default both parties': neither has to perform while the other does not (Code civil art. 1219), and data do not flow
 *          under conditions that are not kept (GDPR art. 5(2))
 */
export const BROKEN_OBLIGATION_CLOSES: Readonly<Partial<Record<string, boolean>>> = { ASSIGNER: true, ASSIGNEE: true };

/** What counts in a decision; that a party says of itself that it did what it owes does not. */
export const COUNTED_STATES = ['FULFILLED', 'VIOLATED'] as const;
export type CountedState = (typeof COUNTED_STATES)[number];

/** A state as the graph has it beside the agreement. */
export const writtenState = (duty: string, state: CountedState): string => `${state} ${duty}`;

/**
 * @param written  as the graph has it; absent: nothing was recorded
 * @returns null where it cannot be read: a violation may be among it
 */
export function dutyStatesOf(written: unknown): DutyStates | null {
  if (written === undefined || written === null) return new Map();
  if (!isTexts(written)) return null;
  const states = new Map<string, CountedState>();
  for (const text of written) {
    const state = COUNTED_STATES.find((one) => text.startsWith(`${one} `));
    if (state === undefined) return null;
    const duty = text.slice(state.length + 1);
    // Of two, the violation counts.
    if (states.get(duty) !== 'VIOLATED') states.set(duty, state);
  }
  return states;
}

/** Whether the deadline is over; one that cannot be read is. */
export const isPast = ({ deadline }: Pick<Duty, 'deadline'>, now: number): boolean =>
  deadline !== null && !(now <= deadline);

/** Whether a duty keeps closed what depends on it. Only what is known not to does not. */
export function keepsClosed(duty: Duty, states: DutyStates | null | undefined, now: number): boolean {
  if (states === null || !isDutyAction(duty.action)) return true;
  const state = states?.get(duty.uid);
  if (state === 'FULFILLED') return false;
  if (duty.kind !== 'OBLIGATION') return true;
  return (BROKEN_OBLIGATION_CLOSES[duty.owedBy] ?? true) && (state === 'VIOLATED' || isPast(duty, now));
}

/** Stands for duties of a grant that cannot be read. */
const UNREADABLE = 'unreadable';
const NONE: readonly string[] = [];

/**
 * The duties that keep a grant closed: pre-conditions it names, unless fulfilled; obligations of the agreement that are violated
 * or overdue, and what of its duties cannot be read.
 *
 * @param now  milliseconds since the epoch
 * @returns uids; empty: no duty stands in the way
 */
export function unmetDuties(
  { duties = [], dutyStates }: Pick<Agreement, 'duties' | 'dutyStates'>,
  { duties: named = NONE }: Pick<FieldGrant, 'duties'>,
  now: number,
): readonly string[] {
  if (duties.length === 0 && named?.length === 0) return NONE;
  const unmet = duties
    .filter(({ kind, uid }) => kind !== 'PRECONDITION' || named === null || named.includes(uid))
    .filter((duty) => keepsClosed(duty, dutyStates, now));
  const missing = (named ?? [UNREADABLE]).filter(
    (uid) => !duties.some((duty) => duty.uid === uid && duty.kind === 'PRECONDITION'),
  );
  return [...unmet.map(({ uid }) => uid), ...missing];
}
