import { forbids, permits, type Asking } from './constraints.js';
import { basisHolds, personAllows } from './legal-basis.js';
import {
  COUNTINGS,
  type AccessRequest,
  type Agreement,
  type Counting,
  type Decision,
  type PartyEvidence,
  type Standing,
  type SubjectEvidence,
} from './model.js';
import { asksForPseudonyms } from './audience.js';
import { unmetDuties } from './duties.js';
import { heldBefore } from './counts.js';
import { agreementsBetween, inForceAt, namedOn, type Named } from './found.js';
import { isOver, mandatesAt } from './mandates.js';
import { GUARDIAN_READS } from './minors.js';
import { coversPurpose } from './purposes.js';
import { inTerm, isInstant } from './readable.js';
import { REASONS, type Reason } from './reasons.js';

/** A refusal as the caller hears it: what depends on a person is one reason, whatever it is. */
const deny = (precise: Reason, duties?: readonly string[]): Decision => ({
  effect: 'DENY',
  reason: REASONS[precise].about === 'PERSON' ? 'NOT_PERMITTED_FOR_PERSON' : precise,
  precise,
  ...(duties && { duties }),
});

/** What one of the ways without an agreement opens. */
export const through = (step: 'OWN' | 'GUARDIANSHIP' | 'MANDATE', rule: string | null): Decision => ({
  effect: 'PERMIT',
  through: step,
  agreement: null,
  rule,
  consent: null,
  legalBasis: null,
});

/** GDPR art. 18(2): what is restricted is stored, and read by the person alone. */
const isRestricted = (subject: SubjectEvidence | null, of: string): boolean =>
  subject?.restrictions?.some(({ holder }) => holder === of) ?? false;

/** Steps 2 and 3: the person, a guardian, staff of the holder. Null: none of them, go on. */
function withoutAgreement(
  request: AccessRequest,
  parties: PartyEvidence,
  subject: SubjectEvidence | null,
  now: number,
): Decision | null {
  const { principal, holder, category, childPrivate } = request;
  if (principal.org === null && principal.person !== null && request.subject !== null) {
    if (principal.person === request.subject) return through('OWN', null);
    const guardianship = parties.guardianships.find(
      ({ ward, categories, ...term }) => ward === request.subject && categories.includes(category) && inTerm(term, now),
    );
    const open = guardianship && !childPrivate && !isRestricted(subject, holder);
    if (open && GUARDIAN_READS[subject?.ageBand ?? 'UNKNOWN']?.includes(category))
      return through('GUARDIANSHIP', guardianship.id);
  }
  const mandate = mandatesAt(principal, holder, parties).find(
    (of) => of.categories.includes(category) && inTerm(of, now) && isOver(of, subject),
  );
  // A processor is an organisation of the data space like any other (GDPR art. 28(1)).
  if (!mandate || (principal.org !== holder && standingFault(parties.standings.get(principal.org!), now))) return null;
  if (request.subject === null) return deny('CONSENT_MISSING');
  return isRestricted(subject, holder) ? deny('RESTRICTED') : through('MANDATE', mandate.id);
}

/** Step 4 for one organisation. Null: it is in good standing. */
export function standingFault(standing: Standing | undefined, now: number): Reason | null {
  if (standing?.termsAccepted !== true) return 'TERMS_NOT_ACCEPTED';
  return standing.credentialStatus === 'VALID' &&
    isInstant(standing.credentialValidUntil) &&
    standing.credentialValidUntil > now
    ? null
    : 'CREDENTIAL_INVALID';
}

/** Why none of the agreements between two organisations is in force. */
function reasonAgainstAll(agreements: readonly Agreement[], now: number): Reason {
  if (agreements.some(({ status }) => status === 'SUSPENDED')) return 'AGREEMENT_SUSPENDED';
  const ended = ({ status, validUntil }: Agreement): boolean =>
    status === 'EXPIRED' || (status === 'ACTIVE' && validUntil <= now);
  return agreements.some(ended) ? 'AGREEMENT_EXPIRED' : 'NO_AGREEMENT';
}

/**
 * Steps 1 to 5 as far as they depend on organisations alone: is there anything at all between this caller and this holder?
 *
 * @param now  the instant to judge at, milliseconds since the epoch
 * @returns the agreements in force, or the reason why there is nothing to look for
 */
export function agreementsInForce(
  { principal, holder }: Pick<AccessRequest, 'principal' | 'holder'>,
  parties: PartyEvidence,
  now: number,
): { agreements: readonly Agreement[] } | { reason: Reason } {
  if (principal.sub === null) return { reason: 'UNAUTHENTICATED' };
  if (principal.org === null) return { reason: principal.person === null ? 'NO_AGREEMENT' : 'NOT_OWN_OR_WARD' };
  if (principal.purpose === null) return { reason: 'NO_PURPOSE' };
  const callerFault = standingFault(parties.standings.get(principal.org), now);
  if (callerFault) return { reason: callerFault };
  const between = agreementsBetween(parties.agreements, holder, principal.org);
  const agreements = inForceAt(between, now);
  if (agreements.length === 0)
    return { reason: principal.org === holder ? 'NO_MANDATE' : reasonAgainstAll(between, now) };
  const holderFault = standingFault(parties.standings.get(holder), now);
  return holderFault ? { reason: holderFault } : { agreements };
}

const openness = ({ grant }: Named): number => COUNTINGS.indexOf(grant.effect as Counting);

/** Whether an agreement may open anything of a row shown as this one is: under its pseudonym alone, or under none. A figure shows nobody. */
const showsUnder = (agreement: Agreement, { under, openings }: AccessRequest): boolean =>
  openings.includes('AGGREGATE_ONLY') || (under === null ? !asksForPseudonyms(agreement) : agreement.uid === under);

/** Whether the value can leave the way the grant asks for. An effect that cannot be applied is no permission: its obligation would be skipped. */
const canLeave = ({ agreement, grant }: Named, { openings }: AccessRequest): boolean =>
  (openings as readonly string[]).includes(grant.effect) &&
  (grant.effect !== 'PSEUDONYMISE' || agreement.pseudonyms !== null);

/** Duties that keep everything closed which would be open without them. */
interface Owed {
  readonly duties: readonly string[];
}

/** Steps 5 and 6: what covers the field and the purpose, unless a prohibition applies. Prohibitions of any agreement in force win. */
function candidates(
  request: AccessRequest,
  agreements: readonly Agreement[],
  parties: PartyEvidence,
  now: number,
): readonly Named[] | Owed | Reason {
  const named = namedOn(agreements, request.coordinate);
  const covers = ({ agreement }: Named): boolean => showsUnder(agreement, request);
  const forPurpose = named.filter(
    (of) => coversPurpose(of.agreement.purposes, request.principal.purpose!) && covers(of),
  );
  if (forPurpose.length === 0) return named.some(covers) ? 'PURPOSE_NOT_COVERED' : 'FIELD_NOT_COVERED';
  const { principal } = request;
  const asking: Asking = { principal, standing: parties.standings.get(principal.org!) };
  const prohibited =
    named.some(({ grant }) => grant.effect === 'DENY') ||
    agreements.some(({ prohibitions, disclosures }) =>
      prohibitions.some(
        ({ coordinates, constraints }) =>
          (coordinates.length === 0 || coordinates.includes(request.coordinate)) &&
          forbids(constraints, asking, now, disclosures),
      ),
    );
  if (prohibited) return 'PROHIBITED';
  const based = forPurpose.filter(({ grant }) => basisHolds(grant, request, parties));
  const holding = based.filter(({ agreement, grant }) =>
    permits(grant.constraints, asking, now, agreement.disclosures),
  );
  const leaving = holding.filter((candidate) => canLeave(candidate, request));
  const unmet = leaving.map(({ agreement, grant }) => unmetDuties(agreement, grant, now));
  const open = leaving.filter((_, i) => unmet[i]!.length === 0);
  if (open.length > 0) return open.length === 1 ? open : open.sort((one, other) => openness(one) - openness(other));
  if (leaving.length > 0) return { duties: [...new Set(unmet.flat())] };
  if (holding.some(({ grant }) => grant.effect === 'AGGREGATE_ONLY')) return 'AGGREGATE_ONLY';
  const usedUp = based.some(
    (candidate) =>
      canLeave(candidate, request) &&
      unmetDuties(candidate.agreement, candidate.grant, now).length === 0 &&
      heldBefore(candidate.grant.constraints, asking, now, candidate.agreement.disclosures),
  );
  return usedUp ? 'COUNT_USED_UP' : 'FIELD_NOT_COVERED';
}

/**
 * Decides whether `request` may read one field of one person's record. Pure: no I/O, no clock.
 *
 * @param parties  agreements, standings, mandates, guardianships; what is absent does not exist
 * @param subject  consents and objections of the person for this caller; null when nobody answers to the handle
 * @param now      the instant to judge at, milliseconds since the epoch
 * @returns never throws: what is absent, unknown or unreadable denies
 * @see docs/adr/0003-decision.md; ODRL Information Model 2.2; GDPR art. 6, 7(3), 21
 */
export function decide(
  request: AccessRequest,
  parties: PartyEvidence,
  subject: SubjectEvidence | null,
  now: number,
): Decision {
  if (request.principal.sub === null) return deny('UNAUTHENTICATED');
  const direct = withoutAgreement(request, parties, subject, now);
  if (direct) return direct;

  const between = agreementsInForce(request, parties, now);
  if ('reason' in between) return deny(between.reason);
  const open = candidates(request, between.agreements, parties, now);
  if (typeof open === 'string') return deny(open);
  if ('duties' in open) return deny('DUTY_UNFULFILLED', open.duties);
  if (request.subject === null || subject === null) return deny('CONSENT_MISSING');

  if (isRestricted(subject, request.holder)) return deny('RESTRICTED');

  // Step 7. Several grants may cover the field on different bases: the most open that holds.
  let refusal: Reason = 'CONSENT_MISSING';
  for (const { agreement, grant } of open) {
    const person = personAllows(grant, request, subject, now);
    if ('reason' in person) refusal = person.reason;
    else
      return {
        effect: grant.effect as Counting,
        through: 'AGREEMENT',
        agreement: agreement.uid,
        rule: grant.uid,
        consent: person.consent,
        legalBasis: grant.legalBasis,
      };
  }
  return deny(refusal);
}
