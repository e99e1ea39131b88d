import { percentile } from '../statistics.js';

/** What the load generator and the Bolt client are told, as JSON on their standard input. */
export interface Job {
  readonly connections: number;
  /** Ends after this many requests or milliseconds, whichever comes first. */
  readonly requests: number;
  readonly durationMs: number;
}

/** What they answer, as JSON on their standard output. */
export interface JobResult {
  readonly requests: number;
  readonly elapsedMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/**
 * Keeps `connections` requests under way until the job is done. A request that is under way at the end counts.
 *
 * @param once  makes the n-th request; rejects when its answer is not the one expected
 */
export async function runJob(
  { connections, requests, durationMs }: Job,
  once: (n: number) => Promise<void>,
): Promise<JobResult> {
  const latencies: number[] = [];
  const begun = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < requests && performance.now() - begun < durationMs) {
      const n = next++;
      const since = performance.now();
      await once(n);
      latencies.push(performance.now() - since);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const elapsedMs = performance.now() - begun;
  const at = (share: number): number => percentile(latencies, share);
  return { requests: latencies.length, elapsedMs, p50Ms: at(0.5), p99Ms: at(0.99) };
}
