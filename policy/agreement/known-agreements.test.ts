import { beforeAll, describe, expect, test } from '@jest/globals';
import { freeze } from './content.js';
import { demoKey } from './demo-key.js';
import { publicKeyOf } from './keys.js';
import { knownAgreements, REREAD_MS, type AgreementState } from './known-agreements.js';
import { agreementProofs, type StoredAgreement } from './proof.js';
import { ALPHA, HOLDER, signedAgreement } from './test/signed-agreement.js';

const NOW = Date.UTC(2026, 5, 1);
const KEY = Buffer.alloc(32, 1).toString('base64');

let one: StoredAgreement;
let other: StoredAgreement;
let pseudonymous: StoredAgreement;
beforeAll(async () => {
  [one, other, pseudonymous] = await Promise.all([
    signedAgreement('urn:a'),
    signedAgreement('urn:b'),
    signedAgreement('urn:p', 'PSEUDONYMISE'),
  ]);
});

/** A graph with these agreements, and what was asked of it. */
function graphOf(...agreements: StoredAgreement[]) {
  const reads: (readonly string[])[] = [];
  let clock = 1;
  const graph = { agreements };
  const proofs = agreementProofs(async () =>
    Promise.all(
      [HOLDER, ALPHA].map(async (participant) => ({
        participant,
        ...(await publicKeyOf(demoKey(participant))),
        retiredAt: null,
      })),
    ),
  );
  const known = knownAgreements(proofs, { clock: () => clock });
  return {
    graph,
    reads,
    later: (ms: number) => (clock += ms),
    async read() {
      const states = graph.agreements.map(
        ({
          digest,
          status,
          endsAt,
          pseudonymEpoch = null,
          pseudonymKey = null,
          dutyStates,
          disclosures,
        }): AgreementState => ({
          status,
          endsAt,
          pseudonymEpoch,
          pseudonymKey,
          dutyStates,
          disclosures,
          digests: [typeof digest === 'string' ? digest : ''],
        }),
      );
      const { agreements: found, unkeyed } = await known.of(states, NOW, async (digests) => {
        reads.push(digests);
        return graph.agreements.filter(({ digest }) => !digests.includes(digest as string));
      });
      return { uids: found.map(({ uid }) => uid), agreements: found, unkeyed };
    },
  };
}

test('a content is read once; what may change is taken as it is now', async () => {
  const { graph, reads, read } = graphOf(one, other);
  expect((await read()).uids).toEqual(['urn:a', 'urn:b']);
  graph.agreements = [
    { ...one, status: 'SUSPENDED' },
    { ...other, endsAt: NOW },
  ];
  expect((await read()).agreements.map(({ status }) => status)).toEqual(['SUSPENDED', 'TERMINATED']);
  graph.agreements = [one];
  expect((await read()).uids).toEqual(['urn:a']);
  expect(reads).toEqual([[]]);
});

test('how its duties stand is taken as it is now, with the content as it was read', async () => {
  const duties = [{ uid: 'urn:d', kind: 'PRECONDITION', action: 'odrl:inform', owedBy: 'ASSIGNEE', deadline: null }];
  const owing = await signedAgreement('urn:o', 'PERMIT', { duties });
  const { graph, reads, read } = graphOf(owing);
  const states = async () => {
    const [found] = (await read()).agreements;
    return found!.dutyStates && [...found!.dutyStates];
  };
  expect(await states()).toEqual([]);
  for (const [dutyStates, expected] of [
    [['FULFILLED urn:d'], [['urn:d', 'FULFILLED']]],
    [['VIOLATED urn:d'], [['urn:d', 'VIOLATED']]],
    ['unreadable', null],
  ] as const) {
    graph.agreements = [{ ...owing, dutyStates }];
    expect(await states()).toEqual(expected);
  }
  expect(reads).toEqual([[]]);
});

test('one that comes is read alone', async () => {
  const { graph, reads, read } = graphOf(one);
  await read();
  graph.agreements = [one, other];
  expect((await read()).uids).toEqual(['urn:a', 'urn:b']);
  expect(reads).toEqual([[], [one.digest]]);
});

describe('what somebody changed in the graph', () => {
  const widened = () => (one.content as string).replace('Learner.email', 'Learner.givenName');

  test('never opens more than was signed, and opens nothing once it is read again', async () => {
    const { graph, later, read } = graphOf(one);
    await read();
    graph.agreements = [{ ...one, content: widened() }];
    later(REREAD_MS - 1);
    const { agreements } = await read();
    expect(agreements.map(({ grants }) => grants.map(({ coordinate }) => coordinate))).toEqual([['Learner.email']]);
    later(2);
    expect((await read()).uids).toEqual([]);
    // Put back, it is proven again.
    graph.agreements = [one];
    expect((await read()).uids).toEqual(['urn:a']);
  });

  test.each<[string, () => Partial<StoredAgreement>]>([
    ['its digest', () => ({ digest: '0'.repeat(64) })],
    ['its digest, which is no text', () => ({ digest: 7 })],
    ['content and digest', () => ({ content: widened(), digest: freeze(JSON.parse(widened()) as object).digest })],
  ])('opens nothing at once where it is %s', async (_what, change) => {
    const { graph, read } = graphOf(one);
    await read();
    graph.agreements = [{ ...one, ...change() }];
    expect((await read()).uids).toEqual([]);
  });

  test('is not kept as known where it could not be proven', async () => {
    const { graph, reads, read } = graphOf({ ...one, assigneeSignature: null });
    expect((await read()).uids).toEqual([]);
    graph.agreements = [one];
    expect((await read()).uids).toEqual(['urn:a']);
    expect(reads).toEqual([[], []]);
  });
});

test('a key is wanted for one grant among others', async () => {
  const grants = ['PERMIT', 'PSEUDONYMISE'].map((effect) => ({ coordinate: 'Learner.email', effect, legalBasis: 'x' }));
  const { read } = graphOf(await signedAgreement('urn:m', 'PERMIT', { grants }));
  expect((await read()).unkeyed).toEqual(['urn:m']);
});

test('a key is wanted where pseudonyms are asked for, in force, and none is there, known or not', async () => {
  for (const [change, unkeyed] of [
    [{}, ['urn:p']],
    [{ pseudonymKey: KEY, pseudonymEpoch: 1 }, []],
    [{ pseudonymKey: 'unreadable' }, []],
    [{ status: 'SUSPENDED' }, []],
  ] as const) {
    const { read } = graphOf({ ...pseudonymous, ...change }, one);
    expect((await read()).unkeyed).toEqual(unkeyed);
    expect((await read()).unkeyed).toEqual(unkeyed);
  }
  const { read } = graphOf({ ...pseudonymous, pseudonymKey: KEY, pseudonymEpoch: 3 });
  await read();
  expect((await read()).agreements[0]!.pseudonyms).toEqual({ epoch: 3, key: Buffer.alloc(32, 1) });
});
