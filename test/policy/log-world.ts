import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Checkpoint } from '../../policy/log/checkpoint.js';
import { disclosureLog, type DisclosureLogOptions, type DisclosureWriter } from '../../policy/log/disclosure-log.js';
import { verifyCommand, type Outcome } from '../../policy/log/log-offline.js';
import type { OfflineProof } from '../../policy/log/proof.js';
import { checkpointReader } from '../../policy/log/stored-checkpoints.js';
import { logLines } from '../../policy/log/stored-records.js';
import { verifyLog } from '../../policy/log/verify-log.js';
import { evidenceVerifier } from '../../runtime/evidence-key.js';
import { forgetLog, LILLE, openWorld, WHO, type World } from './world.js';

/** The world of the suite that uses this file; its log is empty before each test. */
export let world: World;
let folder: string;

/** Opens the world for a suite, and closes it. */
export function useLogWorld(): void {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'passerelle-log-'));
    world = await openWorld();
  });
  beforeEach(() => forgetLog(world));
  afterAll(async () => {
    await world.graph.close();
    await rm(folder, { recursive: true });
  });
}

/** A process of its own, for the log. */
export const startWriter = (options: Partial<DisclosureLogOptions> = {}): DisclosureWriter => {
  const writer = disclosureLog(world.graph, { signer: world.evidenceKey.signer, ...options });
  world.log = writer;
  return writer;
};

export const BILAL = `{ learner(id: "${LILLE}#demo-bilal-alpha") { givenName skillProfile { level } } }`;
export const read = async (times = 1): Promise<void> => {
  for (let i = 0; i < times; i += 1) expect((await world.ask(WHO.alpha, BILAL)).errors).toBeUndefined();
};
export const verifier = () => evidenceVerifier(world.evidenceKey.keys);
export const signed = async (): Promise<string[]> =>
  (await checkpointReader(world.graph).newest(100)).map(({ jws }) => jws).reverse();
export const said = (jws: string): Checkpoint =>
  JSON.parse(Buffer.from(jws.split('.')[1]!, 'base64url').toString()) as Checkpoint;
export const list = async (): Promise<Checkpoint[]> => (await signed()).map(said);
export const verification = async (held?: string) =>
  verifyLog(await logLines(world.graph, new Date()), verifier(), held);

/** What the command says of the exported log. */
export async function exported(held?: string): Promise<Outcome> {
  const [log, keys, checkpoint] = ['log.jsonl', 'keys.json', 'held.jws'].map((name) => join(folder, name));
  let text = '';
  for await (const line of (await logLines(world.graph, new Date()))()) text += `${JSON.stringify(line)}\n`;
  await writeFile(log!, text);
  await writeFile(keys!, JSON.stringify(world.evidenceKey.keys));
  if (held) await writeFile(checkpoint!, `${held}\n`);
  return verifyCommand({ log: log!, keys: keys!, ...(held && { checkpoint: checkpoint! }) });
}

export const DISCLOSURES = `query ($first: Int, $after: String) { myDisclosures(first: $first, after: $after) {
  edges { cursor node { hash consent at proof { record leafIndex treeSize hashes checkpoint pseudonym opening } } }
  pageInfo { endCursor hasNextPage } } }`;
export interface Page {
  readonly edges: {
    cursor: string;
    node: { hash: string; consent: string | null; at: string; proof: OfflineProof | null };
  }[];
  readonly pageInfo: { endCursor: string | null; hasNextPage: boolean };
}
export const disclosures = async (
  who: typeof WHO.bilal | typeof WHO.ada,
  first = 100,
  after: string | null = null,
): Promise<Page> => {
  const { data, errors } = await world.ask(who, DISCLOSURES, { first, after }, world.contracts);
  expect(errors).toBeUndefined();
  return data!['myDisclosures'] as Page;
};
