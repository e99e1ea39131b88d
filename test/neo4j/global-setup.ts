import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Each takes a JVM of its own, about 1.5 GiB with its suite. */
const MOST_SERVERS = 3;
/** Of Jest's configuration. */
interface Run {
  readonly maxWorkers: number;
  readonly testPathPatterns: { readonly patterns: readonly string[] };
}

/** Who names suites waits for one start alone. */
const serversFor = ({ maxWorkers, testPathPatterns }: Run): number =>
  testPathPatterns.patterns.length > 0 ? 1 : Math.min(maxWorkers, MOST_SERVERS);

/**
 * Starts the Neo4j servers of the run: once for all projects that name this file. A failure is handed on instead of
 * thrown, so that unit tests still run, and each test that needs Neo4j fails with the sentence that says why there is none.
 */
export default async function startNeo4j(run: Run): Promise<void> {
  const command = ['--import', 'tsx', 'test/neo4j/server.cli.ts', String(serversFor(run))];
  const server = spawn(process.execPath, command, {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const line = await new Promise<string>((resolve) => {
    createInterface({ input: server.stdout }).once('line', resolve);
    void ended.then(() =>
      resolve(
        JSON.stringify({
          failure: 'The process that starts Neo4j for the tests ended early; what it said stands above.',
        }),
      ),
    );
  });
  process.env['PASSERELLE_TEST_NEO4J'] = line;
  (globalThis as { stopNeo4j?: () => Promise<void> }).stopNeo4j = async () => {
    server.stdin.end();
    await ended;
  };
}
