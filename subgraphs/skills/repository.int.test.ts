import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ApiError } from '../../runtime/errors.js';
import { askOver, openSkills } from './test/skills-graph.js';

const { graph, ask, load, close } = openSkills();

beforeAll(load);
afterAll(close);

describe('an occupation', () => {
  test('has its skills, essential ones first, then by label without regard to accents', async () => {
    const { data } = await ask(
      '{ occupation(uri: "esco:carer") { skills { relationType skill { uri reuseLevel } } } }',
    );
    expect(data).toEqual({
      occupation: {
        skills: [
          { relationType: 'ESSENTIAL', skill: { uri: 'esco:listening', reuseLevel: 'TRANSVERSAL' } },
          { relationType: 'ESSENTIAL', skill: { uri: 'esco:hygiene', reuseLevel: 'CROSS_SECTOR' } },
          { relationType: 'OPTIONAL', skill: { uri: 'esco:cooking', reuseLevel: null } },
        ],
      },
    });
  });

  test('filters and pages its skills', async () => {
    const { data } = await ask(`{ occupation(uri: "esco:carer") {
      essential: skills(relationType: [ESSENTIAL], first: 1, offset: 1) { skill { uri } }
      transversal: skills(reuseLevel: [TRANSVERSAL]) { skill { uri } }
      past: skills(offset: 3) { skill { uri } }
    } }`);
    expect(data).toEqual({
      occupation: {
        essential: [{ skill: { uri: 'esco:hygiene' } }],
        transversal: [{ skill: { uri: 'esco:listening' } }],
        past: [],
      },
    });
  });

  test('says what a near one shares and what is missing', async () => {
    const { data } = await ask(`{ occupation(uri: "esco:carer") { nearest {
      rank score sharedEssentialCount sharedOptionalCount occupation { uri } shared { uri } missingEssential { uri } missingOptional { uri }
    } } }`);
    expect(data).toEqual({
      occupation: {
        nearest: [
          {
            rank: 1,
            score: 0.4,
            sharedEssentialCount: 2,
            sharedOptionalCount: 0,
            occupation: { uri: 'esco:nurse' },
            shared: [{ uri: 'esco:listening' }, { uri: 'esco:hygiene' }],
            missingEssential: [{ uri: 'esco:injecting' }],
            missingOptional: [{ uri: 'esco:managing' }],
          },
        ],
      },
    });
  });

  test('is in its ISCO group, its collections and its hierarchy', async () => {
    const { data } = await ask(`{
      occupation(uri: "esco:nurse") { iscoGroup { notation narrower { uri } matches { type concept { uri } } } broader { notation } collections { key } }
      skill(uri: "esco:listening") { collections { key members { uri } } relatedSkills { relationType skill { uri } } occupations(first: 1) { relationType occupation { uri } } }
    }`);
    expect(data).toEqual({
      occupation: {
        iscoGroup: {
          notation: '2221',
          narrower: [{ uri: 'esco:nurse' }],
          matches: [{ type: 'NARROW', concept: { uri: 'urn:rome:J1506' } }],
        },
        broader: [{ notation: '2221' }],
        collections: [],
      },
      skill: {
        collections: [{ key: 'transversal', members: [{ uri: 'esco:listening' }] }],
        relatedSkills: [{ relationType: 'OPTIONAL', skill: { uri: 'esco:hygiene' } }],
        occupations: [{ relationType: 'ESSENTIAL', occupation: { uri: 'esco:carer' } }],
      },
    });
  });
});

describe('ROME', () => {
  test('an occupation by its code, with what ROME says about it', async () => {
    const { data } = await ask(`{ romeOccupation(code: "j1501") {
      code prefLabel regulated executive transitionDemographic definition accessConditions parent { code } broader { notation broader { notation } }
      appellations { shortLabel littleUsed occupation { code } } workContexts { contextType } themes { uri }
      skills(kinds: [ROME_SAVOIR]) { relationType skill { __typename uri ... on RomeSavoir { category occupations { occupation { code } } } } }
      mobilities { rank occupation { code } } sectors { principal sector { uri occupations { code } } } interests { principal interest { uri } }
    } }`);
    expect(data).toEqual({
      romeOccupation: {
        code: 'J1501',
        prefLabel: 'Aide-soignant / Aide-soignante',
        regulated: true,
        executive: null,
        transitionDemographic: 'Emploi stratégique',
        definition: null,
        accessConditions: 'Diplôme d’État.',
        parent: null,
        broader: [{ notation: 'J15', broader: [{ notation: 'J' }] }],
        appellations: [{ shortLabel: 'Aide-soignant', littleUsed: false, occupation: { code: 'J1501' } }],
        workContexts: [{ contextType: 'Horaires' }],
        themes: [],
        skills: [
          {
            relationType: 'EMERGING',
            skill: {
              __typename: 'RomeSavoir',
              uri: 'urn:rome:ogr:3',
              category: 'Santé',
              occupations: [{ occupation: { code: 'J1501' } }],
            },
          },
        ],
        mobilities: [
          { rank: 1, occupation: { code: 'J1506' } },
          { rank: 2, occupation: { code: 'M1855' } },
        ],
        sectors: [
          { principal: true, sector: { uri: 'urn:rome:sector:2', occupations: [{ code: 'J1501' }] } },
          { principal: false, sector: { uri: 'urn:rome:sector:1', occupations: [{ code: 'J1501' }] } },
        ],
        interests: [{ principal: null, interest: { uri: 'urn:rome:interest:1' } }],
      },
    });
  });

  test('matches are read from both ends, the surest first', async () => {
    const { data } = await ask(`{
      occupationsByRome(code: "J1501") { type method confidence source concept { uri } }
      sure: occupationsByRome(code: "J1501", minConfidence: 0.6) { concept { uri } }
      romeOccupation(code: "J1506") { all: matches { type concept { uri } }  broad: matches(type: [BROAD]) { concept { uri } } }
      occupation(uri: "esco:nurse") { broad: matches(type: [BROAD]) { concept { uri } } }
    }`);
    expect(data).toEqual({
      occupationsByRome: [
        { type: 'CLOSE', method: 'LEXICAL', confidence: 0.8, source: 'equal labels', concept: { uri: 'esco:carer' } },
        { type: 'NARROW', method: 'CROSSWALK', confidence: 0.5, source: 'ISCO', concept: { uri: 'esco:nurse' } },
      ],
      sure: [{ concept: { uri: 'esco:carer' } }],
      romeOccupation: {
        all: [{ type: 'BROAD', concept: { uri: 'isco:2221' } }],
        broad: [{ concept: { uri: 'isco:2221' } }],
      },
      occupation: { broad: [{ concept: { uri: 'urn:rome:J1501' } }] },
    });
  });
});

test('reference lists filter, sort and page in the graph', async () => {
  const { data } = await ask(`{
    filtered: romeDomains(where: { notation: { startsWith: "J1" } }) { notation }
    sorted: romeDomains(sort: [{ notation: DESC }], first: 1) { notation }
    second: romeDomains(sort: [{ notation: DESC }], first: 1, offset: 1) { notation }
    named: collections(where: { key: { eq: "transversal" } }) { key uri }
  }`);
  expect(data).toEqual({
    filtered: [{ notation: 'J15' }],
    sorted: [{ notation: 'J15' }],
    second: [{ notation: 'J' }],
    named: [{ key: 'transversal', uri: 'esco:transversal' }],
  });
});

test('the versions say what their reuse requires', async () => {
  const { data } = await ask('{ schemeVersions { id scheme version languages attribution licence loadedAt sample } }');
  expect(data).toEqual({
    schemeVersions: [
      {
        id: 'ESCO-v1.1.1',
        scheme: 'ESCO',
        version: 'v1.1.1',
        languages: ['en', 'fr'],
        attribution: 'This service uses the ESCO classification of the European Commission',
        licence: 'CC BY 4.0',
        loadedAt: '2026-01-01T00:00:00Z',
        sample: true,
      },
    ],
  });
});

test('a graph that does not answer is an outage the client can read, in lists of the library too', async () => {
  const read = async () => {
    throw new ApiError('GRAPH_UNAVAILABLE', 'The graph did not answer in time.');
  };
  const { errors } = await askOver({ ...graph, read })('{ concept(uri: "esco:nurse") { uri } iscoGroups { uri } }');
  expect(errors?.map(({ extensions, path }) => `${path?.[0]} ${extensions['code']}`).sort()).toEqual([
    'concept GRAPH_UNAVAILABLE',
    'iscoGroups GRAPH_UNAVAILABLE',
  ]);
});
