import type { Principal } from '../runtime/principal.js';
import type { Mandate, PartyEvidence } from './model.js';

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
