import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { AgreementTerms } from '../../../policy/agreement/content.js';
import { audiencesOf } from '../../../policy/audience.js';
import { decide } from '../../../policy/decide.js';
import { EXPLICIT_CONSENT, LEGAL_BASES } from '../../../policy/legal-basis.js';
import { isDid } from '../../../policy/personal-data.js';
import { REASONS, type Reason } from '../../../policy/reasons.js';
import { ApiError } from '../../../runtime/errors.js';
import { checkBetween } from '../agreements/check.js';
import { checkCoordinate } from '../agreements/grants.js';
import type { GivenGrant, GivenTerms } from '../agreements/odrl.js';
import { refuse } from '../agreements/refuse.js';
import { checkPurpose } from '../agreements/terms.js';
import { asOrganisation } from '../as-organisation.js';
import type { ContractsContext } from '../context.js';

export interface AccessAsked {
  readonly coordinates: readonly string[];
  readonly purpose?: string | null;
  readonly holder: string;
}

export interface Missing {
  readonly coordinate: string;
  readonly reason: Reason;
  /** Whether a new agreement opens it. */
  readonly requested: boolean;
}

export interface Gap {
  readonly missing: readonly Missing[];
  /** Null where a new agreement would not help. */
  readonly terms: AgreementTerms | null;
}

const MOST_COORDINATES = 100;
const DAY_MS = 86_400_000;

/** What is asked for where the caller names nothing else; the holder offers what it thinks right. */
const ASKED_DAYS = 365;
const ASKED_PROCESSING = {
  assignerRole: 'CONTROLLER',
  assigneeRole: 'CONTROLLER',
  retentionDays: 365,
  transfers: [],
} as const;

/** Refusals that a new agreement answers. The others wait for a party: terms, a credential, a suspension, a prohibition. */
const OPENED_BY_AGREEMENT: ReadonlySet<Reason> = new Set<Reason>([
  'NO_AGREEMENT',
  'AGREEMENT_EXPIRED',
  'FIELD_NOT_COVERED',
  'PURPOSE_NOT_COVERED',
  'COUNT_USED_UP',
  'AGGREGATE_ONLY',
]);

/** The reason between the organisations alone; null where it is up to each person. */
async function reasonsFor(
  coordinates: readonly string[],
  holder: string,
  purpose: string,
  { access, governed }: ContractsContext,
): Promise<Missing[]> {
  const principal = { ...access.scope.principal, purpose };
  const now = access.now.getTime();
  const parties = await access.evidence.parties(principal, now);
  // A field may be open under the pseudonyms of one agreement, and under no other name.
  const names = audiencesOf(principal, parties, now).map(({ agreement }) => agreement);
  return coordinates.flatMap((coordinate) => {
    const { category, openings } = governed.get(coordinate)!;
    // About nobody: what is decided then depends on organisations alone.
    const decisions = names.map((under) =>
      decide(
        { principal, coordinate, category, openings, under, childPrivate: false, holder, subject: null },
        parties,
        null,
        now,
      ),
    );
    const refused = decisions.filter((decision) => decision.effect === 'DENY');
    const open =
      decisions.length > refused.length || refused.some(({ precise }) => REASONS[precise].about === 'PERSON');
    // Where a duty is all that keeps it closed under one name, a new agreement is not what is missing.
    const { reason } = refused.find((decision) => decision.reason === 'DUTY_UNFULFILLED') ?? refused[0]!;
    return open ? [] : [{ coordinate, reason, requested: OPENED_BY_AGREEMENT.has(reason) }];
  });
}

/**
 * The same for the same question: by whom, of whom, for which fields and purpose. Terms have instants in them and are not compared.
 *
 * @returns SHA-256 in hexadecimal
 */
export const questionOf = (
  { consumer, provider }: { readonly consumer: string; readonly provider: string },
  { grants, purposes }: Pick<AgreementTerms, 'grants' | 'purposes'>,
): string => {
  const coordinates = [...new Set(grants.map(({ coordinate }) => coordinate))].sort();
  return createHash('sha256').update(canonicalize({ consumer, provider, coordinates, purposes })!).digest('hex');
};

/** Consent is asked for; of what tells of health, explicit consent, as GDPR art. 9(2)(a) has it. */
function askedGrants(coordinates: readonly string[], governed: ContractsContext['governed']): GivenGrant[] {
  const isHealth = (coordinate: string): boolean => governed.get(coordinate)!.category === 'HEALTH';
  const asked = { effect: 'PERMIT', legalBasis: LEGAL_BASES.CONSENT } as const;
  return [
    { ...asked, coordinates: coordinates.filter((coordinate) => !isHealth(coordinate)) },
    { ...asked, coordinates: coordinates.filter(isHealth), specialGround: EXPLICIT_CONSENT },
  ].filter((grant) => grant.coordinates.length > 0);
}

const askedTerms = (grants: readonly GivenGrant[], purpose: string, now: number): GivenTerms => ({
  instrument: 'DATA_PROTECTION_AGREEMENT',
  validFrom: new Date(now).toISOString(),
  validUntil: new Date(now + ASKED_DAYS * DAY_MS).toISOString(),
  purposes: [purpose],
  grants,
  processing: ASKED_PROCESSING,
});

/**
 * What keeps these fields closed between the caller's organisation and a holder, and the terms that would open them.
 *
 * @throws ApiError BAD_USER_INPUT, ACCESS_DENIED
 */
export async function gapOf(asked: AccessAsked, context: ContractsContext): Promise<Gap> {
  const organisation = asOrganisation(context);
  const coordinates = [...new Set(asked.coordinates)];
  if (coordinates.length === 0 || coordinates.length > MOST_COORDINATES)
    refuse(`coordinates must name 1 to ${MOST_COORDINATES} fields, got ${coordinates.length}.`);
  for (const coordinate of coordinates) checkCoordinate(coordinate, context.governed);
  const { holder } = asked;
  if (!isDid(holder)) refuse('holder must be the DID of an organisation, e.g. did:web:universite.example.');
  if (holder === organisation)
    refuse(`${holder} holds these data itself: its staff needs a mandate, not an agreement.`);
  const named = asked.purpose ?? context.access.scope.principal.purpose;
  if (!named) throw new ApiError('BAD_USER_INPUT', REASONS.NO_PURPOSE.en, { reason: 'NO_PURPOSE' });
  const purpose = checkPurpose(named);

  const missing = await reasonsFor(coordinates, holder, purpose, context);
  const closed = missing.filter(({ requested }) => requested).map(({ coordinate }) => coordinate);
  if (closed.length === 0) return { missing, terms: null };
  const sides = { assigner: holder, assignee: organisation };
  const input = askedTerms(askedGrants(closed, context.governed), purpose, context.access.now.getTime());
  return { missing, terms: await checkBetween(input, sides, context) };
}
