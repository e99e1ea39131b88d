import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { freeze } from '../../policy/agreement/content.js';
import { agreementsInForce, decide } from '../../policy/decide.js';
import { servedGovernedFields } from '../../policy/governed-fields.js';
import { OPENINGS } from '../../policy/model.js';
import { agreementsRepository } from '../../subgraphs/contracts/repository-agreements.js';
import { negotiationsRepository } from '../../subgraphs/contracts/repository-negotiations.js';
import type { Principal } from '../../runtime/principal.js';
import { LILLE, WHO } from '../policy/world.js';
import {
  BETA,
  BETA_ASKS,
  inDays,
  LILLE_ASKS,
  type Contracts,
  OPEN,
  openContracts,
  PROGRAMME,
  sign,
  terms,
} from './world.js';

const FUN_LILLE = 'urn:passerelle:agreement:fun-lille';

let contracts: Contracts;
beforeAll(async () => {
  contracts = await openContracts();
});
afterAll(() => contracts.world.graph.close());
beforeEach(() => contracts.forgetBeta());

const act = (who: Principal, uid: string, what: string) =>
  contracts.run<{ status: string }>(
    who,
    `mutation ($uid: ID!, $act: AgreementAct!) { actOnAgreement(uid: $uid, act: $act, reason: "r") { status suspendedBy endsAt events { by act reason } } }`,
    { uid, act: what },
  );
const actFault = (who: Principal, uid: string, what: string) =>
  contracts.fault(who, `mutation ($uid: ID!, $act: AgreementAct!) { actOnAgreement(uid: $uid, act: $act) { uid } }`, {
    uid,
    act: what,
  });

describe('an agreement opens what it names', () => {
  test('from the move that finalises it, and not before', async () => {
    const requested = await contracts.request(BETA_ASKS, LILLE);
    const agreed = await contracts.move(LILLE_ASKS, requested, 'AGREED');
    expect(agreed.agreement).toMatchObject({ status: 'PENDING', signatures: [], proven: false });
    expect(await contracts.reads()).toBe('Query.learner NO_AGREEMENT');
    const { digest } = agreed.agreement!;
    const verified = await contracts.move(BETA_ASKS, agreed, 'VERIFIED', { signature: await sign(BETA_ASKS, digest) });
    expect(verified.agreement).toMatchObject({ status: 'PENDING', signatures: [{ party: BETA }], proven: false });
    expect(await contracts.reads()).toBe('Query.learner NO_AGREEMENT');
    const final = await contracts.move(LILLE_ASKS, verified, 'FINALIZED', {
      signature: await sign(LILLE_ASKS, digest),
    });
    expect(final.agreement).toMatchObject({ status: 'ACTIVE', proven: true });
    expect(final.agreement!.signatures.map(({ party }) => party)).toEqual([LILLE, BETA]);
    expect(freeze(JSON.parse(final.agreement!.content) as object)).toMatchObject({ digest });
    expect(await contracts.reads()).toBe(OPEN);
    expect(await contracts.reads(PROGRAMME.replace('programme', 'email'))).toBe('Learner.email FIELD_NOT_COVERED');
  });

  test('not before its term, and not after', async () => {
    await contracts.conclude(BETA_ASKS, LILLE_ASKS, terms({ validFrom: inDays(1) }));
    expect(await contracts.reads()).toBe('Query.learner NO_AGREEMENT');
  });

  test('a field that comes into the schema later is covered by none, though each field there was is', async () => {
    const governed = servedGovernedFields();
    const coordinates = [...governed.keys()];
    const grant = { coordinates, legalBasis: 'eu-gdpr:A6-1-e', ground: 'a law', specialGround: 'eu-gdpr:A9-2-g' };
    await contracts.conclude(BETA_ASKS, LILLE_ASKS, terms({ grants: [grant] }));
    const parties = await contracts.world.evidence.parties(BETA_ASKS, Date.now());
    const reasonFor = (coordinate: string) => {
      const category = governed.get(coordinate)?.category ?? 'IDENTITY';
      const about = { holder: LILLE, subject: null, category, childPrivate: false };
      const request = { principal: BETA_ASKS, coordinate, openings: OPENINGS, under: null, ...about };
      const decision = decide(request, parties, null, Date.now());
      return decision.effect === 'DENY' ? decision.reason : OPEN;
    };
    for (const coordinate of coordinates) expect(reasonFor(coordinate)).toBe('NOT_PERMITTED_FOR_PERSON');
    expect(reasonFor('Learner.addedLater')).toBe('FIELD_NOT_COVERED');
  });
});

describe('acts of the parties close and open at once', () => {
  test('suspend and resume', async () => {
    const uid = await contracts.conclude(BETA_ASKS, LILLE_ASKS);
    expect(await contracts.reads()).toBe(OPEN);
    expect(await act(LILLE_ASKS, uid, 'SUSPEND')).toMatchObject({
      status: 'SUSPENDED',
      suspendedBy: [LILLE],
      events: [{ by: LILLE, act: 'SUSPEND', reason: 'r' }],
    });
    expect(await contracts.reads()).toBe('Query.learner AGREEMENT_SUSPENDED');
    expect(await actFault(BETA_ASKS, uid, 'RESUME')).toMatchObject({
      code: 'ILLEGAL_MOVE',
      allowed: ['SUSPEND', 'TERMINATE'],
    });
    expect(await contracts.reads()).toBe('Query.learner AGREEMENT_SUSPENDED');
    expect(await act(LILLE_ASKS, uid, 'RESUME')).toMatchObject({ status: 'ACTIVE', suspendedBy: [] });
    const events = (args: string) => contracts.agreement<object>(LILLE_ASKS, uid, `events${args} { act }`);
    expect(await events('(first: 1)')).toEqual({ events: [{ act: 'SUSPEND' }] });
    expect(await events('(first: 1, after: 1)')).toEqual({ events: [{ act: 'RESUME' }] });
    expect(await contracts.reads()).toBe(OPEN);
  });

  test.each([
    ['the assignee', 'TERMINATE', 'TERMINATED', BETA_ASKS],
    ['the assigner', 'TERMINATE', 'TERMINATED', LILLE_ASKS],
    ['the assigner', 'REVOKE', 'REVOKED', LILLE_ASKS],
  ])('%s: %s', async (_who, what, status, who) => {
    const uid = await contracts.conclude(BETA_ASKS, LILLE_ASKS);
    expect(await act(who, uid, what)).toMatchObject({ status, endsAt: expect.any(String) });
    expect(await contracts.reads()).toBe('Query.learner NO_AGREEMENT');
    expect(await actFault(who, uid, 'RESUME')).toMatchObject({ code: 'ILLEGAL_MOVE', allowed: [] });
  });

  test('the assignee does not revoke, and an outsider learns nothing', async () => {
    const uid = await contracts.conclude(BETA_ASKS, LILLE_ASKS);
    expect((await actFault(BETA_ASKS, uid, 'REVOKE')).code).toBe('ILLEGAL_MOVE');
    expect(await contracts.agreement(WHO.alpha, uid, 'uid')).toBeNull();
    const there = await actFault(WHO.alpha, uid, 'TERMINATE');
    const nowhere = await actFault(WHO.alpha, 'urn:nothing', 'TERMINATE');
    expect({ ...there, message: there.message.replace(uid, '') }).toEqual({
      ...nowhere,
      message: nowhere.message.replace('urn:nothing', ''),
    });
    expect(await contracts.reads()).toBe(OPEN);
  });

  test('both parties at once, each twice: the act of each is done once, and the second time is told so', async () => {
    const uid = await contracts.conclude(BETA_ASKS, LILLE_ASKS);
    const acts = [LILLE_ASKS, BETA_ASKS, LILLE_ASKS, BETA_ASKS].map((who) => act(who, uid, 'SUSPEND'));
    const done = await Promise.allSettled(acts);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await actFault(LILLE_ASKS, uid, 'SUSPEND')).toMatchObject({
      code: 'ILLEGAL_MOVE',
      allowed: ['RESUME', 'TERMINATE', 'REVOKE'],
    });
    const { suspendedBy, events } = await contracts.agreement<{ suspendedBy: string[]; events: unknown[] }>(
      BETA_ASKS,
      uid,
      'suspendedBy events { act }',
    );
    expect([...suspendedBy].sort()).toEqual([BETA, LILLE].sort());
    expect(events).toHaveLength(2);
  });

  test('an act that was judged on an older version is not written', async () => {
    const uid = await contracts.conclude(BETA_ASKS, LILLE_ASKS);
    const repository = agreementsRepository(contracts.world.graph);
    const act = (status: 'SUSPENDED' | 'TERMINATED') =>
      repository.act({
        uid,
        version: 0,
        status,
        suspendedBy: [],
        endsAt: null,
        event: { at: Date.now(), by: BETA, act: 'SUSPEND', reason: null },
      });
    expect(await act('SUSPENDED')).toMatchObject({ version: 1 });
    expect(await act('TERMINATED')).toBeNull();
    const seen = await contracts.agreement<{ events: unknown[] }>(BETA_ASKS, uid, 'status events { act }');
    expect(seen).toEqual({ status: 'SUSPENDED', events: [{ act: 'SUSPEND' }] });
  });

  test('its end is judged when it is read', async () => {
    await contracts.conclude(BETA_ASKS, LILLE_ASKS, terms({ validUntil: inDays(2) }));
    const between = async (now: number) => {
      const asked = { principal: BETA_ASKS, holder: LILLE };
      const found = agreementsInForce(asked, await contracts.world.evidence.parties(BETA_ASKS, now), now);
      return 'reason' in found ? found.reason : OPEN;
    };
    expect(await between(Date.parse(inDays(1)))).toBe(OPEN);
    expect(await between(Date.parse(inDays(3)))).toBe('AGREEMENT_EXPIRED');
  });
});

describe('an agreement in the place of another', () => {
  const email = (supersedes: string, change: object = {}) =>
    terms({
      supersedes,
      grants: [{ coordinates: ['Learner.email'], legalBasis: 'eu-gdpr:A6-1-e', ground: 'a law' }],
      ...change,
    });
  const verified = async (of: Record<string, unknown>) => {
    const agreed = await contracts.move(LILLE_ASKS, await contracts.request(BETA_ASKS, LILLE, of), 'AGREED');
    const { digest } = agreed.agreement!;
    const negotiation = await contracts.move(BETA_ASKS, agreed, 'VERIFIED', {
      signature: await sign(BETA_ASKS, digest),
    });
    return { negotiation, signature: await sign(LILLE_ASKS, digest) };
  };

  test('the old one ends at the instant the new one becomes active', async () => {
    const old = await contracts.conclude(BETA_ASKS, LILLE_ASKS);
    const { negotiation, signature } = await verified(email(old));
    expect(await contracts.reads()).toBe(OPEN);
    const { agreement: made } = await contracts.move(LILLE_ASKS, negotiation, 'FINALIZED', { signature });
    expect(await contracts.reads()).toBe('Learner.programme FIELD_NOT_COVERED');
    expect(await contracts.reads(PROGRAMME.replace('programme', 'email'))).toBe(OPEN);
    const told = await contracts.agreement<{ endsAt: string }>(BETA_ASKS, old, 'status supersededBy endsAt');
    expect(told).toMatchObject({ status: 'TERMINATED', supersededBy: made!.uid });
    expect((await actFault(LILLE_ASKS, old, 'RESUME')).code).toBe('ILLEGAL_MOVE');
  });

  test('one whose term begins later leaves the old one in force until then', async () => {
    const old = await contracts.conclude(BETA_ASKS, LILLE_ASKS);
    const validFrom = inDays(2);
    await contracts.conclude(BETA_ASKS, LILLE_ASKS, email(old, { validFrom }));
    expect(await contracts.reads()).toBe(OPEN);
    expect(await contracts.agreement(BETA_ASKS, old, 'status endsAt')).toEqual({ status: 'ACTIVE', endsAt: validFrom });
    const [{ agreements }, later] = (await Promise.all(
      [Date.now(), Date.parse(validFrom)].map((now) => contracts.world.evidence.parties(BETA_ASKS, now)),
    )) as [
      Awaited<ReturnType<typeof contracts.world.evidence.parties>>,
      Awaited<ReturnType<typeof contracts.world.evidence.parties>>,
    ];
    expect(agreements.map(({ status }) => status).sort()).toEqual(['ACTIVE', 'ACTIVE']);
    expect(later.agreements.map(({ status }) => status).sort()).toEqual(['ACTIVE', 'TERMINATED']);
  });

  test('of two that would take its place at once, one does, and nothing of the other is done', async () => {
    const old = await contracts.conclude(BETA_ASKS, LILLE_ASKS);
    const [one, other] = [await verified(email(old)), await verified(email(old))];
    const outcomes = await Promise.all(
      [one, other].map(({ negotiation, signature }) =>
        contracts.move(LILLE_ASKS, negotiation, 'FINALIZED', { signature }).then(
          ({ state }) => state,
          (fault: { extensions: { code: string } }) => fault.extensions.code,
        ),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'FINALIZED')).toHaveLength(1);
    const lost = [one, other][outcomes.findIndex((outcome) => outcome !== 'FINALIZED')]!.negotiation;
    expect(
      await contracts.run(
        BETA_ASKS,
        'query ($id: ID!) { negotiation(id: $id) { state version agreement { status } } }',
        {
          id: lost.id,
        },
      ),
    ).toEqual({ state: 'VERIFIED', version: lost.version, agreement: { status: 'PENDING' } });
  });

  test.each(['supersedes', 'reciprocal'] as const)(
    'what was judged before another took its place (%s) is not written, not in part either',
    async (named) => {
      // One that is superseded below; one of the sample that has its reciprocal already.
      const one = named === 'supersedes' ? await contracts.conclude(BETA_ASKS, LILLE_ASKS) : FUN_LILLE;
      const { negotiation } = await verified(email('urn:nothing', { supersedes: null }));
      const { finalize } = negotiationsRepository(contracts.world.graph);
      if (named === 'supersedes') await contracts.conclude(BETA_ASKS, LILLE_ASKS, email(one));
      const { id, version } = negotiation;
      const move = {
        id,
        version,
        terms: null,
        event: { id: 'e', at: Date.now(), by: LILLE, from: 'VERIFIED', to: 'FINALIZED', reason: null, termsDigest: '' },
      } as const;
      const { uid, digest } = negotiation.agreement!;
      const finalisation = { uid, digest, signature: 's', supersedes: null, reciprocal: null, endsAt: 0 };
      expect(await finalize(move, { ...finalisation, [named]: one })).toBeNull();
      expect(await contracts.agreement(BETA_ASKS, uid, 'status signatures { party }')).toEqual({
        status: 'PENDING',
        signatures: [{ party: BETA }],
      });
      expect(await contracts.run(BETA_ASKS, `{ negotiation(id: "${id}") { state version } }`)).toEqual({
        state: 'VERIFIED',
        version,
      });
    },
  );

  test('only one of the same two, in the same direction, once, that was in force', async () => {
    const SAMPLE = 'urn:passerelle:agreement:lille-alpha';
    const faultOf = (of: Record<string, unknown>) =>
      contracts.fault(
        BETA_ASKS,
        `mutation ($terms: AgreementTermsInput!) { requestNegotiation(provider: "${LILLE}", terms: $terms) { id } }`,
        { terms: of },
      );
    const none = await faultOf(email('urn:nothing'));
    const foreign = await faultOf(email(SAMPLE));
    expect(none.code).toBe('BAD_USER_INPUT');
    expect(foreign.message.replace(SAMPLE, '')).toBe(none.message.replace('urn:nothing', ''));
    const old = await contracts.conclude(BETA_ASKS, LILLE_ASKS);
    await contracts.conclude(BETA_ASKS, LILLE_ASKS, email(old));
    expect((await faultOf(email(old))).message).toContain('superseded already');
    const pending = (await verified(terms())).negotiation.agreement!.uid;
    expect((await faultOf(email(pending))).message).toContain('never in force');
  });
});

describe('what each party sees', () => {
  test('its agreements, page by page, and nobody else’s', async () => {
    const LIST =
      'query ($first: Int, $after: String) { agreements(first: $first, after: $after) { edges { node { uid assigner assignee } } pageInfo { endCursor hasNextPage } } }';
    interface Page {
      edges: { node: { uid: string; assigner: string; assignee: string } }[];
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
    }
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 50; page += 1) {
      const { edges, pageInfo }: Page = await contracts.run(WHO.fun, LIST, { first: 1, after });
      for (const { node } of edges) {
        expect([node.assigner, node.assignee]).toContain(WHO.fun.org);
        seen.push(node.uid);
      }
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(seen.sort()).toEqual(
      ['fun-lille', 'fun-lille-research', 'lille-fun'].map((name) => `urn:passerelle:agreement:${name}`),
    );
    expect(await contracts.run(WHO.ministry, LIST)).toMatchObject({ edges: [] });
    expect((await contracts.fault(WHO.ada, LIST)).code).toBe('ACCESS_DENIED');
  });

  test('reciprocal agreements name each other', async () => {
    const [one, other] = ['urn:passerelle:agreement:lille-fun', 'urn:passerelle:agreement:fun-lille'] as const;
    expect(await contracts.agreement(WHO.fun, one, 'reciprocal proven')).toEqual({ reciprocal: other, proven: true });
    expect(await contracts.agreement(WHO.fun, other, 'reciprocal proven')).toEqual({ reciprocal: one, proven: true });
  });
});
