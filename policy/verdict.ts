import type { FieldAccess } from './annotations.js';
import { agreementsInForce } from './decide.js';
import { readsAt } from './mandates.js';
import { OWNERS, SETTLED, holderOf, isDid, type Owners } from './personal-data.js';
import type { Reason } from './reasons.js';
import type { AccessSession } from './session.js';
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
    const holder = holderOf(argument);
    const reason = await reasonBetween(holder, session, argument !== holder);
    // What a caller writes into an argument is not put on a log that nobody can erase, unless it is an organisation.
    if (reason !== null) session.refuseRoot({ coordinate, holder: isDid(holder) ? holder : null, reason });
    return reason;
  };

async function reasonBetween(holder: string, session: AccessSession, isHandle: boolean): Promise<Reason | null> {
  const { principal } = session.scope;
  if (principal.sub === null) return 'UNAUTHENTICATED';
  // A person without an organisation between reads her own record or a ward's, by its handle: the row decides. She lists nobody.
  if (principal.org === null && principal.person !== null) return isHandle ? null : 'NO_AGREEMENT';
  try {
    const parties = await session.parties();
    if (readsAt(principal, holder, parties)) return null;
    const between = agreementsInForce({ principal, holder }, parties, session.now.getTime());
    return 'reason' in between ? between.reason : null;
  } catch {
    return 'POLICY_UNAVAILABLE';
  }
}

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
    return owns ? null : 'NO_AGREEMENT';
  };
