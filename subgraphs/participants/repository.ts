import { aboutPerson, handleOf, holderOf, type PersonalData } from '../../policy/personal-data.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { AgeBand, CredentialStatus, ParticipantRole, SkillClaimStatus } from './__generated__/types.js';
import { keysRepository, type KeysRepository } from './repository-keys.js';

export interface ParticipantRow {
  readonly did: string;
  readonly legalName: string;
  readonly roles: readonly ParticipantRole[];
  readonly country: string;
  readonly credentialStatus: CredentialStatus;
  readonly intermediaryNotification: string | null;
}

export interface LearnerRow extends PersonalData {
  /** Handle for the recipient of this request. */
  readonly id: string;
  /** Internal; never leaves the subgraph. */
  readonly recordId: string;
  /** Where it stands in the recipient's lists: random, and nothing an id could be made of. */
  readonly place: string;
  readonly holder: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly email: string | null;
  readonly ageBand: AgeBand | null;
  readonly territory: string | null;
  readonly programme: string | null;
  readonly iscedLevel: number | null;
  readonly studentNumber: string | null;
}

export interface SkillClaimRow extends PersonalData {
  readonly recordId: string;
  /** URI of the ESCO skill. */
  readonly skillUri: string;
  readonly status: SkillClaimStatus;
  readonly level: number | null;
  readonly attestedBy: string | null;
}

/** The only Cypher of this subgraph. Learners are found by handle, by holder or by person, never by a value of theirs. */
export interface ParticipantsRepository {
  readonly keys: KeysRepository;
  participantsByDid(dids: readonly string[]): Promise<ParticipantRow[]>;
  /** @param after  DID of the last row of the page before */
  participants(first: number, after: string | null): Promise<ParticipantRow[]>;
  learnersByHandle(handles: readonly string[], recipient: string): Promise<LearnerRow[]>;
  /** In an order of the recipient's own, which says nothing about the people. @param after  place of the last row before */
  learnersOfHolder(holder: string, recipient: string, first: number, after: string | null): Promise<LearnerRow[]>;
  learnersOfPerson(person: string, first: number): Promise<LearnerRow[]>;
  skillClaims(recordIds: readonly string[]): Promise<SkillClaimRow[]>;
  /** Makes the handles of this holder's learners that the recipient does not have yet. */
  makeHandles(holder: string, recipient: string): Promise<void>;
}

/** Columns, not a map: a map would bring its names with each of 200 rows. */
const LEARNER = /* cypher */ `
    learner.id AS recordId, learner.person AS subject, handle.fragment AS fragment, handle.place AS place,
    learner.holder AS holder, learner.givenName AS givenName, learner.familyName AS familyName, learner.email AS email,
    learner.ageBand AS ageBand, learner.territory AS territory, learner.programme AS programme,
    learner.iscedLevel AS iscedLevel, learner.studentNumber AS studentNumber`;

const PARTICIPANT =
  'participant { .did, .legalName, .roles, .country, .credentialStatus, .intermediaryNotification } AS participant';

const PARTICIPANTS_BY_DID = /* cypher */ `
  MATCH (participant:Participant) WHERE participant.did IN $dids
  RETURN ${PARTICIPANT}`;

const PARTICIPANTS = /* cypher */ `
  MATCH (participant:Participant) WHERE participant.did > $after
  RETURN ${PARTICIPANT} ORDER BY participant.did LIMIT toInteger($first)`;

const LEARNERS_BY_HANDLE = /* cypher */ `
  UNWIND $handles AS asked
  MATCH (handle:Handle { fragment: asked.fragment })-[:OF]->(learner:Learner)
  WHERE handle.recipient = $recipient AND handle.holder = asked.holder AND learner.holder = asked.holder
  RETURN ${LEARNER}`;

const LEARNERS_OF_HOLDER = /* cypher */ `
  MATCH (handle:Handle)-[:OF]->(learner:Learner)
  WHERE handle.holder = $holder AND handle.recipient = $recipient AND handle.place > $after
  WITH handle, learner ORDER BY handle.place LIMIT toInteger($first)
  RETURN ${LEARNER} ORDER BY place`;

const LEARNERS_OF_PERSON = /* cypher */ `
  MATCH (learner:Learner { person: $person })
  WITH learner ORDER BY learner.holder LIMIT toInteger($first)
  MATCH (learner)<-[:OF]-(handle:Handle { recipient: $person })
  RETURN ${LEARNER} ORDER BY holder`;

const SKILL_CLAIMS = /* cypher */ `
  UNWIND $recordIds AS recordId
  MATCH (learner:Learner { id: recordId })-[:CLAIMS]->(claim:SkillClaim)
  RETURN claim { .skillUri, .status, .level, .attestedBy, recordId: recordId, subject: learner.person, holder: learner.holder } AS claim
  ORDER BY recordId, claim.skillUri`;

const MAKE_HANDLES = /* cypher */ `
  MATCH (learner:Learner { holder: $holder }) WHERE $person IS NULL OR learner.person = $person
  MERGE (learner)<-[:OF]-(handle:Handle { holder: $holder, recipient: $recipient })
    ON CREATE SET handle.fragment = replace(randomUUID(), '-', ''), handle.place = replace(randomUUID(), '-', '')`;

const HOLDERS_WITHOUT_HANDLE = /* cypher */ `
  MATCH (learner:Learner { person: $person }) WHERE NOT EXISTS { (learner)<-[:OF]-(:Handle { recipient: $person }) }
  RETURN DISTINCT learner.holder AS holder`;

const WITHOUT_HANDLE = /* cypher */ `
  MATCH (learner:Learner { holder: $holder }) WHERE NOT EXISTS { (learner)<-[:OF]-(:Handle { recipient: $recipient }) }
  RETURN learner.id AS missing LIMIT 1`;

/** With whom it is about, which no field of the schema names. */
type StoredLearner = Omit<LearnerRow, 'id' | symbol> & { readonly subject: string; readonly fragment: string };
type StoredClaim = Omit<SkillClaimRow, symbol> & { readonly subject: string; readonly holder: string };

/** Completes the row in place: a page has 200 of them. */
const learnerRow = (row: StoredLearner & { id?: string }): LearnerRow => {
  row.id = handleOf(row.holder, row.fragment);
  return aboutPerson(row as StoredLearner & { id: string }, { subject: row.subject, holder: row.holder });
};

export function participantsRepository(graph: Graph): ParticipantsRepository {
  const learners = async (cypher: string, params: Record<string, unknown>, read = graph.read): Promise<LearnerRow[]> =>
    (await read<StoredLearner & Record<string, unknown>>(cypher, params)).map(learnerRow);
  const participants = async (cypher: string, params: Record<string, unknown>): Promise<ParticipantRow[]> =>
    (await graph.read<{ participant: ParticipantRow }>(cypher, params)).map(({ participant }) => participant);

  return {
    keys: keysRepository(graph),
    participantsByDid: (dids) => participants(PARTICIPANTS_BY_DID, { dids }),
    participants: (first, after) => participants(PARTICIPANTS, { first, after: after ?? '' }),
    learnersByHandle: (handles, recipient) =>
      learners(LEARNERS_BY_HANDLE, {
        recipient,
        handles: handles.map((handle) => ({
          holder: holderOf(handle),
          fragment: handle.slice(holderOf(handle).length + 1),
        })),
      }),
    learnersOfHolder: (holder, recipient, first, after) =>
      learners(LEARNERS_OF_HOLDER, { holder, recipient, first, after: after ?? '' }, graph.readLatest),
    async learnersOfPerson(person, first) {
      for (const { holder } of await graph.read<{ holder: string }>(HOLDERS_WITHOUT_HANDLE, { person })) {
        await graph.write(MAKE_HANDLES, { holder, recipient: person, person });
      }
      return learners(LEARNERS_OF_PERSON, { person, first }, graph.readLatest);
    },
    async skillClaims(recordIds) {
      const rows = await graph.read<{ claim: StoredClaim }>(SKILL_CLAIMS, { recordIds });
      return rows.map(({ claim: { subject, holder, ...row } }) => aboutPerson(row, { subject, holder }));
    },
    async makeHandles(holder, recipient) {
      const missing = await graph.readLatest(WITHOUT_HANDLE, { holder, recipient });
      if (missing.length > 0) await graph.write(MAKE_HANDLES, { holder, recipient, person: null });
    },
  };
}
