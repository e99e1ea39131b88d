import { guardianTakesPart } from '../../../policy/minors.js';
import type { ConsentMove, MutationResolvers, QueryResolvers } from '../__generated__/types.js';
import type { ContractsContext } from '../context.js';
import { pageAsked } from '../page-of.js';
import type { ConsentOf } from '../repository-consents.js';
import { asPerson, notFound } from './callers.js';
import { changeConsents } from './change.js';
import { changeOf, knownOpposition } from './changes.js';
import { kindOf, statusAt, type ConsentRow, type GuardianshipRow, type PersonState } from './record.js';
import { consentShape, type ConsentShape } from './shapes.js';
import { DAY_MS } from './terms.js';

/**
 * The guardianship under which somebody has a say in a consent: in term, covering all its categories, of a minor by an
 * attested age band, and not where the young person decides alone. Null: none, and the consent is not to be seen.
 */
export function guardianshipOver(
  { ageBand, guardianships }: Pick<PersonState, 'ageBand' | 'guardianships'>,
  row: ConsentRow,
  guardian: string,
): GuardianshipRow | null {
  if (!guardianTakesPart(ageBand, kindOf(row))) return null;
  return (
    guardianships.find(
      (of) => of.guardian === guardian && row.categories.every((category) => of.categories.includes(category)),
    ) ?? null
  );
}

const WAITING: readonly string[] = ['REQUESTED', 'DEFERRED', 'PARTIALLY_APPROVED'];

async function changeOfWard(
  context: ContractsContext,
  id: string,
  move: ConsentMove,
  patch: (row: ConsentRow, guardian: string, now: number, state: PersonState) => Partial<ConsentRow>,
): Promise<ConsentShape> {
  const guardian = asPerson(context);
  const now = context.access.now.getTime();
  const person = (await context.repository.personOfConsent(id)) ?? '';
  let guardianship: GuardianshipRow | undefined;
  const { rows, state } = await changeConsents(context, person, false, (found) => {
    const row = found?.records.find((record) => record.id === id);
    const mine = found && row ? guardianshipOver(found, row, guardian) : null;
    if (!mine) throw notFound('consent of a ward', id, 'consentsOfMyWards');
    guardianship = mine;
    return [changeOf(found!, row!, move, { by: 'GUARDIAN', id: guardian }, now, patch(row!, guardian, now, found!))];
  });
  return consentShape(rows[0]!, state!, { owners: { persons: [guardian] }, guardianship: guardianship! }, now);
}

const without = (list: readonly string[] | null, item: string): string[] =>
  (list ?? []).filter((other) => other !== item);

export const guardianQueries: Pick<QueryResolvers, 'consentsAwaitingMe'> = {
  async consentsAwaitingMe(_root, asked, context) {
    const guardian = asPerson(context);
    const now = context.access.now.getTime();
    const over = ({ record, subject }: ConsentOf) => guardianshipOver(subject, record, guardian);
    const waits = ({ record }: ConsentOf) =>
      WAITING.includes(statusAt(record, now)) && !record.approvedBy?.includes(guardian);
    // One that was approved since stays a place to go on from.
    const rows = await context.repository.consentsOfWards(guardian, now, pageAsked(asked), {
      belongs: (row) => over(row) !== null,
      shown: (found) => found.filter((row) => over(row) !== null && waits(row)),
    });
    return rows.map((row) =>
      consentShape(row.record, row.subject, { owners: { persons: [guardian] }, guardianship: over(row)! }, now),
    );
  },
};

export const guardianMutations: Pick<MutationResolvers, 'approveConsent' | 'opposeConsent'> = {
  approveConsent: (_root, { id }, context) =>
    changeOfWard(context, id, 'APPROVE', (row, guardian, now, state) => ({
      approvedBy: [...without(row.approvedBy, guardian), guardian],
      // What another guardian opposes, on whichever record, this one's approval does not open.
      opposedBy: without([...new Set([...(row.opposedBy ?? []), ...knownOpposition(state, row)])], guardian),
      // Where the child is not asked, it is the guardian who gives it.
      validUntil: row.validUntil ?? (row.askedDays === null ? null : now + row.askedDays * DAY_MS),
    })),
  opposeConsent: (_root, { id }, context) =>
    changeOfWard(context, id, 'OPPOSE', (row, guardian) => ({
      approvedBy: without(row.approvedBy, guardian),
      opposedBy: [...without(row.opposedBy, guardian), guardian],
    })),
};
