import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { base64url, exportJWK, generateKeyPair } from 'jose';
import { freeze } from '../../policy/agreement/content.js';
import { demoKey } from '../../policy/agreement/demo-key.js';
import { publicKeyOf } from '../../policy/agreement/keys.js';
import { signText } from '../../policy/agreement/signature.js';
import { servedGovernedFields } from '../../policy/governed-fields.js';
import type { Principal } from '../../runtime/principal.js';
import { asInput } from '../../subgraphs/contracts/agreements/check.js';
import { checkTerms } from '../../subgraphs/contracts/agreements/terms.js';
import { agreementsRepository } from '../../subgraphs/contracts/repository-agreements.js';
import { loadContractsSample } from '../../subgraphs/contracts/sample.js';
import { LILLE, WHO } from '../policy/world.js';
import { BETA, BETA_ASKS, LILLE_ASKS, type Contracts, OPEN, openContracts, PROGRAMME, sign } from './world.js';

let contracts: Contracts;
beforeAll(async () => {
  contracts = await openContracts();
});
afterAll(() => contracts.world.graph.close());
beforeEach(() => contracts.forgetBeta());

describe('what somebody changed in the graph opens nothing', () => {
  const FIELDS = 'proven status';
  test.each([
    ['a field in the content', `SET a.content = replace(a.content, 'Learner.programme', 'Learner.email')`],
    ['the end of the term', `SET a.content = replace(a.content, '"validUntil":"20', '"validUntil":"21')`],
    ['the digest', `SET a.digest = '${'0'.repeat(64)}'`],
    ['the signature of the assigner', 'SET a.assignerSignature = a.assigneeSignature'],
    ['the signature of the assignee', 'REMOVE a.assigneeSignature'],
  ])('%s', async (_what, change) => {
    const uid = await contracts.conclude(BETA_ASKS, LILLE_ASKS);
    expect(await contracts.reads()).toBe(OPEN);
    await contracts.world.graph.write(`MATCH (a:Agreement { uid: $uid }) ${change}`, { uid });
    const widened = PROGRAMME.replace('programme', 'email');
    // Not even before it is noticed.
    expect(await contracts.reads(widened)).not.toBe(OPEN);
    contracts.world.rereadAgreements();
    for (const query of [PROGRAMME, widened]) expect(await contracts.reads(query)).toBe('Query.learner NO_AGREEMENT');
    expect(await contracts.agreement(BETA_ASKS, uid, FIELDS)).toMatchObject({ proven: false });
  });

  test('a content changed together with its digest', async () => {
    const uid = await contracts.conclude(BETA_ASKS, LILLE_ASKS);
    const { content } = await contracts.agreement<{ content: string }>(BETA_ASKS, uid, 'content');
    const widened = freeze(JSON.parse(content.replace('Learner.programme', 'Learner.email')) as object);
    await contracts.world.graph.write('MATCH (a:Agreement { uid: $uid }) SET a += $widened', { uid, widened });
    expect(await contracts.reads()).toBe('Query.learner NO_AGREEMENT');
    await contracts.world.graph.write('MATCH (a:Agreement { uid: $uid }) SET a += $before', {
      uid,
      before: freeze(JSON.parse(content) as object),
    });
    expect(await contracts.reads()).toBe(OPEN);
  });

  test('one that is made active without signatures', async () => {
    const requested = await contracts.request(BETA_ASKS, LILLE);
    const { agreement: pending } = await contracts.move(LILLE_ASKS, requested, 'AGREED');
    await contracts.world.graph.write(`MATCH (a:Agreement { uid: $uid }) SET a.status = 'ACTIVE'`, {
      uid: pending!.uid,
    });
    expect(await contracts.reads()).toBe('Query.learner NO_AGREEMENT');
  });

  test('what was agreed cannot be signed once it was changed', async () => {
    const agreed = await contracts.move(LILLE_ASKS, await contracts.request(BETA_ASKS, LILLE), 'AGREED');
    const { uid, digest } = agreed.agreement!;
    await contracts.world.graph.write(
      `MATCH (a:Agreement { uid: $uid }) SET a.content = replace(a.content, 'programme', 'email')`,
      { uid },
    );
    const fault = await contracts.moveFault(BETA_ASKS, agreed, 'VERIFIED', {
      signature: await sign(BETA_ASKS, digest),
    });
    expect(fault.code).toBe('CONFLICT');
  });
});

describe('a signature that is refused changes nothing', () => {
  const digestOf = async () => {
    const agreed = await contracts.move(LILLE_ASKS, await contracts.request(BETA_ASKS, LILLE), 'AGREED');
    return { agreed, digest: agreed.agreement!.digest };
  };
  const header = (value: object) => base64url.encode(JSON.stringify(value));

  test.each<[string, (digest: string) => Promise<string>]>([
    ['MALFORMED', async () => 'yes'],
    ['UNKNOWN_KEY', async (digest) => signText(digest, demoKey('did:web:nobody.example'))],
    ['FOREIGN_KEY', async (digest) => sign(LILLE_ASKS, digest)],
    ['WRONG_DIGEST', async () => sign(BETA_ASKS, 'a'.repeat(64))],
    [
      'WRONG_ALGORITHM',
      async (digest) => {
        const { kid } = await publicKeyOf(demoKey(BETA));
        return `${header({ alg: 'HS256', kid })}.${base64url.encode(digest)}.AAAA`;
      },
    ],
    [
      'INVALID',
      async (digest) => {
        const { kid } = await publicKeyOf(demoKey(BETA));
        return `${header({ alg: 'EdDSA', kid })}.${base64url.encode(digest)}.${'A'.repeat(86)}`;
      },
    ],
  ])('%s', async (reason, make) => {
    const { agreed, digest } = await digestOf();
    const fault = await contracts.moveFault(BETA_ASKS, agreed, 'VERIFIED', { signature: await make(digest) });
    expect(fault).toMatchObject({ code: 'SIGNATURE_REFUSED', reason });
    const right = await contracts.move(BETA_ASKS, agreed, 'VERIFIED', { signature: await sign(BETA_ASKS, digest) });
    expect(right).toMatchObject({ state: 'VERIFIED', version: agreed.version + 1 });
  });

  test('the provider cannot finalise with the signature of the consumer', async () => {
    const { agreed, digest } = await digestOf();
    const signature = await sign(BETA_ASKS, digest);
    const verified = await contracts.move(BETA_ASKS, agreed, 'VERIFIED', { signature });
    expect(await contracts.moveFault(LILLE_ASKS, verified, 'FINALIZED', { signature })).toMatchObject({
      reason: 'FOREIGN_KEY',
    });
    expect(await contracts.reads()).toBe('Query.learner NO_AGREEMENT');
  });
});

describe('a key of an organisation', () => {
  const REGISTER =
    'mutation ($jwk: String!, $proof: String!) { registerKey(jwk: $jwk, proof: $proof) { kid algorithm jwk retiredAt demo } }';
  const RETIRE = 'mutation ($kid: ID!) { retireKey(kid: $kid) { kid retiredAt } }';
  const ask = (who: Principal, query: string, variables: Record<string, unknown>) =>
    contracts.world.ask(who, query, variables);
  const newKey = async () => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const secret = await exportJWK(privateKey);
    const { kid, jwk } = await publicKeyOf(secret);
    return { secret, kid, jwk: JSON.stringify(jwk) };
  };
  const codeOf = async (...args: Parameters<typeof ask>) => {
    const { errors = [] } = await ask(...args);
    return errors[0]?.extensions['reason'] ?? errors[0]?.extensions['code'];
  };

  test('is registered by its thumbprint, signs, and signs nothing more once it is retired', async () => {
    const { secret, kid, jwk } = await newKey();
    const { data, errors } = await ask(BETA_ASKS, REGISTER, { jwk, proof: await signText(BETA, secret) });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ registerKey: { kid, algorithm: 'ES256', retiredAt: null, demo: false } });

    const agreed = await contracts.move(LILLE_ASKS, await contracts.request(BETA_ASKS, LILLE), 'AGREED');
    const { digest } = agreed.agreement!;
    const signature = await signText(digest, secret);
    const verified = await contracts.move(BETA_ASKS, agreed, 'VERIFIED', { signature });
    await contracts.move(LILLE_ASKS, verified, 'FINALIZED', { signature: await sign(LILLE_ASKS, digest) });

    const retired = await ask(BETA_ASKS, RETIRE, { kid });
    expect(retired.data).toMatchObject({ retireKey: { kid, retiredAt: expect.any(String) } });
    // What it signed stands.
    expect(await contracts.reads()).toBe(OPEN);
    const next = await contracts.move(LILLE_ASKS, await contracts.request(BETA_ASKS, LILLE), 'AGREED');
    const late = { signature: await signText(next.agreement!.digest, secret) };
    expect(await contracts.moveFault(BETA_ASKS, next, 'VERIFIED', late)).toMatchObject({ reason: 'RETIRED_KEY' });
    // Registered again, it stays retired.
    const again = await ask(BETA_ASKS, REGISTER, { jwk, proof: await signText(BETA, secret) });
    expect(again.data).toMatchObject({ registerKey: { retiredAt: expect.any(String) } });
    const { data: seen } = await ask(WHO.nobody, `{ participant(did: "${BETA}") { keys { kid demo } } }`, {});
    expect(seen).toMatchObject({ participant: { keys: [{ kid, demo: false }, { demo: true }] } });
  });

  test('is refused: private, without a proof, proven for another, of another, asked for by no organisation', async () => {
    const { secret, kid, jwk } = await newKey();
    const proof = await signText(BETA, secret);
    expect(await codeOf(BETA_ASKS, REGISTER, { jwk: JSON.stringify(secret), proof })).toBe('BAD_USER_INPUT');
    const foreign = await signText(BETA, (await newKey()).secret);
    expect(await codeOf(BETA_ASKS, REGISTER, { jwk, proof: foreign })).toBe('UNKNOWN_KEY');
    expect(await codeOf(WHO.fun, REGISTER, { jwk, proof })).toBe('WRONG_DIGEST');
    expect(await codeOf(WHO.ada, REGISTER, { jwk, proof })).toBe('ACCESS_DENIED');
    expect(await codeOf(WHO.adaThroughAlpha, REGISTER, { jwk, proof })).toBe('ACCESS_DENIED');
    expect(await codeOf(BETA_ASKS, REGISTER, { jwk, proof })).toBeUndefined();
    expect(await codeOf(WHO.fun, REGISTER, { jwk, proof: await signText(WHO.fun.org!, secret) })).toBe('CONFLICT');
    expect(await codeOf(WHO.fun, RETIRE, { kid })).toBe('NOT_FOUND');
  });
});

describe('the agreements of the sample', () => {
  test('are loaded alike twice', async () => {
    const state = () =>
      contracts.world.graph.readLatest(
        `MATCH (n) WHERE n:Agreement OR n:ParticipantKey AND n.demo RETURN labels(n) AS labels, properties(n) AS properties ORDER BY coalesce(n.uid, n.kid)`,
      );
    const before = await state();
    expect(before.length).toBeGreaterThan(8);
    await loadContractsSample(contracts.world.graph);
    expect(await state()).toEqual(before);
  });

  test('are such as two organisations could negotiate', async () => {
    const rows = await contracts.world.graph.readLatest<{ content: string }>(
      `MATCH (a:Agreement) WHERE a.uid STARTS WITH 'urn:passerelle:agreement:' RETURN a.content AS content`,
    );
    const { parties } = agreementsRepository(contracts.world.graph);
    expect(rows).toHaveLength(5);
    for (const { content } of rows) {
      const {
        uid: _uid,
        assigner,
        assignee,
        ...stored
      } = JSON.parse(content) as { uid: string; assigner: string; assignee: string } & Parameters<typeof asInput>[0];
      const known = await parties([assigner, assignee]);
      const sides = {
        assigner: known.find(({ did }) => did === assigner)!,
        assignee: known.find(({ did }) => did === assignee)!,
      };
      const checked = checkTerms(asInput(stored), sides, servedGovernedFields(), Date.parse(stored.validFrom));
      expect(checked.grants.map(({ coordinate, legalBasis }) => [coordinate, legalBasis])).toEqual(
        stored.grants.map(({ coordinate, legalBasis }) => [coordinate, legalBasis]),
      );
    }
  });
});
