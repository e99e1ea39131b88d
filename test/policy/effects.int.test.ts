import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import { disclosureLog } from '../../policy/log/disclosure-log.js';
import type { LoggedDisclosure } from '../../policy/log/disclosure-record.js';
import type { Principal } from '../../runtime/principal.js';
import { changeGrants, forgetLog, openWorld, LILLE, refusals, WHO, type World } from './world.js';

const FUN = 'did:web:fun-mooc.example';
const RESEARCH = 'urn:passerelle:agreement:fun-lille-research';
const lille = (purpose: string): Principal => ({ sub: 'universite-lille', org: LILLE, person: null, purpose });
const RESEARCHER = lille('dpv:AcademicResearch');
const TEACHER = lille('dpv:ServiceProvision');
const staff = (sub: string): Principal => ({ sub, org: FUN, person: null, purpose: 'dpv:ServiceProvision' });
const TRUST = staff('urn:passerelle:staff:fun-trust');
const DPO = staff('urn:passerelle:staff:fun-dpo');

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await forgetLog(world);
  world.log = disclosureLog(world.graph, world.evidenceKey);
});
afterAll(() => world.graph.close());

const records = async () =>
  (
    await world.graph.readLatest<{ payload: string }>(
      'MATCH (r:LogRecord) RETURN r.payload AS payload ORDER BY r.writer, r.seq',
    )
  ).map(({ payload }) => JSON.parse(payload) as LoggedDisclosure);

interface Listed {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly [field: string]: unknown };
}
const listed = ({ data }: ExecutionResult) => (data!['learners'] as { edges: Listed[] }).edges;
const list = (who: Principal, fields: string, args = '') =>
  world.ask(who, `{ learners(holder: "${FUN}", first: 100${args}) { edges { cursor node { id ${fields} } } } }`);

/** Pseudonyms of the research agreement, by the learner's record. */
const pseudonymsOf = async (): Promise<Record<string, string>> => {
  await list(RESEARCHER, '');
  const rows = await world.graph.read<{ id: string; fragment: string }>(
    'MATCH (h:Handle { pseudonym: true })-[:OF]->(l:Learner) RETURN l.id AS id, h.fragment AS fragment ORDER BY h.recipient',
    {},
  );
  return Object.fromEntries(rows.map(({ id, fragment }) => [id, `${FUN}#${fragment}`]));
};

describe('a list under pseudonyms', () => {
  test('the same people have other handles and another order than under the other agreement', async () => {
    const research = listed(await list(RESEARCHER, 'learningTraces { edges { node { activity } } }'));
    const teaching = listed(await list(TEACHER, 'programme'));
    expect(research.length).toBe(teaching.length);
    const known = new Set(teaching.flatMap(({ cursor, node }) => [cursor, node.id]));
    expect(research.some(({ cursor, node }) => known.has(cursor) || known.has(node.id))).toBe(false);
  });

  test('what an agreement generalises leaves by the month and the group, and the log says so', async () => {
    const result = await list(RESEARCHER, 'iscedLevel learningTraces { edges { cursor node { at completed } } }');
    expect(result.errors).toBeUndefined();
    expect(JSON.stringify(result.data)).not.toMatch(/2026-\d\d-\d\d/);
    expect(JSON.stringify(result.data)).toContain('"at":"2026-03"');
    expect(new Set(listed(result).map(({ node }) => node['iscedLevel']))).toEqual(new Set([3]));
    const effects = new Map(
      (await records()).flatMap(({ effect, coordinates }) => coordinates.map((of) => [of, effect])),
    );
    expect(Object.fromEntries(effects)).toMatchObject({
      'Learner.id': 'PSEUDONYMISE',
      'Learner.iscedLevel': 'GENERALISE',
      'LearningTrace.at': 'GENERALISE',
      'LearningTrace.completed': 'PERMIT',
    });
  });

  test('nothing that another agreement opens is shown beside a pseudonym', async () => {
    const result = await list(RESEARCHER, 'programme activity: learningTraces { edges { node { activity } } }');
    expect(listed(result).every(({ node }) => node['programme'] === null)).toBe(true);
    expect(refusals(result)).toEqual(['Learner.programme FIELD_NOT_COVERED']);
  });

  test('a pseudonym finds its person again, under the same agreement', async () => {
    const [{ node }] = listed(await list(RESEARCHER, '')) as [Listed];
    const again = await world.ask(RESEARCHER, 'query ($id: ID!) { learner(id: $id) { id } }', { id: node.id });
    expect(again.data).toEqual({ learner: { id: node.id } });
  });

  test('a pseudonym opens nothing for another purpose, and nothing of the other agreement', async () => {
    const [{ node }] = listed(await list(RESEARCHER, '')) as [Listed];
    const result = await world.ask(TEACHER, 'query ($id: ID!) { learner(id: $id) { id programme } }', { id: node.id });
    expect(result.data).toEqual({ learner: { id: null, programme: null } });
  });

  test('a handle and a pseudonym of one person, asked for together, open nothing of each other, in either order', async () => {
    const pseudonym = (await pseudonymsOf())['fun-ada']!;
    const own = `${FUN}#demo-ada-fun-lille`;
    // In one operation, and so in one batch: what was decided for one row is not taken for the other.
    for (const [one, other] of [
      [own, pseudonym],
      [pseudonym, own],
    ] as const) {
      const fields = '{ programme iscedLevel learningTraces { edges { node { activity at } } } }';
      const result = await world.ask(
        RESEARCHER,
        `{ a: learner(id: "${one}") ${fields} b: learner(id: "${other}") ${fields} }`,
      );
      const rows = { [one]: result.data!['a'], [other]: result.data!['b'] } as Record<string, Record<string, unknown>>;
      expect(rows[own]).toEqual({ programme: null, iscedLevel: null, learningTraces: null });
      expect(rows[pseudonym]).toMatchObject({ programme: null, iscedLevel: 3 });
      expect(rows[pseudonym]!['learningTraces']).not.toBeNull();
    }
  });

  test("another recipient's pseudonym finds nobody", async () => {
    const [{ node }] = listed(await list(RESEARCHER, '')) as [Listed];
    const outsider = await world.ask(WHO.alpha, 'query ($id: ID!) { learner(id: $id) { id } }', { id: node.id });
    expect(outsider.data).toEqual({ learner: null });
  });

  test('the agreement can be named; one that gives no pseudonyms is refused with what would be right', async () => {
    expect(listed(await list(RESEARCHER, '', `, agreement: "${RESEARCH}"`)).length).toBeGreaterThan(50);
    const wrong = await list(RESEARCHER, '', ', agreement: "urn:passerelle:agreement:fun-lille"');
    expect(wrong.errors![0]!.message).toContain('gives you pseudonyms');
  });

  test('the key never leaves: it is in no answer and in no record', async () => {
    await list(RESEARCHER, '');
    const [{ key }] = (await world.graph.read<{ key: string }>(
      'MATCH (a:Agreement { uid: $uid }) RETURN a.pseudonymKey AS key',
      { uid: RESEARCH },
    )) as [{ key: string }];
    expect(Buffer.from(key, 'base64').length).toBe(32);
    expect(JSON.stringify(await records())).not.toContain(key);
  });
});

describe('rotation', () => {
  const rotate = (who: Principal) =>
    world.ask(who, 'mutation ($a: ID!) { rotatePseudonyms(agreement: $a) }', { a: RESEARCH }, world.contracts);

  test('after it the same people have other pseudonyms, and the old ones find nobody', async () => {
    const before = listed(await list(RESEARCHER, ''));
    const { data } = await rotate(DPO);
    const after = listed(await list(RESEARCHER, ''));
    expect(data).toEqual({ rotatePseudonyms: 2 });
    expect(after.length).toBe(before.length);
    const old = new Set(before.flatMap(({ cursor, node }) => [cursor, node.id]));
    expect(after.some(({ cursor, node }) => old.has(cursor) || old.has(node.id))).toBe(false);
    const stale = await world.ask(RESEARCHER, 'query ($id: ID!) { learner(id: $id) { id } }', {
      id: before[0]!.node.id,
    });
    expect(stale.data).toEqual({ learner: { id: null } });
  });

  test.each([
    ['staff without the mandate', TRUST],
    ['the recipient', RESEARCHER],
    ['nobody', WHO.nobody],
  ])('%s cannot', async (_who, who) => {
    const result = await rotate(who);
    expect(result.data).toEqual({ rotatePseudonyms: null });
    expect(result.errors).toHaveLength(1);
  });

  test('two at once are two epochs', async () => {
    const [one, other] = await Promise.all([rotate(DPO), rotate(DPO)]);
    expect(one.data!['rotatePseudonyms']).not.toBe(other.data!['rotatePseudonyms']);
  });
});

describe('re-identification', () => {
  const reidentify = (who: Principal, pseudonym: string) =>
    world.ask(
      who,
      'mutation ($p: ID!) { reidentify(input: { pseudonym: $p, ground: DATA_SUBJECT_REQUEST }) { id givenName email } }',
      { p: pseudonym },
    );
  const pseudonymOfAda = async (): Promise<string> => {
    await list(RESEARCHER, '');
    const [row] = await world.graph.read<{ fragment: string }>(
      `MATCH (h:Handle)-[:OF]->(:Learner { id: 'fun-ada' }) WHERE h.pseudonym RETURN h.fragment AS fragment ORDER BY h.recipient LIMIT 1`,
      {},
    );
    return `${FUN}#${row!.fragment}`;
  };

  test('staff with the mandate learn who it is, as far as the mandate opens, and the act is on the log with its ground', async () => {
    const pseudonym = await pseudonymOfAda();
    await forgetLog(world);
    world.log = disclosureLog(world.graph, world.evidenceKey);
    const result = await reidentify(TRUST, pseudonym);
    expect(result.data).toEqual({ reidentify: { id: `${FUN}#demo-ada-at-fun`, givenName: 'Ada', email: null } });
    const act = (await records()).find(({ act: of }) => of === 'REIDENTIFY');
    expect(act).toMatchObject({
      effect: 'PERMIT',
      ground: 'DATA_SUBJECT_REQUEST',
      through: 'MANDATE',
      rule: 'urn:passerelle:mandate:fun-reidentification',
      recipient: FUN,
      holder: FUN,
      subjects: [expect.any(String)],
    });
  });

  test.each([
    ['the privacy officer, whose mandate is another', DPO],
    ['the recipient', RESEARCHER],
    ['another organisation', WHO.alpha],
    ['nobody', WHO.nobody],
    ['the person', WHO.ada],
  ])('%s cannot', async (_who, who) => {
    const pseudonym = await pseudonymOfAda();
    await forgetLog(world);
    world.log = disclosureLog(world.graph, world.evidenceKey);
    const result = await reidentify(who, pseudonym);
    expect(result.data).toEqual({ reidentify: null });
    expect(JSON.stringify(result)).not.toContain('Ada');
    // Whoever is somebody is on the log for it, about the person, who sees it.
    const attempts = (await records()).filter(({ act }) => act === 'REIDENTIFY');
    expect(attempts).toMatchObject(
      who.sub === null
        ? []
        : [
            {
              effect: 'DENY',
              reason: 'NO_AGREEMENT',
              ground: 'DATA_SUBJECT_REQUEST',
              recipient: who.org,
              holder: FUN,
              subjects: [expect.any(String)],
            },
          ],
    );
    const seen = await world.ask(
      WHO.ada,
      '{ myDisclosures(first: 1) { edges { node { act ground } } } }',
      {},
      world.contracts,
    );
    expect(seen.data!['myDisclosures']).toMatchObject({
      edges: attempts.map(() => ({ node: { act: 'REIDENTIFY', ground: 'DATA_SUBJECT_REQUEST' } })),
    });
  });

  test('a pseudonym of an epoch that is over is traced back, too', async () => {
    const pseudonym = await pseudonymOfAda();
    await world.ask(DPO, 'mutation ($a: ID!) { rotatePseudonyms(agreement: $a) }', { a: RESEARCH }, world.contracts);
    const { data } = await reidentify(TRUST, pseudonym);
    expect(data).toMatchObject({ reidentify: { givenName: 'Ada' } });
  });

  test("a recipient's own handle is no pseudonym, and neither is one of nobody", async () => {
    for (const id of [`${FUN}#demo-ada-fun-lille`, `${FUN}#nobody`]) {
      const result = await reidentify(TRUST, id);
      expect(result.data).toEqual({ reidentify: null });
      expect(result.errors![0]!.extensions['code']).toBe('NOT_FOUND');
    }
    expect(await records()).toMatchObject(
      Array(2).fill({
        act: 'REIDENTIFY',
        effect: 'DENY',
        reason: 'NOT_PERMITTED_FOR_PERSON',
        ground: 'DATA_SUBJECT_REQUEST',
        holder: FUN,
        subjects: [],
      }),
    );
  });

  test('what is no organisation does not come on the log by an argument', async () => {
    await reidentify(TRUST, 'Ada Exemple');
    expect(await records()).toMatchObject([{ act: 'REIDENTIFY', effect: 'DENY', holder: null }]);
    expect(JSON.stringify(await records())).not.toContain('Exemple');
  });

  test('nothing is traced back when the log cannot be written', async () => {
    const pseudonym = await pseudonymOfAda();
    world.log = { append: () => Promise.reject(new Error('disk full')) };
    const result = await reidentify(TRUST, pseudonym);
    expect(JSON.stringify(result)).not.toContain('Ada');
  });
});

describe('other effects, on a grant changed in the graph', () => {
  const withEffect = async (coordinate: string, effect: string, ask: () => Promise<ExecutionResult>) => {
    const set = (to: string) =>
      changeGrants(world.graph, 'urn:passerelle:agreement:lille-alpha', (grant) =>
        grant.coordinate === coordinate ? { ...grant, effect: to } : grant,
      );
    await set(effect);
    const result = await ask();
    await set('PERMIT');
    return result;
  };
  const bilal = (fields: string) => () =>
    world.ask(WHO.alpha, `{ learner(id: "${LILLE}#demo-bilal-alpha") { ${fields} } }`);

  test('REDACT tells that there is a name', async () => {
    const result = await withEffect('Learner.givenName', 'REDACT', bilal('givenName alias: givenName'));
    expect(result.data).toEqual({ learner: { givenName: '[REDACTED]', alias: '[REDACTED]' } });
    expect(result.errors).toBeUndefined();
  });

  test('PSEUDONYMISE of a text is the same each time, and is not the text', async () => {
    const [one, other] = [
      await withEffect('Learner.givenName', 'PSEUDONYMISE', bilal('givenName')),
      await withEffect('Learner.givenName', 'PSEUDONYMISE', bilal('givenName')),
    ];
    const { givenName } = one.data!['learner'] as { givenName: string };
    expect(givenName).toMatch(/^[\w-]{22}$/);
    expect(other.data).toEqual(one.data);
  });

  test('REDACT of what is no text leaves nothing', async () => {
    const result = await withEffect('Learner.skillProfile', 'REDACT', bilal('skillProfile { level }'));
    expect(result.data).toEqual({ learner: { skillProfile: null } });
  });

  test('GENERALISE of what has no coarser value opens nothing', async () => {
    const result = await withEffect('Learner.givenName', 'GENERALISE', bilal('givenName'));
    expect(refusals(result)).toEqual(['Learner.givenName FIELD_NOT_COVERED']);
  });
});
