import type { Graph } from '../../runtime/neo4j.js';
import type { ConsentRow } from './consents/record.js';
import type { DataCategory } from './__generated__/types.js';
import { RECORD } from './repository-consents.js';

/** What an organisation asked for, by a handle: kept whether somebody has the handle or not. */
export interface NewConsentRequest {
  readonly id: string;
  /** The same for the same question. */
  readonly key: string;
  readonly organisation: string;
  readonly learner: string;
  readonly notice: string;
  readonly noticeVersion: string;
  readonly askedPurposes: readonly string[];
  readonly askedCategories: readonly DataCategory[];
  readonly at: number;
}

export interface ConsentRequestRow extends Omit<NewConsentRequest, 'key'> {
  /** Null where nobody has the handle. */
  readonly person: string | null;
  readonly record: ConsentRow | null;
}

export interface RequestsRepository {
  /** Notes a request; the same one again is the first one. */
  noteRequest(request: NewConsentRequest): Promise<NewConsentRequest>;
  requestsOf(organisation: string, first: number): Promise<ConsentRequestRow[]>;
  /** The person behind a handle that was made for one recipient; null where nobody has it. */
  personOf(handle: { readonly holder: string; readonly fragment: string }, recipient: string): Promise<string | null>;
  /** Organisations that have an agreement with this holder, whatever became of it. */
  assigneesOf(holder: string): Promise<readonly string[]>;
}

const NOTE_REQUEST = /* cypher */ `
  MERGE (request:ConsentRequest { key: $key })
    ON CREATE SET request += $request
  RETURN request { .* } AS request`;

const REQUESTS_OF = /* cypher */ `
  MATCH (request:ConsentRequest { organisation: $organisation })
  WITH request ORDER BY request.at DESC, request.id LIMIT toInteger($first)
  OPTIONAL MATCH (record:ConsentRecord { request: request.id })-[:ABOUT]->(person:DataSubject)
  RETURN request { .id, .organisation, .learner, .notice, .noticeVersion, .askedPurposes, .askedCategories, .at, person: person.id,
    record: CASE WHEN record IS NULL THEN null ELSE ${RECORD} END } AS request`;

const PERSON_OF = /* cypher */ `
  MATCH (:Handle { fragment: $fragment, holder: $holder, recipient: $recipient })-[:OF]->(learner:Learner { holder: $holder })
  RETURN learner.person AS person`;

const ASSIGNEES_OF = /* cypher */ `
  MATCH (agreement:Agreement { assigner: $holder }) RETURN collect(DISTINCT agreement.assignee) AS assignees`;

export function requestsRepository(graph: Graph): RequestsRepository {
  return {
    async noteRequest(request) {
      const [row] = await graph.write<{ request: NewConsentRequest }>(NOTE_REQUEST, { key: request.key, request });
      return row!.request;
    },
    async requestsOf(organisation, first) {
      const rows = await graph.readLatest<{ request: ConsentRequestRow }>(REQUESTS_OF, { organisation, first });
      return rows.map(({ request }) => request);
    },
    async personOf({ holder, fragment }, recipient) {
      const [row] = await graph.read<{ person: string }>(PERSON_OF, { holder, fragment, recipient });
      return row?.person ?? null;
    },
    async assigneesOf(holder) {
      const [row] = await graph.read<{ assignees: string[] }>(ASSIGNEES_OF, { holder });
      return row!.assignees;
    },
  };
}
