import { relative } from 'node:path';
import { type Config, readGatewayConfig } from '../runtime/config.js';
import { onExit } from '../runtime/graceful-exit.js';
import { createProgress } from '../runtime/progress.js';
import { describeStartupFailure, type FailureSettings } from '../runtime/startup-failure.js';
import { readIdentities } from './demo/identities.js';
import { startStandalone, type Standalone } from './standalone.js';

/** Longest everything may take to stop, in milliseconds: requests under way, then Neo4j closing its store. */
const STOP_TIMEOUT_MS = 60_000;

const QUERY = '{ romeOccupation(code: "J1501") { prefLabel mobilities(first: 3) { nodes { notation prefLabel } } } }';

async function printWelcome({ url }: Standalone, config: Config): Promise<void> {
  const identities = config.OIDC_ISSUER ? [] : await readIdentities();
  const width = Math.max(0, ...identities.map(({ name }) => name.length));
  const demo = [
    `  Demo identities, none of them real: npm run -s token -- <identity>`,
    ...identities.map(({ name, says }) => `    ${name.padEnd(width)}  ${says}`),
  ];
  console.log(`
Passerelle is ready.

  Explorer  ${url}/
  GraphQL   ${url}/graphql
  Kept in   ${relative(process.cwd(), config.PASSERELLE_HOME) || '.'}

${config.OIDC_ISSUER ? `  Access tokens of ${config.OIDC_ISSUER}` : demo.join('\n')}

  Try it:
    curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: QUERY })}'

Ctrl-C stops everything.
`);
}

const starting = new AbortController();
let settings: FailureSettings = {};
let running: Promise<Standalone> | undefined;

onExit(
  async ({ fault }) => {
    console.error(fault === undefined ? 'Stopping.' : fault);
    starting.abort();
    // A start under way ends itself; what did start is closed.
    const standalone = await running?.catch(() => undefined);
    await standalone?.close();
  },
  { timeoutMs: STOP_TIMEOUT_MS, exit: (code) => process.exit(code) },
);

try {
  const config = readGatewayConfig();
  settings = config;
  running = startStandalone(config, createProgress(), starting.signal);
  const standalone = await running;
  await printWelcome(standalone, config);
  void standalone.neo4jEnded.then(async () => {
    if (starting.signal.aborted) return;
    console.error(
      `The embedded Neo4j has ended by itself: its log is in ${config.PASSERELLE_HOME}/graph/logs; start again.`,
    );
    starting.abort();
    await standalone.close();
    process.exit(1);
  });
} catch (cause) {
  if (!starting.signal.aborted) {
    console.error(describeStartupFailure(cause, settings));
    process.exit(1);
  }
}
