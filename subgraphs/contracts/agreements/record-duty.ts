import { ApiError } from '../../../runtime/errors.js';
import type { MutationRecordDutyArgs } from '../__generated__/types.js';
import { asSignatory } from '../as-organisation.js';
import type { ContractsContext } from '../context.js';
import type { AgreementRow } from '../repository-agreements.js';
import { changes, countedStates } from './duty-states.js';
import { refuse, textOf } from './refuse.js';
import { storedTerms } from './view.js';

/** How often a record is judged anew because the other party recorded something meanwhile. */
const MOST_ATTEMPTS = 20;

/**
 * Records how a duty stands, for the party that may: judged on what is stored, and written only if that is still so.
 *
 * @throws ApiError NOT_FOUND, ILLEGAL_MOVE, BAD_USER_INPUT, CONFLICT; nothing is changed then
 */
export async function recordDuty(
  { agreement: uid, duty: named, record, ground: given }: MutationRecordDutyArgs,
  context: ContractsContext,
): Promise<AgreementRow> {
  const organisation = await asSignatory(context);
  const ground = textOf('ground', given);
  if (record === 'VIOLATED' && ground === null)
    refuse('A violation names what shows it, in `ground`: it closes fields, and the other party is to know why.');
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const [row] = await context.agreements.agreementsByUid([uid], organisation);
    if (!row) throw new ApiError('NOT_FOUND', `You have no agreement ${uid}; \`agreements\` lists yours.`);
    const duties = storedTerms(row.content)?.duties ?? [];
    const duty = duties.find((one) => one.uid === named);
    if (!duty) {
      const known = duties.map((one) => one.uid);
      throw new ApiError(
        'NOT_FOUND',
        `${uid} has no duty ${named}${known.length > 0 ? `; it has ${known.join(', ')}` : ', and no other'}.`,
      );
    }
    if (!changes(duty, record, organisation, row)) return row;
    const event = { at: context.access.now.getTime(), by: organisation, duty: named, record, ground };
    const version = row.dutyEvents.length;
    const states = countedStates([...row.dutyEvents, event]);
    const written = await context.agreements.record({ uid, version, states, event });
    if (written) return written;
  }
  throw new ApiError(
    'CONFLICT',
    `The other party records duties of ${uid} at the same time: look at it, and try again.`,
  );
}
