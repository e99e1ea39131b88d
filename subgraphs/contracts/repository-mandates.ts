import type { Graph } from '../../runtime/neo4j.js';
import type { DataCategory, MandateRole } from './__generated__/types.js';
import type { Page } from './page-of.js';
import { pageFrom, type OwnList } from './repository-lists.js';

/** A mandate as it is stored. Instants are milliseconds since the epoch, UTC. */
export interface MandateRow {
  readonly id: string;
  readonly holder: string;
  readonly sub: string;
  readonly processor: string | null;
  readonly role: MandateRole;
  /** Null: everybody at the holder. */
  readonly scopeKind: 'PROGRAMME' | 'CASE' | null;
  /** The programme's title, or the holder's handle of the person; empty where the person was erased: then nobody. */
  readonly scopeValue: string | null;
  readonly categories: readonly DataCategory[];
  readonly validFrom: number;
  readonly validUntil: number;
  readonly endedAt: number | null;
}

export interface MandatesRepository {
  /** The newest first. @throws ApiError BAD_USER_INPUT for a cursor that is none of the holder's */
  mandatesAt(holder: string, page: Page): Promise<MandateRow[]>;
  /** Null when the holder has no such mandate. */
  roleOfMandate(id: string, holder: string): Promise<MandateRole | null>;
  /** @param by  subject of who gives it, kept with it */
  grantMandate(mandate: Omit<MandateRow, 'endedAt'>, by: string): Promise<MandateRow>;
  /** Null when the holder has no such mandate. Ending twice keeps the first instant. */
  endMandate(id: string, holder: string, by: string, now: number): Promise<MandateRow | null>;
}

const MANDATE =
  'mandate { .id, .holder, .sub, .processor, .role, .scopeKind, .scopeValue, .categories, .validFrom, .validUntil, .endedAt } AS mandate';

const MANDATES_AT: OwnList = {
  own: 'MATCH (mandate:Mandate { holder: $holder })',
  id: 'mandate.id',
  by: 'mandate.validFrom',
  row: MANDATE,
};

const ROLE_OF = /* cypher */ `MATCH (mandate:Mandate { id: $id, holder: $holder }) RETURN mandate.role AS role`;

const GRANT = /* cypher */ `
  CREATE (mandate:Mandate) SET mandate = $mandate, mandate.grantedBy = $by
  RETURN ${MANDATE}`;

const END = /* cypher */ `
  MATCH (mandate:Mandate { id: $id, holder: $holder })
  SET mandate.endedBy = CASE WHEN mandate.endedAt IS NULL THEN $by ELSE mandate.endedBy END,
    mandate.endedAt = coalesce(mandate.endedAt, $now)
  RETURN ${MANDATE}`;

export function mandatesRepository(graph: Graph): MandatesRepository {
  type Row = { mandate: MandateRow };
  return {
    mandatesAt: async (holder, page) =>
      (await pageFrom<Row>(graph, MANDATES_AT, { holder }, page)).map(({ mandate }) => mandate),
    async roleOfMandate(id, holder) {
      const [row] = await graph.readLatest<{ role: MandateRole }>(ROLE_OF, { id, holder });
      return row?.role ?? null;
    },
    async grantMandate(mandate, by) {
      const [row] = await graph.write<Row>(GRANT, { mandate, by });
      return row!.mandate;
    },
    async endMandate(id, holder, by, now) {
      const [row] = await graph.write<Row>(END, { id, holder, by, now });
      return row?.mandate ?? null;
    },
  };
}
