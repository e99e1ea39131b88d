/** Measures the governed list in this process; told and answered as JSON on standard input and output. */
import { json } from 'node:stream/consumers';
import { readConfig } from '../../runtime/config.js';
import { ephemeralEvidence } from '../../runtime/evidence-key.js';
import { addressOf, openDriver, openGraph } from '../../runtime/neo4j.js';
import { answerHash, countValues } from '../gateway/operations.js';
import { interleaved } from '../rounds.js';
import { decisionsPerSecond } from './decisions.js';
import { variantsOf, type Variant } from './variants.js';

export interface GovernedJob {
  readonly rounds: number;
  readonly operationsPerRound: number;
  readonly warmUpOperations: number;
  /** Operations under way at a time. */
  readonly concurrency: number;
  /** Only this variant, for a profile of it. */
  readonly only?: Variant['name'];
}

export interface GovernedResult {
  /** CPU of this process per operation, in ms, one for each round. */
  readonly cpuMs: Readonly<Record<string, readonly number[]>>;
  readonly decisionsPerS: readonly number[];
}

const job = (await json(process.stdin)) as GovernedJob;
const config = readConfig();
const address = addressOf(config, 'participants')!;
const driver = openDriver(address, config);
const { signer } = await ephemeralEvidence();
const variants = variantsOf(openGraph(driver, address.database, config.NEO4J_TIMEOUT_MS), signer).filter(
  ({ name }) => !job.only || name === job.only,
);

async function repeat({ run }: Variant, operations: number): Promise<void> {
  let left = operations;
  const worker = async (): Promise<void> => {
    while (left-- > 0) {
      const { errors } = await run();
      if (errors) throw errors[0]!;
    }
  };
  await Promise.all(Array.from({ length: job.concurrency }, worker));
}

const hashes = new Set<string>();
for (const variant of variants) {
  const { data, errors } = await variant.run();
  if (errors) throw errors[0]!;
  if (countValues(data) < 1_000) throw new Error(`${variant.name} answers next to nothing`);
  hashes.add(answerHash(data));
}
if (hashes.size !== 1) throw new Error('The answers of the governed list differ.');

for (const variant of variants) await repeat(variant, job.warmUpOperations);
const rounds = await interleaved(variants, job.rounds, async (variant) => {
  const before = process.cpuUsage();
  await repeat(variant, job.operationsPerRound);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / job.operationsPerRound;
});
await driver.close();
const decisionsPerS = job.only ? [] : Array.from({ length: job.rounds }, decisionsPerSecond);
const result: GovernedResult = {
  cpuMs: Object.fromEntries([...rounds].map(([{ name }, cpuMs]) => [name, cpuMs])),
  decisionsPerS,
};
process.stdout.write(JSON.stringify(result));
