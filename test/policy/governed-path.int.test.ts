import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { LILLE, openWorld, refusals, WHO, type World } from './world.js';

const PROFILE = /* GraphQL */ `
  query ($id: ID!) {
    learner(id: $id) {
      skillProfile {
        skill {
          uri
        }
        status
        level
      }
    }
  }
`;
const ADA_AT_ALPHA = `${LILLE}#demo-ada-alpha`;
const WITHOUT_PERSON = ['Learner.skillProfile NOT_PERMITTED_FOR_PERSON'];

const GIVE = /* GraphQL */ `
  mutation {
    giveConsent(
      input: {
        recipient: "did:web:edtech-alpha.example"
        purposes: ["dpv:ServiceProvision"]
        categories: [SKILL_PROFILE]
        days: 30
      }
    ) {
      id
      status
    }
  }
`;
const WITHDRAW = 'mutation ($id: ID!) { withdrawConsent(id: $id) { status } }';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => {
  world.trips.length = 0;
});
afterAll(() => world.graph.close());

const explain = async (who: (typeof WHO)[keyof typeof WHO], learner: string) => {
  const { data } = await world.ask(
    who,
    `query ($learner: ID!) { explainAccess(coordinate: "Learner.skillProfile", learner: $learner, purpose: "dpv:ServiceProvision", recipient: "did:web:edtech-alpha.example") { effect reason opens } }`,
    { learner },
  );
  return (data?.['explainAccess'] as { reason: string | null } | undefined)?.reason;
};

describe('an edtech asks for the skill profile of a learner', () => {
  test('without an agreement it is refused, and told what would open it', async () => {
    const result = await world.ask(WHO.beta, PROFILE, { id: `${LILLE}#demo-ada-beta` });
    expect(result.data).toEqual({ learner: null });
    expect(refusals(result)).toEqual(['Query.learner NO_AGREEMENT']);
    expect(result.errors![0]!.extensions['opens']).toContain('agreement');
  });

  test('with the agreement but without a consent it learns that this person is not open, and nothing more', async () => {
    const result = await world.ask(WHO.alpha, PROFILE, { id: ADA_AT_ALPHA });
    expect(result.data).toEqual({ learner: { skillProfile: null } });
    expect(refusals(result)).toEqual(WITHOUT_PERSON);
  });

  test('the person and the privacy officer of the holder learn the precise reason', async () => {
    expect(await explain(WHO.ada, `${LILLE}#demo-ada-own`)).toBe('CONSENT_MISSING');
    expect(await explain(WHO.dpo, `${LILLE}#demo-chloe-lille`)).toBe('CONSENT_EXPIRED');
    expect(await explain(WHO.dpo, `${LILLE}#demo-dario-lille`)).toBe('CONSENT_REFUSED');
    expect(await explain(WHO.dpo, `${LILLE}#demo-emma-lille`)).toBe('APPROVAL_MISSING');
    expect(await explain(WHO.alpha, ADA_AT_ALPHA)).toBe('NOT_PERMITTED_FOR_PERSON');
    expect(await explain(WHO.beta, ADA_AT_ALPHA)).toBeUndefined();
    expect(await explain(WHO.alphaForMarketing, ADA_AT_ALPHA)).toBeUndefined();
  });

  test('with both it is permitted, and from the first request after the withdrawal refused again', async () => {
    const given = await world.ask(WHO.ada, GIVE, {}, world.contracts);
    const { id, status } = given.data!['giveConsent'] as { id: string; status: string };
    expect(status).toBe('GIVEN');

    const open = await world.ask(WHO.alpha, PROFILE, { id: ADA_AT_ALPHA });
    expect(open.errors).toBeUndefined();
    const profile = (open.data!['learner'] as { skillProfile: { level: number | null }[] }).skillProfile;
    expect(profile.map(({ level }) => level)).toEqual([4, 3, null, 3]);

    const withdrawn = await world.ask(WHO.ada, WITHDRAW, { id }, world.contracts);
    expect(withdrawn.data).toEqual({ withdrawConsent: { status: 'WITHDRAWN' } });
    const closed = await world.ask(WHO.alpha, PROFILE, { id: ADA_AT_ALPHA });
    expect(closed.data).toEqual({ learner: { skillProfile: null } });
    expect(refusals(closed)).toEqual(WITHOUT_PERSON);
    expect(await explain(WHO.ada, `${LILLE}#demo-ada-own`)).toBe('CONSENT_WITHDRAWN');
  });

  test('a withdrawal closes what an earlier, wider consent opened too; giving again opens it again', async () => {
    const give = async (categories: string) => {
      const { data } = await world.ask(WHO.ada, GIVE.replace('[SKILL_PROFILE]', categories), {}, world.contracts);
      return (data!['giveConsent'] as { id: string }).id;
    };
    const isOpen = async () => !(await world.ask(WHO.alpha, PROFILE, { id: ADA_AT_ALPHA })).errors;
    const wide = await give('[IDENTITY, SKILL_PROFILE]');
    const narrow = await give('[SKILL_PROFILE]');
    expect(await isOpen()).toBe(true);
    await world.ask(WHO.ada, WITHDRAW, { id: narrow }, world.contracts);
    expect(await isOpen()).toBe(false);
    const again = await give('[SKILL_PROFILE]');
    expect(await isOpen()).toBe(true);
    for (const id of [again, wide]) await world.ask(WHO.ada, WITHDRAW, { id }, world.contracts);
    expect(await isOpen()).toBe(false);
  });

  test('a withdrawal comes after every decision before it, whatever the clock of the process that wrote that one', async () => {
    const give = async (categories: string) => {
      const { data } = await world.ask(WHO.ada, GIVE.replace('[SKILL_PROFILE]', categories), {}, world.contracts);
      return (data!['giveConsent'] as { id: string }).id;
    };
    const narrow = await give('[SKILL_PROFILE]');
    const wide = await give('[IDENTITY, SKILL_PROFILE]');
    await world.graph.write('MATCH (consent:ConsentRecord { id: $wide }) SET consent.decidedAt = $ahead', {
      wide,
      ahead: Date.now() + 60_000,
    });
    await world.ask(WHO.ada, WITHDRAW, { id: narrow }, world.contracts);
    expect(refusals(await world.ask(WHO.alpha, PROFILE, { id: ADA_AT_ALPHA }))).toEqual(WITHOUT_PERSON);
    await world.ask(WHO.ada, WITHDRAW, { id: wide }, world.contracts);
  });

  test('a withdrawal that is sent again leaves what was given since', async () => {
    const give = async () => {
      const { data } = await world.ask(WHO.ada, GIVE, {}, world.contracts);
      return (data!['giveConsent'] as { id: string }).id;
    };
    const first = await give();
    await world.ask(WHO.ada, WITHDRAW, { id: first }, world.contracts);
    const second = await give();
    await world.ask(WHO.ada, WITHDRAW, { id: first }, world.contracts);
    expect((await world.ask(WHO.alpha, PROFILE, { id: ADA_AT_ALPHA })).errors).toBeUndefined();
    await world.ask(WHO.ada, WITHDRAW, { id: second }, world.contracts);
  });

  test.each(['demo-nobody', '', 'demo-ada-beta', 'demo-ada-own', 'lille-ada'])(
    'a handle that is not its own answers like a person who did not consent: %p',
    async (fragment) => {
      const somebody = await world.ask(WHO.alpha, PROFILE, { id: `${LILLE}#demo-dario-alpha` });
      const nobody = await world.ask(WHO.alpha, PROFILE, { id: `${LILLE}#${fragment}` });
      expect(nobody).toEqual(somebody);
    },
  );

  test('somebody and nobody cost the same trips', async () => {
    await world.ask(WHO.alpha, PROFILE, { id: `${LILLE}#demo-dario-alpha` });
    const somebody = world.trips.splice(0);
    await world.ask(WHO.alpha, PROFILE, { id: `${LILLE}#demo-nobody` });
    expect(world.trips).toEqual(somebody);
    expect(somebody).toEqual(['parties', 'subjects']);
  });

  test('without an agreement somebody and nobody answer alike', async () => {
    const somebody = await world.ask(WHO.beta, PROFILE, { id: `${LILLE}#demo-ada-beta` });
    expect(await world.ask(WHO.beta, PROFILE, { id: `${LILLE}#demo-nobody` })).toEqual(somebody);
    expect(await world.ask(WHO.beta, PROFILE, { id: 'no holder at all' })).toEqual(somebody);
  });
});

describe('what depends on organisations is told precisely', () => {
  const id = `${LILLE}#demo-ada-alpha`;
  test.each([
    ['nobody', 'Query.learner UNAUTHENTICATED'],
    ['alphaWithoutPurpose', 'Query.learner NO_PURPOSE'],
    ['gamma', 'Query.learner CREDENTIAL_INVALID'],
    ['ministry', 'Query.learner TERMS_NOT_ACCEPTED'],
    ['orientation', 'Query.learner AGREEMENT_EXPIRED'],
    ['alphaForMarketing', 'Learner.skillProfile PURPOSE_NOT_COVERED'],
  ] as const)('%s: %s', async (who, reason) => {
    expect(refusals(await world.ask(WHO[who], PROFILE, { id }))).toEqual([reason]);
  });

  test('a field that no grant names is not covered, whoever the person is', async () => {
    const query = 'query ($id: ID!) { learner(id: $id) { email } }';
    for (const fragment of ['demo-bilal-alpha', 'demo-nobody']) {
      expect(refusals(await world.ask(WHO.alpha, query, { id: `${LILLE}#${fragment}` }))).toEqual([
        'Learner.email FIELD_NOT_COVERED',
      ]);
    }
  });
});

describe('a list of learners', () => {
  const LIST = (fields: string, args = '') =>
    `{ learners(holder: "${LILLE}"${args}) { edges { node { ${fields} } } pageInfo { hasNextPage } } }`;

  test('holds only people of whom something selected is open, in one trip for the page', async () => {
    const result = await world.ask(WHO.alpha, LIST('givenName skillProfile { level }'));
    expect(refusals(result)).toEqual([]);
    expect(result.data).toMatchObject({
      learners: {
        edges: [{ node: { givenName: 'Bilal', skillProfile: [{ level: 3 }, { level: 4 }, { level: 2 }] } }],
        pageInfo: { hasNextPage: false },
      },
    });
    // The claims are rows of their own, read later: they get evidence of their own.
    expect(world.trips).toEqual(['parties', 'subjects', 'subjects']);
  });

  test('does not tell by its pages that there are others', async () => {
    const result = await world.ask(WHO.alpha, LIST('givenName', ', first: 1'));
    expect(result.data).toMatchObject({ learners: { pageInfo: { hasNextPage: false } } });
  });

  test('pages through what a public task opens, and every handle works as an id', async () => {
    const names: string[] = [];
    let after = '';
    for (let page = 0; page < 10; page += 1) {
      const query = `query ($after: String) { learners(holder: "${LILLE}", first: 2, after: $after) { edges { node { id programme } } pageInfo { endCursor hasNextPage } } }`;
      const { data, errors } = await world.ask(WHO.fun, query, { after });
      expect(errors).toBeUndefined();
      const { edges, pageInfo } = data!['learners'] as {
        edges: { node: { id: string } }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
      names.push(...edges.map(({ node }) => node.id));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(new Set(names).size).toBe(5);
    for (const id of names) {
      const { data } = await world.ask(WHO.fun, 'query ($id: ID!) { learner(id: $id) { id } }', { id });
      expect(data).toEqual({ learner: { id } });
    }
  });

  test('says why it is empty where that depends on organisations alone', async () => {
    expect(refusals(await world.ask(WHO.alpha, LIST('email')))).toEqual(['Learner.email FIELD_NOT_COVERED']);
    expect(refusals(await world.ask(WHO.beta, LIST('email')))).toEqual(['Query.learners NO_AGREEMENT']);
  });

  test('a cursor gives no id: with consent for the skills alone the person is listed, and stays without a handle', async () => {
    const query = `{ learners(holder: "${LILLE}") { edges { cursor node { id skillProfile { level } } } pageInfo { endCursor } } }`;
    await world.graph.write(
      `MATCH (c:ConsentRecord { id: 'urn:passerelle:consent:bilal-alpha' }) SET c.categories = ['SKILL_PROFILE']`,
    );
    const result = await world.ask(WHO.alpha, query);
    await world.graph.write(
      `MATCH (c:ConsentRecord { id: 'urn:passerelle:consent:bilal-alpha' }) SET c.categories = ['IDENTIFIER', 'IDENTITY', 'SKILL_PROFILE']`,
    );
    expect(refusals(result)).toEqual(['Learner.id NOT_PERMITTED_FOR_PERSON']);
    const { edges } = result.data!['learners'] as {
      edges: { cursor: string; node: { id: null; skillProfile: unknown[] } }[];
    };
    expect(edges.map(({ node }) => node.skillProfile.length)).toEqual([3]);
    const [fragments] = await world.graph.read<{ all: string[] }>('MATCH (h:Handle) RETURN collect(h.fragment) AS all');
    expect(fragments!.all.length).toBeGreaterThan(5);
    for (const fragment of fragments!.all) expect(JSON.stringify(result)).not.toContain(fragment);
  });

  test('what the list itself does not select, or leaves out, opens nobody to it', async () => {
    const elsewhere = await world.ask(
      WHO.alpha,
      `{ a: learners(holder: "${LILLE}") { edges { cursor } } b: learners(holder: "${LILLE}", first: 1) { edges { node { givenName } } } }`,
    );
    expect(elsewhere.data!['a']).toEqual({ edges: [] });
    const leftOut = await world.ask(
      WHO.alpha,
      `query ($no: Boolean!) { learners(holder: "${LILLE}") { edges { node { __typename givenName @include(if: $no) } } } }`,
      { no: false },
    );
    expect(leftOut.data).toEqual({ learners: { edges: [] } });
    const inFragment = await world.ask(
      WHO.alpha,
      `{ learners(holder: "${LILLE}") { ...page } } fragment page on LearnerConnection { edges { node { ... on Learner { givenName } } } }`,
    );
    expect(inFragment.data).toEqual({ learners: { edges: [{ node: { givenName: 'Bilal' } }] } });
  });

  test('a person lists nobody, and no handles are made for her', async () => {
    const handles = async () => (await world.graph.read<{ n: number }>('MATCH (h:Handle) RETURN count(h) AS n'))[0]!.n;
    const before = await handles();
    expect(refusals(await world.ask(WHO.bilal, LIST('givenName')))).toEqual(['Query.learners NOT_OWN_OR_WARD']);
    expect(refusals(await world.ask(WHO.beta, LIST('givenName')))).toEqual(['Query.learners NO_AGREEMENT']);
    expect(await handles()).toBe(before);
  });

  test('two recipients cannot join on the ids they get', async () => {
    const ids = async (who: (typeof WHO)['alpha' | 'fun']) => {
      const { data } = await world.ask(who, LIST('id'));
      return (data!['learners'] as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);
    };
    const [alphas, funs] = [await ids(WHO.alpha), await ids(WHO.fun)];
    expect(alphas.length).toBeGreaterThan(0);
    expect(funs.filter((id) => alphas.includes(id))).toEqual([]);
  });
});

describe('the person, a guardian and the staff of the holder', () => {
  const OWN = '{ myRecords { holder givenName email skillProfile { level } } }';

  test('a person reads everything that is kept about her, at every holder', async () => {
    const { data, errors } = await world.ask(WHO.ada, OWN);
    expect(errors).toBeUndefined();
    expect((data!['myRecords'] as unknown[]).length).toBe(2);
    expect(data).toMatchObject({
      myRecords: [
        { holder: 'did:web:fun-mooc.example' },
        { holder: LILLE, email: 'ada@etu.universite-de-lille.example' },
      ],
    });
  });

  test('an app that acts for her is an organisation: it gets what its agreement and her consent open', async () => {
    expect((await world.ask(WHO.adaThroughAlpha, OWN)).data).toEqual({ myRecords: null });
    const query = 'query ($id: ID!) { learner(id: $id) { email skillProfile { level } } }';
    const result = await world.ask(WHO.adaThroughAlpha, query, { id: ADA_AT_ALPHA });
    expect(refusals(result)).toEqual([
      'Learner.email FIELD_NOT_COVERED',
      'Learner.skillProfile NOT_PERMITTED_FOR_PERSON',
    ]);
  });

  test("nobody reads another person's record, nor learns whether there is one", async () => {
    const query = 'query ($id: ID!) { learner(id: $id) { givenName } }';
    const somebody = await world.ask(WHO.bilal, query, { id: `${LILLE}#demo-ada-own` });
    expect(somebody.data).toEqual({ learner: { givenName: null } });
    expect(await world.ask(WHO.bilal, query, { id: `${LILLE}#demo-nobody` })).toEqual(somebody);
  });

  test('a guardian reads what the guardianship covers, and nothing else', async () => {
    const result = await world.ask(
      WHO.gaelle,
      `{ learner(id: "${LILLE}#demo-emma-gaelle") { givenName email programme } }`,
    );
    expect(result.data).toEqual({
      learner: { givenName: 'Emma', email: null, programme: 'Atelier du mercredi (exemple)' },
    });
    expect(refusals(result)).toEqual(['Learner.email NOT_OWN_OR_WARD']);
  });

  test('an attested band that is missing closes that ward alone, and shifts nobody to another band', async () => {
    await world.graph.write(`
      MERGE (p:DataSubject { id: 'urn:passerelle:person:ada' })
      SET p.bandWas = p.ageBand, p.untilWas = p.ageBandValidUntil, p.ageBandValidUntil = 9e15 REMOVE p.ageBand
      MERGE (g:Guardianship { id: 'test-ada' })
      SET g += { guardian: 'urn:passerelle:person:gaelle', ward: 'urn:passerelle:person:ada', categories: ['IDENTITY'], validFrom: 0, validUntil: 9e15 }
      MERGE (h:Handle { fragment: 'test-ada-gaelle' })
      SET h.holder = '${LILLE}', h.recipient = 'urn:passerelle:person:gaelle', h.place = 'test'
      WITH h MATCH (l:Learner { id: 'lille-ada' }) MERGE (h)-[:OF]->(l)`);
    const result = await world.ask(
      WHO.gaelle,
      `{ a: learner(id: "${LILLE}#test-ada-gaelle") { givenName } e: learner(id: "${LILLE}#demo-emma-gaelle") { givenName } }`,
    );
    await world.graph.write(`
      MATCH (n) WHERE n.id = 'test-ada' OR n.fragment = 'test-ada-gaelle' DETACH DELETE n
      WITH count(*) AS gone MATCH (p:DataSubject { id: 'urn:passerelle:person:ada' })
      SET p.ageBand = p.bandWas, p.ageBandValidUntil = p.untilWas REMOVE p.bandWas, p.untilWas`);
    expect(result.data).toEqual({ a: { givenName: null }, e: { givenName: 'Emma' } });
  });

  test("a mandate opens its categories to the holder's staff", async () => {
    const result = await world.ask(WHO.dpo, `{ learner(id: "${LILLE}#demo-ada-lille") { studentNumber givenName } }`);
    expect(result.data).toEqual({ learner: { studentNumber: 'EX-2026-0001', givenName: null } });
  });

  test('consents and the access log are shown to the person alone', async () => {
    const query = '{ myConsents { id } }';
    expect((await world.ask(WHO.bilal, query, {}, world.contracts)).data).toEqual({
      myConsents: [{ id: 'urn:passerelle:consent:bilal-alpha' }],
    });
    expect(refusals(await world.ask(WHO.nobody, query, {}, world.contracts))).toEqual([
      'Query.myConsents UNAUTHENTICATED',
    ]);
    expect((await world.ask(WHO.adaThroughAlpha, query, {}, world.contracts)).data).toEqual({ myConsents: null });
    const foreign = await world.ask(WHO.ada, WITHDRAW, { id: 'urn:passerelle:consent:bilal-alpha' }, world.contracts);
    expect(foreign.data).toEqual({ withdrawConsent: null });
    expect(foreign.errors![0]!.extensions['code']).toBe('NOT_FOUND');
  });
});
