import { agreementsBetween, grantsOn, inForceAt } from './found.js';
import { coversPurpose } from './purposes.js';
import type { Agreement, PartyEvidence, Pseudonyms } from './model.js';
import type { Principal } from '../runtime/principal.js';

/** Governed fields that are a handle: pseudonyms are asked for on these. A test compares them with the schema's keys. */
export const HANDLES: ReadonlySet<string> = new Set(['Learner.id']);

/** Whether an agreement lets people be told apart by pseudonyms of its own only. */
export const asksForPseudonyms = (agreement: Agreement): boolean => {
  for (const handle of HANDLES)
    if (grantsOn(agreement, handle).some(({ effect }) => effect === 'PSEUDONYMISE')) return true;
  return false;
};

/** Whom handles are made for: the recipient, or the recipient under one agreement and epoch. Two audiences share no handle. */
export interface Audience {
  /** Names the audience where handles are stored. */
  readonly name: string;
  /** The agreement, where its pseudonyms are meant; null: handles of the recipient's own. */
  readonly agreement: string | null;
  /** Makes the pseudonyms; null: handles are random. */
  readonly pseudonyms: Pseudonyms | null;
}

/** Whose pseudonym a row is shown under. */
export interface Under {
  /** uid of the agreement. */
  readonly agreement: string;
  readonly epoch: number;
}

/** The name of an audience: of a recipient; of a recipient under the pseudonyms of an agreement and epoch. */
export const audienceName = (recipient: string, under: Under | null): string =>
  under === null ? recipient : `${recipient} ${under.agreement} ${under.epoch}`;

/** Nobody has handles under the empty name. */
const recipientOf = ({ org, person }: Principal): string => org ?? person ?? '';

const own = (principal: Principal): Audience => ({
  name: audienceName(recipientOf(principal), null),
  agreement: null,
  pseudonyms: null,
});

/** Every audience the caller may know handles from, its own first. An earlier epoch is not among them: its handles find nobody. */
export function audiencesOf(principal: Principal, parties: PartyEvidence, now: number): readonly Audience[] {
  const { org } = principal;
  if (org === null) return [own(principal)];
  const under = inForceAt(parties.agreements, now).flatMap((agreement) => {
    const { uid, pseudonyms, assignee } = agreement;
    return pseudonyms !== null && assignee === org && asksForPseudonyms(agreement)
      ? [{ name: audienceName(org, { agreement: uid, epoch: pseudonyms.epoch }), agreement: uid, pseudonyms }]
      : [];
  });
  return [own(principal), ...under];
}

/**
 * The audience a list of a holder's people is shown to.
 *
 * @param named  uid of the agreement the caller names; null: the recipient's own handles where an agreement without
 *               pseudonyms covers the purpose, otherwise the pseudonyms of the one that does
 * @returns null when the agreement named gives the caller no pseudonyms
 */
export function audienceFor(
  principal: Principal,
  holder: string,
  named: string | null,
  parties: PartyEvidence,
  now: number,
): Audience | null {
  const [recipient, ...under] = audiencesOf(principal, parties, now) as [Audience, ...Audience[]];
  if (named !== null) return under.find(({ agreement }) => agreement === named) ?? null;
  const { org, purpose } = principal;
  const between = org === null ? [] : inForceAt(agreementsBetween(parties.agreements, holder, org), now);
  const covering = between.filter(({ purposes }) => purpose !== null && coversPurpose(purposes, purpose));
  if (covering.length === 0 || covering.some((agreement) => !asksForPseudonyms(agreement))) return recipient;
  return under.find(({ agreement }) => covering.some(({ uid }) => uid === agreement)) ?? recipient;
}
