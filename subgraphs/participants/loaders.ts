import DataLoader from 'dataloader';
import { index } from '../../runtime/batch.js';
import { aboutPerson, holderOf } from '../../policy/personal-data.js';
import type { LearnerRow, ParticipantRow, ParticipantsRepository, SkillClaimRow } from './repository.js';

/** Neo4j plans one statement per batch; a page has 200 learners at most, so a larger batch is no page of ours. */
const MAX_BATCH_SIZE = 500;

/** Stands for a handle of nobody: it is decided, refused and timed like somebody who did not consent. */
export const nobody = (handle: string): LearnerRow =>
  aboutPerson({ id: handle, recordId: '', place: '' } as LearnerRow, { subject: null, holder: holderOf(handle) });

/** Loaders of one operation. Never share them between operations: rows carry what was decided about them. */
export const createLoaders = (repository: ParticipantsRepository, recipient: string) => ({
  participant: new DataLoader<string, ParticipantRow | null>(
    async (dids) => index(dids, await repository.participantsByDid(dids), ({ did }) => did),
    { name: 'participant', maxBatchSize: MAX_BATCH_SIZE },
  ),
  learner: new DataLoader<string, LearnerRow>(
    async (handles) => {
      const rows = index(handles, await repository.learnersByHandle(handles, recipient), ({ id }) => id);
      return rows.map((row, i) => row ?? nobody(handles[i]!));
    },
    // A row is settled once per batch of evidence: the same person asked for twice is read, and judged, twice.
    { name: 'learner', maxBatchSize: MAX_BATCH_SIZE, cache: false },
  ),
  skillClaims: new DataLoader<string, readonly SkillClaimRow[]>(
    async (recordIds) => {
      const rows = await repository.skillClaims([...new Set(recordIds)]);
      const of = new Map<string, SkillClaimRow[]>();
      for (const row of rows) of.set(row.recordId, [...(of.get(row.recordId) ?? []), row]);
      return recordIds.map((recordId) => of.get(recordId) ?? []);
    },
    { name: 'skillClaims', maxBatchSize: MAX_BATCH_SIZE, cache: false },
  ),
});

export type ParticipantsLoaders = ReturnType<typeof createLoaders>;
