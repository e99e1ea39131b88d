import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph, Params } from '../runtime/neo4j.js';
import { demoKey } from './agreement/demo-key.js';
import { publicKeyOf } from './agreement/keys.js';
import type { StoredAgreement, Unproven } from './agreement/proof.js';
import { evidenceReader } from './evidence.js';
import { BREAK } from './joined-texts.js';
import { ALPHA, HOLDER, signedAgreement } from './agreement/test/signed-agreement.js';

const NOW = Date.UTC(2026, 5, 1);
const PURPOSE = 'dpv:ServiceProvision';
const alpha = { sub: 'alpha', org: ALPHA, person: null, purpose: PURPOSE };

/**
 * What the statements of the reader are about, as a graph keeps it. A statement is told by what it is asked with; the Cypher
 * itself is tried on the real graph (test/policy/consents.int, log.int).
 */
function memoryGraph(agreements: StoredAgreement[]) {
  const kept = {
    agreements,
    keys: [] as { participant: string; kid: string; jwk: string; retiredAt: null }[],
    standings: [{ did: ALPHA }, { did: HOLDER }],
    mandates: [] as unknown[],
    guardianships: [] as unknown[],
    consents: [] as { readonly ids: readonly string[] }[],
    logKeys: new Map<string, { ref: string; secret: string }>(),
    asked: [] as Params[],
    statements: [] as { readonly cypher: string; readonly parameters: readonly string[] }[],
    written: [] as Params[],
    /** An agreement that another process gave its key a moment before. */
    keyedMeanwhile: null as string | null,
  };
  const answer = (params: Params): unknown[] => {
    if ('kids' in params) return kept.keys.filter(({ kid }) => (params['kids'] as string[]).includes(kid));
    if ('known' in params)
      return kept.agreements.filter(({ digest }) => !(params['known'] as unknown[]).includes(digest));
    if ('subjects' in params) {
      const ids = params['count'] === 0 ? [] : String(params['subjects']).split(BREAK);
      const keys = ids.map((id) => kept.logKeys.get(id));
      const joined = (texts: readonly string[]): string[] => texts.map((text) => text + BREAK);
      return [
        {
          logRefs: joined(keys.map((key) => key?.ref ?? '')),
          logSecrets: joined(keys.map((key) => key?.secret ?? '')),
          ageBands: params['byPerson'] ? keys.map(() => 'ADULT') : [],
          consents: kept.consents.map((group) => ({ ...group, ids: joined(group.ids) })),
          objections: [],
          restrictions: [],
        },
      ];
    }
    const { standings, mandates, guardianships } = kept;
    const states = new Map<string, { readonly digests: string[] }>();
    for (const {
      digest,
      status,
      endsAt,
      pseudonymEpoch = null,
      pseudonymKey = null,
      disclosures = null,
    } of kept.agreements) {
      const state = { status, endsAt, pseudonymEpoch, pseudonymKey, dutyStates: null, disclosures };
      const alike = states.get(JSON.stringify(state)) ?? { ...state, digests: [] };
      alike.digests.push(`${String(digest)}${BREAK}`);
      states.set(JSON.stringify(state), alike);
    }
    return [{ agreements: [...states.values()], standings, mandates, guardianships }];
  };
  const graph = {
    readLatest: async (cypher: string, sent: Params = {}) => {
      const { asked: params = sent } = sent as { asked?: Params };
      kept.asked.push(params);
      kept.statements.push({ cypher, parameters: Object.keys(sent) });
      return answer(params);
    },
    write: async (_cypher: string, params: Params = {}) => {
      kept.written.push(params);
      for (const id of (params['people'] as string[] | undefined) ?? [])
        if (!kept.logKeys.has(id)) kept.logKeys.set(id, { ref: `ref-${id}`, secret: 'cd'.repeat(32) });
      for (const { uid, key } of (params['keys'] as { uid: string; key: string }[] | undefined) ?? [])
        kept.agreements = kept.agreements.map((one) =>
          one.uid === uid
            ? {
                ...one,
                pseudonymEpoch: one.pseudonymEpoch ?? 1,
                pseudonymKey: kept.keyedMeanwhile ?? one.pseudonymKey ?? key,
              }
            : one,
        );
      return [];
    },
  };
  return { kept, graph: graph as Partial<Graph> as Graph };
}

let plain: StoredAgreement;
let pseudonymous: StoredAgreement;
let keys: ReturnType<typeof memoryGraph>['kept']['keys'];
beforeAll(async () => {
  [plain, pseudonymous] = await Promise.all([
    signedAgreement('urn:plain', 'PERMIT'),
    signedAgreement('urn:p', 'PSEUDONYMISE'),
  ]);
  keys = await Promise.all(
    [HOLDER, ALPHA].map(async (participant) => {
      const { kid, jwk } = await publicKeyOf(demoKey(participant));
      return { participant, kid, jwk: JSON.stringify(jwk), retiredAt: null };
    }),
  );
});

let memory: ReturnType<typeof memoryGraph>;
const openWith = (...agreements: StoredAgreement[]) => {
  memory = memoryGraph(agreements);
  memory.kept.keys = keys;
};
beforeEach(() => openWith(plain));

describe('evidence about organisations', () => {
  test('is every agreement that both parties signed, and what is known of them', async () => {
    const mandate = { id: 'm', categories: ['IDENTITY'] };
    memory.kept.mandates = [mandate, { id: 'unreadable', categories: 'IDENTITY' }];
    memory.kept.guardianships = [
      { id: 'g', categories: ['IDENTITY'] },
      { id: 'unreadable', categories: null },
    ];
    const parties = await evidenceReader(memory.graph).parties(alpha, NOW);
    expect(parties.agreements.map(({ uid, status }) => [uid, status])).toEqual([['urn:plain', 'ACTIVE']]);
    expect([...parties.standings.keys()]).toEqual([ALPHA, HOLDER]);
    // A list of categories that cannot be read opens nothing.
    expect(parties.mandates).toEqual([mandate]);
    expect(parties.guardianships).toEqual([{ id: 'g', categories: ['IDENTITY'] }]);
    expect(memory.kept.written).toEqual([]);
  });

  test('is each agreement of those in one state', async () => {
    openWith(plain, await signedAgreement('urn:other', 'PERMIT'));
    const reader = evidenceReader(memory.graph);
    for (let time = 0; time < 2; time += 1)
      expect((await reader.parties(alpha, NOW)).agreements.map(({ uid }) => uid)).toEqual(['urn:plain', 'urn:other']);
  });

  test('is asked for as who asks; nobody is asked for as the empty name', async () => {
    const reader = evidenceReader(memory.graph);
    await reader.parties({ ...alpha, person: 'ada' }, NOW);
    expect(memory.kept.asked[0]).toEqual({ org: ALPHA, sub: 'alpha', person: 'ada', now: NOW });
    memory.kept.asked.length = 0;
    await reader.parties({ sub: null, org: null, person: null, purpose: null }, NOW);
    expect(memory.kept.asked[0]).toEqual({ org: '', sub: '', person: '', now: NOW });
  });

  test('is asked for in one parameter, as that about people, so that one plan serves every caller', async () => {
    const reader = evidenceReader(memory.graph);
    await reader.parties(alpha, NOW);
    memory.kept.statements.length = 0;
    await reader.parties(alpha, NOW);
    await reader.subjects([], alpha, NOW);
    expect(memory.kept.statements.map(({ parameters }) => parameters)).toEqual([['asked'], ['asked']]);
    for (const { cypher } of memory.kept.statements) expect(cypher).not.toMatch(/\$(?!asked\.)/);
  });

  test('is without what somebody changed in the graph, and the process is told', async () => {
    const faults: [string, Unproven][] = [];
    openWith({ ...plain, content: String(plain.content).replace('PERMIT', 'REDACT') });
    const parties = await evidenceReader(memory.graph, (...fault) => faults.push(fault)).parties(alpha, NOW);
    expect(parties.agreements).toEqual([]);
    expect(faults).toEqual([['urn:plain', 'DIGEST_MISMATCH']]);
  });

  test('is without what was signed by a key that nobody registered', async () => {
    memory.kept.keys = keys.slice(0, 1);
    expect((await evidenceReader(memory.graph).parties(alpha, NOW)).agreements).toEqual([]);
  });

  test('reads a content once; the state of an agreement each time', async () => {
    const reader = evidenceReader(memory.graph);
    await reader.parties(alpha, NOW);
    memory.kept.agreements = [{ ...plain, status: 'SUSPENDED' }];
    memory.kept.asked.length = 0;
    expect((await reader.parties(alpha, NOW)).agreements).toMatchObject([{ status: 'SUSPENDED' }]);
    expect(memory.kept.asked).toHaveLength(1);
  });
});

describe('an agreement that asks for pseudonyms and has no key', () => {
  beforeEach(() => openWith(plain, pseudonymous));

  test('gets one, of 32 bytes, and is read again with it; the other gets none', async () => {
    const { agreements } = await evidenceReader(memory.graph).parties(alpha, NOW);
    const [made] = memory.kept.written as [{ keys: { uid: string; key: string }[] }];
    expect(memory.kept.written).toHaveLength(1);
    expect(made.keys.map(({ uid }) => uid)).toEqual(['urn:p']);
    expect(Buffer.from(made.keys[0]!.key, 'base64')).toHaveLength(32);
    const byUid = new Map(agreements.map((one) => [one.uid, one.pseudonyms]));
    expect(byUid.get('urn:p')).toEqual({ epoch: 1, key: Buffer.from(made.keys[0]!.key, 'base64') });
    expect(byUid.get('urn:plain')).toBeNull();
  });

  test('is used with the key that another process gave it first', async () => {
    memory.kept.keyedMeanwhile = Buffer.alloc(32, 7).toString('base64');
    const { agreements } = await evidenceReader(memory.graph).parties(alpha, NOW);
    expect(agreements.find(({ uid }) => uid === 'urn:p')!.pseudonyms!.key).toEqual(Buffer.alloc(32, 7));
  });

  test('gets none while it is not in force', async () => {
    openWith({ ...pseudonymous, status: 'SUSPENDED' });
    await evidenceReader(memory.graph).parties(alpha, NOW);
    expect(memory.kept.written).toEqual([]);
  });

  test('gets no second one', async () => {
    const reader = evidenceReader(memory.graph);
    const key = async () =>
      (await reader.parties(alpha, NOW)).agreements.find(({ uid }) => uid === 'urn:p')!.pseudonyms!.key;
    expect(await key()).toEqual(await key());
    expect(memory.kept.written).toHaveLength(1);
  });
});

describe('evidence about people', () => {
  const KNOWN = { ref: 'r', secret: 'ab'.repeat(32) };
  const read = (
    subjects: readonly string[],
    ...more: [] | [Parameters<ReturnType<typeof evidenceReader>['subjects']>[3]]
  ) => evidenceReader(memory.graph).subjects(subjects, alpha, NOW, ...more);

  test('is asked for once, as the recipient and for the purpose of who asks', async () => {
    memory.kept.logKeys.set('ada', KNOWN);
    const facts = await read(['ada'], ['IDENTITY']);
    expect(facts.get('ada')).toMatchObject({
      logRef: 'r',
      logKey: { person: 'ada', ...KNOWN },
      consents: [],
      ageBand: 'UNKNOWN',
    });
    expect(memory.kept.asked).toEqual([
      {
        count: 1,
        subjects: 'ada',
        recipient: ALPHA,
        sub: 'alpha',
        org: ALPHA,
        byPerson: false,
        now: NOW,
        purpose: PURPOSE,
        categories: ['IDENTITY'],
      },
    ]);
    expect(memory.kept.written).toEqual([]);
  });

  test('of all categories where none are named', async () => {
    memory.kept.logKeys.set('ada', KNOWN);
    await read(['ada']);
    expect(memory.kept.asked[0]).toMatchObject({ categories: null });
  });

  test('has their age bands where a person asks, who is no recipient', async () => {
    memory.kept.logKeys.set('ada', KNOWN);
    const asking = { sub: 'zoe', org: null, person: 'zoe', purpose: null };
    const facts = await evidenceReader(memory.graph).subjects(['ada'], asking, NOW);
    expect(facts.get('ada')!.ageBand).toBe('ADULT');
    expect(memory.kept.asked[0]).toMatchObject({ recipient: '', byPerson: true, purpose: null });
  });

  test('gives who has none a key in the log, and reads again; nobody needs none', async () => {
    memory.kept.logKeys.set('ada', KNOWN);
    const facts = await read(['ada', '', 'ben']);
    expect(memory.kept.written).toEqual([{ people: ['ben'] }]);
    expect(memory.kept.asked).toHaveLength(2);
    expect(facts.get('ben')!.logRef).toBe('ref-ben');
    expect(facts.get('ada')!.logRef).toBe('r');
    expect(facts.get('')).toMatchObject({ logRef: null, logKey: null });
  });
});

test('consents are those of the people they are about, by the names the graph gives them', async () => {
  const dates = { givenAt: [1, 1], validUntil: [NOW + 1, NOW + 1], decidedAt: [1, 1] };
  const texts = { purposes: [PURPOSE], noticePurposes: [PURPOSE], categories: ['IDENTITY'] };
  const approved = { approvalsRequired: ['SUBJECT'], approvals: ['SUBJECT'] };
  const group = { status: 'GIVEN', ...texts, ...approved, ...dates, people: [1, 0], ids: ['c-ben', 'c-ada'] };
  memory.kept.consents = [group];
  const facts = await evidenceReader(memory.graph).subjects(['ada', 'ben'], alpha, NOW);
  expect(['ada', 'ben'].map((id) => facts.get(id)!.consents.map((consent) => consent.id))).toEqual([
    ['c-ada'],
    ['c-ben'],
  ]);
});

test('who is neither an organisation nor a person asks with names that nobody has', async () => {
  const { kept, graph } = memory;
  const nobody = { sub: null, org: null, person: null, purpose: null };
  await evidenceReader(graph).parties(nobody, NOW);
  await evidenceReader(graph).subjects(['ada'], nobody, NOW);
  expect(kept.asked.filter((asked) => 'sub' in asked)).toEqual([
    { org: '', sub: '', person: '', now: NOW },
    expect.objectContaining({ recipient: '', sub: '', org: '', byPerson: false, purpose: null, categories: null }),
    expect.objectContaining({ recipient: '', sub: '', org: '' }),
  ]);
});
