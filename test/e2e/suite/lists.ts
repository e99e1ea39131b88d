import { describe, expect, test } from '@jest/globals';
import { refusals } from '../client.js';
import type { Topic } from '../suite.js';
import { LILLE, consentsOf, recordsOf } from './world.js';

const LIST = (fields: string) =>
  `query ($first: Int, $after: String) { learners(holder: "${LILLE}", first: $first, after: $after) { edges { node { ${fields} } } pageInfo { endCursor hasNextPage } } }`;

interface Page {
  readonly edges: readonly { readonly node: Record<string, unknown> }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

/** What opens more than one person at once: lists, one's own records, mandates. */
export const describeLists: Topic = (suite) => {
  describe('lists of people', () => {
    test('hold those of whom something is open, joined with their skills, and each disclosure is on the log', async () => {
      const { body, requestId } = await suite().ask(
        LIST('givenName email skillProfile { skill { prefLabel(lang: "en") } }'),
        {
          as: 'edtech-alpha',
          mayDisclose: ['Bilal'],
        },
      );
      expect((body.data!['learners'] as Page).edges).toEqual([
        {
          node: {
            givenName: 'Bilal',
            email: null,
            skillProfile: ['empathise with the healthcare user', 'listen actively', 'monitor basic patients signs'].map(
              (prefLabel) => ({ skill: { prefLabel } }),
            ),
          },
        },
      ]);
      const records = await recordsOf(suite(), requestId);
      const disclosed = records.filter(({ effect }) => effect === 'PERMIT');
      expect(disclosed.flatMap(({ coordinates }) => coordinates)).toEqual(
        expect.arrayContaining(['Query.learners', 'Learner.givenName', 'Learner.skillProfile', 'SkillClaim.skill']),
      );
      for (const { agreement, subjects } of disclosed) {
        expect(agreement).toBe('urn:passerelle:agreement:lille-alpha');
        expect(subjects).toHaveLength(1);
      }
      // What was refused rests on no consent.
      expect(new Set((await consentsOf(suite(), requestId)).filter((consent) => consent !== null))).toEqual(
        new Set(['urn:passerelle:consent:bilal-alpha']),
      );
      // A record names fields and pseudonyms, never a person.
      suite().canary.record('the records of that list', JSON.stringify(records));
    });

    test('page through what a public task opens, without a consent, in handles of the caller', async () => {
      const ids: unknown[] = [];
      const mayDisclose = [
        'Licence Informatique (exemple)',
        'Institut de formation en soins infirmiers (exemple)',
        "Licence Sciences de l'éducation (exemple)",
        'Atelier du mercredi (exemple)',
        'demo-ada-fun',
        'demo-bilal-fun',
      ];
      let after = '';
      for (let page = 0; page < 5; page += 1) {
        const { body } = await suite().ask(LIST('id programme'), {
          as: 'fun-mooc',
          purpose: 'dpv:ServiceProvision',
          variables: { first: 2, after },
          mayDisclose,
        });
        expect(body.errors).toBeUndefined();
        const { edges, pageInfo } = body.data!['learners'] as Page;
        ids.push(...edges.map(({ node }) => node['id']));
        after = pageInfo.endCursor;
        if (!pageInfo.hasNextPage) break;
      }
      expect(ids).toHaveLength(5);
      expect(new Set(ids).size).toBe(5);
      expect(ids).toContain(`${LILLE}#demo-ada-fun`);
    });

    test('a person reads all that is kept about her; an app that acts for her is not she', async () => {
      const { body } = await suite().ask('{ myRecords { holder givenName email } }', {
        as: 'ada',
        mayDisclose: ['Ada', 'ada@etu.universite-de-lille.example', 'ada@mooc.example'],
      });
      expect(body).toEqual({
        data: {
          myRecords: [
            { holder: 'did:web:fun-mooc.example', givenName: 'Ada', email: 'ada@mooc.example' },
            { holder: LILLE, givenName: 'Ada', email: 'ada@etu.universite-de-lille.example' },
          ],
        },
      });
    });

    test('a mandate opens its categories to the staff of the holder, and no other', async () => {
      const answer = await suite().ask('query ($id: ID!) { learner(id: $id) { studentNumber familyName email } }', {
        as: 'lille-dpo',
        purpose: 'dpv:ServiceProvision',
        variables: { id: `${LILLE}#demo-ada-lille` },
        mayDisclose: ['EX-2026-0001'],
      });
      expect(answer.body.data).toEqual({ learner: { studentNumber: 'EX-2026-0001', familyName: null, email: null } });
      expect(refusals(answer).map((refusal) => refusal.split(' ')[0])).toEqual(['Learner.email', 'Learner.familyName']);
    });

    test('indicators and participants are open to all', async () => {
      const { body } = await suite().ask(
        `{ indicators { code unit } participant(did: "${LILLE}") { legalName credentialStatus } }`,
      );
      expect(body).toMatchObject({
        data: {
          indicators: expect.arrayContaining([{ code: 'HIGHER-EDUCATION-CONTINUATION', unit: '%' }]),
          participant: { legalName: 'Université de Lille (exemple fictif)', credentialStatus: 'VALID' },
        },
      });
    });
  });
};
