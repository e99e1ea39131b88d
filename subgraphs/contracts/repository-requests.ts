import type { Graph } from '../../runtime/neo4j.js';
import type { ConsentRow } from './consents/record.js';
import type { DataCategory } from './__generated__/types.js';
import type { Page } from './page-of.js';
import { RECORD } from './repository-consents.js';
import { pageFrom, type OwnList } from './repository-lists.js';

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
  /** The newest first. @throws ApiError BAD_USER_INPUT for a cursor that is none of the organisation's */
  requestsOf(organisation: string, page: Page): Promise<ConsentRequestRow[]>;
  /** The person behind a handle, and the one of these audiences it was made for; null where none of them has it of anybody. */
  personOf(
    handle: { readonly holder: string; readonly fragment: string },
    audiences: readonly string[],
  ): Promise<{ readonly person: string; readonly audience: string } | null>;
  /** Consents of a person under which data of this holder were read, by the log. */
  consentsThatOpened(person: string, holder: string): Promise<readonly string[]>;
}

const NOTE_REQUEST = /* cypher */ `
  MERGE (request:ConsentRequest { key: $key })
    ON CREATE SET request += $request
  RETURN request { .* } AS request`;

const REQUESTS_OF: OwnList = {
  own: 'MATCH (request:ConsentRequest { organisation: $organisation })',
  id: 'request.id',
  by: 'request.at',
  then: 'OPTIONAL MATCH (record:ConsentRecord { request: request.id })-[:ABOUT]->(person:DataSubject)',
  row: `request { .id, .organisation, .learner, .notice, .noticeVersion, .askedPurposes, .askedCategories, .at, person: person.id,
    record: CASE WHEN record IS NULL THEN null ELSE ${RECORD} END } AS request`,
};

const PERSON_OF = /* cypher */ `
  MATCH (handle:Handle { fragment: $fragment, holder: $holder })-[:OF]->(learner:Learner { holder: $holder })
  WHERE handle.recipient IN $audiences
  RETURN learner.person AS person, handle.recipient AS audience`;

/** The payload is canonical JSON: this text stands in no other place of it. A refusal names no consent. */
const CONSENTS_THAT_OPENED = /* cypher */ `
  MATCH (:LogKey { person: $person })<-[concerns:CONCERNS]-(record:LogRecord)
  WHERE concerns.consent IS NOT NULL AND record.payload CONTAINS $held AND record.payload CONTAINS '"act":"READ"'
  RETURN DISTINCT concerns.consent AS consent`;

export function requestsRepository(graph: Graph): RequestsRepository {
  return {
    async noteRequest(request) {
      const [row] = await graph.write<{ request: NewConsentRequest }>(NOTE_REQUEST, { key: request.key, request });
      return row!.request;
    },
    async requestsOf(organisation, page) {
      const rows = await pageFrom<{ request: ConsentRequestRow }>(graph, REQUESTS_OF, { organisation }, page);
      return rows.map(({ request }) => request);
    },
    async personOf({ holder, fragment }, audiences) {
      const [row] = await graph.read<{ person: string; audience: string }>(PERSON_OF, { holder, fragment, audiences });
      return row ?? null;
    },
    async consentsThatOpened(person, holder) {
      const held = `"holder":${JSON.stringify(holder)}`;
      const rows = await graph.readLatest<{ consent: string }>(CONSENTS_THAT_OPENED, { person, held });
      return rows.map(({ consent }) => consent);
    },
  };
}
