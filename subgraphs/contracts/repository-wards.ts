import { AGE_BAND } from '../../policy/evidence.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { Page } from './page-of.js';
import { IN_TERM } from './repository-consents.js';
import { pageFrom, type OwnList, type Sift } from './repository-lists.js';

/** A guardianship in term, over somebody whom the policy has met. Instants are milliseconds since the epoch, UTC. */
export interface WardRow {
  readonly id: string;
  readonly ageBand: string;
  /** As it is stored: it may be no list of categories. */
  readonly categories: unknown;
  readonly validUntil: number;
}

export interface WardsRepository {
  /** Those that began last first; what the age lets be seen is left to `sift`. @throws ApiError BAD_USER_INPUT for a cursor that is none of hers */
  wardsOf(guardian: string, now: number, page: Page, sift: Sift<WardRow>): Promise<WardRow[]>;
}

const WARDS_OF: OwnList = {
  own: `MATCH (mine:Guardianship { guardian: $guardian }) WHERE ${IN_TERM('mine')}
  MATCH (person:DataSubject { id: mine.ward })`,
  id: 'mine.id',
  by: 'mine.validFrom',
  row: `mine.id AS id, ${AGE_BAND} AS ageBand, mine.categories AS categories,
    CASE WHEN mine.endedAt < mine.validUntil THEN mine.endedAt ELSE mine.validUntil END AS validUntil`,
};

export const wardsRepository = (graph: Graph): WardsRepository => ({
  wardsOf: (guardian, now, page, sift) => pageFrom<WardRow>(graph, WARDS_OF, { guardian, now }, page, { sift }),
});
