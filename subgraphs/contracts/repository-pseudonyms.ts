import type { Graph } from '../../runtime/neo4j.js';

export interface PseudonymsRepository {
  /**
   * Begins a new epoch of an agreement's pseudonyms, with another key.
   *
   * @param key  32 random bytes, base64
   * @returns the new epoch; null when `holder` is the assigner of no such agreement in force that gives pseudonyms
   */
  rotatePseudonyms(agreement: string, holder: string, key: string): Promise<number | null>;
}

/** The first SET takes the agreement's lock: two rotations at once are two epochs. */
const ROTATE = /* cypher */ `
  MATCH (agreement:Agreement { uid: $agreement, assigner: $holder, status: 'ACTIVE' })
  // The content is canonical JSON: this text stands in no other place of it.
  WHERE agreement.content CONTAINS '"effect":"PSEUDONYMISE"'
  SET agreement.pseudonymKey = $key
  SET agreement.pseudonymEpoch = coalesce(agreement.pseudonymEpoch, 0) + 1
  RETURN agreement.pseudonymEpoch AS epoch`;

export const pseudonymsRepository = (graph: Graph): PseudonymsRepository => ({
  async rotatePseudonyms(agreement, holder, key) {
    const [row] = await graph.write<{ epoch: number }>(ROTATE, { agreement, holder, key });
    return row?.epoch ?? null;
  },
});
