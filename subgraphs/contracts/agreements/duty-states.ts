import type { AgreementTerms, DutyTerms } from '../../../policy/agreement/content.js';
import { dutyStatesOf, isPast, keepsClosed, writtenState, type CountedState } from '../../../policy/duties.js';
import { ownedBy, type Owners } from '../../../policy/personal-data.js';
import { ApiError } from '../../../runtime/errors.js';
import { rfc3339 } from '../../../runtime/instant.js';
import type { DutyRecord, DutyState } from '../__generated__/types.js';
import type { AgreementRow, DutyEventRow } from '../repository-agreements.js';

const milliseconds = ({ deadline, ...duty }: DutyTerms) => ({
  ...duty,
  deadline: deadline === null ? null : Date.parse(deadline),
});

const isOf =
  ({ uid }: Pick<DutyTerms, 'uid'>) =>
  (event: DutyEventRow): boolean =>
    event.duty === uid;

/** The last record that counts: what is only reported does not. */
const counted = (events: readonly DutyEventRow[]): CountedState | null =>
  events.reduce<CountedState | null>((last, { record }) => (record === 'REPORTED' ? last : record), null);

function stateOf(duty: DutyTerms, events: readonly DutyEventRow[], now: number): DutyState {
  const state = counted(events);
  if (state !== null) return state;
  if (isPast(milliseconds(duty), now)) return 'OVERDUE';
  return events.length > 0 ? 'REPORTED' : 'UNSET';
}

/** What counts of each duty, as the graph keeps it beside the agreement. */
export function countedStates(events: readonly DutyEventRow[]): string[] {
  const duties = [...new Set(events.map(({ duty }) => duty))].sort();
  return duties.flatMap((uid) => {
    const state = counted(events.filter(isOf({ uid })));
    return state === null ? [] : [writtenState(uid, state)];
  });
}

/** DIDs of who owes a duty, and of whom it is owed to. */
const sidesOf = ({ owedBy }: DutyTerms, { assigner, assignee }: Pick<AgreementRow, 'assigner' | 'assignee'>) =>
  owedBy === 'ASSIGNEE' ? { debtor: assignee, creditor: assigner } : { debtor: assigner, creditor: assignee };

/**
 * Whether a record would change anything.
 *
 * @throws ApiError ILLEGAL_MOVE naming what the party may record
 */
export function changes(duty: DutyTerms, record: DutyRecord, party: string, row: AgreementRow): boolean {
  const { debtor, creditor } = sidesOf(duty, row);
  const signed = row.assignerSignature !== null && row.assigneeSignature !== null;
  const allowed: readonly DutyRecord[] = !signed ? [] : party === creditor ? ['FULFILLED', 'VIOLATED'] : ['REPORTED'];
  if (!allowed.includes(record))
    throw new ApiError(
      'ILLEGAL_MOVE',
      signed
        ? `${record} is not for ${party} to record of ${duty.uid}: ${debtor} owes it and reports it, ${creditor}, to whom it is owed, acknowledges it or records that it is violated. ${party} may record: ${allowed.join(', ')}.`
        : `Nothing is owed by ${row.uid} before both parties have signed it.`,
      { allowed: [...allowed] },
    );
  const events = row.dutyEvents.filter(isOf(duty));
  const state = counted(events);
  return record === 'REPORTED' ? state !== 'FULFILLED' && events.at(-1)?.record !== 'REPORTED' : state !== record;
}

type Parties = Partial<Owners>;

/** A duty as its parties see it. */
export const dutyView = ({ details, ...duty }: DutyTerms, owners: Parties) =>
  ownedBy(
    {
      ...duty,
      descriptions: (details?.metadata ?? []).flatMap(({ property, value }) =>
        /[/#](title|description|label|comment)$/.test(property) && 'value' in value
          ? [ownedBy({ language: value.language ?? null, text: value.value }, owners)]
          : [],
      ),
    },
    owners,
  );

/** How each duty of an agreement stands. */
export const dutyStandings = (terms: AgreementTerms, row: AgreementRow, owners: Parties, now: number) =>
  (terms.duties ?? []).map((duty) => {
    const events = row.dutyEvents.filter(isOf(duty));
    return ownedBy(
      {
        duty: dutyView(duty, owners),
        state: stateOf(duty, events, now),
        closes: keepsClosed(milliseconds(duty), dutyStatesOf(row.dutyStates), now),
        events: events.map(({ at, by, record, ground }) => ownedBy({ by, record, ground, at: rfc3339(at) }, owners)),
      },
      owners,
    );
  });
