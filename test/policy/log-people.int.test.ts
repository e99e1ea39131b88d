import { describe, expect, test } from '@jest/globals';
import { verifyDisclosureProof } from '../../policy/log/proof.js';
import { eraseLogKey } from '../../policy/log/stored-keys.js';
import {
  BILAL,
  DISCLOSURES,
  disclosures,
  read,
  signed,
  startWriter,
  useLogWorld,
  verification,
  verifier,
  world,
} from './log-world.js';
import { LILLE, WHO } from './world.js';

useLogWorld();

describe('a person and her disclosures', () => {
  test('pages neither skip nor repeat, while records are added', async () => {
    startWriter();
    await read(4);
    const all = (await disclosures(WHO.bilal)).edges.map(({ node }) => node.hash);
    const paged: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { edges, pageInfo } = await disclosures(WHO.bilal, 3, after);
      paged.push(...edges.map(({ node }) => node.hash));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
      await read();
    }
    expect(paged).toEqual(all);
    expect(new Set(paged).size).toBe(8);
  });

  test('what is no cursor is refused with a sentence', async () => {
    for (const after of ['x', Buffer.from('[1]').toString('base64url')]) {
      const { errors } = await world.ask(WHO.bilal, DISCLOSURES, { first: 1, after }, world.contracts);
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('cursor'),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });

  test('each comes with a proof that holds without the graph, says it is about her, and names nobody else', async () => {
    const writer = startWriter();
    await read(3);
    await world.ask(WHO.fun, `{ learners(holder: "${LILLE}", first: 5) { edges { node { programme } } } }`);
    await writer.close();
    const { edges } = await disclosures(WHO.bilal);
    expect(edges.length).toBeGreaterThanOrEqual(6);
    for (const { node } of edges) {
      const { proof, consent } = node;
      const claim = { person: WHO.bilal.person!, consent };
      const { record } = await verifyDisclosureProof(proof!, verifier(), claim);
      expect(record.at).toBe(node.at);
      expect(record.subjects).toContain(proof!.pseudonym);
      await expect(verifyDisclosureProof(proof!, verifier(), { ...claim, person: WHO.ada.person! })).rejects.toThrow(
        'nobody',
      );
      await expect(verifyDisclosureProof(proof!, verifier(), { ...claim, consent: 'urn:other' })).rejects.toThrow(
        'nobody',
      );
      expect(JSON.stringify({ ...proof, checkpoint: '' })).not.toMatch(/person:|consent:|demo-/);
    }
  });

  test('a record that no checkpoint covers yet has no proof, and then has one', async () => {
    const writer = startWriter();
    await read();
    expect((await disclosures(WHO.bilal)).edges.map(({ node }) => node.proof)).toEqual([null, null]);
    await writer.close();
    expect((await disclosures(WHO.bilal)).edges.map(({ node }) => node.proof?.treeSize)).toEqual([2, 2]);
  });

  test('others see none of hers, and nobody sees none', async () => {
    startWriter();
    await read();
    expect((await disclosures(WHO.ada)).edges).toEqual([]);
    for (const who of [WHO.nobody, WHO.alpha, WHO.dpo, WHO.adaThroughAlpha]) {
      const { data, errors } = await world.ask(who, DISCLOSURES, { first: 1 }, world.contracts);
      expect([data, errors?.length]).toEqual([{ myDisclosures: null }, 1]);
    }
  });

  test('pseudonyms of one person differ in every request, and so does their order', async () => {
    startWriter();
    await read(3);
    const rows = await world.graph.readLatest<{ payload: string }>('MATCH (r:LogRecord) RETURN r.payload AS payload');
    const byRequest = rows.map(({ payload }) => JSON.parse(payload) as { requestId: string; subjects: string[] });
    expect(new Set(byRequest.flatMap(({ subjects }) => subjects)).size).toBe(3);
    for (const { subjects } of byRequest) expect(subjects).toEqual([...subjects].sort());
  });

  test('the latest checkpoints are for everybody', async () => {
    await startWriter().close();
    const ask = () => world.ask(WHO.nobody, '{ checkpoints(first: 5) { index at jws } }', {}, world.contracts);
    expect((await ask()).data).toEqual({ checkpoints: [] });
    const writer = startWriter();
    await read();
    await writer.close();
    const { checkpoints } = (await ask()).data as { checkpoints: { index: number; jws: string }[] };
    expect(checkpoints.map(({ index }) => index)).toEqual([2, 1]);
    expect((await verification(checkpoints[0]!.jws)).findings).toEqual([]);
    const after = (index: string) =>
      world.ask(WHO.nobody, `{ checkpoints(after: ${index}) { index } }`, {}, world.contracts);
    expect((await after('2')).data).toEqual({ checkpoints: [{ index: 1 }] });
    expect((await after('"1"')).data).toEqual({ checkpoints: [] });
    for (const none of ['3', '0', '"x"', '-1'])
      expect((await after(none)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('erasure', () => {
  test('destroys what tells whom records are about; every hash still holds', async () => {
    const writer = startWriter();
    await read(2);
    await writer.close();
    const held = (await signed()).at(-1)!;
    const [edge] = (await disclosures(WHO.bilal)).edges;
    expect(await eraseLogKey(world.graph, WHO.bilal.person!)).toBe(4);
    expect((await verification(held)).findings).toEqual([]);
    expect((await disclosures(WHO.bilal)).edges).toEqual([]);
    const dump = await world.graph.readLatest<{ values: string }>(
      `MATCH (r:LogRecord) OPTIONAL MATCH (r)-[c]-(n) RETURN toString(properties(r).payload) + coalesce(type(c), '') AS values`,
    );
    expect(JSON.stringify(dump)).not.toMatch(/bilal|CONCERNS|urn:passerelle:consent/);
    expect(
      await world.graph.readLatest(`MATCH (k:LogKey { person: $id }) RETURN k`, { id: WHO.bilal.person! }),
    ).toEqual([]);
    expect(await eraseLogKey(world.graph, WHO.bilal.person!)).toBeNull();
    // What was handed out before stays what it was.
    const claim = { person: WHO.bilal.person!, consent: edge!.node.consent };
    await verifyDisclosureProof(edge!.node.proof!, verifier(), claim);
    // Read again, she has a key that knows nothing of before.
    startWriter();
    await read();
    expect((await disclosures(WHO.bilal)).edges).toHaveLength(2);
  });

  test('a disclosure under way when it happens is refused', async () => {
    startWriter();
    const { subjects } = world.evidence;
    Object.assign(world.evidence, {
      subjects: async (...args: Parameters<typeof subjects>) => {
        const facts = await subjects(...args);
        await eraseLogKey(world.graph, WHO.bilal.person!);
        return facts;
      },
    });
    const { data } = await world.ask(WHO.alpha, BILAL);
    Object.assign(world.evidence, { subjects });
    expect(data).toEqual({ learner: null });
  });
});
