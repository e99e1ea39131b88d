import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Principal } from '../../runtime/principal.js';
import { LILLE, WHO } from '../policy/world.js';
import {
  BETA_ASKS,
  LILLE_ASKS,
  type Contracts,
  type Negotiation,
  openContracts,
  PROGRAMME,
  sign,
  terms,
} from './world.js';

let contracts: Contracts;
beforeAll(async () => {
  contracts = await openContracts();
});
afterAll(() => contracts.world.graph.close());
beforeEach(() => contracts.forgetBeta());

const REQUEST = /* GraphQL */ `
  mutation ($coordinates: [String!]!, $purpose: String, $holder: ID!, $dryRun: Boolean) {
    requestAccess(coordinates: $coordinates, purpose: $purpose, holder: $holder, dryRun: $dryRun) {
      missing {
        coordinate
        reason
        requested
        fr: opens(lang: "fr")
      }
      terms {
        instrument
        purposes
        grants {
          coordinate
          effect
          legalBasis
        }
        processing {
          assignerRole
          assigneeRole
          retentionDays
        }
      }
      negotiation {
        id
        state
        version
        consumer
        provider
      }
    }
  }
`;
interface Outcome {
  readonly missing: readonly { coordinate: string; reason: string; requested: boolean; fr: string }[];
  readonly terms: { grants: readonly { coordinate: string }[]; purposes: readonly string[] } | null;
  readonly negotiation: Negotiation | null;
}
const request = (who: Principal, coordinates: readonly string[], more: Record<string, unknown> = {}) =>
  contracts.run<Outcome>(who, REQUEST, { coordinates, holder: LILLE, ...more });
const fault = (who: Principal, variables: Record<string, unknown>) =>
  contracts.fault(who, REQUEST, { coordinates: ['Learner.programme'], holder: LILLE, ...variables });
const negotiations = async (): Promise<number> =>
  (await contracts.world.graph.readLatest<{ n: number }>('MATCH (n:Negotiation) RETURN count(n) AS n'))[0]!.n;

describe('a refusal becomes a request', () => {
  test('of what is missing, prefilled, toward the holder; answered and signed, it opens', async () => {
    expect(await contracts.reads()).toBe('Query.learner NO_AGREEMENT');
    const { missing, terms, negotiation } = await request(BETA_ASKS, ['Learner.programme', 'Learner.iscedLevel']);
    expect(missing).toEqual(
      ['Learner.programme', 'Learner.iscedLevel'].map((coordinate) => ({
        coordinate,
        reason: 'NO_AGREEMENT',
        requested: true,
        fr: expect.stringContaining('accord ACTIF'),
      })),
    );
    expect(terms).toEqual({
      instrument: 'DATA_PROTECTION_AGREEMENT',
      purposes: ['dpv:ServiceProvision'],
      grants: missing.map(({ coordinate }) => ({ coordinate, effect: 'PERMIT', legalBasis: 'eu-gdpr:A6-1-a' })),
      processing: { assignerRole: 'CONTROLLER', assigneeRole: 'CONTROLLER', retentionDays: 365 },
    });
    expect(negotiation).toMatchObject({ state: 'REQUESTED', version: 1, consumer: BETA_ASKS.org, provider: LILLE });

    const agreed = await contracts.move(LILLE_ASKS, negotiation!, 'AGREED');
    const { digest } = agreed.agreement!;
    const verified = await contracts.move(BETA_ASKS, agreed, 'VERIFIED', { signature: await sign(BETA_ASKS, digest) });
    await contracts.move(LILLE_ASKS, verified, 'FINALIZED', { signature: await sign(LILLE_ASKS, digest) });
    // Between the organisations it is open; the person decides.
    expect(await contracts.reads()).toBe('Learner.programme NOT_PERMITTED_FOR_PERSON');
    expect(await request(BETA_ASKS, ['Learner.programme'])).toEqual({ missing: [], terms: null, negotiation: null });
  });

  describe('asked again', () => {
    const fields = ['Learner.programme', 'Learner.iscedLevel'];
    const again = async (who: Principal = BETA_ASKS, of: readonly string[] = fields, more = {}) =>
      (await request(who, of, more)).negotiation!;

    test('for the same, it leads to the negotiation that is open, as it stands', async () => {
      const first = await again();
      const before = await negotiations();
      expect(await again(BETA_ASKS, [...fields].reverse())).toEqual(first);
      const offered = await contracts.move(LILLE_ASKS, first, 'OFFERED', { terms: terms() });
      expect(await again()).toMatchObject({ id: first.id, state: 'OFFERED', version: offered.version });
      expect(await negotiations()).toBe(before);
      await contracts.move(BETA_ASKS, offered, 'TERMINATED', { reason: 'Not needed any more.' });
      const next = await again();
      expect(next).toMatchObject({ state: 'REQUESTED', version: 1 });
      expect(next.id).not.toBe(first.id);
      expect(await again()).toEqual(next);
    });

    test('for another purpose, other fields or by another organisation, it is another negotiation', async () => {
      const first = await again();
      const others = [
        await again(BETA_ASKS, ['Learner.programme']),
        await again(BETA_ASKS, fields, { purpose: 'dpv:AcademicResearch' }),
        await again(WHO.orientation, fields),
      ];
      expect(new Set([first, ...others].map(({ id }) => id)).size).toBe(4);
    });

    test('at the same time, one negotiation comes of it', async () => {
      const before = await negotiations();
      const asked = await Promise.all(Array.from({ length: 8 }, () => again(BETA_ASKS, ['Learner.studentNumber'])));
      expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
      expect(await negotiations()).toBe(before + 1);
    });

    test('it is still for who binds the organisation, alone', async () => {
      await again();
      const staff = { ...BETA_ASKS, sub: 'somebody' };
      expect((await fault(staff, { coordinates: fields })).code).toBe('ACCESS_DENIED');
    });
  });

  test('a dry run shows it and begins nothing', async () => {
    const before = await negotiations();
    const { terms, negotiation } = await request(BETA_ASKS, ['Learner.programme'], { dryRun: true });
    expect(terms!.grants).toHaveLength(1);
    expect(negotiation).toBeNull();
    expect(await negotiations()).toBe(before);
  });

  test('only what is missing is asked for, for the purpose that is', async () => {
    const fields = ['Learner.skillProfile', 'Learner.email', 'Learner.email'];
    const { missing, terms } = await request(WHO.alpha, fields, { dryRun: true });
    expect(missing).toMatchObject([{ coordinate: 'Learner.email', reason: 'FIELD_NOT_COVERED', requested: true }]);
    expect(terms!.grants.map(({ coordinate }) => coordinate)).toEqual(['Learner.email']);
    const other = await request(WHO.alpha, fields, { dryRun: true, purpose: 'dpv:AcademicResearch' });
    expect(other.missing.map(({ reason }) => reason)).toEqual(['PURPOSE_NOT_COVERED', 'FIELD_NOT_COVERED']);
    expect(other.terms!.purposes).toEqual(['dpv:AcademicResearch']);
    const expired = await request(WHO.orientation, ['Learner.skillProfile'], { dryRun: true });
    expect(expired.missing).toMatchObject([{ reason: 'AGREEMENT_EXPIRED', requested: true }]);
  });

  test('of what tells of health explicit consent is asked for', async () => {
    const asked = await contracts.run<{ terms: { grants: object[] } }>(
      WHO.alpha,
      `mutation { requestAccess(coordinates: ["Learner.accommodations", "Learner.email"], holder: "${LILLE}", dryRun: true) {
         terms { grants { coordinate legalBasis specialGround } } } }`,
    );
    expect(asked.terms.grants).toEqual([
      { coordinate: 'Learner.email', legalBasis: 'eu-gdpr:A6-1-a', specialGround: null },
      { coordinate: 'Learner.accommodations', legalBasis: 'eu-gdpr:A6-1-a', specialGround: 'eu-gdpr:A9-2-a' },
    ]);
  });

  test('what a new agreement would not open is not asked for', async () => {
    const before = await negotiations();
    for (const [who, reason] of [
      [WHO.gamma, 'CREDENTIAL_INVALID'],
      [WHO.ministry, 'TERMS_NOT_ACCEPTED'],
    ] as const)
      expect(await request(who, ['Learner.programme'])).toMatchObject({
        missing: [{ reason, requested: false }],
        terms: null,
        negotiation: null,
      });
    const uid = 'urn:passerelle:agreement:lille-alpha';
    const act = (what: string) =>
      contracts.run(LILLE_ASKS, `mutation { actOnAgreement(uid: "${uid}", act: ${what}) { status } }`);
    await act('SUSPEND');
    const suspended = await request(WHO.alpha, ['Learner.email']).finally(() => act('RESUME'));
    expect(suspended).toMatchObject({ missing: [{ reason: 'AGREEMENT_SUSPENDED', requested: false }], terms: null });
    expect(await negotiations()).toBe(before);
  });

  test('it reads no data, makes no record about anybody, and its answer is the same whoever is there', async () => {
    const records = async () =>
      (await contracts.world.graph.readLatest<{ n: number }>('MATCH (r:LogRecord) RETURN count(r) AS n'))[0]!.n;
    const before = await records();
    contracts.world.trips.length = 0;
    const ask = () => request(WHO.alpha, ['Learner.skillProfile', 'Learner.email'], { dryRun: true });
    const withPeople = await ask();
    expect(contracts.world.trips).toEqual(['parties']);
    expect(await records()).toBe(before);
    await contracts.world.graph.write('MATCH (l:Learner { holder: $holder }) SET l.holder = "nobody"', {
      holder: LILLE,
    });
    const without = await ask();
    await contracts.world.graph.write('MATCH (l:Learner { holder: "nobody" }) SET l.holder = $holder', {
      holder: LILLE,
    });
    expect(without).toEqual(withPeople);
  });
});

describe('it is refused, and says what would be right', () => {
  test.each<[string, Principal, Record<string, unknown>, string]>([
    ['a field that is none', WHO.alpha, { coordinates: ['Learner.mail'] }, 'Did you mean Learner.email'],
    ['an open field', WHO.alpha, { coordinates: ['Skill.prefLabel'] }, 'no governed field'],
    ['no field', WHO.alpha, { coordinates: [] }, '1 to 100'],
    ['an unknown purpose', WHO.alpha, { purpose: 'dpv:Marketting' }, 'Did you mean dpv:Marketing'],
    ['the root of the purposes', WHO.alpha, { purpose: 'dpv:Purpose' }, 'root'],
    ['no purpose', WHO.alphaWithoutPurpose, {}, 'names no purpose'],
    ['a holder that is no DID', WHO.alpha, { holder: 'Lille' }, 'DID'],
    ['a holder nobody knows', WHO.alpha, { holder: 'did:web:nobody.example' }, 'no participant'],
    ['an offence, whose legal text nobody knows here', WHO.alpha, { coordinates: ['Credential.forgery'] }, 'art. 10'],
    ['its own data', LILLE_ASKS, {}, 'mandate'],
    ['a holder that provides no data', WHO.alpha, { holder: 'did:web:ministry.example' }, 'DATA_PROVIDER'],
  ])('%s', async (_what, who, variables, says) => {
    const { code, message } = await fault(who, variables);
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toContain(says);
  });

  test('a person, and an app that acts for one', async () => {
    for (const who of [WHO.ada, WHO.adaThroughAlpha]) expect((await fault(who, {})).code).toBe('ACCESS_DENIED');
  });

  test('an intermediary, which has no purpose of its own', async () => {
    await contracts.world.graph.write(
      `MERGE (p:Participant { did: 'did:web:intermediary.example' }) SET p.roles = ['DATA_INTERMEDIARY'], p.credentialStatus = 'VALID',
         p.credentialValidUntil = 4102444800000, p.intermediaryNotification = 'fictional'
       WITH p MATCH (t:PlatformTerms) MERGE (p)-[:ACCEPTED]->(t)`,
    );
    const intermediary = { ...BETA_ASKS, sub: 'i', org: 'did:web:intermediary.example' };
    expect((await fault(intermediary, {})).message).toContain('no purpose of its own');
  });
});

describe('platform terms', () => {
  const TERMS = '{ platformTerms { version accepted acceptedAt } }';
  const ACCEPT = 'mutation ($version: String!) { acceptTerms(version: $version) { version accepted acceptedAt } }';

  test('an organisation that accepts the version in force is let in by it, at once', async () => {
    const ask = () => contracts.reads(PROGRAMME.replace('beta', 'alpha'), WHO.ministry);
    expect(await ask()).toBe('Query.learner TERMS_NOT_ACCEPTED');
    expect(await contracts.run(WHO.ministry, TERMS)).toEqual([
      { version: '2026-1', accepted: false, acceptedAt: null },
    ]);
    const accepted = await contracts.run(WHO.ministry, ACCEPT, { version: '2026-1' });
    expect(accepted).toEqual({ version: '2026-1', accepted: true, acceptedAt: expect.any(String) });
    expect(await ask()).toBe('Query.learner NO_AGREEMENT');
    expect(await contracts.run(WHO.ministry, ACCEPT, { version: '2026-1' })).toEqual(accepted);
    expect(await contracts.run(WHO.ministry, TERMS)).toEqual([accepted]);
  });

  test('what was accepted is held to its digest, and a text that changed is not accepted unread', async () => {
    const terms = '{ platformTerms { digest acceptedDigest fr: text en: text(lang: "en") } }';
    const read = () => contracts.run(WHO.beta, terms) as Promise<Record<string, string>[]>;
    const accept = 'mutation ($digest: String) { acceptTerms(version: "2026-1", digest: $digest) { acceptedDigest } }';
    await contracts.world.graph.write(
      `MATCH (:Participant { did: '${WHO.beta.org}' })-[accepted:ACCEPTED]->() DELETE accepted`,
    );
    const [{ digest, fr, en, acceptedDigest } = {}] = await read();
    const canonical = `{"en":${JSON.stringify(en)},"fr":${JSON.stringify(fr)},"version":"2026-1"}`;
    expect([digest, acceptedDigest]).toEqual([createHash('sha256').update(canonical).digest('hex'), null]);
    expect((await contracts.fault(WHO.beta, accept, { digest: 'another' })).code).toBe('CONFLICT');
    expect(await read()).toMatchObject([{ acceptedDigest: null }]);
    expect(await contracts.run(WHO.beta, accept, { digest })).toEqual({ acceptedDigest: digest });
    await contracts.world.graph.write(`MATCH (t:PlatformTerms { version: '2026-1' }) SET t.textEn = 'Anything goes.'`);
    const [after] = await read();
    expect(after!['acceptedDigest']).toBe(digest);
    expect(after!['digest']).not.toBe(digest);
    expect((await contracts.fault(WHO.beta, '{ platformTerms { text(lang: "de") } }')).code).toBe('BAD_USER_INPUT');
  });

  test('a version that is not in force, or by no organisation, is refused', async () => {
    await contracts.world.graph.write(
      `UNWIND [['past', 0, 1], ['future', 4102444800000, null]] AS row
       MERGE (t:PlatformTerms { version: row[0] }) SET t.validFrom = row[1], t.validUntil = row[2]`,
    );
    for (const version of ['past', 'future', 'none'])
      expect((await contracts.fault(WHO.ministry, ACCEPT, { version })).code).toBe('NOT_FOUND');
    for (const who of [WHO.ada, WHO.adaThroughAlpha])
      expect((await contracts.fault(who, ACCEPT, { version: '2026-1' })).code).toBe('ACCESS_DENIED');
    const stranger = { ...BETA_ASKS, org: 'did:web:stranger.example' };
    expect((await contracts.fault(stranger, ACCEPT, { version: '2026-1' })).code).toBe('ACCESS_DENIED');
  });
});
