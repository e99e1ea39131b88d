import { describe, expect, test } from '@jest/globals';
import type { Topic } from '../suite.js';

const NURSE_ASSISTANT = 'http://data.europa.eu/esco/occupation/87d0795a-d41f-47ee-979f-0ab7d73836e7';

/** Open data for whoever asks; what each field means is tested where it is made. */
export const describeSkills: Topic = (suite) => {
  const data = async (query: string, variables: Record<string, unknown> = {}) => {
    const { status, body } = await suite().ask(query, { variables });
    expect(body.errors).toBeUndefined();
    expect(status).toBe(200);
    return body.data!;
  };

  describe('skills', () => {
    test.each([
      ['fr', 'infirmiere', 'Infirmier / Infirmière en soins généraux (IDE)'],
      ['fr', 'aide soignante', 'Aide-soignant / Aide-soignante'],
      ['en', 'brick layer', 'bricklayer'],
      ['en', 'nurze assistant', 'nurse assistant'],
    ])('search by words, %s: %s', async (lang, text, label) => {
      const { searchConcepts } = await data(
        'query ($text: String!, $lang: [String!]) { searchConcepts(text: $text, lang: $lang, first: 10) { edges { node { prefLabel(lang: $lang) } } } }',
        { text, lang },
      );
      expect((searchConcepts as { edges: unknown[] }).edges).toContainEqual({ node: { prefLabel: label } });
    });

    test('a concept by its URI, of whatever kind, in both languages', async () => {
      expect(
        await data(
          'query ($uris: [ID!]!) { concepts(uris: $uris) { __typename uri notation fr: prefLabel(lang: "fr") en: prefLabel(lang: "en") } }',
          { uris: [NURSE_ASSISTANT, 'urn:rome:J1501', 'urn:rome:Z9999'] },
        ),
      ).toEqual({
        concepts: [
          {
            __typename: 'Occupation',
            uri: NURSE_ASSISTANT,
            notation: '5321.1.1',
            fr: 'aide-soignant/aide-soignante',
            en: 'nurse assistant',
          },
          {
            __typename: 'RomeOccupation',
            uri: 'urn:rome:J1501',
            notation: 'J1501',
            fr: 'Aide-soignant / Aide-soignante',
            en: null,
          },
          null,
        ],
      });
    });

    test('an occupation by its ROME code, with mobilities in the order of their ranks', async () => {
      const { romeOccupation } = await data(
        '{ romeOccupation(code: "j1501") { code regulated mobilities { edges { rank node { code } } } } }',
      );
      const { mobilities, ...occupation } = romeOccupation as {
        mobilities: { edges: { rank: number; node: { code: string } }[] };
      };
      expect(occupation).toEqual({ code: 'J1501', regulated: true });
      expect(mobilities.edges).toContainEqual({ rank: 8, node: { code: 'J1506' } });
      const ranks = mobilities.edges.map(({ rank }) => rank);
      expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    });

    test('an occupation with its skills, and those it matches', async () => {
      const { occupation } = await data(
        'query ($uri: ID!) { occupation(uri: $uri) { skills(relationType: ESSENTIAL, first: 100) { totalCount edges { relationType node { uri prefLabel(lang: "en") } } } matches { edges { method node { notation } } } } }',
        { uri: NURSE_ASSISTANT },
      );
      const { skills, matches } = occupation as {
        skills: { totalCount: number; edges: unknown[] };
        matches: { edges: { method: string; node: unknown }[] };
      };
      expect(skills.edges.length).toBeGreaterThan(20);
      expect(skills.totalCount).toBe(skills.edges.length);
      expect(skills.edges).toContainEqual({
        relationType: 'ESSENTIAL',
        node: { uri: expect.stringContaining('/esco/skill/'), prefLabel: 'listen actively' },
      });
      expect(matches.edges.map(({ node }) => node)).toContainEqual({ notation: 'J1501' });
      expect(matches.edges.map(({ method }) => method)).not.toContain(null);
    });

    test('the nearest occupations, with what is shared and what is missing', async () => {
      const { occupation } = await data(
        'query ($uri: ID!) { occupation(uri: $uri) { nearest(first: 1) { edges { rank node { prefLabel(lang: "en") } sharedEssentialCount shared(first: 200) { totalCount nodes { uri } } missingEssential(first: 200) { nodes { uri } } } } } }',
        { uri: NURSE_ASSISTANT },
      );
      const [{ shared, missingEssential, ...nearest }] = (
        occupation as {
          nearest: {
            edges: [
              {
                shared: { totalCount: number; nodes: { uri: string }[] };
                missingEssential: { nodes: { uri: string }[] };
              },
            ];
          };
        }
      ).nearest.edges;
      expect(nearest).toEqual({
        rank: 1,
        node: { prefLabel: 'healthcare assistant' },
        sharedEssentialCount: 19,
      });
      expect(shared.totalCount).toBeGreaterThanOrEqual(19);
      expect(shared.nodes).toHaveLength(shared.totalCount);
      const held = new Set(shared.nodes.map(({ uri }) => uri));
      expect(missingEssential.nodes.filter(({ uri }) => held.has(uri))).toEqual([]);
      expect(missingEssential.nodes.length).toBeGreaterThan(0);
    });

    test('ways to another occupation, of which none goes round the diploma that it demands', async () => {
      const { careerPaths } = await data(
        '{ careerPaths(from: "urn:rome:K1302", to: "urn:rome:J1506", maxPaths: 5) { paths { effort steps { to { notation } transition { viability access { demand } } match { confidence } } } } }',
      );
      const { paths } = careerPaths as {
        paths: { effort: number; steps: { transition: { viability: string; access: { demand: string } } | null }[] }[];
      };
      expect(paths).toHaveLength(5);
      for (const { effort, steps } of paths) {
        expect(effort).toBeGreaterThan(1);
        expect(steps.some(({ transition }) => transition?.access.demand === 'REQUIRED')).toBe(true);
        for (const { transition } of steps)
          if (transition?.access.demand === 'REQUIRED') expect(transition.viability).toBe('NOT_VIABLE');
      }
    });

    test('hierarchies from the top down, page by page', async () => {
      const page = async (after: string | null) => {
        const { topConcepts } = await data(
          'query ($after: String) { topConcepts(hierarchy: ROME_DOMAINS, first: 10, after: $after) { totalCount nodes { notation } pageInfo { endCursor hasNextPage } } }',
          { after },
        );
        return topConcepts as {
          totalCount: number;
          nodes: { notation: string }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      };
      const first = await page(null);
      expect(first.pageInfo.hasNextPage).toBe(first.totalCount > 10);
      const second = await page(first.pageInfo.endCursor);
      const letters = [...first.nodes, ...second.nodes].map(({ notation }) => notation);
      expect(letters).toHaveLength(first.totalCount);
      expect(letters).toEqual([...new Set(letters)].sort());
    });

    test('the sources, with the attribution their reuse requires', async () => {
      const { schemeVersions } = await data('{ schemeVersions { scheme attribution licence sample } }');
      for (const scheme of ['ESCO', 'ROME'])
        expect(schemeVersions).toContainEqual({
          scheme,
          attribution: expect.any(String),
          licence: expect.any(String),
          sample: true,
        });
    });

    test('a wrong argument is told as such, and the rest of the answer stands', async () => {
      const { status, body } = await suite().ask(
        '{ romeOccupation(code: "J1501") { code wrong: mobilities(first: 5000) { totalCount } } }',
      );
      expect(status).toBe(200);
      expect(body.data).toEqual({ romeOccupation: { code: 'J1501', wrong: null } });
      expect(body.errors).toMatchObject([
        { path: ['romeOccupation', 'wrong'], extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    });
  });
};
