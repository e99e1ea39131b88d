import type { FieldAccess } from './annotations.js';
import { agreementsInForce } from './decide.js';
import { readsAt } from './mandates.js';
import type { PartyEvidence } from './model.js';
import { OWNERS, SETTLED, holderOf, isDid, type Owners } from './personal-data.js';
import type { Reason } from './reasons.js';
import type { AccessSession } from './session.js';
import type { Principal } from '../runtime/principal.js';
import type { Settled } from './batch.js';

/** Judges one field. Null: permitted. Row judges are synchronous: everything they need was settled with the batch. */
export type Judge = (
  source: unknown,
  args: Readonly<Record<string, unknown>>,
  session: AccessSession,
) => Reason | null | Promise<Reason | null>;

/** A field of a governed row: one look at the row's mask. A row nobody settled, or settled for somebody else, is refused. */
export const rowJudge =
  ({ bit }: FieldAccess) =>
  (source: unknown, _args: unknown, session: AccessSession): Reason | null => {
    const settled = (source as { readonly [SETTLED]?: Settled } | null)?.[SETTLED];
    if (!settled || settled.session !== session) return 'NOT_PERMITTED_FOR_PERSON';
    settled.asked |= 1 << bit;
    const { batch } = settled;
    return (batch.permitted >> bit) & 1 ? null : (batch.reasons[bit] ?? 'NOT_PERMITTED_FOR_PERSON');
  };

/** A governed root field: is there anything between the caller and the holder it asks? Needs no row. */
export const rootJudge =
  ({ coordinate, holderFrom }: FieldAccess): Judge =>
  async (_source, args, session) => {
    const argument = String(args[holderFrom!]);
    const reason = await reasonAtRoot(argument, session);
    if (reason !== null) session.refuseRoot({ coordinate, holder: holderOnLog(argument), reason });
    return reason;
  };

/**
 * What the token alone says of a governed root field.
 *
 * @param argument  the one that names the holder
 * @returns null where the row decides; undefined where it depends on what is between caller and holder
 */
export function reasonByToken({ sub, org, person }: Principal, argument: string): Reason | null | undefined {
  if (sub === null) return 'UNAUTHENTICATED';
  // A person without an organisation between reads her own record or a ward's, by its handle: the row decides. She lists nobody.
  if (org === null && person !== null) return holderOf(argument) === argument ? 'NOT_OWN_OR_WARD' : null;
  return undefined;
}

/** Whether there is nothing at all between a caller and a holder, and why. Null: something may be open. */
export function reasonBetween(
  principal: Principal,
  holder: string,
  parties: PartyEvidence,
  now: number,
): Reason | null {
  if (readsAt(principal, holder, parties)) return null;
  const between = agreementsInForce({ principal, holder }, parties, now);
  return 'reason' in between ? between.reason : null;
}

async function reasonAtRoot(argument: string, session: AccessSession): Promise<Reason | null> {
  const { principal } = session.scope;
  const byToken = reasonByToken(principal, argument);
  if (byToken !== undefined) return byToken;
  try {
    return reasonBetween(principal, holderOf(argument), await session.parties(), session.now.getTime());
  } catch {
    return 'POLICY_UNAVAILABLE';
  }
}

/** What a caller writes into an argument is not put on a log that nobody can erase, unless it is an organisation. */
export const holderOnLog = (argument: string): string | null => {
  const holder = holderOf(argument);
  return isDid(holder) ? holder : null;
};

/** The caller's own affairs. On a root field it is enough to be somebody: its resolver finds only what is the caller's. */
export const ownJudge =
  (isRoot: boolean) =>
  (source: unknown, _args: unknown, session: AccessSession): Reason | null => {
    const { sub, org, person } = session.scope.principal;
    if (sub === null) return 'UNAUTHENTICATED';
    if (isRoot) return null;
    const owners = (source as { readonly [OWNERS]?: Owners } | null)?.[OWNERS];
    const owns =
      owners &&
      (org === null ? person !== null && owners.persons.includes(person) : owners.organisations.includes(org));
    if (owns) return null;
    return org === null && person !== null ? 'NOT_OWN_OR_WARD' : 'NO_AGREEMENT';
  };
