import { randomBytes } from 'node:crypto';
import type { Graph } from '../runtime/neo4j.js';
import { asOne, inOnePlan } from '../runtime/one-plan.js';
import type { Principal } from '../runtime/principal.js';
import { knownAgreements, type AgreementState, type KnownOptions } from './agreement/known-agreements.js';
import { agreementProofs, type StoredAgreement, type Unproven } from './agreement/proof.js';
import type { RegisteredKey } from './agreement/signature.js';
import { makeLogKeys } from './log/stored-keys.js';
import { BREAK, JOINED, parted } from './joined-texts.js';
import type { DataCategory, PartyEvidence } from './model.js';
import { partyEvidence, type StoredParties } from './stored-parties.js';
import { subjectFacts, type StoredSubjects, type SubjectFacts } from './stored-subjects.js';

/** Reads evidence, always from the leader: what was acknowledged before a trip began is seen by it. */
export interface EvidenceReader {
  /** @throws ApiError GRAPH_UNAVAILABLE */
  parties(principal: Principal, now: number): Promise<PartyEvidence>;
  /**
   * Consents and objections of these people for the caller's organisation, and which of the caller's scoped mandates are over them,
   * in one trip. Consents for another purpose than the caller's are left out: they cannot count.
   *
   * @param subjects    ids of people; one nobody has gets no entry
   * @param now         instant at which consents are judged, milliseconds since the epoch
   * @param categories  of the fields that are to be decided; consents that name none of them are left out @default all
   * @throws ApiError GRAPH_UNAVAILABLE
   */
  subjects(
    subjects: readonly string[],
    principal: Principal,
    now: number,
    categories?: readonly DataCategory[],
  ): Promise<ReadonlyMap<string, SubjectFacts>>;
}

type Stored = Omit<StoredParties, 'agreements'> & { readonly agreements: readonly AgreementState[] };
/** A mandate or guardianship ends with its term, or before where it was ended: by majority, emancipation or judgment. */
const ENDS = (of: string): string =>
  `CASE WHEN ${of}.endedAt < ${of}.validUntil THEN ${of}.endedAt ELSE ${of}.validUntil END`;

/** Cypher: the age band of `person` at `$now`. It counts while somebody attests it. Who is emancipated is of age (Code civil art. 413-6). */
export const AGE_BAND = `CASE WHEN person.emancipatedAt <= $now THEN 'ADULT'
          WHEN person.ageBandAttestedBy IS NOT NULL AND person.ageBandValidUntil > $now
            THEN coalesce(person.ageBand, 'UNKNOWN') ELSE 'UNKNOWN' END`;

/** Cypher: what says a part of a scope has one, also where it cannot be read: then it holds nobody. */
const SCOPED = (of: string): string => `(${of}.scopeKind IS NOT NULL OR ${of}.scopeValue IS NOT NULL)`;

/** Cypher: the caller's mandates, at any holder. */
const MANDATES_OF_CALLER =
  'MATCH (mandate:Mandate { sub: $sub }) WHERE (mandate.holder = $org OR mandate.processor = $org)';

const AGREEMENTS_OF_ORG = /* cypher */ `
    MATCH (agreement:Agreement { assignee: $org }) WHERE agreement.status IN ['ACTIVE', 'SUSPENDED', 'EXPIRED']`;

/** Whole agreements, but those whose digest is known. */
const CONTENTS = /* cypher */ `${AGREEMENTS_OF_ORG} AND NOT coalesce(agreement.digest IN $known, false)
    RETURN agreement.uid AS uid, agreement.status AS status, agreement.endsAt AS endsAt, agreement.content AS content,
      agreement.digest AS digest, agreement.assignerSignature AS assignerSignature,
      agreement.assigneeSignature AS assigneeSignature, agreement.pseudonymEpoch AS pseudonymEpoch,
      agreement.pseudonymKey AS pseudonymKey, agreement.dutyStates AS dutyStates, agreement.disclosures AS disclosures`;

const PARTIES = inOnePlan(/* cypher */ `
  CALL () {
    MATCH (terms:PlatformTerms) WHERE terms.validFrom <= $now AND coalesce(terms.validUntil, $now + 1) > $now
    RETURN collect(terms.version) AS inForce
  }
  CALL () {
    ${AGREEMENTS_OF_ORG}
    WITH agreement.status AS status, agreement.endsAt AS endsAt, agreement.pseudonymEpoch AS pseudonymEpoch,
      agreement.pseudonymKey AS pseudonymKey, agreement.dutyStates AS dutyStates, agreement.disclosures AS disclosures,
      collect(coalesce(toStringOrNull(agreement.digest), '')) AS digests, collect(DISTINCT agreement.assigner) AS assigners
    RETURN collect({ status: status, endsAt: endsAt, pseudonymEpoch: pseudonymEpoch, pseudonymKey: pseudonymKey,
      dutyStates: dutyStates, disclosures: disclosures, digests: ${JOINED('digests')} }) AS agreements,
      reduce(all = [], some IN collect(assigners) | all + some) AS assigners
  }
  CALL (inForce, assigners) {
    MATCH (party:Participant) WHERE party.did = $org OR party.did IN assigners
    RETURN collect(party {
      .did, .credentialStatus, .credentialValidUntil, .publicAuthority, .country,
      termsAccepted: EXISTS { (party)-[:ACCEPTED]->(terms:PlatformTerms) WHERE terms.version IN inForce }
    }) AS standings
  }
  CALL () {
    ${MANDATES_OF_CALLER}
    RETURN collect(mandate { .id, .holder, .processor, .role, .categories, .validFrom, scoped: ${SCOPED('mandate')},
      validUntil: ${ENDS('mandate')} }) AS mandates
  }
  CALL () {
    MATCH (guardianship:Guardianship { guardian: $person })
    RETURN collect(guardianship { .id, .ward, .categories, .validFrom, validUntil: ${ENDS('guardianship')} }) AS guardianships
  }
  RETURN agreements, standings, mandates, guardianships`);

/**
 * Cypher: whether a list of texts may hold what is asked for. A property that is no such list cannot be read, so it may; a
 * person one of whose consents cannot be read is refused by `decide()`, and must not fail the batch here.
 */
const MAY_HOLD = (list: string, holds: string): string =>
  `CASE WHEN valueType(${list}) STARTS WITH 'LIST<STRING' THEN ${holds} ELSE true END`;

/**
 * Consents that read alike come as one group with parallel lists: some hundred people cost a handful of maps. `collect`
 * leaves nulls out, so each property has a stand-in that no instant can be: the lists must not shift between people. For
 * the same reason people come as pairs with their place. Each is looked up once.
 *
 * A mandate of a programme is over whoever has no record at its holder outside the programme; one of a case over whom the
 * holder's own handle leads to. What else a scope says is over nobody.
 */
const SUBJECTS = inOnePlan(/* cypher */ `
  WITH CASE $count WHEN 0 THEN [] ELSE split($subjects, '\\n') END AS subjects
  CALL (subjects) {
    UNWIND range(0, size(subjects) - 1) AS i
    OPTIONAL MATCH (person:DataSubject { id: subjects[i] })
    OPTIONAL MATCH (key:LogKey { person: subjects[i] })
    WITH i, person, key ORDER BY i
    RETURN collect([i, person]) AS found,
      collect(coalesce(key.ref, '')) AS logRefs, collect(coalesce(key.secret, '')) AS logSecrets,
      CASE WHEN $byPerson
        THEN collect(${AGE_BAND})
        ELSE [] END AS ageBands
  }
  CALL (found) {
    UNWIND found AS pair
    WITH pair[0] AS i, pair[1] AS person
    MATCH (person)<-[:ABOUT]-(consent:ConsentRecord) WHERE $recipient IN coalesce(consent.recipients, [consent.recipient])
      AND ($purpose IS NULL OR ${MAY_HOLD('consent.purposes', '$purpose IN consent.purposes')})
      AND ($categories IS NULL OR
        ${MAY_HOLD('consent.categories', 'any(category IN consent.categories WHERE category IN $categories)')})
    WITH consent.status AS status, consent.purposes AS purposes, consent.noticePurposes AS noticePurposes, consent.categories AS categories,
      consent.approvalsRequired AS approvalsRequired, consent.approvals AS approvals,
      collect(i) AS people, collect(coalesce(toStringOrNull(consent.id), '')) AS ids,
      collect(coalesce(consent.givenAt, -1)) AS givenAt, collect(coalesce(consent.validUntil, -1)) AS validUntil,
      collect(coalesce(consent.decidedAt, consent.withdrawnAt, consent.givenAt, -1)) AS decidedAt
    RETURN collect({ status: status, purposes: purposes, noticePurposes: noticePurposes, categories: categories,
      approvalsRequired: approvalsRequired, approvals: approvals,
      people: people, ids: ${JOINED('ids')}, givenAt: givenAt, validUntil: validUntil, decidedAt: decidedAt }) AS consents
  }
  CALL (found) {
    UNWIND found AS pair
    WITH pair[0] AS i, pair[1] AS person
    MATCH (person)<-[:ABOUT]-(objection:Objection { recipient: $recipient }) WHERE objection.withdrawnAt IS NULL
    RETURN collect({ person: i, id: objection.id, purposes: objection.purposes }) AS objections
  }
  CALL (found) {
    UNWIND found AS pair
    WITH pair[0] AS i, pair[1] AS person
    MATCH (person)<-[:ABOUT]-(restriction:Restriction) WHERE coalesce(restriction.liftedAt, $now + 1) > $now
    RETURN collect({ person: i, id: restriction.id, holder: restriction.holder }) AS restrictions
  }
  CALL (subjects) {
    ${MANDATES_OF_CALLER} AND ${SCOPED('mandate')}
    UNWIND range(0, size(subjects) - 1) AS i
    WITH mandate, i WHERE CASE mandate.scopeKind
      WHEN 'PROGRAMME' THEN
        EXISTS { MATCH (own:Learner { person: subjects[i] }) WHERE own.holder = mandate.holder }
        AND NOT EXISTS { MATCH (own:Learner { person: subjects[i] }) WHERE own.holder = mandate.holder
          AND NOT coalesce(own.programme = mandate.scopeValue, false) }
      WHEN 'CASE' THEN
        EXISTS { MATCH (handle:Handle { fragment: split(toStringOrNull(mandate.scopeValue), '#')[1] })-[:OF]->(own:Learner { person: subjects[i] })
          WHERE handle.holder = mandate.holder AND handle.recipient = mandate.holder AND own.holder = mandate.holder }
      ELSE false END
    RETURN collect({ person: i, id: mandate.id }) AS mandates
  }
  RETURN ${JOINED('logRefs')} AS logRefs, ${JOINED('logSecrets')} AS logSecrets, ageBands, consents, objections, restrictions,
    mandates`);

const KEYS = /* cypher */ `
  MATCH (party:Participant)-[:HAS_KEY]->(key:ParticipantKey) WHERE key.kid IN $kids
  RETURN party.did AS participant, key.kid AS kid, key.jwk AS jwk, key.retiredAt AS retiredAt`;

/** The first SET takes the agreement's lock, so that of two processes the first gives the key. */
const KEY_AGREEMENTS = /* cypher */ `
  UNWIND $keys AS made
  MATCH (agreement:Agreement { uid: made.uid })
  SET agreement.pseudonymEpoch = coalesce(agreement.pseudonymEpoch, 1)
  WITH agreement, made WHERE agreement.pseudonymKey IS NULL
  SET agreement.pseudonymKey = made.key`;

/** @param onFault  told of each agreement that opens nothing because it is not what both parties signed */
export function evidenceReader(
  graph: Graph,
  onFault?: (uid: string, fault: Unproven) => void,
  options?: KnownOptions,
): EvidenceReader {
  const proofs = agreementProofs(async (kids) => {
    const rows = await graph.readLatest<Omit<RegisteredKey, 'jwk'> & { jwk: string }>(KEYS, { kids });
    return rows.map((key) => ({ ...key, jwk: JSON.parse(key.jwk) as RegisteredKey['jwk'] }));
  }, onFault);
  const known = knownAgreements(proofs, options);
  return {
    async parties({ org, sub, person }, now) {
      const asked = { org: org ?? '', sub: sub ?? '', person: person ?? '', now };
      const read = async () => {
        const [row] = await graph.readLatest<Stored & Record<string, unknown>>(PARTIES, asOne(asked));
        const { agreements: stored, ...parties } = row!;
        const states = stored.map((state) => ({ ...state, digests: parted(state.digests) }));
        const { agreements, unkeyed } = await known.of(states, now, (digests) =>
          graph.readLatest<StoredAgreement & Record<string, unknown>>(CONTENTS, { org: asked.org, known: digests }),
        );
        return { unkeyed, parties: partyEvidence({ ...parties, agreements }) };
      };
      const { unkeyed, parties } = await read();
      if (unkeyed.length === 0) return parties;
      const keys = unkeyed.map((uid) => ({ uid, key: randomBytes(32).toString('base64') }));
      await graph.write(KEY_AGREEMENTS, { keys });
      return (await read()).parties;
    },
    async subjects(subjects, { sub, org, person, purpose }, now, categories) {
      const read = async (): Promise<StoredSubjects> => {
        // Age bands matter to guardians alone.
        const asked = {
          count: subjects.length,
          subjects: subjects.join(BREAK),
          recipient: org ?? '',
          sub: sub ?? '',
          org: org ?? '',
          byPerson: person !== null,
          now,
          purpose,
          categories: categories ?? null,
        };
        const [row] = await graph.readLatest<StoredSubjects & Record<string, unknown>>(SUBJECTS, asOne(asked));
        const { logRefs, logSecrets, consents } = row!;
        return {
          ...row!,
          logRefs: parted(logRefs),
          logSecrets: parted(logSecrets),
          consents: consents.map((group) => ({ ...group, ids: parted(group.ids) })),
        };
      };
      const row = await read();
      const unnamed = subjects.filter((subject, i) => subject !== '' && row.logRefs[i] === '');
      if (unnamed.length === 0) return subjectFacts(subjects, row);
      // Somebody the policy has not met: without a key in the log there could be no disclosure.
      await makeLogKeys(graph, unnamed);
      return subjectFacts(subjects, await read());
    },
  };
}
