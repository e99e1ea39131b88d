import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openGateway, type GatewayWorld } from '../policy/gateway-world.js';
import { LILLE, openWorld, WHO, type World } from '../policy/world.js';
import { watch } from './watch.js';

/* That the canary hears each way on which tests in one process are told something. What is found here is taken away: else it failed the test. */
let world: World;
let gateway: GatewayWorld;
beforeAll(async () => {
  world = await openWorld();
  gateway = await openGateway(world);
});
afterAll(async () => {
  await gateway.close();
  await world.graph.close();
});

const BILAL = `{ learner(id: "${LILLE}#demo-bilal-alpha") { id givenName email } }`;
const found = async (): Promise<string[]> => (await watch.findings()).map((of) => of.replace(/( for [^:]*)?:.*/s, ''));

test('it is on', () => {
  expect(watch.armed).toBe(true);
});

test('answers of a subgraph and of the gateway are looked through, and the records they left', async () => {
  const before = { ...watch.seen };
  for (const { data } of [await world.ask(WHO.alpha, BILAL), await gateway.ask(WHO.alpha, BILAL)])
    expect(data).toEqual({ learner: { id: `${LILLE}#demo-bilal-alpha`, givenName: 'Bilal', email: null } });
  expect(await watch.findings()).toEqual([]);
  expect(watch.seen.answers).toBe(before.answers + 2);
  expect(watch.seen.records).toBeGreaterThan(before.records);
});

test('a value that left without a record is found, both ways', async () => {
  const { log } = world;
  // As if what was disclosed were not noted.
  world.log = { append: async (records) => void (records as unknown[]).splice(0) };
  try {
    await world.ask(WHO.alpha, BILAL);
    await gateway.ask(WHO.alpha, BILAL);
  } finally {
    world.log = log;
  }
  expect((await found()).sort()).toEqual(['Bilal in the data']);
});

test.each<[string, () => unknown]>([
  ['what the process wrote', () => process.stderr.write('Bilal\n')],
  ['what the process wrote', () => process.stdout.write(Buffer.from('Bilal\n'))],
  ['console.warn', () => console.warn({ name: 'Bilal' })],
  ['console.error', () => console.error(new Error('Bilal'))],
  ['the log of test', () => watch.log('test').debug({ name: 'Bilal' }, 'said')],
])('%s is looked through', async (where, say) => {
  say();
  expect(await found()).toEqual([`Bilal in ${where}`]);
});

test('what is on the log of disclosures in the graph is', async () => {
  await world.graph.write(`CREATE (:LogRecord { writer: 'w', seq: 1, payload: '{"name":"Bilal"}' })`);
  const [leak] = await watch.findings();
  expect(leak).toBe('Bilal in the log in the graph: {"name":"Bilal"}');
  await world.graph.write(`MATCH (record:LogRecord { writer: 'w' }) DELETE record`);
});
