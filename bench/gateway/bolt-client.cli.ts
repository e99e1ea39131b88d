/** Runs an operation's statements over Bolt, as many at a time as the load generator has connections. */
import { json } from 'node:stream/consumers';
import { readConfig } from '../../runtime/config.js';
import { addressOf, openDriver, openGraph } from '../../runtime/neo4j.js';
import { type Job, runJob } from './job.js';
import { OPERATIONS, type OperationName } from './operations.js';
import { overBolt } from './over-bolt.js';

export interface BoltJob extends Job {
  readonly operation: OperationName;
  /** Answer the first request and measure nothing. */
  readonly answerOnly?: boolean;
}

const job = (await json(process.stdin)) as BoltJob;
const config = readConfig();
const address = addressOf(config, 'skills')!;
const driver = openDriver(address, config);
const read = overBolt(openGraph(driver, address.database, config.NEO4J_TIMEOUT_MS))[job.operation];
const { variables } = OPERATIONS.find(({ name }) => name === job.operation)!;
const once = (n: number): Promise<unknown> => read(variables[n % variables.length]!);

if (job.answerOnly) {
  process.stdout.write(JSON.stringify(await Promise.all(variables.map((_, n) => once(n)))));
} else {
  // Connections and the server's plans are made before the clock starts, as they are for those that serve.
  const warmUp = await runJob({ ...job, requests: job.connections * 8 }, async (n) => void (await once(n)));
  const before = process.cpuUsage();
  const result = await runJob(job, async (n) => void JSON.stringify({ data: await once(n) }));
  const { user, system } = process.cpuUsage(before);
  const cpuMs = (user + system) / 1000;
  const rssMib = process.memoryUsage.rss() / 2 ** 20;
  process.stdout.write(JSON.stringify({ ...result, cpuMs, rssMib, warmUpRequests: warmUp.requests }));
}
await driver.close();
