import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { logLines } from '../../policy/log/stored-records.js';
import { verifyLog } from '../../policy/log/verify-log.js';
import { readConfig } from '../../runtime/config.js';
import { evidenceVerifier, readEvidencePublicKeys } from '../../runtime/evidence-key.js';
import { readHopPrivateKey } from '../../runtime/hop-keys.js';
import { createHopSigner, type SignHop } from '../../runtime/hop-token.js';
import { makeTestHome, type TestHome } from '../neo4j/test-home.js';
import { openTestGraph, type TestGraph } from '../neo4j/test-graph.js';
import { testNeo4jEnv } from '../neo4j/test-server.js';
import { loadGraph } from './distributed-way.js';
import { startProcess, type StartedProcess } from './process.js';
import { COMMON_SETTINGS, OPEN_TIMEOUT_MS } from './running-way.js';

const LILLE = 'did:web:universite-de-lille.example';
const ALPHA = 'did:web:edtech-alpha.example';
const PRINCIPAL = { sub: ALPHA, org: ALPHA, person: null, purpose: 'dpv:ServiceProvision' };
const BODY = JSON.stringify({
  query: `{ learner(id: "${LILLE}#demo-bilal-alpha") { givenName skillProfile { level } } }`,
});
const ROUNDS = 4;
const AT_A_TIME = 8;

let home: TestHome;
let graph: TestGraph;
let sign: SignHop;
let running: StartedProcess | undefined;
beforeAll(async () => {
  home = makeTestHome();
  graph = openTestGraph();
  await graph.wipe();
  await graph.wipeSchema();
  await loadGraph();
  sign = createHopSigner(await readHopPrivateKey(readConfig({ PASSERELLE_HOME: home.path })), 60);
}, OPEN_TIMEOUT_MS);
afterAll(async () => {
  running?.child.kill('SIGKILL');
  await running?.ended;
  await graph.close();
  home.remove();
}, OPEN_TIMEOUT_MS);

/** A subgraph that signs a checkpoint every few records, so that it is killed in the middle of one, too. */
async function startSubgraph(): Promise<string> {
  running = startProcess(
    'subgraphs/serve.cli.ts',
    {
      ...COMMON_SETTINGS,
      ...testNeo4jEnv(),
      PASSERELLE_HOME: home.path,
      LOG_LEVEL: 'error',
      SUBGRAPH_PORT: '0',
      LOG_CHECKPOINT_RECORDS: '10',
    },
    { args: ['participants'] },
  );
  return (await running.says(/: (http\S+)\/graphql, for its gateway only/))[1]!;
}

/** Reads until nobody answers. */
async function readOn(url: string, answered: (requestId: string) => void): Promise<void> {
  for (;;) {
    const requestId = randomUUID();
    const authorization = `Bearer ${sign('participants', { principal: PRINCIPAL, requestId }, BODY)}`;
    try {
      const headers = { 'content-type': 'application/json', authorization };
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: BODY });
      const { data } = (await response.json()) as { data?: { learner?: { givenName?: string | null } | null } };
      if (data?.learner?.givenName) answered(requestId);
    } catch {
      return;
    }
  }
}

const logged = async (): Promise<Set<string>> => {
  const rows = await graph.readLatest<{ payload: string }>('MATCH (record:LogRecord) RETURN record.payload AS payload');
  return new Set(rows.map(({ payload }) => (JSON.parse(payload) as { requestId: string }).requestId));
};

test(
  'killed at any moment, a process has answered nothing that is not on the log, and the log stays whole',
  async () => {
    const answered: string[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const url = await startSubgraph();
      const enough = answered.length + randomInt(1, 60);
      const reads = Array.from({ length: AT_A_TIME }, () =>
        readOn(url, (requestId) => {
          answered.push(requestId);
          if (answered.length === enough) setTimeout(() => running!.child.kill('SIGKILL'), randomInt(0, 20));
        }),
      );
      await Promise.all(reads);
      expect((await running!.ended).signal).toBe('SIGKILL');
      const onLog = await logged();
      expect(answered.filter((requestId) => !onLog.has(requestId))).toEqual([]);
    }
    expect(answered.length).toBeGreaterThanOrEqual(ROUNDS);
    const verify = evidenceVerifier(await readEvidencePublicKeys(readConfig({ PASSERELLE_HOME: home.path })));
    const { findings, writers, checkpoints } = await verifyLog(await logLines(graph, new Date()), verify);
    expect(findings).toEqual([]);
    expect(writers).toBe(ROUNDS);
    expect(checkpoints).toBeGreaterThanOrEqual(ROUNDS);
  },
  OPEN_TIMEOUT_MS,
);
