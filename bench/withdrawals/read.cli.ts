/**
 * Reads people one by one and in lists until nobody is open any more, and tells whom it was shown and when the evidence about each was
 * asked for; told and answered as JSON on standard input and output.
 */
import { json } from 'node:stream/consumers';
import { parse, type DocumentNode } from 'graphql';
import { createPolicy } from '../../policy/create-policy.js';
import { evidenceReader } from '../../policy/evidence.js';
import { disclosureLog } from '../../policy/log/disclosure-log.js';
import { readConfig } from '../../runtime/config.js';
import { ephemeralEvidence } from '../../runtime/evidence-key.js';
import { createLog } from '../../runtime/log.js';
import { addressOf, openDriver, openGraph } from '../../runtime/neo4j.js';
import { createParticipantsSubgraph } from '../../subgraphs/participants/subgraph.js';
import { handleFragment, HOLDER } from '../data/generate.js';
import { ASKER } from '../gateway/policy-off.js';
import { machineMs, type Disclosure, type ReadResult, type WithdrawalJob } from './job.js';
import { watched } from './watched.js';

const { people, concurrency, mostMs, keptMs = 0 } = (await json(process.stdin)) as WithdrawalJob;
const config = readConfig();
const address = addressOf(config, 'participants')!;
const driver = openDriver(address, config);
const graph = openGraph(driver, address.database, config.NEO4J_TIMEOUT_MS);
const { signer } = await ephemeralEvidence();
const disclosures = disclosureLog(graph, { signer });
const { evidence, tripsOf } = watched(evidenceReader(graph), keptMs);
const policy = createPolicy({ evidence, disclosures, log: createLog(config, 'bench') });
const participants = createParticipantsSubgraph({ graph, policy, skillsGraph: graph });

/** People asked for by handle in one operation. */
const AT_ONCE = 20;
const PAGE = 200;
const ONE_BY_ONE = parse(
  `query (${Array.from({ length: AT_ONCE }, (_, i) => `$h${i}: ID!`).join(', ')}) {
    ${Array.from({ length: AT_ONCE }, (_, i) => `l${i}: learner(id: $h${i}) { email }`).join('\n')}
  }`,
  { noLocation: true },
);
const LISTED = parse(
  `query ($after: String) { learners(holder: "${HOLDER}", first: ${PAGE}, after: $after) { edges { node { email } } pageInfo { endCursor hasNextPage } } }`,
  { noLocation: true },
);

const found: Disclosure[] = [];
let reads = 0;
/** The person of an e-mail address of the generated data. */
const personOf = (email: string): number => Number(/\d+/.exec(email)![0]);

async function read<Data>(document: DocumentNode, variables: object, emailsOf: (data: Data) => readonly unknown[]) {
  const requestId = `read-${++reads}`;
  // One principal object for each operation: evidence is asked for by it, and so trips are told apart.
  const principal = { ...ASKER };
  const { data } = await participants.execute({ document, variables: { ...variables } }, { principal, requestId });
  const answered = machineMs();
  const emails = emailsOf(data as Data).filter((email): email is string => typeof email === 'string');
  for (const person of emails.map(personOf)) found.push([person, tripsOf(principal).get(person)!, answered]);
  return { data: data as Data, shown: emails.length };
}

type Ones = Readonly<Record<string, { readonly email: string | null } | null>>;
type Page = {
  readonly learners: {
    readonly edges: readonly { readonly node: { readonly email: string | null } }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
};

const begun = machineMs();
let emptied = false;
const late = (): boolean => machineMs() - begun > mostMs;

/** Somebody everywhere: random handles, 20 at a time. */
async function readOnes(): Promise<void> {
  while (!emptied && !late()) {
    const handles = Array.from({ length: AT_ONCE }, (_, i) => [
      `h${i}`,
      `${HOLDER}#${handleFragment(Math.floor(Math.random() * people))}`,
    ]);
    await read<Ones>(ONE_BY_ONE, Object.fromEntries(handles), (data) => Object.values(data).map((one) => one?.email));
  }
}

/** Everybody, page by page, until a whole pass shows nobody. */
async function readLists(): Promise<void> {
  while (!emptied && !late()) {
    let shown = 0;
    for (let after: string | null = null; ;) {
      const page: { data: Page; shown: number } = await read<Page>(LISTED, { after }, ({ learners }) =>
        learners.edges.map(({ node }) => node.email),
      );
      shown += page.shown;
      after = page.data.learners.pageInfo.endCursor;
      if (!page.data.learners.pageInfo.hasNextPage) break;
    }
    if (shown === 0) emptied = true;
  }
}

await Promise.all([readLists(), ...Array.from({ length: concurrency - 1 }, readOnes)]);
const result: ReadResult = { disclosures: found, reads, elapsedMs: machineMs() - begun, emptied };
await disclosures.close();
await driver.close();
process.stdout.write(JSON.stringify(result));
