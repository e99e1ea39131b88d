import { asksForPseudonyms } from './audience.js';
import { agreementsBetween, grantsOn } from './found.js';
import { LEGAL_BASES } from './legal-basis.js';
import type { Agreement, DataCategory, Decision, FieldGrant, PartyEvidence, SubjectEvidence } from './model.js';
import { coversPurpose } from './purposes.js';
import type { Principal } from '../runtime/principal.js';

/** What people are counted by. */
export interface CountedBy {
  /** Schema coordinate that has to be open, or opened to figures. */
  readonly coordinate: string;
  /** Coordinates each of which tells a reader the value, the first among them. */
  readonly toldBy: readonly { readonly coordinate: string; readonly category: DataCategory }[];
}

/** Whether a person counts, and protects others by counting. */
export interface Counted {
  readonly decision: Decision;
  /** Whether the caller may know the value otherwise than from figures. */
  readonly known: boolean;
}

/**
 * Whether rows under the pseudonyms of an agreement count as not known when figures are made for another purpose of the same recipient. A
 * parameter. Where it is false, a recipient who reads the same field under pseudonyms gets no figure of it.
 *
 * @default true: such an agreement obliges the recipient to keep apart what would attribute them (GDPR art. 4(5)), and to its purpose (art. 5(1)(b))
 */
export const PSEUDONYMS_KEPT_APART = true;

const FIGURES_ONLY: ReadonlySet<string> = new Set(['AGGREGATE_ONLY', 'DENY']);

/** Whether the person ever gave a consent that the agreement could have been read on: what was read before a withdrawal is known. */
const everConsented = (
  { consents }: SubjectEvidence,
  { purposes }: Agreement,
  category: DataCategory,
  now: number,
): boolean =>
  consents.some(
    (consent) =>
      consent.status === 'UNREADABLE' ||
      (consent.givenAt <= now &&
        consent.categories.includes(category) &&
        consent.purposes.some((purpose) => coversPurpose(purposes, purpose))),
  );

/**
 * Whether this organisation may have read the value person by person: for any purpose, under any agreement that is known, ended ones
 * too. Constraints, objections and prohibitions are left out of it: who may be known protects nobody.
 */
export function mayBeKnown(
  { toldBy }: CountedBy,
  { org }: Pick<Principal, 'org'>,
  holder: string,
  { agreements }: Pick<PartyEvidence, 'agreements'>,
  person: SubjectEvidence,
  now: number,
): boolean {
  if (org === null) return true;
  const reads = (agreement: Agreement, { legalBasis }: FieldGrant, category: DataCategory): boolean =>
    legalBasis !== LEGAL_BASES.CONSENT || everConsented(person, agreement, category, now);
  return agreementsBetween(agreements, holder, org)
    .filter((agreement) => !(PSEUDONYMS_KEPT_APART && asksForPseudonyms(agreement)))
    .some((agreement) =>
      toldBy.some(({ coordinate, category }) =>
        grantsOn(agreement, coordinate).some(
          (grant) => !FIGURES_ONLY.has(grant.effect) && reads(agreement, grant, category),
        ),
      ),
    );
}

/**
 * Whether figures could tell the caller of anybody whom it cannot read for the same purpose: whether some agreement opens the field to
 * figures. Where none does, all who count are read one by one, and the minimum is over all of them.
 */
export const tellsOfOthers = (
  { toldBy }: CountedBy,
  { org, purpose }: Pick<Principal, 'org' | 'purpose'>,
  holder: string,
  { agreements }: Pick<PartyEvidence, 'agreements'>,
): boolean =>
  agreementsBetween(agreements, holder, org ?? '').some(
    (agreement) =>
      coversPurpose(agreement.purposes, purpose ?? '') &&
      toldBy.some(({ coordinate }) =>
        grantsOn(agreement, coordinate).some(({ effect }) => effect === 'AGGREGATE_ONLY'),
      ),
  );
