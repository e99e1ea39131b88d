import { describe, expect, jest, test } from '@jest/globals';
import type { ReferenceLists } from './reference-lists.js';
import type { SkillsRepository } from './repository.js';
import { SuggestionIndex } from './search/suggestion-index.js';
import { card, carer, fakes, injecting, labelled, link, listening, nurse, pages } from './test/fakes.js';

describe('labels', () => {
  test('come in the first language asked for that has one', async () => {
    const { ask } = fakes();

    const { data } = await ask(`{
      skill(uri: "esco:listening") { fr: prefLabel  en: prefLabel(lang: "en")  either: prefLabel(lang: ["de", "en-GB", "fr"])  none: prefLabel(lang: "de") }
      occupation(uri: "esco:carer") { fallback: prefLabel(lang: ["fr", "en"])  french: prefLabel(lang: "fr") }
    }`);

    expect(data).toEqual({
      skill: { fr: 'écouter', en: 'listen', either: 'listen', none: null },
      occupation: { fallback: 'carer', french: null },
    });
  });

  test('other labels and descriptions of a whole page cost one batch', async () => {
    const { ask, skills } = fakes({
      findDetails: jest.fn<SkillsRepository['findDetails']>(async (uris) =>
        uris.map((uri) => ({ uri, altLabelsFr: ['une', 'deux', 'trois'], descriptionEn: `about ${uri}` })),
      ),
    });

    const { data } = await ask(`{ concepts(uris: ["esco:nurse", "esco:carer"]) { altLabels(first: 2)  description } }`);

    expect(data).toEqual({
      concepts: [
        { altLabels: ['une', 'deux'], description: 'about esco:nurse' },
        { altLabels: ['une', 'deux'], description: 'about esco:carer' },
      ],
    });
    expect(skills.findDetails).toHaveBeenCalledTimes(1);
  });
});

test('texts tell the language each of them is in', async () => {
  const { ask } = fakes({
    findDetails: jest.fn<SkillsRepository['findDetails']>(async (uris) =>
      uris.map((uri) => ({ uri, altLabelsFr: ['une', 'deux'], descriptionEn: 'about' })),
    ),
  });

  const { data } = await ask(`{ occupation(uri: "esco:carer") {
    localized(lang: ["fr", "en"]) { prefLabel { value lang } altLabels(first: 1) { value lang } description { value lang } }
    none: localized(lang: "de") { prefLabel { lang } altLabels { lang } description { lang } }
  } }`);

  expect(data).toEqual({
    occupation: {
      localized: {
        prefLabel: { value: 'carer', lang: 'en' },
        altLabels: [{ value: 'une', lang: 'fr' }],
        description: { value: 'about', lang: 'en' },
      },
      none: { prefLabel: null, altLabels: [], description: null },
    },
  });
});

describe('batches', () => {
  test('the skills of a page of occupations cost one batch, whatever each asks for', async () => {
    const { ask, skills } = fakes({
      findLinks: jest.fn<SkillsRepository['findLinks']>(async (_relation, queries) =>
        queries.map(() => [link('ESSENTIAL_SKILL', listening)]),
      ),
    });

    const { data } = await ask(`{
      a: occupation(uri: "esco:nurse") { skills(first: 10) { edges { relationType node { uri prefLabel } } nodes { uri } } }
      b: occupation(uri: "esco:carer") { skills(relationType: [OPTIONAL], reuseLevel: [TRANSVERSAL]) { nodes { uri } } }
    }`);

    expect(data).toEqual({
      a: {
        skills: {
          edges: [{ relationType: 'ESSENTIAL', node: { uri: 'esco:listening', prefLabel: 'écouter' } }],
          nodes: [{ uri: 'esco:listening' }],
        },
      },
      b: { skills: { nodes: [{ uri: 'esco:listening' }] } },
    });
    expect(skills.findByUris).toHaveBeenCalledTimes(1);
    expect(skills.findLinks.mock.calls).toEqual([
      [
        'skills',
        [
          { uri: 'esco:nurse', first: 10, after: null, types: null, kinds: ['Skill'], reuseLevels: null },
          {
            uri: 'esco:carer',
            first: 50,
            after: null,
            types: ['OPTIONAL_SKILL'],
            kinds: ['Skill'],
            reuseLevels: ['TRANSVERSAL'],
          },
        ],
      ],
    ]);
  });

  test('all representations of an entities request are one batch, and one of another kind is nobody', async () => {
    const { ask, skills } = fakes();

    const { data } = await ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Skill { prefLabel } ... on Occupation { notation } } }`,
      {
        representations: [
          { __typename: 'Skill', uri: 'esco:listening' },
          { __typename: 'Skill', uri: 'esco:injecting' },
          { __typename: 'Occupation', uri: 'esco:nurse' },
          { __typename: 'Skill', uri: 'esco:nurse' },
          { __typename: 'Skill', uri: 'esco:nothing' },
        ],
      },
    );

    expect(data).toEqual({
      _entities: [
        { __typename: 'Skill', prefLabel: 'écouter' },
        { __typename: 'Skill', prefLabel: 'inject' },
        { __typename: 'Occupation', notation: '2221.2' },
        null,
        null,
      ],
    });
    expect(skills.findByUris).toHaveBeenCalledTimes(1);
  });

  test('what near occupations share and miss is one comparison for the whole page', async () => {
    const near = link('TRANSITION', carer, { rank: 1, score: 0.5, sharedEssential: 1, sharedOptional: 0 });
    const { ask, skills } = fakes({
      findLinks: jest.fn<SkillsRepository['findLinks']>(async (_relation, queries) => queries.map(() => [near])),
      compareSkills: jest.fn<SkillsRepository['compareSkills']>(async (pairs) =>
        pairs.map(() => [
          { shared: true, essential: true, concept: listening },
          { shared: false, essential: true, concept: injecting },
        ]),
      ),
    });

    const { data } = await ask(`{
      concepts(uris: ["esco:nurse", "esco:carer"]) {
        ... on Occupation { nearest { edges { rank score sharedEssentialCount node { uri } shared { nodes { uri } } missingEssential { nodes { uri } } missingOptional { nodes { uri } } } } }
      }
    }`);

    const edges = [
      {
        rank: 1,
        score: 0.5,
        sharedEssentialCount: 1,
        node: { uri: 'esco:carer' },
        shared: { nodes: [{ uri: 'esco:listening' }] },
        missingEssential: { nodes: [{ uri: 'esco:injecting' }] },
        missingOptional: { nodes: [] },
      },
    ];
    expect(data).toEqual({ concepts: [{ nearest: { edges } }, { nearest: { edges } }] });
    expect(skills.compareSkills.mock.calls).toEqual([
      [
        [
          { from: 'esco:nurse', to: 'esco:carer' },
          { from: 'esco:carer', to: 'esco:carer' },
        ],
      ],
    ]);
  });
});

describe('matches', () => {
  test('are read from both ends, and the wider one is always BROAD', async () => {
    const match = { type: 'BROAD', method: 'CROSSWALK', confidence: 0.5, source: 'a table' };
    const { ask } = fakes({
      findLinks: jest.fn<SkillsRepository['findLinks']>(async (_relation, queries) =>
        queries.map(({ uri }) => [uri === nurse.uri ? link('MATCH', card, match) : link('MATCH', nurse, match, false)]),
      ),
    });

    const { data } = await ask(`{
      occupation(uri: "esco:nurse") { matches { edges { type method confidence source node { __typename uri } } } }
      occupationsByRome(code: " j1501") { edges { type node { uri } } }
    }`);

    expect(data).toEqual({
      occupation: {
        matches: { edges: [{ ...match, node: { __typename: 'RomeOccupation', uri: 'urn:rome:J1501' } }] },
      },
      occupationsByRome: { edges: [{ type: 'NARROW', node: { uri: 'esco:nurse' } }] },
    });
  });

  test('say what their confidence is made of, where it was put together', async () => {
    const own = { type: 'CLOSE', method: 'COMPOSITE', confidence: 0.73, source: 'rule' };
    const matches = [link('MATCH', card, { ...own, parts: [-6, 3.5, 1, 0.5, 0.5, 1, 0.5] }), link('MATCH', card, own)];
    const { ask } = fakes({ findLinks: jest.fn<SkillsRepository['findLinks']>(async () => [matches]) });

    const { data } = await ask('{ occupation(uri: "esco:nurse") { matches { edges { parts { part value } } } } }');

    expect(data).toMatchObject({
      occupation: {
        matches: {
          edges: [
            {
              parts: [
                { part: 'START', value: -6 },
                { part: 'LABELS', value: 3.5 },
                { part: 'ISCO_BRIDGE', value: 1 },
                { part: 'SHARED_SKILLS', value: 0.5 },
                { part: 'SKILL_WORDS', value: 0.5 },
                { part: 'DEFINITION', value: 1 },
                { part: 'AHEAD', value: 0.5 },
              ],
            },
            { parts: null },
          ],
        },
      },
    });
  });

  test('of a code that does not exist are null, not empty', async () => {
    const { ask } = fakes();
    expect(
      await ask('{ occupationsByRome(code: "Z9999") { totalCount }  romeOccupation(code: "Z9999") { uri } }'),
    ).toEqual({
      data: { occupationsByRome: null, romeOccupation: null },
    });
  });
});

test('a reference list hands filter, order and page on, and its concepts are like all others', async () => {
  const list = jest.fn<ReferenceLists['list']>(async () => [
    {
      concept: { uri: 'isco:2221', kind: 'IscoGroup', notation: '2221', prefLabelEn: 'Nursing professionals' },
      key: ['2221', 'isco:2221'],
    },
    { concept: { uri: 'isco:2220', kind: 'IscoGroup' }, key: ['2220', 'isco:2220'] },
  ]);
  const { ask } = fakes({}, { list, count: async () => 7 });
  const page = (after: string | null) =>
    ask(
      `query ($after: String) { iscoGroups(where: { notation: { startsWith: "22" } }, sort: [{ notation: DESC }], first: 1, after: $after) {
        nodes { notation alias: prefLabel(lang: "en") ... on Concept { uri } } pageInfo { endCursor hasNextPage } totalCount } }`,
      { after },
    );

  const first = (await page(null)).data!['iscoGroups'] as { pageInfo: { endCursor: string } };
  await page(first.pageInfo.endCursor);

  expect(first).toEqual({
    nodes: [{ notation: '2221', alias: 'Nursing professionals', uri: 'isco:2221' }],
    pageInfo: { endCursor: expect.any(String), hasNextPage: true },
    totalCount: 7,
  });
  const asked = {
    where: { notation: { startsWith: '22' } },
    order: [
      ['notation', 'DESC'],
      ['uri', 'ASC'],
    ],
    first: 1,
  };
  expect(list.mock.calls).toEqual([
    ['IscoGroup', { ...asked, after: null }],
    ['IscoGroup', { ...asked, after: ['2221', 'isco:2221'] }],
  ]);
});

test('a search pages through one ranking and says which label matched', async () => {
  const candidate = (uri: string, prefLabelFr: string) => ({
    concept: { uri, kind: 'Occupation' as const, prefLabelFr },
    otherLabels: {},
    links: 0,
    score: 1,
  });
  const { ask, skills } = fakes({
    findCandidates: jest.fn<SkillsRepository['findCandidates']>(async () => [
      candidate('c', 'ingénieur'),
      candidate('b', 'infirmier anesthésiste/infirmière anesthésiste'),
      candidate('a', 'infirmier/infirmière'),
    ]),
  });
  const page = (after: string | null) =>
    ask(
      `query ($after: String) { searchConcepts(text: "infirmiere", kinds: [OCCUPATION], first: 1, after: $after) {
        edges { node { uri } match { label lang labelKind exactness highlights { text matched } } }  pageInfo { endCursor hasNextPage }
      } }`,
      { after },
    );

  const first = (await page(null)).data!['searchConcepts'] as { pageInfo: { endCursor: string } };
  const second = (await page(first.pageInfo.endCursor)).data!['searchConcepts'];

  expect(first).toEqual({
    edges: [
      {
        node: { uri: 'a' },
        match: {
          label: 'infirmier/infirmière',
          lang: 'fr',
          labelKind: 'PREFERRED',
          exactness: 'EXACT',
          highlights: [
            { text: 'infirmier', matched: true },
            { text: '/', matched: false },
            { text: 'infirmière', matched: true },
          ],
        },
      },
    ],
    pageInfo: { endCursor: expect.any(String), hasNextPage: true },
  });
  expect(second).toMatchObject({
    edges: [{ node: { uri: 'b' }, match: { exactness: 'PREFIX' } }],
    pageInfo: { hasNextPage: false },
  });
  expect(skills.findCandidates.mock.calls[0]?.[0].kinds).toEqual(['Occupation']);
});

test('completions are labels with the letters that were typed, and cost no statement', async () => {
  const { ask, skills } = fakes({
    suggestionIndex: async () => SuggestionIndex.of(pages([nurse, listening].map(labelled))),
  });

  const { data } = await ask(`{
    suggest(text: "INFIRMIÈRE") { label lang labelKind highlights { text matched } concept { __typename uri } }
    english: suggest(text: "n", lang: "en") { label }
    skills: suggest(text: "e", kinds: [SKILL], first: 1) { label }
    other: suggest(text: "n", scheme: ROME) { label }
  }`);

  expect(data).toEqual({
    suggest: [
      {
        label: 'infirmier/infirmière',
        lang: 'fr',
        labelKind: 'PREFERRED',
        highlights: [
          { text: 'infirmier/', matched: false },
          { text: 'infirmière', matched: true },
        ],
        concept: { __typename: 'Occupation', uri: 'esco:nurse' },
      },
    ],
    english: [{ label: 'nurse' }],
    skills: [{ label: 'écouter' }],
    other: [],
  });
  expect(skills.findByUris).not.toHaveBeenCalled();
});

test.each([
  ['suggest(text: "  ") { label }', '`text` must have 1 to 200 characters, got 0.'],
  ['suggest(text: "a", first: 21) { label }', '`first` must be from 1 to 20, got 21.'],
  [
    'searchConcepts(text: "a", after: "x") { edges { cursor } }',
    '`after` must be a cursor of this list: the `endCursor` of the page before, or the `cursor` of an edge.',
  ],
])('%s is refused', async (field, message) => {
  const { errors } = await fakes().ask(`{ ${field} }`);
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
});
