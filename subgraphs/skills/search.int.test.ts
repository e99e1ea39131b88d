import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openSkills } from './test/skills-graph.js';

const { statements, ask, load, close } = openSkills();

beforeAll(load);
beforeEach(() => void statements.splice(0));
afterAll(close);

describe('search', () => {
  const found = async (text: string, more: Record<string, unknown> = {}) => {
    const { data, errors } = await ask(
      `query ($text: String!, $lang: [String!], $kinds: [ConceptKind!]) { searchConcepts(text: $text, lang: $lang, kinds: $kinds) {
        edges { node { uri } match { exactness labelKind lang } } } }`,
      { text, ...more },
    );
    expect(errors).toBeUndefined();
    const { edges } = data!['searchConcepts'] as {
      edges: { node: { uri: string }; match: { exactness: string; labelKind: string; lang: string } }[];
    };
    return edges.map(({ node, match }) => `${node.uri} ${match.exactness} ${match.labelKind} ${match.lang}`);
  };

  test.each([
    ['infirmiere', 'esco:nurse EXACT PREFERRED fr'],
    ['Infirmières', 'esco:nurse EXACT PREFERRED fr'],
    ['Infirmier / Infirmière', 'esco:nurse EXACT PREFERRED fr'],
    ['nurses', 'esco:nurse EXACT PREFERRED en'],
    ['infermier', 'esco:nurse FUZZY PREFERRED fr'],
    ['aide soignant', 'esco:carer EXACT PREFERRED fr'],
    ['AIDE-SOIGNANTE', 'esco:carer EXACT PREFERRED fr'],
    ['develloper web', 'esco:webdev FUZZY PREFERRED en'],
    ['auxiliaire de vie', 'esco:carer EXACT ALTERNATIVE fr'],
    ['auxilliaire vie', 'esco:carer FUZZY ALTERNATIVE fr'],
    ['hospital ordrely', 'esco:carer FUZZY HIDDEN en'],
    ['hygiène', 'esco:hygiene WORDS PREFERRED fr'],
    ['cuisiner', 'esco:cooking PREFIX PREFERRED fr'],
    ["l'écoute active", 'esco:listening EXACT ALTERNATIVE fr'],
    ['C++', 'esco:cpp EXACT PREFERRED en'],
    ['J1501', 'urn:rome:J1501 EXACT NOTATION null'],
    ['2221', 'isco:2221 EXACT NOTATION null'],
  ])('%j finds %s first', async (text, first) => {
    expect((await found(text))[0]).toBe(first);
  });

  test('in one language only, kinds only, and nothing where nothing answers', async () => {
    expect((await found('develloper web', { lang: ['fr'] }))[0]).toBe('esco:webdev FUZZY PREFERRED fr');
    expect((await found('aide-soignant', { kinds: ['ROME_OCCUPATION'] }))[0]).toBe('urn:rome:J1501 EXACT PREFERRED fr');
    expect(await found('astrophysicien')).toEqual([]);
    expect(await found('("~* AND')).toEqual([]);
  });

  test('in one classification only', async () => {
    const { data } = await ask(`{ searchConcepts(text: "aide-soignant", scheme: ROME) { edges { node { uri } } } }`);
    expect(data).toEqual({
      searchConcepts: { edges: [{ node: { uri: 'urn:rome:J1501' } }, { node: { uri: 'urn:rome:ogr:1' } }] },
    });
  });

  test('is one statement, beside the question whether a classification was loaded', async () => {
    await found('aide soignant');
    expect(statements.filter((cypher) => !cypher.includes('SchemeVersion'))).toHaveLength(1);
  });
});

describe('completions', () => {
  const completed = async (text: string, more = '') => {
    const { data, errors } = await ask(
      `query ($text: String!) { suggest(text: $text${more}) { label concept { uri } } }`,
      {
        text,
      },
    );
    expect(errors).toBeUndefined();
    return (data!['suggest'] as { label: string; concept: { uri: string } }[]).map(
      ({ label, concept }) => `${concept.uri} ${label}`,
    );
  };

  test.each([
    ['infirm', 'esco:nurse infirmier/infirmière'],
    ['aide s', 'esco:carer aide-soignant/aide-soignante'],
    ['auxiliaire', 'esco:carer auxiliaire de vie'],
    ['j150', 'urn:rome:J1501 J1501'],
    ['2221', 'isco:2221 2221'],
  ])('%j is completed to %s first', async (text, first) => {
    expect((await completed(text))[0]).toBe(first);
  });

  test('in one classification only, and no hidden label', async () => {
    expect(await completed('aide', ', scheme: ROME')).toEqual([
      'urn:rome:J1501 Aide-soignant / Aide-soignante',
      'urn:rome:ogr:1 Aide-soignant / Aide-soignante de nuit',
    ]);
    expect(await completed('hospital order')).toEqual([]);
  });

  test('read no concept once the labels are known', async () => {
    await completed('infirm');
    expect(statements.filter((cypher) => !cypher.includes('SchemeVersion'))).toEqual([]);
  });
});
