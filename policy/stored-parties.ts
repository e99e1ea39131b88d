import type { Agreement, Guardianship, Mandate, PartyEvidence, Standing } from './model.js';
import { isTexts } from './readable.js';

export interface StoredParties {
  /** Proven to be what their parties signed. */
  readonly agreements: readonly Agreement[];
  readonly standings: readonly Standing[];
  readonly mandates: readonly Mandate[];
  readonly guardianships: readonly Guardianship[];
}

const withCategories = <Row extends { readonly categories: readonly unknown[] }>(
  rows: readonly Row[],
): readonly Row[] => rows.filter(({ categories }) => isTexts(categories));

export const partyEvidence = ({ agreements, standings, mandates, guardianships }: StoredParties): PartyEvidence => ({
  agreements,
  standings: new Map(standings.map((standing) => [standing.did, standing])),
  mandates: withCategories(mandates),
  guardianships: withCategories(guardianships),
});
