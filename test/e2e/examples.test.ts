import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { recallIssuer } from '../../gateway/demo/issuer-address.js';
import { exampleClient } from '../examples-client.js';
import { expectedAnswer, readExamples, type Remembered } from '../examples.js';
import { makeTestHome } from '../neo4j/test-home.js';
import { startStandalone, type StartedProcess } from './process.js';

const examples = await readExamples();
const home = makeTestHome();
const remembered: Remembered = new Map();
let started: StartedProcess;
let ask: Awaited<ReturnType<typeof exampleClient>>;

beforeAll(async () => {
  // A loaded machine plans its first statements slowly; what is tested here is what they answer.
  started = startStandalone({
    PORT: '0',
    PASSERELLE_HOME: home.path,
    EMBEDDED_NEO4J_HEAP_MB: '512',
    NEO4J_TIMEOUT_MS: '60000',
  });
  const [, url] = await started.says(/GraphQL +(\S+)/);
  ask = await exampleClient(url!, await recallIssuer({ PASSERELLE_HOME: home.path, PORT: 0 }));
}, 240_000);

afterAll(async () => {
  started.child.kill('SIGTERM');
  await started.ended;
  home.remove();
}, 120_000);

describe('the documentation answers as it is printed, one example after the other', () => {
  test.each(examples.map((example) => [example.name, example] as const))('%s', async (_name, example) => {
    const came = await ask(example, remembered);
    expect(came).toEqual(expectedAnswer(example.answer, came, remembered));
  });
});
