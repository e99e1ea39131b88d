import type { Graph } from '../runtime/neo4j.js';
import type { Principal } from '../runtime/principal.js';
import type { PartyEvidence } from './model.js';
import { partyEvidence, type StoredParties } from './stored-parties.js';
import { subjectFacts, type StoredSubjects, type SubjectFacts } from './stored-subjects.js';

/** Reads evidence, always from the leader: what was acknowledged before a trip began is seen by it. */
export interface EvidenceReader {
  /** @throws ApiError GRAPH_UNAVAILABLE */
  parties(principal: Principal, now: number): Promise<PartyEvidence>;
  /**
   * Consents and objections of these people for the caller's organisation, in one trip.
   *
   * @param subjects  ids of people; one nobody has gets no entry
   * @param now       instant at which consents are judged, milliseconds since the epoch
   * @throws ApiError GRAPH_UNAVAILABLE
   */
  subjects(subjects: readonly string[], principal: Principal, now: number): Promise<ReadonlyMap<string, SubjectFacts>>;
}

const PARTIES = /* cypher */ `
  CALL () {
    MATCH (terms:PlatformTerms) WHERE terms.validFrom <= $now AND coalesce(terms.validUntil, $now + 1) > $now
    RETURN collect(terms.version) AS inForce
  }
  CALL () {
    MATCH (agreement:Agreement { assignee: $org })
    RETURN collect(agreement {
      .uid, .assigner, .assignee, .status, .validFrom, .validUntil, .purposes,
      grants: [(agreement)-[:GRANTS]->(grant:FieldGrant) | grant {
        .uid, .coordinate, .effect, .legalBasis, .ground, .overridesObjectionOn, .constraints }],
      prohibitions: [(agreement)-[:PROHIBITS]->(prohibition:Prohibition) | prohibition { .uid, .coordinates, .constraints }]
    }) AS agreements
  }
  CALL (inForce, agreements) {
    MATCH (party:Participant) WHERE party.did = $org OR party.did IN [agreement IN agreements | agreement.assigner]
    RETURN collect(party {
      .did, .credentialStatus, .credentialValidUntil, .publicAuthority,
      termsAccepted: EXISTS { (party)-[:ACCEPTED]->(terms:PlatformTerms) WHERE terms.version IN inForce }
    }) AS standings
  }
  CALL () {
    MATCH (mandate:Mandate { holder: $org, sub: $sub })
    RETURN collect(mandate { .id, .holder, .role, .categories, .validFrom, .validUntil }) AS mandates
  }
  CALL () {
    MATCH (guardianship:Guardianship { guardian: $person })
    RETURN collect(guardianship { .id, .ward, .categories, .validFrom, .validUntil }) AS guardianships
  }
  RETURN agreements, standings, mandates, guardianships`;

/**
 * Consents that read alike come as one group with a list of records: some hundred people cost a handful of maps. One list
 * of lists, since a collected property leaves nulls out and parallel lists would shift from one person to the next.
 */
const SUBJECTS = /* cypher */ `
  CALL () {
    UNWIND range(0, size($subjects) - 1) AS i
    OPTIONAL MATCH (person:DataSubject { id: $subjects[i] })
    WITH i, person ORDER BY i
    RETURN collect(coalesce(person.logRef, '')) AS logRefs,
      collect(CASE WHEN person.ageBandValidUntil > $now THEN person.ageBand ELSE 'UNKNOWN' END) AS ageBands
  }
  CALL () {
    UNWIND range(0, size($subjects) - 1) AS i
    MATCH (:DataSubject { id: $subjects[i] })<-[:ABOUT]-(consent:ConsentRecord { recipient: $recipient })
    WITH consent.status AS status, consent.purposes AS purposes, consent.categories AS categories,
      consent.approvalsRequired AS approvalsRequired, consent.approvals AS approvals,
      collect([i, consent.id, consent.givenAt, consent.validUntil,
        coalesce(consent.decidedAt, consent.withdrawnAt, consent.givenAt)]) AS records
    RETURN collect({ status: status, purposes: purposes, categories: categories,
      approvalsRequired: approvalsRequired, approvals: approvals, records: records }) AS consents
  }
  CALL () {
    UNWIND range(0, size($subjects) - 1) AS i
    MATCH (:DataSubject { id: $subjects[i] })<-[:ABOUT]-(objection:Objection { recipient: $recipient })
    RETURN collect({ person: i, id: objection.id, purposes: objection.purposes }) AS objections
  }
  RETURN logRefs, ageBands, consents, objections`;

const NAME_SUBJECTS = /* cypher */ `
  UNWIND $unnamed AS id
  MERGE (person:DataSubject { id: id })
    SET person.logRef = coalesce(person.logRef, randomUUID())`;

export function evidenceReader(graph: Graph): EvidenceReader {
  return {
    async parties({ org, sub, person }, now) {
      const asked = { org: org ?? '', sub: sub ?? '', person: person ?? '', now };
      const [row] = await graph.readLatest<StoredParties & Record<string, unknown>>(PARTIES, asked);
      return partyEvidence(row!);
    },
    async subjects(subjects, { org }, now) {
      const read = async (): Promise<StoredSubjects> => {
        const asked = { subjects, recipient: org ?? '', now };
        const [row] = await graph.readLatest<StoredSubjects & Record<string, unknown>>(SUBJECTS, asked);
        return row!;
      };
      const row = await read();
      const unnamed = subjects.filter((subject, i) => subject !== '' && row.logRefs[i] === '');
      if (unnamed.length === 0) return subjectFacts(subjects, row, now);
      // Somebody the policy has not met: without a name in the log there could be no disclosure.
      await graph.write(NAME_SUBJECTS, { unnamed });
      return subjectFacts(subjects, await read(), now);
    },
  };
}
