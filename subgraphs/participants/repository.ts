import { randomBytes } from 'node:crypto';
import type { Audience } from '../../policy/audience.js';
import { pseudonymOf } from '../../policy/effects.js';
import { aboutPerson, handleOf, holderOf, type PersonalData } from '../../policy/personal-data.js';
import { figuresRepository, type FiguresRepository } from './repository-figures.js';
import { partsRepository, type PartsRepository } from './repository-parts.js';
import { tracesRepository, type TracesRepository } from './repository-traces.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { AgeBand, CredentialStatus, ParticipantRole } from './__generated__/types.js';
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
  /** Handle for the audience it was found for. */
  readonly id: string;
  /** Internal; never leaves the subgraph. */
  readonly recordId: string;
  /** The agreement whose pseudonym it was found under; null: the recipient's own handle. */
  readonly under: string | null;
  /** Where it stands in the audience's lists: random, and nothing an id could be made of. */
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

/** The only Cypher of this subgraph. Learners are found by handle, by holder or by person, never by a value of theirs. */
export interface ParticipantsRepository extends PartsRepository, TracesRepository, FiguresRepository {
  readonly keys: KeysRepository;
  participantsByDid(dids: readonly string[]): Promise<ParticipantRow[]>;
  /** @param after  DID of the last row of the page before */
  participants(first: number, after: string | null): Promise<ParticipantRow[]>;
  learnersByHandle(handles: readonly string[], audiences: readonly Audience[]): Promise<LearnerRow[]>;
  /** In an order of the audience's own, which says nothing about the people. @param after  place of the last row before */
  learnersOfHolder(holder: string, audience: Audience, first: number, after: string | null): Promise<LearnerRow[]>;
  /** By handles of the reader's own: the person herself, or a guardian. They are made where there are none yet. */
  learnersOfPerson(person: string, reader: string, first: number): Promise<LearnerRow[]>;
  /** The person behind a pseudonym of any epoch, and nothing else of her; null: no pseudonym of this holder's. */
  personBehind(pseudonym: string, holder: string): Promise<string | null>;
  /** Whom a pseudonym of any epoch stands for, under the holder's own handle; null: no pseudonym of this holder's. */
  learnerBehind(pseudonym: string, holder: string): Promise<LearnerRow | null>;
  /** Makes the handles of this holder's learners that the audience does not have yet. */
  makeHandles(holder: string, audience: Audience): Promise<void>;
}

/** Columns, not a map: a map would bring its names with each of 200 rows. */
const LEARNER = /* cypher */ `
    learner.id AS recordId, learner.person AS subject, handle.fragment AS fragment, handle.place AS place,
    handle.recipient AS audience,
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
  WHERE handle.recipient IN $audiences AND handle.holder = asked.holder AND learner.holder = asked.holder
  RETURN ${LEARNER}`;

const LEARNERS_OF_HOLDER = /* cypher */ `
  MATCH (handle:Handle)-[:OF]->(learner:Learner)
  WHERE handle.holder = $holder AND handle.recipient = $audience AND handle.place > $after
  WITH handle, learner ORDER BY handle.place LIMIT toInteger($first)
  RETURN ${LEARNER} ORDER BY place`;

const LEARNERS_OF_PERSON = /* cypher */ `
  MATCH (learner:Learner { person: $person })
  WITH learner ORDER BY learner.holder LIMIT toInteger($first)
  MATCH (learner)<-[:OF]-(handle:Handle { recipient: $audience })
  RETURN ${LEARNER} ORDER BY holder`;

const LEARNER_BEHIND = /* cypher */ `
  MATCH (pseudonym:Handle { fragment: $fragment })-[:OF]->(learner:Learner)<-[:OF]-(handle:Handle { recipient: $holder })
  WHERE pseudonym.holder = $holder AND pseudonym.pseudonym AND learner.holder = $holder
  RETURN ${LEARNER}`;

const PERSON_BEHIND = /* cypher */ `
  MATCH (pseudonym:Handle { fragment: $fragment })-[:OF]->(learner:Learner { holder: $holder })
  WHERE pseudonym.holder = $holder AND pseudonym.pseudonym
  RETURN learner.person AS person`;

/** Handles that are there stay: of two processes that make one at once, the first does. */
const MAKE_HANDLES = /* cypher */ `
  UNWIND $handles AS made
  MATCH (learner:Learner { id: made.recordId })
  MERGE (learner)<-[:OF]-(handle:Handle { holder: learner.holder, recipient: $audience })
    ON CREATE SET handle.fragment = made.fragment, handle.place = made.place, handle.pseudonym = $pseudonym`;

const OF_PERSON_WITHOUT_HANDLE = /* cypher */ `
  MATCH (learner:Learner { person: $person }) WHERE NOT EXISTS { (learner)<-[:OF]-(:Handle { recipient: $audience }) }
  RETURN learner.id AS recordId`;

const OF_HOLDER_WITHOUT_HANDLE = /* cypher */ `
  MATCH (learner:Learner { holder: $holder }) WHERE NOT EXISTS { (learner)<-[:OF]-(:Handle { recipient: $audience }) }
  RETURN learner.id AS recordId LIMIT toInteger($limit)`;

/** Handles made in one transaction. */
const HANDLES_AT_ONCE = 5_000;

/** With whom it is about, which no field of the schema names. */
type StoredLearner = Omit<LearnerRow, 'id' | 'under' | symbol> & {
  readonly subject: string;
  readonly fragment: string;
  readonly audience: string;
};

type Completed = StoredLearner & { id: string; under: string | null };

/** Completes the row in place: a page has 200 of them. */
const learnerRow = (row: StoredLearner & Partial<Completed>, under: string | null): LearnerRow => {
  row.id = handleOf(row.holder, row.fragment);
  row.under = under;
  return aboutPerson(row as Completed, { subject: row.subject, holder: row.holder, under });
};

const made = ({ pseudonyms }: Audience, recordId: string) => ({
  recordId,
  fragment: pseudonyms ? pseudonymOf(pseudonyms, 'handle', recordId) : randomBytes(16).toString('hex'),
  place: pseudonyms ? pseudonymOf(pseudonyms, 'place', recordId) : randomBytes(16).toString('hex'),
});

export function participantsRepository(graph: Graph): ParticipantsRepository {
  const learners = async (
    cypher: string,
    params: Record<string, unknown>,
    audiences: readonly Audience[],
    read = graph.read,
  ): Promise<LearnerRow[]> => {
    const under = new Map(audiences.map(({ name, agreement }) => [name, agreement]));
    const rows = await read<StoredLearner & Record<string, unknown>>(cypher, params);
    return rows.map((row) => learnerRow(row, under.get(row.audience) ?? null));
  };
  const writeHandles = (audience: Audience, missing: readonly { recordId: string }[]) =>
    graph.write(MAKE_HANDLES, {
      audience: audience.name,
      pseudonym: audience.pseudonyms !== null,
      handles: missing.map(({ recordId }) => made(audience, recordId)),
    });
  const participants = async (cypher: string, params: Record<string, unknown>): Promise<ParticipantRow[]> =>
    (await graph.read<{ participant: ParticipantRow }>(cypher, params)).map(({ participant }) => participant);

  const makeHandles = async (holder: string, audience: Audience): Promise<void> => {
    for (;;) {
      const missing = await graph.readLatest<{ recordId: string }>(OF_HOLDER_WITHOUT_HANDLE, {
        holder,
        audience: audience.name,
        limit: HANDLES_AT_ONCE,
      });
      if (missing.length > 0) await writeHandles(audience, missing);
      if (missing.length < HANDLES_AT_ONCE) return;
    }
  };

  return {
    keys: keysRepository(graph),
    ...partsRepository(graph),
    ...tracesRepository(graph),
    ...figuresRepository(graph),
    makeHandles,
    async personBehind(pseudonym, holder) {
      const fragment = pseudonym.slice(holder.length + 1);
      const [row] = await graph.readLatest<{ person: string }>(PERSON_BEHIND, { fragment, holder });
      return row?.person ?? null;
    },
    async learnerBehind(pseudonym, holder) {
      const own: Audience = { name: holder, agreement: null, pseudonyms: null };
      await makeHandles(holder, own);
      const fragment = pseudonym.slice(holder.length + 1);
      const [learner] = await learners(LEARNER_BEHIND, { fragment, holder }, [own], graph.readLatest);
      return learner ?? null;
    },
    participantsByDid: (dids) => participants(PARTICIPANTS_BY_DID, { dids }),
    participants: (first, after) => participants(PARTICIPANTS, { first, after: after ?? '' }),
    learnersByHandle: (handles, audiences) =>
      learners(
        LEARNERS_BY_HANDLE,
        {
          audiences: audiences.map(({ name }) => name),
          handles: handles.map((handle) => ({
            holder: holderOf(handle),
            fragment: handle.slice(holderOf(handle).length + 1),
          })),
        },
        audiences,
      ),
    learnersOfHolder: (holder, audience, first, after) =>
      learners(
        LEARNERS_OF_HOLDER,
        { holder, audience: audience.name, first, after: after ?? '' },
        [audience],
        graph.readLatest,
      ),
    async learnersOfPerson(person, reader, first) {
      const own: Audience = { name: reader, agreement: null, pseudonyms: null };
      const missing = await graph.read<{ recordId: string }>(OF_PERSON_WITHOUT_HANDLE, { person, audience: reader });
      if (missing.length > 0) await writeHandles(own, missing);
      return learners(LEARNERS_OF_PERSON, { person, audience: reader, first }, [own], graph.readLatest);
    },
  };
}
