/** Sends GraphQL requests over kept-alive connections, in a process of its own so that it disturbs nobody's figures. */
import { json } from 'node:stream/consumers';
import { Pool } from 'undici';
import { type Job, runJob } from './job.js';

export interface HttpJob extends Job {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Request bodies, sent in turn. */
  readonly bodies: readonly string[];
}

const job = (await json(process.stdin)) as HttpJob;
const { origin, pathname } = new URL(job.url);
const pool = new Pool(origin, { connections: job.connections, pipelining: 1, headersTimeout: 60_000 });
const headers = { 'content-type': 'application/json', accept: 'application/json', ...job.headers };
const lengths = new Map<number, number>();

// Between rounds, subgraphs close connections that a gateway kept; some gateways learn that from a request that fails.
const wake = async (): Promise<void> => {
  const response = await pool.request({ method: 'POST', path: pathname, headers, body: job.bodies[0]! });
  await response.body.dump();
};
for (let i = 0; i < 2; i += 1) await Promise.all(Array.from({ length: job.connections }, wake));

const result = await runJob(job, async (n) => {
  const which = n % job.bodies.length;
  const response = await pool.request({ method: 'POST', path: pathname, headers, body: job.bodies[which]! });
  const text = await response.body.text();
  // The answers were compared whole before; here the length tells a refusal or a cut answer from the right one.
  const expected = lengths.get(which) ?? text.length;
  lengths.set(which, expected);
  if (response.statusCode !== 200 || text.length !== expected || text.includes('"errors"'))
    throw new Error(`answered ${response.statusCode}: ${text.slice(0, 500)}`);
});
await pool.close();
process.stdout.write(JSON.stringify(result));
