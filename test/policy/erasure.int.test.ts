import { beforeEach, describe, expect, test } from '@jest/globals';
import type { DisclosureWriter } from '../../policy/log/disclosure-log.js';
import type { LoggedDisclosure } from '../../policy/log/disclosure-record.js';
import { openingOf, pseudonymOf } from '../../policy/log/log-key.js';
import { verifyDisclosureProof } from '../../policy/log/proof.js';
import { eraseFromLog } from '../../policy/log/stored-erasure.js';
import type { Run } from '../../runtime/neo4j.js';
import { loadContractsSample } from '../../subgraphs/contracts/sample.js';
import { contractsRepository } from '../../subgraphs/contracts/repository.js';
import { transactErasing } from '../../subgraphs/contracts/repository-erasures.js';
import { loadParticipantsSample } from '../../subgraphs/participants/sample.js';
import { ALPHA, createCalls, FUN } from './consent-calls.js';
import { disclosures, signed, startWriter, useLogWorld, verification, verifier, world } from './log-world.js';
import { LILLE, refusals, WHO } from './world.js';

useLogWorld();
const { call, codeOf, give, moveCode, reading } = createCalls(() => world);
const ADA = WHO.ada.person!;
const [BILAL, EMMA] = [WHO.bilal.person!, WHO.emma.person!];
const FUN_DPO = { ...WHO.dpo, sub: 'urn:passerelle:staff:fun-dpo', org: FUN } as const;
const SETTLE = 'mutation ($input: SettleRequestInput!) { settleRequest(input: $input) { status learner } }';
const done = (id: string) => ({ input: { id, outcome: 'DONE' } });
const ask = async (who: typeof WHO.ada | typeof WHO.emma = WHO.ada): Promise<string> =>
  (await call<{ id: string }>(who, `mutation { requestErasure(holder: "${LILLE}") { id } }`)).id;
const settle = (id: string) => call(WHO.dpo, SETTLE, done(id));
const settleCode = (who: typeof WHO.dpo | typeof WHO.alpha | typeof FUN_DPO, id: string) =>
  codeOf(who, SETTLE, done(id));
const atFun = async (field = 'programme') =>
  (await world.ask(WHO.lille, `{ learner(id: "${FUN}#demo-ada-fun-lille") { ${field} } }`)).errors;
const nodes = async (pattern: string, params: Record<string, unknown> = {}): Promise<number> =>
  (await world.graph.readLatest<{ n: number }>(`MATCH ${pattern} RETURN count(*) AS n`, params))[0]!.n;

/** Holders of the records that somebody with the whole graph can tell to be about a person: by relations, and by every key there is. */
async function tellable(person: string): Promise<(string | null)[]> {
  const keys = await world.graph.readLatest<{ secret: string }>('MATCH (k:LogKey) RETURN k.secret AS secret');
  const openings = await world.graph.readLatest<{ opening: string }>(
    'MATCH ()-[c:CONCERNS]->() WHERE c.opening IS NOT NULL RETURN c.opening AS opening',
  );
  const consents = await world.graph.readLatest<{ id: string }>('MATCH (c:ConsentRecord) RETURN c.id AS id');
  const rules = await world.graph.readLatest<{ id: string }>(
    'MATCH (g:Guardianship { ward: $person }) RETURN g.id AS id',
    { person },
  );
  const records = await world.graph.readLatest<{ payload: string; related: boolean }>(
    'MATCH (r:LogRecord) RETURN r.payload AS payload, EXISTS { (r)-[:CONCERNS]->(:LogKey { person: $person }) } AS related',
    { person },
  );
  return records.flatMap(({ payload, related }) => {
    const record = JSON.parse(payload) as LoggedDisclosure;
    const all = [...keys.map((key) => openingOf(key, record)), ...openings.map(({ opening }) => opening)].flatMap(
      (opening) => [null, ...consents.map(({ id }) => id)].map((id) => pseudonymOf(opening, person, id)),
    );
    const told = related || all.some((pseudonym) => record.subjects.includes(pseudonym));
    return told || rules.some(({ id }) => id === record.rule) || payload.includes(person) ? [record.holder] : [];
  });
}

let writer: DisclosureWriter;
beforeEach(async () => {
  await world.graph.write(
    `MATCH (n) WHERE n:StopNotice OR n:RightsRequest OR n:Restriction OR n:ConsentRequest OR n.id STARTS WITH 'urn:uuid:' DETACH DELETE n`,
  );
  await loadParticipantsSample(world.graph);
  await loadContractsSample(world.graph);
  writer = startWriter();
});

describe('an erasure that the holder settles as done', () => {
  test('leaves nothing of the record, its parts and its handles, and what others hold as it was', async () => {
    const { id: consent } = await give(WHO.ada, { recipient: ALPHA });
    expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual([]);
    expect(await nodes('(h:Handle)-[:OF]->(l:Learner { person: $ADA, holder: $LILLE })', { ADA, LILLE })).toBe(5);
    const claims = await nodes('(c:SkillClaim)');
    const written = await nodes('(r:Reflection)');
    const ofAda =
      '(part) WHERE (part:Credential OR part:Accommodation OR part:Reflection) AND part.id STARTS WITH "lille-ada"';
    expect(await nodes(ofAda)).toBe(2);
    await settle(await ask());

    expect(await nodes('(l:Learner { person: $ADA })', { ADA })).toBe(1);
    expect(await nodes('(c:SkillClaim)')).toBe(claims - 4);
    expect(await nodes(ofAda)).toBe(0);
    expect(await nodes('(r:Reflection)')).toBe(written - 1);
    expect(await nodes(`(h:Handle) WHERE h.fragment IN ['demo-ada-lille', 'demo-ada-alpha', 'demo-ada-fun']`)).toBe(0);
    expect(await nodes(`(h:Handle) WHERE NOT EXISTS { (h)-[:OF]->(:Learner) }`)).toBe(0);
    expect((await world.ask(WHO.ada, '{ myRecords { holder } }')).data).toEqual({ myRecords: [{ holder: FUN }] });
    expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual(['Learner.skillProfile NOT_PERMITTED_FOR_PERSON']);
    expect(await reading(WHO.dpo, 'demo-ada-lille', 'programme')).toEqual([
      'Learner.programme NOT_PERMITTED_FOR_PERSON',
    ]);
    expect(await atFun()).toBeUndefined();
    // Evidence of what was consented to and asked for stays the person's to see.
    expect(await call(WHO.ada, '{ myConsents { id status } }')).toContainEqual({ id: consent, status: 'GIVEN' });
    expect(await call(WHO.ada, '{ myRequests { kind status } }')).toEqual([{ kind: 'ERASURE', status: 'DONE' }]);
    expect(await codeOf(WHO.ada, `mutation { requestErasure(holder: "${LILLE}") { id } }`)).toBe('NOT_FOUND');
  });

  test("destroys what tells that records are about her; the log verifies, and other holders' records are still hers", async () => {
    await give(WHO.ada, { recipient: ALPHA });
    await reading(WHO.alpha, 'demo-ada-alpha');
    await reading(WHO.alpha, 'demo-bilal-alpha');
    await atFun();
    await world.ask(WHO.ada, '{ myRecords { givenName } }');
    await writer.close();
    const held = (await signed()).at(-1)!;
    const before = await nodes('(r:LogRecord)');
    expect(new Set(await tellable(ADA))).toEqual(new Set([LILLE, FUN]));
    await settle(await ask());

    // The person's own reading told of both holders in one operation: its records go together.
    expect(await tellable(ADA)).toEqual([FUN]);
    expect(await tellable(BILAL)).toContain(LILLE);
    expect(await nodes('(r:LogRecord)')).toBe(before);
    expect((await verification(held)).findings).toEqual([]);
    const { edges } = await disclosures(WHO.ada);
    expect(edges).toHaveLength(1);
    const { record } = await verifyDisclosureProof(edges[0]!.node.proof!, verifier(), { person: ADA, consent: null });
    expect(record.holder).toBe(FUN);

    // A second erasure, of what was kept from the first.
    const id = (await call<{ id: string }>(WHO.ada, `mutation { requestErasure(holder: "${FUN}") { id } }`)).id;
    await call(FUN_DPO, SETTLE, done(id));
    expect(await tellable(ADA)).toEqual([]);
    expect(await call(WHO.lille, '{ noticesToUs { kind holder } }')).toEqual([{ kind: 'ERASE', holder: FUN }]);
    expect((await verification(held)).findings).toEqual([]);
  });

  test('a record under a guardianship leads to nobody, and the guardianship goes on', async () => {
    const READ = `{ learner(id: "${LILLE}#demo-emma-gaelle") { programme } }`;
    expect((await world.ask(WHO.gaelle, READ)).data).toEqual({ learner: { programme: expect.any(String) } });
    expect(new Set(await tellable(EMMA))).toEqual(new Set([LILLE]));
    await settle(await ask(WHO.emma));
    expect(await tellable(EMMA)).toEqual([]);
    expect(await nodes('(g:Guardianship { ward: $ward })', { ward: EMMA })).toBe(2);
    // The sample's own ids come back with the sample.
    await world.graph.write(`MATCH (g:Guardianship) WHERE g.id STARTS WITH 'urn:uuid:' DELETE g`);
  });

  test('tells past recipients whom, until they acknowledge, and never by a handle that was made later', async () => {
    await give(WHO.ada, { recipient: ALPHA });
    await reading(WHO.alpha, 'demo-ada-alpha');
    await reading(WHO.fun, 'demo-ada-fun', 'programme');
    await settle(await ask());
    const TO_US = '{ noticesToUs(acknowledged: true) { id kind learner status } }';
    type Notices = { id: string; learner: string | null }[];
    const [notice] = await call<Notices>(WHO.alpha, TO_US);
    expect(notice).toMatchObject({ kind: 'ERASE', learner: `${LILLE}#demo-ada-alpha` });
    expect((await call<Notices>(WHO.fun, TO_US))[0]).toMatchObject({ learner: `${LILLE}#demo-ada-fun` });
    await loadParticipantsSample(world.graph);
    expect(await moveCode(WHO.alpha, 'acknowledgeNotice', notice!.id)).toBeUndefined();
    expect(await call(WHO.alpha, TO_US)).toMatchObject([{ learner: null, status: 'ACKNOWLEDGED' }]);
    expect(await nodes(`(n:StopNotice { recipient: '${ALPHA}' }) WHERE n.learner IS NOT NULL`)).toBe(0);
  });

  test('names by its pseudonym whom the recipient knows by no other name', async () => {
    const list = `{ learners(holder: "${FUN}", first: 100) { edges { node { id programme } } } }`;
    const { data } = await world.ask(WHO.lilleForResearch, list);
    const ids = (data!['learners'] as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);
    await world.graph.write(`MATCH (h:Handle { fragment: 'demo-ada-fun-lille' }) DETACH DELETE h`);
    const id = (await call<{ id: string }>(WHO.ada, `mutation { requestErasure(holder: "${FUN}") { id } }`)).id;
    await call(FUN_DPO, SETTLE, done(id));
    const [notice] = await call<{ learner: string }[]>(WHO.lille, '{ noticesToUs { learner } }');
    expect(ids).toContain(notice!.learner);
  });

  test('leaves a question of an organisation as one that nobody answered', async () => {
    const learner = `${LILLE}#demo-ada-alpha`;
    const terms = {
      notice: 'urn:passerelle:notice:alpha-service',
      purposes: ['dpv:ServiceProvision'],
      categories: ['SKILL_PROFILE'],
    };
    const ASK = 'mutation ($input: RequestConsentInput!) { requestConsent(input: $input) { id } }';
    const { id: request } = await call<{ id: string }>(WHO.alpha, ASK, { input: { learner, ...terms } });
    const [record] = await call<{ id: string }[]>(WHO.ada, '{ myConsents { id } }');
    await give(WHO.ada, { record: record!.id });
    const usable = () => call(WHO.alpha, '{ consents { id learner usable } }');
    expect(await usable()).toEqual([{ id: request, learner, usable: true }]);
    await settle(await ask());
    expect(await usable()).toEqual([{ id: request, learner, usable: false }]);
    expect(await nodes('(c:ConsentRecord { request: $request })', { request })).toBe(0);
  });

  test("takes what the person wrote about the holder's data along", async () => {
    const RECTIFY = 'mutation ($input: RequestRectificationInput!) { requestRectification(input: $input) { id } }';
    await call(WHO.ada, RECTIFY, {
      input: { holder: LILLE, coordinates: ['Learner.programme'], statement: 'Canary of a statement.' },
    });
    await settle(await ask());
    expect(await call(WHO.ada, '{ myRequests { statement } }')).toEqual([{ statement: null }, { statement: null }]);
  });
});

describe('an erasure is carried out', () => {
  const there = () => nodes('(l:Learner { person: $ADA, holder: $LILLE })', { ADA, LILLE });

  test('once: a second settling is a conflict that says so, also at the same time', async () => {
    const id = await ask();
    const codes = await Promise.all(Array.from({ length: 4 }, () => settleCode(WHO.dpo, id)));
    expect(codes.sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', undefined]);
    expect(await settleCode(WHO.dpo, id)).toBe('CONFLICT');
    expect(await moveCode(WHO.ada, 'withdrawRequest', id)).toBe('CONFLICT');
    expect(await there()).toBe(0);
  });

  test('by nobody without the right, and not where it is refused, taken back, or another request', async () => {
    const id = await ask();
    for (const who of [WHO.registrar, WHO.alpha, WHO.ada])
      expect(await settleCode(who as never, id)).toBe('ACCESS_DENIED');
    expect(await settleCode(FUN_DPO, id)).toBe('NOT_FOUND');
    expect(await there()).toBe(1);
    await call(WHO.dpo, SETTLE, { input: { id, outcome: 'REFUSED', reason: 'Archives of public interest.' } });
    const other = await ask();
    await moveCode(WHO.ada, 'withdrawRequest', other);
    expect(await settleCode(WHO.dpo, other)).toBe('CONFLICT');
    expect(await there()).toBe(1);
  });

  test('whole or not at all', async () => {
    await give(WHO.ada, { recipient: ALPHA });
    await reading(WHO.alpha, 'demo-ada-alpha');
    const id = await ask();
    const { settle: settleFailing } = contractsRepository(world.graph, () =>
      Promise.reject(new Error('the last part')),
    );
    const to = { status: 'DONE', reason: null, now: Date.now() } as const;
    await expect(
      settleFailing(id, { holder: LILLE }, ['OPEN'], to, () => ({ notices: [], again: null })),
    ).rejects.toThrow('the last part');
    expect(await call(WHO.ada, '{ myRequests { status } }')).toEqual([{ status: 'OPEN' }]);
    expect(new Set(await tellable(ADA))).toEqual(new Set([LILLE]));
    expect(await there()).toBe(1);
    await settle(id);
    expect(await there()).toBe(0);
  });

  test('a row that was read before finds it closed afterwards', async () => {
    await give(WHO.ada, { recipient: ALPHA });
    const id = await ask();
    const { subjects } = world.evidence;
    Object.assign(world.evidence, {
      subjects: async (...args: Parameters<typeof subjects>) => {
        Object.assign(world.evidence, { subjects });
        await settle(id);
        return subjects(...args);
      },
    });
    expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual(['Learner.skillProfile NOT_PERMITTED_FOR_PERSON']);
    expect(await there()).toBe(0);
  });

  test('and begins again where a disclosure comes between the reading of the log and the end of the key', async () => {
    await give(WHO.ada, { recipient: ALPHA });
    await reading(WHO.alpha, 'demo-ada-alpha');
    let attempts = 0;
    await transactErasing(world.graph, async (run) => {
      const between: Run = async (cypher, params) => {
        if (cypher.includes('DELETE key') && ++attempts === 1) expect(await atFun()).toBeUndefined();
        return run(cypher, params);
      };
      await eraseFromLog(between, { person: ADA, holder: LILLE });
    });
    expect(attempts).toBe(2);
    // What was disclosed meanwhile is on the list of what she and past recipients are told.
    expect(await tellable(ADA)).toEqual([FUN]);
    expect(
      refusals(await world.ask(WHO.ada, '{ myDisclosures { edges { node { hash } } } }', {}, world.contracts)),
    ).toEqual([]);
  });
});
