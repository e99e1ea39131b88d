import type { ContractsContext } from '../context.js';
import type { Change } from './changes.js';
import { NOBODY_TOLD, tell } from './past-recipients.js';
import { receiptOf, signReceipt } from './receipt.js';
import type { ConsentRow, PersonState } from './record.js';

/** Stands for nobody in a receipt that is never stored. */
const NOBODY = 'urn:uuid:00000000-0000-0000-0000-000000000000';

/** A checkpoint that cannot be had now is left out: nobody is kept from withdrawing for want of one. */
const checkpointNow = async ({ receipts }: ContractsContext): Promise<string | null> =>
  receipts.latestCheckpoint().catch(() => null);

/**
 * Changes consents of one person: the change, the receipt of its event and the notices to past recipients are stored together
 * or not at all.
 *
 * @param create  whether somebody nobody has met yet comes to be
 * @param decide  what to change; made again when the database asks for it
 * @param request  of an organisation, which asks once, whether somebody is asked or nobody
 */
export async function changeConsents(
  context: ContractsContext,
  person: string,
  create: boolean,
  decide: (state: PersonState | null) => readonly Change[],
  request: string | null = null,
): Promise<{ rows: ConsentRow[]; state: PersonState | null }> {
  const now = context.access.now.getTime();
  const checkpoint = await checkpointNow(context);
  let seen: PersonState | null = null;
  const rows = await context.repository.changeConsents(person, create, now, {
    request,
    decide: (state) => {
      seen = state;
      return decide(state);
    },
    complete: (change, state, payloads) => ({
      change,
      receipt:
        change.event &&
        signReceipt(context.receipts.signer, receiptOf(change.next, change.event, state?.handle ?? NOBODY, checkpoint)),
      told: change.ends
        ? tell(
            { kind: 'STOP', consent: change.next.id, holder: null, coordinates: [] },
            payloads,
            now,
            change.next.recipients,
          )
        : NOBODY_TOLD,
    }),
  });
  return { rows, state: seen };
}
