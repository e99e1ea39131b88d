import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Answer, refusals } from '../client.js';
import type { Topic } from '../suite.js';
import { forgetAgreements, negotiating, PURPOSE, terms } from './negotiating.js';
import { consentsOf, forgetConsents, FUN, LILLE, recordsOf } from './world.js';

const RESEARCH = 'dpv:AcademicResearch';
const TEACHING_AGREEMENT = 'urn:passerelle:agreement:fun-lille';
const RESEARCH_AGREEMENT = 'urn:passerelle:agreement:fun-lille-research';
/** Ada's record at the MOOC platform, as the university knows it; not the handle of her record at the university. */
const ADA_AT_FUN = `${FUN}#demo-ada-fun-lille`;
const NUMBER = 'EX-2026-0001';
const WEB = 'https://fun-mooc.example/activities/web-1';
const BOIS = 'https://fun-mooc.example/activities/bois-1';
const SOIN = 'https://fun-mooc.example/activities/soin-1';
const PROGRAMME = 'MOOC Développement web (exemple)';
const PROGRAMMES = [PROGRAMME, 'MOOC Hygiène des soins (exemple)', 'MOOC Construction bois (exemple)'];
const TRACES = [
  { verb: 'http://adlnet.gov/expapi/verbs/experienced', activity: WEB, at: '2026-03-16T18:42:10Z', completed: null },
  { verb: 'http://adlnet.gov/expapi/verbs/completed', activity: WEB, at: '2026-03-28T20:05:31Z', completed: true },
];
const NOT_FOR_PERSON = (field: string) => `Learner.${field} NOT_PERMITTED_FOR_PERSON`;
const PUBLIC_TASK = 'eu-gdpr:A6-1-e';
const CONSENT = 'eu-gdpr:A6-1-a';
const RESEARCH_GROUND = {
  legalBasis: PUBLIC_TASK,
  ground: 'Code de la recherche, art. L112-1',
  researchAssessment: 'Évaluation 2026-04, art. 89 (exemple fictif)',
};
const WORDS = {
  title: 'Vos traces au MOOC (exemple)',
  who: 'Université de Lille.',
  what: 'Ce que vous avez fait.',
  why: 'Vous accompagner.',
  retention: '90 jours.',
  rights: 'Accès, rectification, effacement, CNIL.',
  withdraw: 'En une fois.',
};

interface Figures {
  readonly groups: readonly { readonly value: string; readonly count: number }[];
  readonly suppressed: boolean;
  readonly countedAt: string;
}
interface Listed {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly learningTraces?: { readonly edges: readonly { node: object }[] } };
}

/** Story 2, the learners' side: figures under public task, traces under consent or pseudonyms, and handles that join nothing. */
export const describeLearningTraces: Topic = (suite) => {
  const { ask, answer, move, request, conclude } = negotiating(suite);
  const negotiate = async (grants: readonly object[], change: object = {}) => {
    const requested = await request('universite-lille', FUN, terms(grants, change));
    return conclude('universite-lille', 'fun-mooc', await move('fun-mooc', requested, 'AGREED'));
  };
  /** To both gateways, where there are two. */
  const everywhere = <Result>(does: (gateway: string) => Promise<Result>): Promise<Result[]> =>
    Promise.all([...new Set(suite().way.gateways)].map(does));

  describe('what learners did at the MOOC platform, for the university', () => {
    afterAll(async () => {
      const { graph } = suite();
      await forgetConsents(suite());
      await forgetAgreements(suite());
      await graph.write('MATCH (vintage:FigureVintage) DETACH DELETE vintage');
      await graph.write(
        `MATCH (notice:PrivacyNotice) WHERE NOT notice.id STARTS WITH 'urn:passerelle:notice:' DETACH DELETE notice`,
      );
    });

    describe('how many completed what, under a public task', () => {
      const counts = (as = 'universite-lille', by = 'COMPLETED_ACTIVITY', more: object = {}) =>
        ask(
          as,
          `query ($holder: ID!, $by: LearnerDimension!) { learnerCounts(holder: $holder, by: $by) {
             groups { value count } suppressed minimumGroupSize roundedTo countedAt nextCountFrom } }`,
          { holder: FUN, by },
          { mayDisclose: [WEB, BOIS], ...more },
        );
      const figuresOf = ({ body }: Answer) => body.data!['learnerCounts'] as Figures;

      test('is told in groups that are large enough and rounded, with one more left out that would tell the small one', async () => {
        const answered = await counts();
        expect(answered.body.errors).toBeUndefined();
        const { groups, ...figures } = figuresOf(answered);
        expect(figures).toMatchObject({ suppressed: true, minimumGroupSize: 11, roundedTo: 5 });
        // 28, 12 and 4 completed: of the first two, a secret order leaves one out beside the 4.
        expect([[{ value: WEB, count: 30 }], [{ value: BOIS, count: 10 }]]).toContainEqual(groups);
        expect(answered.text).not.toContain(SOIN);
        expect(await recordsOf(suite(), answered.requestId)).toMatchObject([
          {
            act: 'AGGREGATE',
            effect: 'AGGREGATE_ONLY',
            coordinates: ['LearningTrace.completed'],
            agreement: TEACHING_AGREEMENT,
            legalBasis: PUBLIC_TASK,
            subjects: [],
          },
        ]);
      });

      test('is told the same until the next count, wherever it is asked', async () => {
        const told = await everywhere((gateway) => counts('universite-lille', 'COMPLETED_ACTIVITY', { gateway }));
        for (const again of [...told, await counts()]) expect(again.body.data).toEqual(told[0]!.body.data);
      });

      test('is not told for another purpose beside it: the two could be compared', async () => {
        const other = await counts('universite-lille', 'COMPLETED_ACTIVITY', { purpose: RESEARCH });
        expect(other.body.data).toEqual({ learnerCounts: null });
        expect(refusals(other)).toEqual(['LearningTrace.completed DIFFERENCING_RISK']);
      });

      test.each([
        ['universite-lille', 'AGE_BAND', 'Learner.ageBand FIELD_NOT_COVERED'],
        ['edtech-alpha', 'COMPLETED_ACTIVITY', 'Query.learnerCounts NO_AGREEMENT'],
        ['ada', 'COMPLETED_ACTIVITY', 'Query.learnerCounts NOT_OWN_OR_WARD'],
      ])('is not told to %s by %s beyond the agreement', async (as, by, reason) => {
        const refused = await counts(as, by);
        expect(refused.body.data).toEqual({ learnerCounts: null });
        expect(refusals(refused)).toEqual([reason]);
      });

      test('is no way to one person: the same agreement shows nothing of what she completed', async () => {
        const one = await ask(
          'universite-lille',
          `{ learner(id: "${ADA_AT_FUN}") { learningTraces { edges { node { completed } } } } }`,
        );
        expect(one.body.data).toEqual({ learner: { learningTraces: null } });
        expect(refusals(one)).toEqual([NOT_FOR_PERSON('learningTraces')]);
      });
    });

    describe('what one person did, with her consent', () => {
      let notice = '';
      const consents: string[] = [];
      const give = async (categories: readonly string[]) => {
        const { id } = await answer<{ id: string }>(
          'ada',
          'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { id } }',
          { input: { recipient: LILLE, notice, purposes: [PURPOSE], categories, days: 30 } },
        );
        consents.push(id);
        return id;
      };
      const withdraw = (id: string) =>
        answer('ada', 'mutation ($id: ID!) { withdrawConsent(id: $id) { status } }', { id });
      const traces = (fields: string, mayDisclose: readonly string[] = [], gateway?: string) =>
        ask(
          'universite-lille',
          `{ learner(id: "${ADA_AT_FUN}") { ${fields} } }`,
          {},
          { mayDisclose: [PROGRAMME, ...mayDisclose], ...(gateway && { gateway }) },
        );
      const DID = 'learningTraces { edges { node { verb activity at completed } } }';
      const DISCLOSED = TRACES.flatMap(({ activity, at }) => [activity, at]);

      beforeAll(async () => {
        await suite().graph.write(`MATCH (learner:Learner { id: 'fun-ada' }) SET learner.studentNumber = $number`, {
          number: NUMBER,
        });
        await negotiate([{ coordinates: ['Learner.studentNumber'], legalBasis: CONSENT }]);
        const texts = ['fr', 'en'].flatMap((lang) =>
          ['ADULT', 'CHILD'].map((audience) => ({ lang, audience, ...WORDS })),
        );
        const published = await answer<{ id: string }>(
          'universite-lille',
          'mutation ($input: PrivacyNoticeInput!) { publishPrivacyNotice(input: $input) { id } }',
          {
            input: {
              purposes: [PURPOSE],
              categories: ['ENROLMENT', 'LEARNING_TRACE'],
              retentionDays: 90,
              service: 'ONLINE_DIRECT',
              act: 'USUAL',
              texts,
            },
          },
        );
        notice = published.id;
      });
      afterAll(async () => {
        await suite().graph.write(`MATCH (learner:Learner { id: 'fun-ada' }) REMOVE learner.studentNumber`);
      });

      test('is closed without it, beside what the public task opens', async () => {
        const answered = await traces(`programme studentNumber ${DID}`);
        expect(answered.body.data).toEqual({
          learner: { programme: PROGRAMME, studentNumber: null, learningTraces: null },
        });
        expect(refusals(answered)).toEqual([NOT_FOR_PERSON('learningTraces'), NOT_FOR_PERSON('studentNumber')]);
      });

      test('is open while it holds, trace by trace, and the log says under which consent', async () => {
        const id = await give(['LEARNING_TRACE']);
        const { body, requestId } = await traces(DID, DISCLOSED);
        expect(body).toEqual({ data: { learner: { learningTraces: { edges: TRACES.map((node) => ({ node })) } } } });
        for (const record of await recordsOf(suite(), requestId))
          expect(record).toMatchObject({ effect: 'PERMIT', agreement: TEACHING_AGREEMENT, legalBasis: CONSENT });
        expect(new Set(await consentsOf(suite(), requestId))).toEqual(new Set([id]));
      });

      test('is linked to her student number only where her consent says so', async () => {
        const without = await traces('studentNumber');
        expect(without.body.data).toEqual({ learner: { studentNumber: null } });
        expect(refusals(without)).toEqual([NOT_FOR_PERSON('studentNumber')]);
        await give(['ENROLMENT', 'LEARNING_TRACE']);
        const linked = await traces(`studentNumber ${DID}`, [...DISCLOSED, NUMBER]);
        expect(linked.body.errors).toBeUndefined();
        expect(linked.body.data).toMatchObject({ learner: { studentNumber: NUMBER } });
      });

      test('is not open for another purpose, nor to anybody else', async () => {
        const research = await ask(
          'universite-lille',
          `{ learner(id: "${ADA_AT_FUN}") { ${DID} } }`,
          {},
          { purpose: RESEARCH },
        );
        expect(research.body.data).toEqual({ learner: { learningTraces: null } });
        const alpha = await ask('edtech-alpha', `{ learner(id: "${ADA_AT_FUN}") { ${DID} } }`);
        expect(alpha.body.data).toEqual({ learner: null });
      });

      test('is closed at once when she withdraws, at every gateway, and the university is told', async () => {
        for (const id of consents) await withdraw(id);
        for (const closed of await everywhere((gateway) => traces(`studentNumber ${DID}`, [], gateway)))
          expect(closed.body.data).toEqual({ learner: { studentNumber: null, learningTraces: null } });
        const told = await answer<object[]>(
          'universite-lille',
          '{ noticesToUs(first: 10) { kind learner } }',
          {},
          { mayDisclose: ['demo-ada-fun-lille'] },
        );
        expect(told).toContainEqual({ kind: 'STOP', learner: ADA_AT_FUN });
      });
    });

    describe('pseudonyms for research', () => {
      const people = async (
        fields: string,
        more: { agreement?: string; purpose?: string; mayDisclose?: string[] } = {},
      ) => {
        const { agreement = null, purpose = RESEARCH, mayDisclose = [WEB, BOIS, SOIN] } = more;
        const answered = await ask(
          'universite-lille',
          `query ($holder: ID!, $agreement: ID) { learners(holder: $holder, agreement: $agreement, first: 100) {
             edges { cursor node { id ${fields} } } } }`,
          { holder: FUN, agreement },
          { purpose, mayDisclose },
        );
        return { ...answered, edges: (answered.body.data!['learners'] as { edges: Listed[] }).edges };
      };
      /** Whom each stands for, as only the graph knows. */
      const recordsBehind = async (edges: readonly Listed[]): Promise<string[]> => {
        const fragments = edges.map(({ node }) => node.id.split('#')[1]!);
        const rows = await suite().graph.readLatest<{ fragment: string; id: string }>(
          'MATCH (handle:Handle)-[:OF]->(learner:Learner) WHERE handle.fragment IN $fragments RETURN handle.fragment AS fragment, learner.id AS id',
          { fragments },
        );
        const behind = new Map(rows.map(({ fragment, id }) => [fragment, id]));
        return fragments.map((fragment) => behind.get(fragment)!);
      };
      const TEACHING = { purpose: PURPOSE, mayDisclose: [...PROGRAMMES, 'demo-ada-fun-lille'] };

      test('show what was done by the month, to nobody’s name', async () => {
        const { edges, body, requestId } = await people(
          'iscedLevel learningTraces { edges { node { activity at completed } } }',
        );
        expect(body.errors).toBeUndefined();
        expect(edges.length).toBeGreaterThan(50);
        const nodes = edges.flatMap(({ node }) => node.learningTraces!.edges.map(({ node: trace }) => trace));
        expect(nodes).toContainEqual({ activity: WEB, at: '2026-03', completed: true });
        expect(JSON.stringify(nodes)).not.toMatch(/\d{4}-\d\d-\d\d/);
        const records = await recordsOf(suite(), requestId);
        expect(new Set(records.map(({ agreement }) => agreement))).toEqual(new Set([RESEARCH_AGREEMENT]));
        expect(records).toContainEqual(
          expect.objectContaining({ effect: 'PSEUDONYMISE', coordinates: expect.arrayContaining(['Learner.id']) }),
        );
      });

      test('of two agreements, and the handles of a third, have nothing in common that could join them', async () => {
        const second = await negotiate(
          [
            { coordinates: ['Learner.id'], effect: 'PSEUDONYMISE', ...RESEARCH_GROUND },
            { coordinates: ['Learner.learningTraces', 'LearningTrace.activity'], ...RESEARCH_GROUND },
          ],
          { purposes: [RESEARCH] },
        );
        const lists = [
          (await people('', { agreement: RESEARCH_AGREEMENT })).edges,
          (await people('', { agreement: second })).edges,
          (await people('programme', TEACHING)).edges,
        ];
        const behind = await Promise.all(lists.map(recordsBehind));
        for (const records of behind) expect(new Set(records)).toEqual(new Set(behind[0]));
        expect(new Set(behind.map((records) => records.join())).size).toBe(3);
        const told = lists.map((edges) => edges.flatMap(({ cursor, node }) => [cursor, node.id]));
        expect(new Set(told.flat()).size).toBe(told.flat().length);
      });

      test('find their person again under the same agreement, and open nothing for another purpose', async () => {
        const [{ node }] = (await people('', { agreement: RESEARCH_AGREEMENT })).edges as [Listed];
        const query = 'query ($id: ID!) { learner(id: $id) { id programme } }';
        const again = await ask('universite-lille', query, { id: node.id }, { purpose: RESEARCH });
        expect(again.body.data).toEqual({ learner: { id: node.id, programme: null } });
        const teaching = await ask('universite-lille', query, { id: node.id });
        expect(teaching.body.data).toEqual({ learner: { id: null, programme: null } });
      });

      test('are nobody’s for another organisation, and are not traced back by the one that reads them', async () => {
        const [{ node }] = (await people('')).edges as [Listed];
        const alpha = await ask('edtech-alpha', 'query ($id: ID!) { learner(id: $id) { id } }', { id: node.id });
        expect(alpha.body.data).toEqual({ learner: null });
        const back = await ask(
          'universite-lille',
          'mutation ($p: ID!) { reidentify(input: { pseudonym: $p, ground: DATA_SUBJECT_REQUEST }) { id givenName } }',
          { p: node.id },
        );
        expect(back.body.data).toEqual({ reidentify: null });
      });
    });
  });
};
