import type { EvidenceSigner, VerifyEvidence } from '../../runtime/evidence-key.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { PrunedHead } from './checkpoint.js';
import { rootOf, subtreesOf } from './merkle.js';
import { checkpointList } from './stored-checkpoints.js';
import { nodesOf } from './stored-nodes.js';
import { deletePruned, logLines, prunable } from './stored-records.js';
import type { Finding } from './verify-list.js';
import { verifyLog } from './verify-log.js';

const DAY_MS = 86_400_000;

export interface PruneOptions {
  readonly signer: EvidenceSigner;
  readonly verify: VerifyEvidence;
  readonly retentionDays: number;
  readonly now: Date;
  /** Says what would be removed, and removes nothing. */
  readonly dryRun?: boolean;
}

export interface Pruned {
  /** Records before this instant are past their time, RFC 3339. */
  readonly before: string;
  /** Not empty: the log is not as it was written, and nothing was removed. */
  readonly findings: readonly Finding[];
  readonly writers: readonly PrunedHead[];
  readonly deleted: number;
}

/**
 * Removes the records whose time is over, as whole beginnings of chains. What remains still verifies: a signed checkpoint
 * says what was removed and keeps the hashes that the rest hangs on. It is signed before anything goes, so that an
 * interrupted run leaves more records than it says, and never fewer.
 *
 * @throws ApiError GRAPH_UNAVAILABLE
 */
export async function pruneLog(graph: Graph, options: PruneOptions): Promise<Pruned> {
  const { signer, verify, retentionDays, now, dryRun } = options;
  const before = new Date(now.getTime() - retentionDays * DAY_MS).toISOString();
  // What was tampered with must not be pruned away.
  const { findings } = await verifyLog(await logLines(graph, now), verify);
  if (findings.length > 0) return { before, findings, writers: [], deleted: 0 };
  const ends = await prunable(graph, before);
  const nodes = ends.map(({ writer, size }) => subtreesOf(size).map((subtree) => ({ writer, ...subtree })));
  const hashOf = await nodesOf(graph, nodes.flat());
  const writers = ends.map(({ writer, size, lastHash }, i): PrunedHead => {
    const frontier = nodes[i]!.map((node) => hashOf(node)!);
    return { writer, size, rootHash: rootOf({ size, hashes: frontier }), lastHash, frontier };
  });
  if (writers.length === 0 || dryRun) return { before, findings, writers, deleted: 0 };
  const add = checkpointList(graph, { signer, clock: () => now });
  await add({ kind: 'PRUNE', by: null, own: null, pruned: { before, retentionDays, writers } });
  return { before, findings, writers, deleted: await deletePruned(graph, writers) };
}
