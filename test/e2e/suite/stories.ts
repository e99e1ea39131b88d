import { afterAll, describe, expect, test } from '@jest/globals';
import { demoKey } from '../../../policy/agreement/demo-key.js';
import { signText } from '../../../policy/agreement/signature.js';
import { sampleLearners } from '../../../subgraphs/participants/sample.js';
import { type Answer, type Asking, refusals, valuesIn } from '../client.js';
import type { Topic } from '../suite.js';
import { ADAS_SKILLS, ALPHA, forgetConsents, LILLE } from './world.js';

const ORIENTATION = 'did:web:orientation-app.example';
const PURPOSE = 'dpv:ServiceProvision';
const CLAIMS = ['Learner.id', 'Learner.skillProfile', 'SkillClaim.skill', 'SkillClaim.status', 'SkillClaim.level'];
const SKILLS = 'skillProfile { status level skill { uri fr: prefLabel(lang: "fr") en: prefLabel(lang: "en") } }';
const EMMA_IS_TOLD = { mayDisclose: ['Emma', 'demo-emma-gaelle'] };
const NOTICE = {
  purposes: [PURPOSE],
  categories: ['IDENTIFIER', 'SKILL_PROFILE'],
  retentionDays: 90,
  service: 'ONLINE_DIRECT',
  act: 'USUAL',
};
const WORDS = {
  fr: {
    title: 'Tes compétences, pour trouver un métier (exemple)',
    who: "L'application d'orientation.",
    what: 'Ton identifiant chez elle, tes compétences.',
    why: 'Te montrer des parcours vers un métier.',
    retention: '90 jours.',
    rights: 'Accès, rectification, effacement, CNIL.',
    withdraw: 'En une fois, quand tu veux.',
  },
  en: {
    title: 'Your skills, to find a job (example)',
    who: 'The careers guidance app.',
    what: 'Your handle there, your skills.',
    why: 'To show you ways to a job.',
    retention: '90 days.',
    rights: 'Access, rectification, erasure, the CNIL.',
    withdraw: 'In one step, whenever you like.',
  },
} as const;
const texts = (['fr', 'en'] as const).flatMap((lang) =>
  ['ADULT', 'CHILD'].map((audience) => ({ lang, audience, ...WORDS[lang] })),
);

interface Negotiation {
  readonly id: string;
  readonly version: number;
  readonly agreement: { readonly digest: string; readonly status: string } | null;
}
interface Learners {
  readonly edges: readonly { readonly node: Record<string, unknown> }[];
}

/** Stories 1 and 4 of the design, as far as contracts and consent carry them, through the gateway alone. */
export const describeStories: Topic = (suite) => {
  const ask = (as: string, query: string, variables: Record<string, unknown> = {}, more: Asking = {}) =>
    suite().ask(query, { as, variables, purpose: PURPOSE, ...more });
  const root = <Result>({ body }: Answer): Result => {
    expect(body.errors).toBeUndefined();
    return Object.values(body.data!)[0] as Result;
  };
  const answer = async <Result>(...args: Parameters<typeof ask>): Promise<Result> => root(await ask(...args));
  const forget = async () => {
    await forgetConsents(suite());
    await suite().graph.write(
      `MATCH (agreement:Agreement) WHERE NOT agreement.uid STARTS WITH 'urn:passerelle:agreement:' DETACH DELETE agreement`,
    );
    await suite().graph.write(
      `MATCH (notice:PrivacyNotice) WHERE NOT notice.id STARTS WITH 'urn:passerelle:notice:' DETACH DELETE notice`,
    );
  };

  describe('story 1: a careers guidance app, from open skills to a learner who agrees', () => {
    afterAll(forget);
    const learners = () =>
      ask('orientation-app', `{ learners(holder: "${LILLE}", first: 50) { edges { node { id ${SKILLS} } } } }`);
    let notice = '';
    let consent = '';

    test('ways from one job to another are open to everybody, with what they ask for', async () => {
      const { regulated, mobilities } = await answer<{ regulated: boolean; mobilities: { nodes: object[] } }>(
        'orientation-app',
        '{ romeOccupation(code: "J1501") { regulated mobilities { nodes { code prefLabel(lang: "fr") regulated } } } }',
      );
      expect(regulated).toBe(true);
      expect(mobilities.nodes).toContainEqual({
        code: 'J1506',
        prefLabel: expect.stringContaining('nfirmi'),
        regulated: true,
      });
    });

    test('a learner’s skills are not: the reason says what to do, and becomes a request', async () => {
      expect(new Set(refusals(await learners()))).toEqual(new Set(['Query.learners AGREEMENT_EXPIRED']));
      const { missing, negotiation } = await answer<{ missing: object[]; negotiation: Negotiation }>(
        'orientation-app',
        `mutation ($coordinates: [String!]!) { requestAccess(coordinates: $coordinates, holder: "${LILLE}") {
           missing { coordinate reason requested } negotiation { id version agreement { digest status } } } }`,
        { coordinates: CLAIMS },
      );
      expect(missing).toHaveLength(CLAIMS.length);
      expect(missing).toContainEqual({
        coordinate: 'Learner.skillProfile',
        reason: 'AGREEMENT_EXPIRED',
        requested: true,
      });
      const move = (as: string, { id, version }: Negotiation, to: string, signature?: string) =>
        answer<Negotiation>(
          as,
          `mutation ($id: ID!, $version: Int!, $to: NegotiationState!, $signature: String) {
             moveNegotiation(id: $id, version: $version, to: $to, signature: $signature) { id version agreement { digest status } } }`,
          { id, version, to, signature },
        );
      const agreed = await move('universite-lille', negotiation, 'AGREED');
      const sign = (did: string) => signText(agreed.agreement!.digest, demoKey(did));
      const verified = await move('orientation-app', agreed, 'VERIFIED', await sign(ORIENTATION));
      const final = await move('universite-lille', verified, 'FINALIZED', await sign(LILLE));
      expect(final.agreement!.status).toBe('ACTIVE');
    });

    test('an agreement alone shows nobody: each learner decides', async () => {
      const { body } = await learners();
      expect((body.data!['learners'] as Learners).edges).toEqual([]);
    });

    test('the app publishes what it asks for, in both languages and in a child’s words', async () => {
      const published = await answer<{ id: string; version: string }>(
        'orientation-app',
        'mutation ($input: PrivacyNoticeInput!) { publishPrivacyNotice(input: $input) { id version } }',
        { input: { ...NOTICE, texts } },
      );
      expect(published.version).toBe('1');
      notice = published.id;
      expect(
        await answer('ada', `{ privacyNotices(recipient: "${ORIENTATION}") { id text(lang: "fr") { title } } }`),
      ).toEqual([{ id: notice, text: { title: WORDS.fr.title } }]);
    });

    test('she consents, and what she claims is there, under its labels in both languages', async () => {
      const given = await answer<{ id: string; status: string }>(
        'ada',
        'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { id status } }',
        {
          input: {
            recipient: ORIENTATION,
            notice,
            purposes: [PURPOSE],
            categories: ['IDENTIFIER', 'SKILL_PROFILE'],
            days: 30,
          },
        },
      );
      expect(given.status).toBe('GIVEN');
      consent = given.id;
      const { edges } = root<Learners>(await learners());
      expect(edges).toEqual([
        { node: { id: expect.stringMatching(`^${LILLE}#`), skillProfile: expect.arrayContaining(ADAS_SKILLS) } },
      ]);
      expect(edges[0]!.node['skillProfile']).toHaveLength(ADAS_SKILLS.length);
      // A handle of the app's own: no other organisation's leads to it.
      expect(String(edges[0]!.node['id'])).not.toContain('demo-ada');
    });

    test('she sees who read what, and for which purpose', async () => {
      const { edges } = await answer<{ edges: { node: Record<string, unknown> }[] }>(
        'ada',
        '{ myDisclosures(first: 20) { edges { node { recipient purpose effect coordinates } } } }',
      );
      const hers = edges.map(({ node }) => node).filter(({ recipient }) => recipient === ORIENTATION);
      expect(hers.filter(({ effect }) => effect === 'PERMIT').flatMap(({ coordinates }) => coordinates)).toEqual(
        expect.arrayContaining(['Learner.skillProfile', 'SkillClaim.skill']),
      );
      expect(new Set(hers.map(({ purpose }) => purpose))).toEqual(new Set([PURPOSE]));
    });

    test('she withdraws: the next read finds nobody, and the app is told', async () => {
      await answer('ada', 'mutation ($id: ID!) { withdrawConsent(id: $id) { status } }', { id: consent });
      const { body } = await learners();
      expect((body.data!['learners'] as Learners).edges).toEqual([]);
      const notices = await answer<object[]>('orientation-app', '{ noticesToUs(first: 10) { kind } }');
      expect(notices).toContainEqual({ kind: 'STOP' });
    });
  });

  describe('story 4: what a service would get, before anything is sent', () => {
    afterAll(forget);
    const FIELDS = ['Learner.id', 'Learner.givenName', 'Learner.skillProfile', 'Learner.email'];
    /** Why each field would be closed to the service, as the person is told; null: it would be open. */
    const explained = async (as: string, fragment: string): Promise<Record<string, string | null>> => {
      const fields = FIELDS.map(
        (coordinate, i) =>
          `f${i}: explainAccess(coordinate: "${coordinate}", learner: $learner, purpose: "${PURPOSE}", recipient: "${ALPHA}") { coordinate reason }`,
      );
      const { body } = await ask(as, `query ($learner: ID!) { ${fields.join(' ')} }`, {
        learner: `${LILLE}#${fragment}`,
      });
      expect(body.errors).toBeUndefined();
      const told = Object.values(body.data!) as { coordinate: string; reason: string | null }[];
      return Object.fromEntries(told.map(({ coordinate, reason }) => [coordinate, reason]));
    };
    const give = (as: string, categories: readonly string[]) =>
      answer<{ id: string; status: string }>(
        as,
        'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { id status } }',
        { input: { recipient: ALPHA, purposes: [PURPOSE], categories, days: 30 } },
      );
    const atAlpha = (fragment: string, mayDisclose: readonly string[] = []) =>
      ask(
        'edtech-alpha',
        `query ($id: ID!) { learner(id: $id) { givenName skillProfile { level } } }`,
        { id: `${LILLE}#${fragment}` },
        { mayDisclose },
      );
    /** The newest record of something read by the service. */
    const lastRead = async (as: string): Promise<string | undefined> => {
      const { edges } = await answer<{
        edges: { node: { recipient: string; act: string; effect: string; hash: string } }[];
      }>(as, '{ myDisclosures(first: 100) { edges { node { recipient act effect hash } } } }');
      return edges.find(
        ({ node: { recipient, act, effect } }) => recipient === ALPHA && act === 'READ' && effect === 'PERMIT',
      )?.node.hash;
    };
    const NOTHING_YET = {
      'Learner.id': 'CONSENT_MISSING',
      'Learner.givenName': 'CONSENT_MISSING',
      'Learner.skillProfile': 'CONSENT_MISSING',
      'Learner.email': 'FIELD_NOT_COVERED',
    };

    test('an adult sees which fields it would get, and what each waits for, without one being read', async () => {
      const before = await lastRead('ada');
      expect(await explained('ada', 'demo-ada-own')).toEqual(NOTHING_YET);
      expect(await lastRead('ada')).toBe(before);
    });

    test('she grants one category: that one opens, the others stay closed', async () => {
      await give('ada', ['SKILL_PROFILE']);
      expect(await explained('ada', 'demo-ada-own')).toMatchObject({
        'Learner.skillProfile': null,
        'Learner.givenName': expect.stringMatching(/^CONSENT_/),
      });
      const answered = await atAlpha('demo-ada-alpha');
      expect(answered.body.data).toEqual({
        learner: { givenName: null, skillProfile: ADAS_SKILLS.map(({ level }) => ({ level })) },
      });
      expect(refusals(answered)).toEqual(['Learner.givenName NOT_PERMITTED_FOR_PERSON']);
    });

    test('a child of 13 says yes, and it waits; nothing is read until a guardian does', async () => {
      expect(await explained('emma', 'demo-emma-own')).toMatchObject({ 'Learner.givenName': 'CONSENT_MISSING' });
      const { id, status } = await give('emma', ['IDENTITY']);
      expect(status).toBe('PARTIALLY_APPROVED');
      expect(await explained('emma', 'demo-emma-own')).toMatchObject({ 'Learner.givenName': 'APPROVAL_MISSING' });
      const closed = await atAlpha('demo-emma-alpha');
      expect(valuesIn(closed.body.data)).toEqual([]);
      expect(refusals(closed)).toContain('Learner.givenName NOT_PERMITTED_FOR_PERSON');
      const waiting = await answer<object[]>('gaelle', '{ consentsAwaitingMe { id categories } }');
      expect(waiting).toContainEqual({ id, categories: ['IDENTITY'] });
      expect(await answer('gaelle', 'mutation ($id: ID!) { approveConsent(id: $id) { status } }', { id })).toEqual({
        status: 'GIVEN',
      });
      const open = await atAlpha('demo-emma-alpha', ['Emma']);
      expect(open.body.data).toEqual({ learner: { givenName: 'Emma', skillProfile: null } });
    });

    test('a guardian finds her ward, and reads there what the guardianship covers', async () => {
      const { body } = await ask(
        'gaelle',
        '{ myWards { categories records { id givenName email } } }',
        {},
        EMMA_IS_TOLD,
      );
      expect(body.data).toEqual({
        myWards: [
          {
            categories: ['IDENTIFIER', 'IDENTITY', 'ENROLMENT', 'SKILL_PROFILE'],
            records: [{ id: `${LILLE}#demo-emma-gaelle`, givenName: 'Emma', email: null }],
          },
        ],
      });
    });

    test('what the child wrote for herself is read by her, and not by her guardian', async () => {
      const query = `query ($id: ID!) { learner(id: $id) { givenName mine: reflections { text } } }`;
      const guardian = await ask('gaelle', query, { id: `${LILLE}#demo-emma-gaelle` }, EMMA_IS_TOLD);
      expect(guardian.body.data).toEqual({ learner: { givenName: 'Emma', mine: null } });
      expect(refusals(guardian)).toEqual(['Learner.reflections NOT_OWN_OR_WARD']);
      const [robot, welding] = sampleLearners().find(({ id }) => id === 'lille-emma')!.reflections!;
      const herself = { mayDisclose: ['Emma', robot!.text, welding!.text] };
      const own = await ask('emma', query, { id: `${LILLE}#demo-emma-own` }, herself);
      expect(own.body.data).toEqual({
        learner: { givenName: 'Emma', mine: [{ text: robot!.text }, { text: welding!.text }] },
      });
    });

    test('another guardian finds what is in force, and says no: it is closed at once', async () => {
      const [{ id }] = await answer<[{ id: string }]>('hugo', '{ consentsOfMyWards(status: [GIVEN]) { id } }');
      await answer('hugo', 'mutation ($id: ID!) { opposeConsent(id: $id) { status } }', { id });
      expect(valuesIn((await atAlpha('demo-emma-alpha')).body.data)).toEqual([]);
    });

    test('somebody who is no guardian sees nothing of it', async () => {
      for (const field of ['consentsAwaitingMe', 'consentsOfMyWards', 'myWards'])
        expect(await answer('bilal', `{ ${field} { id } }`)).toEqual([]);
      const asked = await ask('bilal', `{ learner(id: "${LILLE}#demo-emma-gaelle") { givenName } }`);
      expect(valuesIn(asked.body.data)).toEqual([]);
    });
  });
};
