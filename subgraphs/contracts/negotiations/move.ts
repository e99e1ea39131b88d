import { randomUUID } from 'node:crypto';
import { digestOf, freeze, type AgreementTerms } from '../../../policy/agreement/content.js';
import { ApiError } from '../../../runtime/errors.js';
import type { AgreementTermsInput, NegotiationState } from '../__generated__/types.js';
import { asInput, checkBetween } from '../agreements/check.js';
import { refuse, textOf } from '../agreements/refuse.js';
import { checkSignature } from '../agreements/signing.js';
import { asSignatory } from '../as-organisation.js';
import type { ContractsContext } from '../context.js';
import type { AgreementRow } from '../repository-agreements.js';
import type { NegotiationEventRow, NegotiationRow, WrittenMove } from '../repository-negotiations.js';
import { BRINGS_SIGNATURE, BRINGS_TERMS, checkMove, legalMoves } from './moves.js';
import { partyOf, termsOf } from './view.js';

export interface MoveArguments {
  readonly id: string;
  readonly version: number;
  readonly to: NegotiationState;
  readonly terms?: AgreementTermsInput | null;
  readonly signature?: string | null;
  readonly reason?: string | null;
}

export const eventOf = (
  { from, to, terms, reason }: Pick<NegotiationEventRow, 'from' | 'to'> & { terms: string; reason?: string | null },
  by: string,
  at: number,
): NegotiationEventRow => ({
  id: `urn:uuid:${randomUUID()}`,
  at,
  by,
  from,
  to,
  reason: textOf('reason', reason),
  termsDigest: digestOf(terms),
});

const newUid = (): string => `urn:uuid:${randomUUID()}`;

/** A move brings what it needs, and nothing that would be lost. */
function checkBrought({ to, terms, signature }: MoveArguments): void {
  if (BRINGS_TERMS.has(to) !== (terms != null))
    refuse(terms == null ? `A move to ${to} brings the new terms, whole.` : `A move to ${to} brings no terms.`);
  if (BRINGS_SIGNATURE.has(to) !== (signature != null))
    refuse(
      signature == null
        ? `A move to ${to} brings the party's signature over the digest of the agreement.`
        : `A move to ${to} brings no signature.`,
    );
}

function checkVersion(row: NegotiationRow, version: number, organisation: string): void {
  if (row.version === version) return;
  throw new ApiError(
    'CONFLICT',
    `The negotiation is ${row.state} at version ${row.version} now, and you saw version ${version}: look at it, then move it.`,
    { allowed: legalMoves(row.state, partyOf(row, organisation)) },
  );
}

/** The agreement that waits for signatures. */
async function pendingOf(
  { id, agreement }: NegotiationRow,
  by: string,
  { agreements }: ContractsContext,
): Promise<AgreementRow> {
  const [row] = agreement ? await agreements.agreementsByUid([agreement], by) : [];
  if (row && digestOf(row.content) === row.digest) return row;
  throw new ApiError('CONFLICT', `What was agreed in ${id} is not what is stored now: terminate it, and begin anew.`);
}

/** At the instant it becomes active, which is not before its term begins. */
const startsAt = ({ validFrom }: AgreementTerms, now: number): number => Math.max(now, Date.parse(validFrom));

async function write(
  row: NegotiationRow,
  move: WrittenMove,
  { to, signature }: MoveArguments,
  context: ContractsContext,
): Promise<NegotiationRow | null> {
  const { negotiations } = context;
  const sides = { assigner: row.provider, assignee: row.consumer };
  const { by, at } = move.event;
  switch (to) {
    case 'AGREED': {
      const terms = await checkBetween(asInput(termsOf(row)), sides, context);
      const uid = newUid();
      return negotiations.agree(move, { uid, ...sides, ...freeze({ uid, ...sides, ...terms }) });
    }
    case 'VERIFIED': {
      const { uid, digest } = await pendingOf(row, by, context);
      const jws = await checkSignature(signature!, { digest, party: by }, context.agreements);
      return negotiations.verify(move, { uid, digest, signature: jws });
    }
    case 'FINALIZED': {
      const { uid, digest } = await pendingOf(row, by, context);
      const terms = await checkBetween(asInput(termsOf(row)), sides, context);
      const jws = await checkSignature(signature!, { digest, party: by }, context.agreements);
      const { supersedes, reciprocal } = terms;
      return negotiations.finalize(move, {
        uid,
        digest,
        signature: jws,
        supersedes,
        reciprocal,
        endsAt: startsAt(terms, at),
      });
    }
    case 'TERMINATED':
      return negotiations.terminate(move);
    default:
      return negotiations.move(move);
  }
}

/**
 * Moves a negotiation: judged on the version the caller saw, written to that version or not at all.
 *
 * @throws ApiError NOT_FOUND, CONFLICT, ILLEGAL_MOVE, BAD_USER_INPUT, SIGNATURE_REFUSED; nothing is changed then
 */
export async function moveNegotiation(asked: MoveArguments, context: ContractsContext): Promise<NegotiationRow> {
  const organisation = await asSignatory(context);
  const find = () => context.negotiations.negotiation(asked.id, organisation);
  const row = await find();
  if (!row) throw new ApiError('NOT_FOUND', `You have no negotiation ${asked.id}; \`negotiations\` lists yours.`);
  checkVersion(row, asked.version, organisation);
  checkMove(row.state, asked.to, partyOf(row, organisation));
  checkBrought(asked);

  const sides = { assigner: row.provider, assignee: row.consumer };
  const terms = asked.terms ? freeze(await checkBetween(asked.terms, sides, context)).content : null;
  const event = {
    ...eventOf({ ...asked, from: row.state, terms: terms ?? row.terms }, organisation, context.access.now.getTime()),
    from: row.state,
  };
  const moved = await write(row, { id: row.id, version: row.version, event, terms }, asked, context);
  if (moved) return moved;

  const now = (await find())!;
  // Committed, and the answer lost: the driver made the transaction again.
  if (now.events.at(-1)?.id === event.id) return now;
  checkVersion(now, asked.version, organisation);
  throw new ApiError('CONFLICT', 'An agreement that these terms name changed meanwhile: look at it, then move it.');
}
