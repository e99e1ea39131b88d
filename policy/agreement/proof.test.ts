import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { agreementOf, freeze } from './content.js';
import { demoKey } from './demo-key.js';
import { publicKeyOf } from './keys.js';
import { agreementProofs, type StoredAgreement, type Unproven } from './proof.js';
import { signText, type RegisteredKey } from './signature.js';

const HOLDER = 'did:web:holder.example';
const ALPHA = 'did:web:alpha.example';
const NOW = Date.UTC(2026, 5, 1);
const CONTENT = {
  uid: 'urn:a',
  instrument: 'DATA_PROTECTION_AGREEMENT',
  assigner: HOLDER,
  assignee: ALPHA,
  validFrom: '2026-01-01T00:00:00.000Z',
  validUntil: '2027-01-01T00:00:00.000Z',
  purposes: ['dpv:ServiceProvision'],
  grants: [{ coordinate: 'Learner.email', effect: 'PERMIT', legalBasis: 'eu-gdpr:A6-1-a' }],
  prohibitions: [] as unknown,
};
const keyOf = async (participant: string): Promise<RegisteredKey> => ({
  participant,
  ...(await publicKeyOf(demoKey(participant))),
  retiredAt: null,
});

let stored: StoredAgreement;
let keys: RegisteredKey[];
beforeAll(async () => {
  const frozen = freeze(CONTENT);
  stored = {
    uid: 'urn:a',
    status: 'ACTIVE',
    endsAt: null,
    ...frozen,
    assignerSignature: await signText(frozen.digest, demoKey(HOLDER)),
    assigneeSignature: await signText(frozen.digest, demoKey(ALPHA)),
  };
  keys = await Promise.all([HOLDER, ALPHA].map(keyOf));
});

const prove = async (agreement: StoredAgreement, known = keys) => {
  const faults: Unproven[] = [];
  const { proven } = agreementProofs(
    async () => known,
    (_uid, fault) => faults.push(fault),
  );
  return { agreements: await proven([agreement], NOW), faults };
};

test('an agreement that both parties signed is what its content says', async () => {
  const { agreements } = await prove(stored);
  expect(agreements).toEqual([
    {
      uid: 'urn:a',
      assigner: HOLDER,
      assignee: ALPHA,
      status: 'ACTIVE',
      validFrom: Date.UTC(2026, 0, 1),
      validUntil: Date.UTC(2027, 0, 1),
      purposes: ['dpv:ServiceProvision'],
      grants: [
        {
          uid: 'urn:a:Learner.email:eu-gdpr:A6-1-a',
          coordinate: 'Learner.email',
          effect: 'PERMIT',
          legalBasis: 'eu-gdpr:A6-1-a',
          ground: null,
          overridesObjectionOn: null,
          minimumGroupSize: null,
          constraints: [],
        },
      ],
      prohibitions: [],
      pseudonyms: null,
    },
  ]);
});

describe('left out, so that it opens nothing', () => {
  const widened = () => (stored.content as string).replace('Learner.email', 'Learner.givenName');
  test.each<[string, () => Partial<StoredAgreement>, Unproven]>([
    ['a content that was changed', () => ({ content: widened() }), 'DIGEST_MISMATCH'],
    [
      'a content that was changed with its digest',
      () => ({ content: widened(), digest: freeze(JSON.parse(widened()) as object).digest }),
      'SIGNATURE_INVALID',
    ],
    ['another digest', () => ({ digest: '0'.repeat(64) }), 'DIGEST_MISMATCH'],
    ['no content', () => ({ content: null }), 'UNREADABLE'],
    ['no digest', () => ({ digest: null }), 'UNREADABLE'],
    ['the content of another agreement', () => ({ uid: 'urn:b' }), 'UNREADABLE'],
    ["without the assigner's signature", () => ({ assignerSignature: null }), 'SIGNATURE_MISSING'],
    ["without the assignee's signature", () => ({ assigneeSignature: null }), 'SIGNATURE_MISSING'],
    [
      'one party signed for both',
      () => ({ assignerSignature: stored.assigneeSignature as string }),
      'SIGNATURE_INVALID',
    ],
  ])('%s', async (_what, change, fault) => {
    expect(await prove({ ...stored, ...change() })).toEqual({ agreements: [], faults: [fault] });
  });

  test('signed by a key that nobody registered', async () => {
    expect((await prove(stored, keys.slice(1))).faults).toEqual(['SIGNATURE_INVALID']);
  });
});

test('a key retired since proves what it signed before', async () => {
  const retired = keys.map((key) => ({ ...key, retiredAt: 1 }));
  expect((await prove(stored, retired)).agreements).toHaveLength(1);
});

describe('what is kept', () => {
  test('keys are read once for a content; a status is never kept', async () => {
    const keysOf = jest.fn(async () => keys);
    const { proven } = agreementProofs(keysOf);
    expect(await proven([stored], NOW)).toMatchObject([{ status: 'ACTIVE' }]);
    expect(await proven([{ ...stored, status: 'SUSPENDED' }], NOW)).toMatchObject([{ status: 'SUSPENDED' }]);
    expect(keysOf).toHaveBeenCalledTimes(1);
  });

  test('a proof does not stand in for a changed content, digest or signature', async () => {
    const { proven } = agreementProofs(async () => keys);
    await proven([stored], NOW);
    const changes: Partial<StoredAgreement>[] = [
      { content: (stored.content as string).replace('Learner.email', 'Learner.givenName') },
      { digest: '0'.repeat(64) },
      { uid: 'urn:b' },
      { assignerSignature: null },
      { assigneeSignature: stored.assignerSignature },
    ];
    for (const change of changes) expect(await proven([{ ...stored, ...change }], NOW)).toEqual([]);
  });

  test('only keys that a signature names are read, and none where none does', async () => {
    const keysOf = jest.fn(async (_kids: readonly string[]) => keys);
    const { proven } = agreementProofs(keysOf);
    expect(await proven([{ ...stored, assignerSignature: null, assigneeSignature: 'no JWS' }], NOW)).toEqual([]);
    expect(await proven([], NOW)).toEqual([]);
    expect(keysOf).not.toHaveBeenCalled();
    await proven([{ ...stored, assignerSignature: 7 }], NOW);
    expect(keysOf.mock.calls).toEqual([[[keys[1]!.kid]]]);
  });

  test('a fault is not kept: keys that come later prove it', async () => {
    let known: RegisteredKey[] = [];
    const { proven } = agreementProofs(async () => known);
    expect(await proven([stored], NOW)).toEqual([]);
    known = keys;
    expect(await proven([stored], NOW)).toHaveLength(1);
  });
});

test('a content is digested in UTF-8 of its canonical form', () => {
  expect(freeze({ b: [], a: 'é' })).toEqual({
    content: '{"a":"é","b":[]}',
    digest: createHash('sha256').update(Buffer.from('{"a":"é","b":[]}', 'utf8')).digest('hex'),
  });
});

test('an agreement is over from the instant another one is in its place', async () => {
  const at = async (endsAt: number) => (await prove({ ...stored, endsAt })).agreements[0]!.status;
  expect(await at(NOW + 1)).toBe('ACTIVE');
  expect(await at(NOW)).toBe('TERMINATED');
  expect(await at(undefined as never)).toBe('ACTIVE');
});

describe('pseudonyms', () => {
  const asking = { ...CONTENT, grants: [{ ...CONTENT.grants[0], coordinate: 'Learner.id', effect: 'PSEUDONYMISE' }] };
  const key = Buffer.alloc(32, 1).toString('base64');
  const signed = async (change: Partial<StoredAgreement>) => {
    const frozen = freeze(asking);
    const [assignerSignature, assigneeSignature] = await Promise.all(
      [HOLDER, ALPHA].map((did) => signText(frozen.digest, demoKey(did))),
    );
    const agreement = { ...stored, ...frozen, assignerSignature, assigneeSignature, ...change };
    return (await prove(agreement)).agreements;
  };

  test('are made with the key beside the content, of 32 bytes, in its epoch', async () => {
    const proven = await signed({ pseudonymEpoch: 2, pseudonymKey: key });
    expect(proven[0]!.pseudonyms).toEqual({ epoch: 2, key: Buffer.alloc(32, 1) });
    for (const change of [
      { pseudonymEpoch: '2', pseudonymKey: key },
      { pseudonymEpoch: 1.5, pseudonymKey: key },
      { pseudonymEpoch: 2, pseudonymKey: 7 },
      { pseudonymEpoch: 2, pseudonymKey: 'AAAA' },
      { pseudonymEpoch: 2 },
    ])
      expect((await signed(change))[0]!.pseudonyms).toBeNull();
  });
});

describe('a content that cannot be read in part', () => {
  const read = (change: object) => agreementOf(JSON.stringify({ ...CONTENT, ...change }))!;
  const UNREADABLE = [{ leftOperand: 'unreadable', operator: 'unreadable', rightOperand: null }];

  test('constraints and a group size that are null are none', () => {
    const grants = [{ ...CONTENT.grants[0], constraints: null, minimumGroupSize: null }];
    expect(read({ grants }).grants).toMatchObject([{ constraints: [], minimumGroupSize: null }]);
  });

  test.each([['a text'], [{ leftOperand: 'purpose' }], [[7]], [[null]], [[{ leftOperand: 'purpose' }, 7]]])(
    'constraints %j are one that nobody can judge',
    (constraints) => {
      expect(read({ grants: [{ ...CONTENT.grants[0], constraints }] }).grants[0]!.constraints).toEqual(UNREADABLE);
    },
  );

  test.each([['a text'], [[7]], [[{ coordinates: 'Learner.email' }]]])('prohibitions %j forbid all', (prohibitions) => {
    expect(read({ prohibitions }).prohibitions).toMatchObject([{ coordinates: [], constraints: [] }]);
  });

  test.each([['11'], [1.5], [{}]])('a group size %j is one no group reaches', (minimumGroupSize) => {
    expect(read({ grants: [{ ...CONTENT.grants[0], minimumGroupSize }] }).grants[0]!.minimumGroupSize).toBe(Infinity);
  });

  test('purposes as one text are none, an instant that is none is no number', () => {
    expect(read({ purposes: 'dpv:ServiceProvision' }).purposes).toEqual([]);
    expect(read({ validUntil: 7 }).validUntil).toBeNaN();
  });

  test('a licence on other data opens no field about people', () => {
    expect(read({ instrument: 'USAGE_LICENCE' }).grants).toEqual([]);
  });

  test('grants that are no maps are none; a group size that can be read is kept', () => {
    expect(read({ grants: 'all' }).grants).toEqual([]);
    const grants = [7, null, ['Learner.name'], { ...CONTENT.grants[0], minimumGroupSize: 5 }];
    expect(read({ grants }).grants).toMatchObject([{ coordinate: 'Learner.email', minimumGroupSize: 5 }]);
  });

  test('a prohibition that can be read is named by its place', () => {
    const constraints = [{ leftOperand: 'purpose', operator: 'eq', rightOperand: 'dpv:Marketing' }];
    expect(read({ prohibitions: [{}, { coordinates: ['Learner.email'], constraints }] }).prohibitions).toEqual([
      { uid: 'urn:a:prohibition:0', coordinates: [], constraints: [] },
      { uid: 'urn:a:prohibition:1', coordinates: ['Learner.email'], constraints },
    ]);
    for (const none of [null, undefined]) expect(read({ prohibitions: none }).prohibitions).toEqual([]);
  });

  describe('duties', () => {
    const DUTY = { uid: 'urn:d', kind: 'OBLIGATION', action: 'odrl:delete', owedBy: 'ASSIGNEE', deadline: null };
    const NOBODY_CAN = {
      uid: 'undefined',
      kind: 'undefined',
      action: 'undefined',
      owedBy: 'undefined',
      deadline: null,
    };

    test('are as they were signed, with their deadlines as instants; none is none', () => {
      const late = { ...DUTY, deadline: '2026-06-01T00:00:00.000Z' };
      const { deadline: _none, ...without } = DUTY;
      expect(read({ duties: [DUTY, without, late] }).duties).toEqual([DUTY, DUTY, { ...DUTY, deadline: NOW }]);
      for (const duties of [undefined, null]) expect(read({ duties })).not.toHaveProperty('duties');
    });

    test('one whose deadline is no instant is never in time', () => {
      expect(read({ duties: [{ ...DUTY, deadline: 7 }] }).duties![0]!.deadline).toBeNaN();
    });

    test.each([['a text'], [{}], [[null]], [[7]], [[[]]]])('%j are one that nobody can fulfil', (duties) => {
      expect(read({ duties }).duties).toEqual([NOBODY_CAN]);
    });

    test('that a grant names are those alone; what is no list of them is not none', () => {
      const [grant] = CONTENT.grants;
      const of = (more: object) => read({ grants: [{ ...grant, ...more }] }).grants[0]!;
      expect(of({ duties: ['urn:d'] }).duties).toEqual(['urn:d']);
      for (const duties of ['urn:d', null, [7]]) expect(of({ duties }).duties).toBeNull();
      expect(of({})).not.toHaveProperty('duties');
    });
  });

  test.each(['uid', 'assigner', 'assignee'])('without a %s it is no agreement', (member) => {
    for (const value of [undefined, null, 7]) expect(read({ [member]: value })).toBeNull();
  });

  test.each([['{'], ['7'], ['null'], ['{"uid":"u"}']])('%s is no agreement', (text) => {
    expect(agreementOf(text)).toBeNull();
  });
});
