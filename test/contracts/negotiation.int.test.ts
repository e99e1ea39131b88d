import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../../runtime/principal.js';
import { legalMoves, MOVES, type Party } from '../../subgraphs/contracts/negotiations/moves.js';
import type { NegotiationState } from '../../subgraphs/contracts/__generated__/types.js';
import { LILLE, WHO } from '../policy/world.js';
import {
  BETA,
  BETA_ASKS,
  LILLE_ASKS,
  type Contracts,
  MOVE,
  type Negotiation,
  openContracts,
  sign,
  terms,
} from './world.js';

let contracts: Contracts;
beforeAll(async () => {
  contracts = await openContracts();
});
afterAll(() => contracts.world.graph.close());

const WHO_IS: Readonly<Record<Party, Principal>> = { CONSUMER: BETA_ASKS, PROVIDER: LILLE_ASKS };
const STATES: readonly NegotiationState[] = [
  'REQUESTED',
  'OFFERED',
  'ACCEPTED',
  'AGREED',
  'VERIFIED',
  'FINALIZED',
  'TERMINATED',
];

/** What a move must bring along. */
const brought = async (who: Principal, { agreement }: Negotiation, to: string): Promise<Record<string, unknown>> => {
  if (to === 'REQUESTED' || to === 'OFFERED') return { terms: terms() };
  if (to === 'VERIFIED' || to === 'FINALIZED')
    return { signature: await sign(who, agreement?.digest ?? '0'.repeat(64)) };
  return {};
};

/** A way to each state, by legal moves alone. */
const WAY: Readonly<Record<NegotiationState, readonly (readonly [Party, NegotiationState])[]>> = {
  REQUESTED: [],
  OFFERED: [['PROVIDER', 'OFFERED']],
  ACCEPTED: [
    ['PROVIDER', 'OFFERED'],
    ['CONSUMER', 'ACCEPTED'],
  ],
  AGREED: [['PROVIDER', 'AGREED']],
  VERIFIED: [
    ['PROVIDER', 'AGREED'],
    ['CONSUMER', 'VERIFIED'],
  ],
  FINALIZED: [
    ['PROVIDER', 'AGREED'],
    ['CONSUMER', 'VERIFIED'],
    ['PROVIDER', 'FINALIZED'],
  ],
  TERMINATED: [['CONSUMER', 'TERMINATED']],
};

async function at(state: NegotiationState): Promise<Negotiation> {
  let negotiation = await contracts.request(BETA_ASKS, LILLE);
  for (const [party, to] of WAY[state]) {
    const who = WHO_IS[party];
    negotiation = await contracts.move(who, negotiation, to, await brought(who, negotiation, to));
  }
  return negotiation;
}

const read = (negotiation: Negotiation): Promise<Negotiation> =>
  contracts.run(BETA_ASKS, `query ($id: ID!) { negotiation(id: $id) { id state version legalMoves } }`, {
    id: negotiation.id,
  });

test('the moves are those of the Dataspace Protocol', () => {
  const written = MOVES.map(({ from, to, by }) => `${from ?? 'begin'} ${to} ${by.join('/')}`);
  expect(written).toEqual([
    'begin REQUESTED CONSUMER',
    'begin OFFERED PROVIDER',
    'REQUESTED OFFERED PROVIDER',
    'REQUESTED AGREED PROVIDER',
    'REQUESTED TERMINATED CONSUMER/PROVIDER',
    'OFFERED REQUESTED CONSUMER',
    'OFFERED OFFERED PROVIDER',
    'OFFERED ACCEPTED CONSUMER',
    'OFFERED TERMINATED CONSUMER/PROVIDER',
    'ACCEPTED AGREED PROVIDER',
    'ACCEPTED TERMINATED CONSUMER/PROVIDER',
    'AGREED VERIFIED CONSUMER',
    'AGREED TERMINATED CONSUMER/PROVIDER',
    'VERIFIED FINALIZED PROVIDER',
    'VERIFIED TERMINATED CONSUMER/PROVIDER',
  ]);
});

const PARTIES: readonly Party[] = ['CONSUMER', 'PROVIDER'];
const LEGAL = MOVES.flatMap(({ from, to, by }) => (from === null ? [] : by.map((party) => [from, to, party] as const)));

test.each(LEGAL)('legal: from %s to %s by the %s', async (from, to, party) => {
  const who = WHO_IS[party];
  const before = await at(from);
  expect(before.state).toBe(from);
  const after = await contracts.move(who, before, to, await brought(who, before, to));
  expect(after).toMatchObject({ id: before.id, state: to, version: before.version + 1 });
  expect(after.legalMoves).toEqual(legalMoves(to, party));
  expect(after.events.at(-1)).toEqual({ by: who.org, from, to, reason: null });
  expect(after.events).toHaveLength(after.version);
});

describe.each(STATES)('illegal: from %s', (from) => {
  describe.each(PARTIES)('by the %s', (party) => {
    test('nowhere else: each other move names the legal ones, and changes nothing', async () => {
      const who = WHO_IS[party];
      const before = await at(from);
      for (const to of STATES.filter((state) => !legalMoves(from, party).includes(state))) {
        const fault = await contracts.moveFault(who, before, to, await brought(who, before, to));
        expect(fault).toMatchObject({ code: 'ILLEGAL_MOVE', allowed: legalMoves(from, party) });
        for (const { to: legal } of MOVES.filter((move) => move.from === from)) expect(fault.message).toContain(legal);
      }
      expect(await read(before)).toMatchObject({ state: from, version: before.version });
    });
  });
});

test('a provider begins with an offer, and a reason goes with any move', async () => {
  const offered = await contracts.offer(LILLE_ASKS, BETA);
  expect(offered).toMatchObject({ state: 'OFFERED', version: 1, agreement: null });
  const ended = await contracts.move(BETA_ASKS, offered, 'TERMINATED', { reason: ' not needed any more ' });
  expect(ended.events.map(({ reason }) => reason)).toEqual([null, 'not needed any more']);
});

describe('a move brings what it needs', () => {
  test.each([
    ['OFFERED', 'nothing', {}, 'brings the new terms'],
    ['OFFERED', 'a signature', { terms: terms(), signature: 'x' }, 'brings no signature'],
    ['AGREED', 'terms', { terms: terms() }, 'brings no terms'],
    ['AGREED', 'a signature', { signature: 'x' }, 'brings no signature'],
  ])('to %s with %s', async (to, _what, more, says) => {
    const requested = await at('REQUESTED');
    const fault = await contracts.moveFault(LILLE_ASKS, requested, to, more);
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining(says) });
    expect(await read(requested)).toMatchObject({ state: 'REQUESTED', version: 1 });
  });

  test('to VERIFIED without a signature', async () => {
    const fault = await contracts.moveFault(BETA_ASKS, await at('AGREED'), 'VERIFIED');
    expect(fault.message).toContain('signature');
  });
});

describe('moves at the same time', () => {
  /** All at once; how each ended. */
  const together = async (moves: readonly (readonly [Principal, Negotiation, string, Record<string, unknown>?])[]) => {
    const answers = await Promise.all(
      moves.map(([who, { id, version }, to, more]) =>
        contracts.world.ask(who, MOVE, { id, version, to, ...more }, contracts.world.contracts),
      ),
    );
    return answers.map(({ errors }) => (errors ? errors[0]!.extensions['code'] : 'MOVED'));
  };

  test('of eight offers one wins, the others are told of the conflict, and one event is written', async () => {
    for (let round = 0; round < 5; round += 1) {
      const offered = await at('OFFERED');
      const outcomes = await together(
        Array.from({ length: 8 }, (_, i) => [
          LILLE_ASKS,
          offered,
          'OFFERED',
          { terms: terms({ purposes: i % 2 ? ['dpv:ServiceProvision'] : ['dpv:PublicBenefit'] }) },
        ]),
      );
      expect(outcomes.filter((outcome) => outcome === 'MOVED')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'CONFLICT')).toHaveLength(7);
      const after = await contracts.run<Negotiation>(
        BETA_ASKS,
        'query ($id: ID!) { negotiation(id: $id) { version events { to } } }',
        { id: offered.id },
      );
      expect(after).toMatchObject({ version: offered.version + 1 });
      expect(after.events).toHaveLength(after.version);
    }
  });

  test('accepting, and replacing what is accepted: one of the two, whole', async () => {
    for (let round = 0; round < 10; round += 1) {
      const offered = await at('OFFERED');
      const outcomes = await together([
        [BETA_ASKS, offered, 'ACCEPTED'],
        [LILLE_ASKS, offered, 'OFFERED', { terms: terms() }],
        [LILLE_ASKS, offered, 'TERMINATED'],
      ]);
      expect([...outcomes].sort()).toEqual(['CONFLICT', 'CONFLICT', 'MOVED']);
      const won = ['ACCEPTED', 'OFFERED', 'TERMINATED'][outcomes.indexOf('MOVED')];
      expect(await read(offered)).toMatchObject({ state: won, version: offered.version + 1 });
    }
  });

  test('agreeing twice makes one agreement', async () => {
    const requested = await at('REQUESTED');
    const count = async () =>
      (await contracts.world.graph.readLatest<{ n: number }>('MATCH (a:Agreement) RETURN count(a) AS n'))[0]!.n;
    const before = await count();
    const outcomes = await together(Array.from({ length: 6 }, () => [LILLE_ASKS, requested, 'AGREED']));
    expect(outcomes.filter((outcome) => outcome === 'MOVED')).toHaveLength(1);
    expect(await count()).toBe(before + 1);
  });

  test('finalising and terminating: an agreement that is active, or none', async () => {
    for (let round = 0; round < 5; round += 1) {
      const verified = await at('VERIFIED');
      const signature = await sign(LILLE_ASKS, verified.agreement!.digest);
      const outcomes = await together([
        [LILLE_ASKS, verified, 'FINALIZED', { signature }],
        [BETA_ASKS, verified, 'TERMINATED'],
      ]);
      expect([...outcomes].sort()).toEqual(['CONFLICT', 'MOVED']);
      const { status } = await contracts.run<{ status: string }>(
        BETA_ASKS,
        'query ($uid: ID!) { agreement(uid: $uid) { status } }',
        { uid: verified.agreement!.uid },
      );
      expect(status).toBe(outcomes[0] === 'MOVED' ? 'ACTIVE' : 'TERMINATED');
    }
  });

  test('who saw an older version is told where it stands and what is legal now', async () => {
    const requested = await at('REQUESTED');
    await contracts.move(LILLE_ASKS, requested, 'OFFERED', { terms: terms() });
    const fault = await contracts.moveFault(LILLE_ASKS, requested, 'AGREED');
    expect(fault).toMatchObject({ code: 'CONFLICT', allowed: ['OFFERED', 'TERMINATED'] });
    expect(fault.message).toContain('OFFERED at version 2');
  });
});

describe('who sees a negotiation', () => {
  const SEE = 'query ($id: ID!) { negotiation(id: $id) { id } }';
  const LIST =
    'query ($first: Int, $after: String, $state: NegotiationState) { negotiations(first: $first, after: $after, state: $state) { edges { cursor node { id state } } pageInfo { endCursor hasNextPage } } }';
  interface Page {
    readonly edges: readonly { readonly node: { readonly id: string; readonly state: string } }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  }

  test('its two parties', async () => {
    const { id } = await at('OFFERED');
    for (const who of [BETA_ASKS, LILLE_ASKS]) expect(await contracts.run(who, SEE, { id })).toEqual({ id });
  });

  test('an outsider cannot tell one that exists from one that does not', async () => {
    const negotiation = await at('OFFERED');
    const nowhere = { ...negotiation, id: 'urn:uuid:00000000-0000-0000-0000-000000000000' };
    for (const who of [WHO.alpha, WHO.fun]) {
      expect(await contracts.run(who, SEE, { id: negotiation.id })).toBeNull();
      expect(await contracts.run(who, SEE, { id: nowhere.id })).toBeNull();
      const there = await contracts.moveFault(who, negotiation, 'TERMINATED');
      const not = await contracts.moveFault(who, nowhere, 'TERMINATED');
      expect(there.code).toBe('NOT_FOUND');
      expect({ ...there, message: there.message.replace(negotiation.id, '') }).toEqual({
        ...not,
        message: not.message.replace(nowhere.id, ''),
      });
    }
    expect((await contracts.run<Page>(WHO.fun, LIST)).edges).toEqual([]);
  });

  test.each([
    ['nobody', WHO.nobody],
    ['a person', WHO.ada],
    ['an app that acts for a person', WHO.adaThroughAlpha],
  ])('%s is told that only an organisation can ask', async (_what, who) => {
    expect((await contracts.fault(who, LIST)).code).toBe('ACCESS_DENIED');
  });

  test('pages of them, the newest first, each once', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 100; page += 1) {
      const { edges, pageInfo }: Page = await contracts.run(BETA_ASKS, LIST, { first: 7, after, state: 'OFFERED' });
      for (const { node } of edges) {
        expect(node.state).toBe('OFFERED');
        ids.push(node.id);
      }
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    const [all] = await contracts.world.graph.readLatest<{ n: number }>(
      `MATCH (n:Negotiation { state: 'OFFERED' }) RETURN count(n) AS n`,
    );
    expect(ids).toHaveLength(all!.n);
    expect(new Set(ids).size).toBe(all!.n);
    expect((await contracts.fault(BETA_ASKS, LIST, { after: 'no cursor' })).message).toContain('endCursor');
  });
});
