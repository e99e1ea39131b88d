import { readConfig } from '../../runtime/config.js';
import { SILENT } from '../../runtime/progress.js';
import { SUBGRAPH_NAMES } from '../../runtime/subgraph.js';
import { loadSamples } from '../../subgraphs/load-samples.js';
import { migrateParts, openPartGraphs } from '../../subgraphs/part-graphs.js';
import { makeTestHome } from '../neo4j/test-home.js';
import { testAddress, testNeo4jEnv } from '../neo4j/test-server.js';
import { startProcess, type StartedProcess } from './process.js';
import { COMMON_SETTINGS, killProcesses, type RunningWay } from './running-way.js';

/** What `npm start` does to an empty graph; processes of the distributed way bring no sample. */
export async function loadGraph(): Promise<void> {
  const graphs = openPartGraphs({ addressOf: testAddress }, readConfig({ NEO4J_TIMEOUT_MS: '60000' }));
  try {
    await migrateParts(graphs, SILENT);
    await loadSamples(graphs, SILENT);
  } finally {
    await graphs.close();
  }
}

/** A process per subgraph, two replicas of the gateway and an issuer, that share nothing but keys and the graph. */
export async function openDistributed(processes: Map<string, StartedProcess>): Promise<RunningWay> {
  const home = makeTestHome();
  const clear = async (): Promise<void> => {
    await killProcesses(processes);
    home.remove();
  };
  const common = { ...COMMON_SETTINGS, PORT: '0', PASSERELLE_HOME: home.path };
  const start = async (name: string, address: RegExp, command: string, env: Record<string, string>, args: string[]) => {
    const started = startProcess(command, { ...common, ...env }, { args });
    processes.set(name, started);
    return (await started.says(address))[1]!;
  };
  const startSubgraph = async (name: string) =>
    [
      name,
      await start(
        name,
        /: (http\S+)\/graphql, for its gateway only/,
        'subgraphs/serve.cli.ts',
        { ...testNeo4jEnv(), SUBGRAPH_PORT: '0' },
        [name],
      ),
    ] as const;

  try {
    const [issuer, addresses] = await Promise.all([
      start('issuer', /OIDC_ISSUER=(\S+)/, 'gateway/demo/issuer.cli.ts', {}, []),
      Promise.all(SUBGRAPH_NAMES.map(startSubgraph)),
      loadGraph(),
    ]);
    const urls = Object.fromEntries(addresses.map(([name, url]) => [`${name.toUpperCase()}_URL`, `${url}/graphql`]));
    const gateways = await Promise.all(
      ['gateway-1', 'gateway-2'].map((name) =>
        start(name, /gateway: (\S+)\/graphql/, 'gateway/gateway.cli.ts', { ...urls, OIDC_ISSUER: issuer }, []),
      ),
    );
    return {
      gateways: gateways as [string, string],
      issuer,
      home: home.path,
      processes,
      subgraphs: new Map(addresses),
      clear,
    };
  } catch (cause) {
    await clear();
    throw cause;
  }
}
