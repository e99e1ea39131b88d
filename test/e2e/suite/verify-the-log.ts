import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { testNeo4jEnv } from '../../neo4j/test-server.js';
import type { Suite, Topic } from '../suite.js';

const page = (name: string): Promise<string> => readFile(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
const commandsOf = (text: string): string[] =>
  [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, commands]) => commands!);

/** Eight commands, each a process of its own, on a machine with other work. */
const COMMANDS_TIMEOUT_MS = 300_000;

/** Runs the commands of the page as an auditor does, but for the address, the token and the graph of this run. */
async function run(commands: string, { way, tokenOf }: Suite): Promise<string> {
  const script = commands
    .replaceAll('http://127.0.0.1:4000', way.gateways[0])
    .replaceAll('$(npm run -s token -- ada)', await tokenOf('ada'));
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], {
    env: { PATH: process.env['PATH'], ...testNeo4jEnv(), PASSERELLE_HOME: way.home },
  });
  return stdout;
}

/** The page for auditors, command by command. */
export const describeVerifyTheLog: Topic = (suite) => {
  test(
    'the commands of docs/verify-the-log.md verify the log, and prove a disclosure',
    async () => {
      const newest = async (): Promise<unknown> => {
        const { body } = await suite().ask('{ myDisclosures(first: 1) { edges { node { proof { leafIndex } } } } }', {
          as: 'ada',
        });
        return (body.data as { myDisclosures: { edges: { node: { proof: unknown } }[] } }).myDisclosures.edges[0]!.node
          .proof;
      };
      // A checkpoint covers a record after a second here; nothing else asks for Ada's meanwhile.
      for (let proof = await newest(); proof === null; proof = await newest());
      const told = await run(commandsOf(await page('verify-the-log.md')).join('\n'), suite());
      expect(told).toMatch(/Held against checkpoint \d+\.\nINTACT\n/);
      expect(told.match(/^PROVED$/gm)).toHaveLength(3);
      expect(told).not.toMatch(/NOT PROVED|NOT INTACT/);
      expect(told).toContain('"timestampId": "uEi');
    },
    COMMANDS_TIMEOUT_MS,
  );

  test('both languages have the same commands', async () => {
    expect(commandsOf(await page('fr/verifier-le-journal.md'))).toEqual(commandsOf(await page('verify-the-log.md')));
  });

  test('the keys are for everybody, and hold no secret', async () => {
    for (const gateway of suite().way.gateways) {
      const response = await fetch(`${gateway}/.well-known/passerelle-evidence-keys.json`);
      expect(response.headers.get('content-type')).toContain('application/jwk-set+json');
      expect(await response.json()).toEqual({
        keys: [{ kty: 'OKP', crv: 'Ed25519', x: expect.any(String), kid: expect.any(String), alg: 'EdDSA' }],
      });
    }
  });
};
