import type { Graph } from '../runtime/neo4j.js';
import type { Principal } from '../runtime/principal.js';
import type {
  Agreement,
  Consent,
  ConsentStatus,
  Constraint,
  DataCategory,
  FieldGrant,
  Guardianship,
  Mandate,
  Objection,
  PartyEvidence,
  Prohibition,
  Standing,
  SubjectEvidence,
} from './model.js';

/** What is known of one person, and a word that is equal for people about whom every decision is equal. */
export interface SubjectFacts extends SubjectEvidence {
  readonly signature: string;
}

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

/** Consents that read alike come as one group with parallel lists: some hundred people cost a handful of maps. */
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
      [required IN coalesce(consent.approvalsRequired, ['UNKNOWN']) WHERE NOT required IN coalesce(consent.approvals, [])] AS approvalsMissing,
      collect(i) AS people, collect(consent.id) AS ids, collect(consent.givenAt) AS givenAt, collect(consent.validUntil) AS validUntil
    RETURN collect({ status: status, purposes: purposes, categories: categories, approvalsMissing: approvalsMissing,
      people: people, ids: ids, givenAt: givenAt, validUntil: validUntil }) AS consents
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
    ON CREATE SET person.logRef = randomUUID()`;

interface StoredAgreement extends Omit<Agreement, 'grants' | 'prohibitions'> {
  readonly grants: readonly (Omit<FieldGrant, 'constraints'> & { readonly constraints: string | null })[];
  readonly prohibitions: readonly (Omit<Prohibition, 'constraints'> & { readonly constraints: string | null })[];
}
interface PartiesRow {
  readonly agreements: readonly StoredAgreement[];
  readonly standings: readonly Standing[];
  readonly mandates: readonly Mandate[];
  readonly guardianships: readonly Guardianship[];
}
interface ConsentGroup {
  readonly status: ConsentStatus;
  readonly purposes: readonly string[];
  readonly categories: readonly DataCategory[];
  readonly approvalsMissing: readonly string[];
  readonly people: readonly number[];
  readonly ids: readonly string[];
  readonly givenAt: readonly number[];
  readonly validUntil: readonly number[];
}
interface SubjectsRow {
  readonly logRefs: readonly string[];
  readonly ageBands: readonly string[];
  readonly consents: readonly ConsentGroup[];
  readonly objections: readonly {
    readonly person: number;
    readonly id: string;
    readonly purposes: readonly string[];
  }[];
}

/** Constraints are stored as JSON text; what cannot be read is a constraint nobody can judge. */
const constraintsOf = (stored: string | null): readonly Constraint[] => {
  if (stored === null) return [];
  try {
    const parsed: unknown = JSON.parse(stored);
    if (Array.isArray(parsed)) return parsed as Constraint[];
  } catch {
    // falls through to the constraint nobody can judge
  }
  return [{ leftOperand: 'unreadable', operator: 'unreadable', rightOperand: null }];
};

const parsed = <Rule extends { readonly constraints: string | null }>(rules: readonly Rule[]) =>
  rules.map((rule) => ({ ...rule, constraints: constraintsOf(rule.constraints) }));

export function evidenceReader(graph: Graph): EvidenceReader {
  return {
    async parties({ org, sub, person }, now) {
      const [row] = await graph.readLatest<PartiesRow & Record<string, unknown>>(PARTIES, {
        org: org ?? '',
        sub: sub ?? '',
        person: person ?? '',
        now,
      });
      return {
        agreements: row!.agreements.map((agreement) => ({
          ...agreement,
          grants: parsed(agreement.grants),
          prohibitions: parsed(agreement.prohibitions),
        })),
        standings: new Map(row!.standings.map((standing) => [standing.did, standing])),
        mandates: row!.mandates,
        guardianships: row!.guardianships,
      };
    },
    async subjects(subjects, { org }, now) {
      const read = async (): Promise<SubjectsRow> => {
        const [row] = await graph.readLatest<SubjectsRow & Record<string, unknown>>(SUBJECTS, {
          subjects,
          recipient: org ?? '',
          now,
        });
        return row!;
      };
      const row = await read();
      const unnamed = subjects.filter((subject, i) => subject !== '' && row.logRefs[i] === '');
      if (unnamed.length === 0) return factsOf(subjects, row, now);
      // Somebody the policy has not met: without a name in the log there could be no disclosure.
      await graph.write(NAME_SUBJECTS, { unnamed });
      return factsOf(subjects, await read(), now);
    },
  };
}

function factsOf(
  subjects: readonly string[],
  { logRefs, ageBands, consents, objections }: SubjectsRow,
  now: number,
): Map<string, SubjectFacts> {
  const facts = subjects.map((_, i) => ({
    consents: [] as Consent[],
    objections: [] as Objection[],
    ageBand: ageBands[i]!,
    logRef: logRefs[i] || null,
    signature: ageBands[i]!,
  }));
  consents.forEach(({ people, ids, givenAt, validUntil, ...alike }, group) => {
    people.forEach((person, i) => {
      const consent: Consent = { ...alike, id: ids[i]!, givenAt: givenAt[i]!, validUntil: validUntil[i]! };
      facts[person]!.consents.push(consent);
      // All that a decision takes from a consent: its group, and on which side of now its dates lie.
      facts[person]!.signature += `|${group}${consent.givenAt <= now ? 'g' : ''}${consent.validUntil > now ? 'v' : ''}`;
    });
  });
  for (const { person, ...objection } of objections) {
    facts[person]!.objections.push(objection);
    facts[person]!.signature += `|o${objection.purposes.join(' ')}`;
  }
  return new Map(subjects.map((subject, i) => [subject, facts[i]!]));
}
