import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ALPHA, createCalls, FUN } from './consent-calls.js';
import { LILLE, openWorld, WHO, type World } from './world.js';

let world: World;
const { call, give, move, moveCode, reading } = createCalls(() => world);

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await world.graph.write(
    `MATCH (n) WHERE n:StopNotice OR n:LookAgain OR n:RightsRequest OR n:Restriction OR n.id STARTS WITH 'urn:uuid:' DETACH DELETE n`,
  );
});
afterAll(() => world.graph.close());

describe('notices to past recipients', () => {
  const TO_US = '{ noticesToUs { id kind recipient holder learner consent status acknowledgedAt } }';
  type Notice = { id: string; status: string };

  test('go out with a withdrawal to who read, by its own handle, and are tracked until acknowledged', async () => {
    const { id } = await give(WHO.ada, { recipient: ALPHA });
    expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual([]);
    await move(WHO.ada, 'withdrawConsent', id);
    const MINE = '{ myNotices { kind recipient holder learner consent status } }';
    const sent = { kind: 'STOP', recipient: ALPHA, holder: LILLE, learner: null, consent: id };
    expect(await call(WHO.ada, MINE)).toEqual([{ ...sent, status: 'PENDING' }]);
    const [notice] = await call<Notice[]>(WHO.alpha, TO_US);
    expect(notice).toMatchObject({ holder: LILLE, learner: `${LILLE}#demo-ada-alpha`, consent: null, status: 'SENT' });
    expect(await call(WHO.ada, MINE)).toEqual([{ ...sent, status: 'SENT' }]);
    await world.graph.write('MATCH (n:StopNotice) SET n.dueBy = $past', { past: Date.now() - 1 });
    expect(await call(WHO.ada, MINE)).toEqual([{ ...sent, status: 'OVERDUE' }]);
    for (const who of [WHO.fun, WHO.beta])
      expect(await moveCode(who, 'acknowledgeNotice', notice!.id)).toBe('NOT_FOUND');
    expect(await moveCode(WHO.ada, 'acknowledgeNotice', notice!.id)).toBe('ACCESS_DENIED');
    expect(await move(WHO.alpha, 'acknowledgeNotice', notice!.id)).toMatchObject({ status: 'ACKNOWLEDGED' });
    expect(await call(WHO.alpha, TO_US)).toEqual([]);
    expect(await call(WHO.alpha, '{ noticesToUs(acknowledged: true) { status } }')).toEqual([
      { status: 'ACKNOWLEDGED' },
    ]);
    expect(await call(WHO.ada, MINE)).toEqual([{ ...sent, status: 'ACKNOWLEDGED' }]);
  });

  test('go to a recipient that read nothing, too, which learns no handle by it', async () => {
    const { id } = await give(WHO.ada, { recipient: ALPHA });
    await move(WHO.ada, 'withdrawConsent', id);
    expect(await call(WHO.alpha, TO_US)).toMatchObject([{ kind: 'STOP', holder: null, learner: null, consent: null }]);
  });

  test('rest on what was read under this consent, and are made once', async () => {
    const first = await give(WHO.ada, { recipient: ALPHA });
    await reading(WHO.alpha, 'demo-ada-alpha');
    for (let twice = 0; twice < 2; twice += 1) await move(WHO.ada, 'withdrawConsent', first['id']);
    expect(await call(WHO.alpha, TO_US)).toHaveLength(1);
    const second = await give(WHO.ada, { recipient: ALPHA });
    await move(WHO.ada, 'withdrawConsent', second['id']);
    expect(await call(WHO.ada, '{ myNotices { consent holder } }')).toEqual([
      { consent: second['id'], holder: null },
      { consent: first['id'], holder: LILLE },
    ]);
  });

  describe('where data were read under pseudonyms', () => {
    const FUN_LILLE = 'urn:passerelle:agreement:fun-lille-research';
    const RESEARCHER = { ...WHO.lilleForResearch };
    const list = () =>
      world.ask(RESEARCHER, `{ learners(holder: "${FUN}", first: 100) { edges { node { id iscedLevel } } } }`);
    const handlesOfAda = async () =>
      (
        await world.graph.read<{ handle: string }>(
          `MATCH (h:Handle { holder: $fun })-[:OF]->(:Learner { person: 'urn:passerelle:person:ada' })
           WHERE h.recipient STARTS WITH $audience RETURN h.holder + '#' + h.fragment AS handle ORDER BY h.recipient`,
          { fun: FUN, audience: `${LILLE} ${FUN_LILLE} ` },
        )
      ).map(({ handle }) => handle);
    const restrict = () => call(WHO.ada, `mutation { requestRestriction(holder: "${FUN}") { id } }`);
    const named = async () =>
      (await call<{ learner: string }[]>(RESEARCHER, '{ noticesToUs { learner } }'))
        .map(({ learner }) => learner)
        .sort();
    beforeEach(() => world.graph.write('MATCH (r:LogRecord) DETACH DELETE r'));

    test('name the pseudonym of that agreement and epoch, one each, and never the own handle', async () => {
      await list();
      const dpo = { ...WHO.dpo, org: FUN, sub: 'urn:passerelle:staff:fun-dpo' };
      await call(dpo, `mutation { rotatePseudonyms(agreement: "${FUN_LILLE}") }`);
      await list();
      await restrict();
      const pseudonyms = await handlesOfAda();
      expect(pseudonyms).toHaveLength(2);
      expect(await named()).toEqual([...pseudonyms].sort());
    });

    test('name a pseudonym too where the record is of before it said which', async () => {
      await list();
      await world.graph.write(`MATCH (r:LogRecord) SET r.payload = replace(r.payload, '"under"', '"before"')`);
      await restrict();
      expect(await named()).toEqual([(await handlesOfAda()).at(-1)]);
    });
  });

  test('of one event stand under the day alone: their instants would join them', async () => {
    const { id } = await give(WHO.ada, { recipient: ALPHA });
    await move(WHO.ada, 'withdrawConsent', id);
    const [notice] = await call<{ at: string; dueBy: string }[]>(WHO.alpha, '{ noticesToUs { at dueBy } }');
    for (const at of [notice!.at, notice!.dueBy]) expect(at).toMatch(/T00:00:00\.000Z$/);
  });

  test('reach who was reading while the consent was withdrawn', async () => {
    const { id } = await give(WHO.ada, { recipient: ALPHA });
    const { log } = world;
    world.log = {
      async append(...appended) {
        world.log = log;
        await move(WHO.ada, 'withdrawConsent', id);
        await log.append(...appended);
      },
    };
    expect(await reading(WHO.alpha, 'demo-ada-alpha')).toEqual([]);
    const STOPS = '{ noticesToUs(acknowledged: true) { holder learner } }';
    const nothing = { holder: null, learner: null };
    expect(await call(WHO.alpha, STOPS)).toEqual([nothing]);
    // The second look, before its time and after; once more it finds nothing new.
    await world.graph.write('MATCH (look:LookAgain) SET look.at = $past', { past: Date.now() - 1 });
    const late = { holder: LILLE, learner: `${LILLE}#demo-ada-alpha` };
    for (let twice = 0; twice < 2; twice += 1) {
      const found = await call<object[]>(WHO.alpha, STOPS);
      expect(found).toHaveLength(2);
      expect(found).toEqual(expect.arrayContaining([nothing, late]));
    }
    expect(await world.graph.read('MATCH (look:LookAgain) RETURN look.id AS id')).toEqual([]);
  });

  test('found at the second look by two at once are made once', async () => {
    await reading(WHO.alpha, 'demo-bilal-alpha');
    await call(WHO.bilal, `mutation { requestRestriction(holder: "${LILLE}") { id } }`);
    await world.graph.write('MATCH (n:StopNotice) DETACH DELETE n');
    await world.graph.write('MATCH (look:LookAgain) SET look.at = $past', { past: Date.now() - 1 });
    const asked = await Promise.all(
      Array.from({ length: 6 }, () => call<object[]>(WHO.alpha, '{ noticesToUs { id } }')),
    );
    expect(await call(WHO.alpha, '{ noticesToUs { kind holder } }')).toEqual([{ kind: 'RESTRICT', holder: LILLE }]);
    expect(asked).toHaveLength(6);
  });

  test('are not made when the change they belong to is not', async () => {
    const { id } = await give(WHO.ada, { recipient: ALPHA });
    await move(WHO.ada, 'withdrawConsent', id);
    await world.graph.write('MATCH (n:StopNotice) DETACH DELETE n');
    expect(await moveCode(WHO.ada, 'renewConsent', id)).toBe('CONFLICT');
    expect(await call(WHO.ada, '{ myNotices { id } }')).toEqual([]);
  });
});
