/** Withdraws the consent of each person through the API, as that person; told and answered as JSON on standard input and output. */
import { json } from 'node:stream/consumers';
import { parse } from 'graphql';
import { createPolicy } from '../../policy/create-policy.js';
import { evidenceReader } from '../../policy/evidence.js';
import { disclosureLog } from '../../policy/log/disclosure-log.js';
import { readConfig } from '../../runtime/config.js';
import { ephemeralEvidence } from '../../runtime/evidence-key.js';
import { createLog } from '../../runtime/log.js';
import { addressOf, openDriver, openGraph } from '../../runtime/neo4j.js';
import { createContractsSubgraph } from '../../subgraphs/contracts/subgraph.js';
import { eraseRecords } from '../../subgraphs/participants/repository-erasure.js';
import { consents, personId } from '../data/generate.js';
import { machineMs, type WithdrawalJob, type Withdrawn } from './job.js';

const { people, concurrency, mostMs } = (await json(process.stdin)) as WithdrawalJob;
const config = readConfig();
const address = addressOf(config, 'contracts')!;
const driver = openDriver(address, config);
const graph = openGraph(driver, address.database, config.NEO4J_TIMEOUT_MS);
const { signer } = await ephemeralEvidence();
const disclosures = disclosureLog(graph, { signer });
const policy = createPolicy({ evidence: evidenceReader(graph), disclosures, log: createLog(config, 'bench') });
const contracts = createContractsSubgraph({ graph, policy, signer, eraseRecords });

const document = parse('mutation ($id: ID!) { withdrawConsent(id: $id) { status } }', { noLocation: true });
const ids = consents(people).map(({ id }) => id);
/** In no order that readers follow: 7,919 is prime and shares no factor with a round number. */
const order = Array.from({ length: people }, (_, i) => (i * 7_919) % people);

const acknowledgedMs: number[] = [];
const latenciesMs: number[] = [];
const begun = machineMs();
let next = 0;
async function worker(): Promise<void> {
  while (next < people) {
    if (machineMs() - begun > mostMs) throw new Error(`not done after ${mostMs} ms: ${next} of ${people} withdrawals`);
    const person = order[next++]!;
    const since = machineMs();
    const { data, errors } = await contracts.execute(
      { document, variables: { id: ids[person] } },
      {
        principal: { sub: personId(person), org: null, person: personId(person), purpose: null },
        requestId: `withdrawal-${person}`,
      },
    );
    if (errors) throw errors[0]!;
    const { status } = (data as { withdrawConsent: { status: string } }).withdrawConsent;
    if (status !== 'WITHDRAWN') throw new Error(`a withdrawal left the consent ${status}`);
    acknowledgedMs[person] = machineMs();
    latenciesMs.push(acknowledgedMs[person]! - since);
  }
}
await Promise.all(Array.from({ length: concurrency }, worker));
const result: Withdrawn = { acknowledgedMs, latenciesMs, elapsedMs: machineMs() - begun };
await disclosures.close();
await driver.close();
process.stdout.write(JSON.stringify(result));
