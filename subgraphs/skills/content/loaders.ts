import DataLoader from 'dataloader';
import { index } from '../../../runtime/batch.js';
import { ownedBy } from '../../../policy/personal-data.js';
import type { Listed } from '../connection.js';
import { rowBudget } from '../limits.js';
import type { MappingQuery, MappingRecord } from '../repository-mappings.js';
import type { ResourceRecord } from '../repository-resources.js';
import type { TaughtQuery, TeachingQuery } from '../repository-shared.js';
import type { ContentStore } from './store.js';

const MAX_BATCH_SIZE = 200;
const options = { maxBatchSize: MAX_BATCH_SIZE, cacheKeyFn: (key: object): string => JSON.stringify(key) };

/**
 * Loaders for one operation. What is an organisation's own is looked for among that organisation's alone.
 *
 * @param organisation  DID of who asks; null: nothing is its own
 */
export function contentLoaders({ resources, mappings, shared }: ContentStore, organisation: string | null) {
  const spend = rowBudget();
  const counted = <Row>(lists: (readonly Row[])[]): (readonly Row[])[] => {
    spend(lists.reduce((rows, list) => rows + list.length, 0));
    return lists;
  };
  const owners = { organisations: organisation === null ? [] : [organisation] };
  return {
    own: new DataLoader<string, ResourceRecord | null>(
      async (ids) => {
        const found = organisation === null ? [] : await resources.findOwn(organisation, ids);
        return index(ids, found, ({ id }) => id).map((row) => row && ownedBy(row, owners));
      },
      { maxBatchSize: MAX_BATCH_SIZE },
    ),
    shared: new DataLoader<string, ResourceRecord | null>(
      async (ids) => index(ids, await shared.findShared(ids), ({ id }) => id),
      { maxBatchSize: MAX_BATCH_SIZE },
    ),
    mappings: new DataLoader<MappingQuery, readonly MappingRecord[], string>(
      async (queries) =>
        organisation === null ? queries.map(() => []) : counted(await mappings.findMappings(organisation, queries)),
      options,
    ),
    mappingCount: new DataLoader<Pick<MappingQuery, 'id' | 'status'>, number, string>(
      async (queries) => (organisation === null ? queries.map(() => 0) : mappings.countMappings(organisation, queries)),
      options,
    ),
    teachingCount: new DataLoader<string, number>((uris) => shared.countTeaching(uris), {
      maxBatchSize: MAX_BATCH_SIZE,
    }),
    teaching: new DataLoader<TeachingQuery, readonly ResourceRecord[], string>(
      async (queries) => counted(await shared.findTeaching(queries)),
      options,
    ),
    taughtCount: new DataLoader<string, number>((ids) => shared.countTaught(ids), {
      maxBatchSize: MAX_BATCH_SIZE,
    }),
    taught: new DataLoader<TaughtQuery, readonly Listed[], string>(
      async (queries) => counted(await shared.findTaught(queries)),
      options,
    ),
  };
}

export type ContentLoaders = ReturnType<typeof contentLoaders>;
