import DataLoader from 'dataloader';
import { index } from '../../runtime/batch.js';
import { aboutPerson, holderOf, PERSONAL_DATA, type PersonalData } from '../../policy/personal-data.js';
import type { Audience } from '../../policy/audience.js';
import type { LearnerRow, ParticipantRow, ParticipantsRepository } from './repository.js';
import type {
  StoredAccommodation,
  StoredClaim,
  StoredCredential,
  StoredPart,
  StoredReflection,
} from './repository-parts.js';
import type { StoredTrace, TracePage } from './repository-traces.js';

/** A trace marked with whom it is about. */
export type LearningTraceRow = StoredTrace & PersonalData;

/** A part of a learner's record, marked with whom it is about. */
type PartRow<Part extends StoredPart> = Omit<Part, 'subject' | 'holder'> & PersonalData;
export type SkillClaimRow = PartRow<StoredClaim>;
export type CredentialRow = PartRow<StoredCredential>;
export type AccommodationRow = PartRow<StoredAccommodation>;
export type ReflectionRow = PartRow<StoredReflection>;

/** Neo4j plans one statement per batch; a page has 200 learners at most, so a larger batch is no page of ours. */
const MAX_BATCH_SIZE = 500;

/** Stands for a handle of nobody: it is decided, refused and timed like somebody who did not consent. */
export const nobody = (handle: string): LearnerRow =>
  aboutPerson({ id: handle, recordId: '', place: '' } as LearnerRow, { subject: null, holder: holderOf(handle) });

/** Loaders of one operation. Never share them between operations: rows carry what was decided about them. */
export const createLoaders = (repository: ParticipantsRepository, audiences: () => Promise<readonly Audience[]>) => ({
  participant: new DataLoader<string, ParticipantRow | null>(
    async (dids) => index(dids, await repository.participantsByDid(dids), ({ did }) => did),
    { name: 'participant', maxBatchSize: MAX_BATCH_SIZE },
  ),
  learner: new DataLoader<string, LearnerRow>(
    async (handles) => {
      const rows = index(handles, await repository.learnersByHandle(handles, await audiences()), ({ id }) => id);
      return rows.map((row, i) => row ?? nobody(handles[i]!));
    },
    // A row is settled once per batch of evidence: the same person asked for twice is read, and judged, twice.
    { name: 'learner', maxBatchSize: MAX_BATCH_SIZE, cache: false },
  ),
  skillClaims: partsLoader('skillClaims', (recordIds) => repository.skillClaims(recordIds)),
  credentials: partsLoader('credentials', (recordIds) => repository.credentials(recordIds)),
  accommodations: partsLoader('accommodations', (recordIds) => repository.accommodations(recordIds)),
  reflections: partsLoader('reflections', (recordIds) => repository.reflections(recordIds)),
  traces: new DataLoader<TracesAsked, readonly LearningTraceRow[]>((asked) => readTraces(repository, asked), {
    name: 'traces',
    maxBatchSize: MAX_BATCH_SIZE,
    cache: false,
  }),
});

/** Parts of learners' records, each marked with whom it is about. */
const partsLoader = <Part extends StoredPart>(
  name: string,
  read: (recordIds: readonly string[]) => Promise<readonly Part[]>,
) =>
  new DataLoader<Pick<LearnerRow, 'recordId' | 'under'>, readonly PartRow<Part>[]>(
    async (learners) => {
      const of = new Map<string, Part[]>();
      for (const row of await read([...new Set(learners.map(({ recordId }) => recordId))])) {
        const own = of.get(row.recordId);
        if (own) own.push(row);
        else of.set(row.recordId, [row]);
      }
      // A copy for each learner's row: one asked for under two handles is decided twice.
      return learners.map(({ recordId, under }) =>
        (of.get(recordId) ?? []).map(({ subject, holder, ...row }) => aboutPerson(row, { subject, holder, under })),
      );
    },
    { name, maxBatchSize: MAX_BATCH_SIZE, cache: false },
  );

/** Where a page of traces starts and how long it is. */
export interface TracesAsked extends TracePage {
  readonly learner: Pick<LearnerRow, 'recordId' | 'under' | typeof PERSONAL_DATA>;
}

/** Pages of the same size and place are read together, whoever they are of. */
async function readTraces(
  repository: ParticipantsRepository,
  asked: readonly TracesAsked[],
): Promise<(readonly LearningTraceRow[])[]> {
  const pages = new Map<string, TracesAsked[]>();
  for (const page of asked) {
    const key = `${page.first} ${page.skip}`;
    pages.set(key, [...(pages.get(key) ?? []), page]);
  }
  const found = new Map<string, StoredTrace[]>();
  for (const [key, alike] of pages) {
    const recordIds = [...new Set(alike.map(({ learner }) => learner.recordId))];
    for (const row of await repository.traces(recordIds, alike[0]!)) {
      const place = `${key} ${row.recordId}`;
      found.set(place, [...(found.get(place) ?? []), row]);
    }
  }
  return asked.map(({ learner, first, skip }) =>
    (found.get(`${first} ${skip} ${learner.recordId}`) ?? []).map((row) =>
      aboutPerson({ ...row }, learner[PERSONAL_DATA]),
    ),
  );
}

export type ParticipantsLoaders = ReturnType<typeof createLoaders>;
