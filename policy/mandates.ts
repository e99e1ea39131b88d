import type { Principal } from '../runtime/principal.js';
import type { DataCategory, Mandate, PartyEvidence, SubjectEvidence } from './model.js';
import { inTerm } from './readable.js';

/** Roles that may do for the holder what no other of its staff may. */
export type OfficerRole = 'PRIVACY_OFFICER' | 'ADMINISTRATOR';

/**
 * The caller's mandates at one holder: of its own staff, or of a processor's (GDPR art. 28, 29, 32(4)). They come from the
 * graph, never from the token. Whether one is in term and covers a category is for the caller of this function to ask.
 */
export const mandatesAt = (
  { org }: Pick<Principal, 'org'>,
  holder: string,
  { mandates }: Pick<PartyEvidence, 'mandates'>,
): readonly Mandate[] =>
  org === null
    ? []
    : mandates.filter(
        (mandate) =>
          mandate.holder === holder &&
          (mandate.processor === null || mandate.processor === undefined ? org === holder : mandate.processor === org),
      );

/** Mandates over everybody at the holder: what is done for the organisation as a whole needs one of these. */
export const wholeMandatesAt = (
  principal: Pick<Principal, 'org'>,
  holder: string,
  parties: Pick<PartyEvidence, 'mandates'>,
): readonly Mandate[] => mandatesAt(principal, holder, parties).filter(({ scoped }) => scoped !== true);

/** Whether a mandate is over this person: each without a scope; of the others those whose scope was resolved to hold her. */
export const isOver = ({ id, scoped }: Mandate, subject: Pick<SubjectEvidence, 'mandates'> | null): boolean =>
  scoped !== true || (subject?.mandates?.includes(id) ?? false);

/** Whether a mandate with a scope covers the category: whom it is over the rows say, so that nothing can be said without one. */
export const isOverSome = (
  principal: Pick<Principal, 'org'>,
  holder: string,
  category: DataCategory,
  parties: Pick<PartyEvidence, 'mandates'>,
): boolean =>
  mandatesAt(principal, holder, parties).some(
    ({ scoped, categories }) => scoped === true && categories.includes(category),
  );

/** Mandates that let the caller read: one to sign or to administrate opens no data. */
export const readsAt = (
  principal: Pick<Principal, 'org'>,
  holder: string,
  parties: Pick<PartyEvidence, 'mandates'>,
): boolean => mandatesAt(principal, holder, parties).some(({ categories }) => categories.length > 0);

/**
 * Whether the caller binds the organisation of the token: registers its keys, accepts terms, concludes and ends agreements. A
 * token of the organisation is not enough: its staff has such tokens, too.
 */
export const signsFor = (
  { org, person }: Principal,
  { mandates }: Pick<PartyEvidence, 'mandates'>,
  now: number,
): boolean =>
  org !== null &&
  person === null &&
  wholeMandatesAt({ org }, org, { mandates }).some((mandate) => mandate.role === SIGNATORY && inTerm(mandate, now));

/** The role of `signsFor`. A parameter. @default a role of its own, which opens no data */
export const SIGNATORY = 'SIGNATORY';
