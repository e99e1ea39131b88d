import { describe, expect, jest, test } from '@jest/globals';
import type { ReferenceLists } from './reference-lists.js';
import type { SkillsRepository } from './repository.js';
import { card, carer, fakes, injecting, link, listening, nurse } from './test/fakes.js';

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

    const { data } = await ask(
      `{ concepts(uris: ["esco:nurse", "esco:carer"]) { altLabels(first: 1, offset: 1)  description } }`,
    );

    expect(data).toEqual({
      concepts: [
        { altLabels: ['deux'], description: 'about esco:nurse' },
        { altLabels: ['deux'], description: 'about esco:carer' },
      ],
    });
    expect(skills.findDetails).toHaveBeenCalledTimes(1);
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
      a: occupation(uri: "esco:nurse") { skills(first: 10) { relationType skill { uri prefLabel } } }
      b: occupation(uri: "esco:carer") { skills(relationType: [OPTIONAL], reuseLevel: [TRANSVERSAL]) { skill { uri } } }
    }`);

    expect(data).toEqual({
      a: { skills: [{ relationType: 'ESSENTIAL', skill: { uri: 'esco:listening', prefLabel: 'écouter' } }] },
      b: { skills: [{ skill: { uri: 'esco:listening' } }] },
    });
    expect(skills.findByUris).toHaveBeenCalledTimes(1);
    expect(skills.findLinks.mock.calls).toEqual([
      [
        'skills',
        [
          { uri: 'esco:nurse', first: 10, offset: 0, types: null, kinds: ['Skill'], reuseLevels: null },
          {
            uri: 'esco:carer',
            first: 50,
            offset: 0,
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
        ... on Occupation { nearest { rank score sharedEssentialCount occupation { uri } shared { uri } missingEssential { uri } missingOptional { uri } } }
      }
    }`);

    const nearest = [
      {
        rank: 1,
        score: 0.5,
        sharedEssentialCount: 1,
        occupation: { uri: 'esco:carer' },
        shared: [{ uri: 'esco:listening' }],
        missingEssential: [{ uri: 'esco:injecting' }],
        missingOptional: [],
      },
    ];
    expect(data).toEqual({ concepts: [{ nearest }, { nearest }] });
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
      occupation(uri: "esco:nurse") { matches { type method confidence source concept { __typename uri } } }
      occupationsByRome(code: " j1501") { type concept { uri } }
    }`);

    expect(data).toEqual({
      occupation: { matches: [{ ...match, concept: { __typename: 'RomeOccupation', uri: 'urn:rome:J1501' } }] },
      occupationsByRome: [{ type: 'NARROW', concept: { uri: 'esco:nurse' } }],
    });
  });

  test('say what their confidence is made of, where it was put together', async () => {
    const own = { type: 'CLOSE', method: 'COMPOSITE', confidence: 0.73, source: 'rule' };
    const matches = [link('MATCH', card, { ...own, parts: [-6, 3.5, 1, 0.5, 0.5, 1, 0.5] }), link('MATCH', card, own)];
    const { ask } = fakes({ findLinks: jest.fn<SkillsRepository['findLinks']>(async () => [matches]) });

    const { data } = await ask('{ occupation(uri: "esco:nurse") { matches { parts { part value } } } }');

    expect(data).toMatchObject({
      occupation: {
        matches: [
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
    });
  });

  test('of a code that does not exist are null, not empty', async () => {
    const { ask } = fakes();
    expect(await ask('{ occupationsByRome(code: "Z9999") { type }  romeOccupation(code: "Z9999") { uri } }')).toEqual({
      data: { occupationsByRome: null, romeOccupation: null },
    });
  });
});

test('a reference list hands filter, order and window on, and its concepts are like all others', async () => {
  const list = jest.fn<ReferenceLists['list']>(async () => [
    { uri: 'isco:2221', kind: 'IscoGroup', notation: '2221', prefLabelEn: 'Nursing professionals' },
  ]);
  const { ask } = fakes({}, { list });

  const { data } = await ask(
    '{ iscoGroups(where: { notation: { startsWith: "22" } }, sort: [{ notation: DESC }], first: 5) { notation alias: prefLabel(lang: "en") ... on Concept { uri } } }',
  );

  expect(data).toEqual({ iscoGroups: [{ notation: '2221', alias: 'Nursing professionals', uri: 'isco:2221' }] });
  expect(list.mock.calls).toEqual([
    ['IscoGroup', { where: { notation: { startsWith: '22' } }, sort: [{ notation: 'DESC' }], first: 5, offset: 0 }],
  ]);
});

test('a search pages through one ranking and says which label matched', async () => {
  const candidate = (uri: string, prefLabelFr: string) => ({
    concept: { uri, kind: 'Occupation' as const, prefLabelFr },
    otherLabels: {},
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
