import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { chainHash } from '../../policy/log/chain.js';
import { disclosureLog } from '../../policy/log/disclosure-log.js';
import type { LoggedDisclosure } from '../../policy/log/disclosure-record.js';
import { forgetLog, LILLE, openWorld, refusals, WHO, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await forgetLog(world);
  world.log = disclosureLog(world.graph, world.evidenceKey);
});
afterAll(() => world.graph.close());

interface Stored {
  readonly writer: string;
  readonly seq: number;
  readonly payload: string;
  readonly previousHash: string;
  readonly hash: string;
}
const stored = async (): Promise<Stored[]> =>
  (
    await world.graph.readLatest<{ r: Stored }>(
      'MATCH (r:LogRecord) RETURN r { .writer, .seq, .payload, .previousHash, .hash } AS r ORDER BY r.writer, r.seq',
    )
  ).map(({ r }) => r);
const records = async () => (await stored()).map(({ payload }) => JSON.parse(payload) as LoggedDisclosure);

/** Whom the records are about, as only the graph knows. */
const concerned = () =>
  world.graph.readLatest<{ person: string; consent: string | null }>(
    `MATCH (record:LogRecord)-[concerns:CONCERNS]->(key:LogKey)
     RETURN key.person AS person, concerns.consent AS consent ORDER BY record.writer, record.seq`,
  );

const BILAL = `{ learner(id: "${LILLE}#demo-bilal-alpha") { givenName skillProfile { level } } }`;

describe('what is disclosed is on the log before it is answered', () => {
  test('who, what for, which fields, under which agreement and consent; never a value', async () => {
    await world.ask(WHO.alpha, BILAL);
    const all = await records();
    expect(all).toMatchObject([
      {
        effect: 'PERMIT',
        recipient: WHO.alpha.org,
        purpose: 'dpv:ServiceProvision',
        holder: LILLE,
        coordinates: ['Learner.givenName', 'Learner.skillProfile'],
        agreement: 'urn:passerelle:agreement:lille-alpha',
        legalBasis: 'eu-gdpr:A6-1-a',
        subjects: [expect.stringMatching(/^[\w-]{43}$/)],
      },
      { effect: 'PERMIT', coordinates: ['SkillClaim.level'], subjects: [expect.any(String)] },
    ]);
    expect(await concerned()).toEqual([
      { person: WHO.bilal.person, consent: 'urn:passerelle:consent:bilal-alpha' },
      { person: WHO.bilal.person, consent: 'urn:passerelle:consent:bilal-alpha' },
    ]);
    expect(JSON.stringify(all)).not.toMatch(/Bilal|Modèle|bilal/);
  });

  test('refusals too, with the precise reason', async () => {
    await world.ask(WHO.alpha, `{ learner(id: "${LILLE}#demo-dario-alpha") { givenName skillProfile { level } } }`);
    await world.ask(WHO.beta, BILAL);
    expect(await records()).toMatchObject([
      { effect: 'DENY', reason: 'CONSENT_MISSING', coordinates: ['Learner.givenName'] },
      { effect: 'DENY', reason: 'CONSENT_REFUSED', coordinates: ['Learner.skillProfile'] },
      { effect: 'DENY', reason: 'NO_AGREEMENT', coordinates: ['Query.learner'], subjects: [] },
    ]);
  });

  test('to be on a list is a disclosure, even where no field of the person was read', async () => {
    await world.ask(
      WHO.fun,
      `{ learners(holder: "${LILLE}", first: 3) { edges { cursor node { __typename ... @include(if: true) { programme } } } } }`,
    );
    // People about whom the evidence is alike share a record; who is on the page is chance.
    const logged = await records();
    for (const { coordinates } of logged) expect(coordinates).toEqual(['Query.learners', 'Learner.programme']);
    expect(new Set(logged.flatMap(({ subjects }) => subjects)).size).toBe(3);
  });

  test('to be told what a decision about somebody would be is on the log, too', async () => {
    await world.ask(
      WHO.alpha,
      `{ explainAccess(coordinate: "Learner.givenName", learner: "${LILLE}#demo-bilal-alpha") { effect } }`,
    );
    expect(await records()).toMatchObject([
      {
        act: 'EXPLAIN',
        effect: 'PERMIT',
        coordinates: ['Learner.givenName'],
        subjects: [expect.any(String)],
      },
    ]);
    expect(await concerned()).toEqual([{ person: WHO.bilal.person, consent: 'urn:passerelle:consent:bilal-alpha' }]);
  });

  test('what a caller writes into an argument is on no record, unless it is an organisation', async () => {
    await world.ask(
      WHO.beta,
      '{ a: learner(id: "Ada Exemple, ada@private.example") { givenName } b: learner(id: "Ada Exemple, ada@private.example") { givenName } }',
    );
    expect(await records()).toMatchObject([{ holder: null, reason: 'NO_AGREEMENT' }]);
  });

  test('somebody looked at but not answered about is on no record', async () => {
    await world.ask(
      WHO.fun,
      `{ learners(holder: "${LILLE}", first: 2) { edges { node { programme } } pageInfo { hasNextPage } } }`,
    );
    const people = (await records()).flatMap(({ subjects }) => subjects);
    expect(people).toHaveLength(2);
    expect(new Set(people).size).toBe(2);
  });

  test('a field selected but left out by @skip is on no record', async () => {
    await world.ask(
      WHO.alpha,
      `{ learner(id: "${LILLE}#demo-bilal-alpha") { givenName skillProfile @skip(if: true) { level } } }`,
    );
    expect((await records()).map(({ coordinates }) => coordinates)).toEqual([['Learner.givenName']]);
  });

  test('open data and nobody leave no record', async () => {
    await world.ask(WHO.nobody, '{ participants { edges { node { legalName } } } }');
    await world.ask(WHO.nobody, BILAL);
    expect(await records()).toEqual([]);
  });

  test('the person reads it, as far as it is about her', async () => {
    await world.ask(WHO.alpha, BILAL);
    const { data } = await world.ask(
      WHO.bilal,
      '{ myDisclosures { edges { node { recipient effect coordinates consent } } } }',
      {},
      world.contracts,
    );
    expect(data!['myDisclosures']).toEqual({
      edges: expect.arrayContaining([
        {
          node: {
            recipient: WHO.alpha.org,
            effect: 'PERMIT',
            coordinates: ['Learner.givenName', 'Learner.skillProfile'],
            consent: 'urn:passerelle:consent:bilal-alpha',
          },
        },
      ]),
    });
    expect((await world.ask(WHO.ada, '{ myDisclosures { edges { cursor } } }', {}, world.contracts)).data).toEqual({
      myDisclosures: { edges: [] },
    });
  });
});

describe('evidence that cannot be read opens nothing', () => {
  test('a list is refused, not cut short', async () => {
    const { subjects } = world.evidence;
    Object.assign(world.evidence, { subjects: () => Promise.reject(new Error('Neo4j says: secret')) });
    const list = await world.ask(
      WHO.fun,
      `{ learners(holder: "${LILLE}") { edges { node { programme } } } participant(did: "${LILLE}") { country } }`,
    );
    const one = await world.ask(WHO.alpha, BILAL);
    Object.assign(world.evidence, { subjects });
    expect(list.data).toEqual({ learners: null, participant: { country: 'FR' } });
    expect(refusals(list)).toEqual(['Query.learners POLICY_UNAVAILABLE']);
    expect(one.data).toEqual({ learner: { givenName: null, skillProfile: null } });
    expect(refusals(one)).toEqual(['Learner.givenName POLICY_UNAVAILABLE', 'Learner.skillProfile POLICY_UNAVAILABLE']);
    expect(JSON.stringify([list, one])).not.toContain('secret');
  });
});

describe('a log that cannot be written discloses nothing', () => {
  const failing = { append: () => Promise.reject(new Error('disk full at /secret/path')) };

  test('governed fields are null with POLICY_UNAVAILABLE, what is open still answers', async () => {
    world.log = failing;
    const result = await world.ask(
      WHO.alpha,
      `{ learner(id: "${LILLE}#demo-bilal-alpha") { givenName } participant(did: "${LILLE}") { country } }`,
    );
    expect(result.data).toEqual({ learner: null, participant: { country: 'FR' } });
    expect(refusals(result)).toEqual(['Query.learner POLICY_UNAVAILABLE']);
    expect(JSON.stringify(result)).not.toMatch(/Bilal|secret/);
  });

  test('for the person herself, too', async () => {
    world.log = failing;
    const result = await world.ask(WHO.bilal, '{ myRecords { givenName } }');
    expect(result.data).toEqual({ myRecords: [{ givenName: null }] });
    expect(refusals(result)).toEqual(['Learner.givenName POLICY_UNAVAILABLE']);
  });
});

test.each([
  ['an organisation', WHO.alpha, `${LILLE}#demo-bilal-alpha`],
  ['the privacy officer', WHO.dpo, `${LILLE}#demo-bilal-lille`],
  ['the person', WHO.ada, `${LILLE}#demo-ada-own`],
])('%s is told nothing about somebody by explainAccess when the log cannot be written', async (_who, who, learner) => {
  world.log = { append: () => Promise.reject(new Error('disk full')) };
  const result = await world.ask(
    who,
    'query ($learner: ID!) { explainAccess(coordinate: "Learner.givenName", learner: $learner, recipient: "did:web:edtech-alpha.example", purpose: "dpv:ServiceProvision") { effect reason } }',
    { learner },
  );
  expect(result.data).toEqual({ explainAccess: null });
  expect(result.errors![0]!.extensions['code']).toBe('POLICY_UNAVAILABLE');
});

describe('the chain', () => {
  const startHash = async (): Promise<string> =>
    (
      await world.graph.readLatest<{ hash: string }>('MATCH (c:LogCheckpoint) RETURN c.hash AS hash ORDER BY c.index')
    )[0]!.hash;
  const verify = (chain: readonly Stored[], start: string): boolean => {
    let previous = { seq: 0, hash: start };
    return chain.every(({ seq, payload, previousHash, hash }) => {
      const holds =
        seq === previous.seq + 1 && previousHash === previous.hash && hash === chainHash(previousHash, payload);
      previous = { seq, hash };
      return holds;
    });
  };

  test('links every record to the one before, through group commits under parallel requests', async () => {
    await Promise.all(Array.from({ length: 20 }, () => world.ask(WHO.alpha, BILAL)));
    const chain = await stored();
    expect(chain.length).toBe(40);
    expect(new Set(chain.map(({ writer }) => writer)).size).toBe(1);
    expect(verify(chain, await startHash())).toBe(true);
  });

  test('goes on after a commit whose acknowledgement was lost, without a gap and without a double', async () => {
    let lost = 0;
    const flaky = {
      ...world.graph,
      async commit(...args: Parameters<typeof world.graph.commit>) {
        const rows = await world.graph.commit(...args);
        if (lost < 2) throw ((lost += 1), new Error('connection lost'));
        return rows as never;
      },
    };
    world.log = disclosureLog(flaky, world.evidenceKey);
    expect((await world.ask(WHO.alpha, BILAL)).errors).toBeUndefined();
    expect((await world.ask(WHO.alpha, BILAL)).errors).toBeUndefined();
    const chain = await stored();
    expect([chain.length, lost, verify(chain, await startHash())]).toEqual([4, 2, true]);
  });
});
