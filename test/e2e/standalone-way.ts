import { makeTestHome } from '../neo4j/test-home.js';
import { testNeo4jEnv } from '../neo4j/test-server.js';
import { startStandalone, type StartedProcess } from './process.js';
import { COMMON_SETTINGS, killProcesses, type RunningWay } from './running-way.js';

/** `npm start`, on the Neo4j of the run, whose graph is empty: it brings the sample itself. */
export async function openStandalone(processes: Map<string, StartedProcess>): Promise<RunningWay> {
  const home = makeTestHome();
  const clear = async (): Promise<void> => {
    await killProcesses(processes);
    home.remove();
  };
  try {
    const started = startStandalone({ ...COMMON_SETTINGS, ...testNeo4jEnv(), PORT: '0', PASSERELLE_HOME: home.path });
    processes.set('standalone', started);
    const [, gateway] = await started.says(/GraphQL +(\S+)\/graphql/);
    await started.says(/Ctrl-C stops everything/);
    return {
      gateways: [gateway!],
      issuer: `${gateway}/oidc`,
      home: home.path,
      processes,
      subgraphs: new Map(),
      clear,
    };
  } catch (cause) {
    await clear();
    throw cause;
  }
}
