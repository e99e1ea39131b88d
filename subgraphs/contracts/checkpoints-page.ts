import type { CheckpointReader, StoredCheckpoint } from '../../policy/log/stored-checkpoints.js';
import { noSuchCursor, pageAsked } from './page-of.js';

/**
 * A page of the log's checkpoints, the newest first. What names one is its place in the list, which never changes.
 *
 * @throws ApiError BAD_USER_INPUT for a size out of range, or a place where there is none
 */
export async function checkpointsPage(
  checkpoints: Pick<CheckpointReader, 'newest'>,
  asked: { readonly first?: number | null; readonly after?: string | null },
): Promise<StoredCheckpoint[]> {
  const { first, after } = pageAsked(asked);
  if (after === null) return checkpoints.newest(first);
  const place = /^[1-9]\d{0,14}$/.test(after) ? Number(after) : 0;
  const [last] = await checkpoints.newest(1, place + 1);
  if (last?.index !== place) throw noSuchCursor();
  return checkpoints.newest(first, place);
}
