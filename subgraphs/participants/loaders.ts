import DataLoader from 'dataloader';
import { index } from '../../runtime/batch.js';
import { aboutPerson, holderOf } from '../../policy/personal-data.js';
import type { Audience } from '../../policy/audience.js';
import type { LearnerRow, ParticipantRow, ParticipantsRepository, SkillClaimRow, StoredClaim } from './repository.js';

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
  skillClaims: new DataLoader<Pick<LearnerRow, 'recordId' | 'under'>, readonly SkillClaimRow[]>(
    async (learners) => {
      const rows = await repository.skillClaims([...new Set(learners.map(({ recordId }) => recordId))]);
      const of = new Map<string, StoredClaim[]>();
      for (const row of rows) {
        const own = of.get(row.recordId);
        if (own) own.push(row);
        else of.set(row.recordId, [row]);
      }
      // A copy for each learner's row: one asked for under two handles is decided twice.
      return learners.map(({ recordId, under }) =>
        (of.get(recordId) ?? []).map(({ subject, holder, ...row }) => aboutPerson(row, { subject, holder, under })),
      );
    },
    { name: 'skillClaims', maxBatchSize: MAX_BATCH_SIZE, cache: false },
  ),
});

export type ParticipantsLoaders = ReturnType<typeof createLoaders>;
