import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadSources } from '../../ontology/load.js';
import { folderOf } from '../../ontology/test-support.js';
import {
  BAKER,
  COOK,
  KNEAD,
  NEW_COOK,
  NEW_RYE,
  RYE,
  SEASON,
  smallReleases,
} from '../../ontology/versions/small-releases.js';
import { SILENT } from '../../runtime/progress.js';
import { codesOf } from './test/fakes.js';
import { openSkills } from './test/skills-graph.js';

const { graph, statements, ask, load, close } = openSkills();
const folder = folderOf(smallReleases);

beforeAll(async () => {
  await load();
  await graph.wipe();
  for (const version of ['v1.1.0', 'v1.1.1', 'v1.2.0']) {
    const esco = [`${folder.path}/esco-${version}`];
    await loadSources(graph, { esco, labels: [], rome: [], crosswalk: [] }, SILENT);
  }
});
beforeEach(() => void statements.splice(0));
afterAll(async () => {
  folder.remove();
  await close();
});

type Answer = Record<string, unknown>;
const diff = async (
  version: string,
  args: string,
  of = 'nodes { kind uri labelKind lang relation other { uri } before after }',
) => {
  const { data, errors } = await ask(`{ schemeVersion(id: "${version}") { id diff(${args}) { ${of} } } }`);
  return { diff: (data!['schemeVersion'] as Answer)['diff'] as Answer, errors };
};
const short = (changes: unknown) =>
  (changes as Answer[]).map(({ kind, uri, other, before, after }) => [
    kind,
    uri,
    (other as Answer | null)?.['uri'] ?? null,
    ...[before, after].filter(Boolean),
  ]);

test('all releases are told, the current one marked', async () => {
  const { data } = await ask('{ schemeVersions { id current previous } }');

  expect(data!['schemeVersions']).toEqual([
    { id: 'ESCO-v1.1.0', current: false, previous: null },
    { id: 'ESCO-v1.1.1', current: false, previous: 'ESCO-v1.1.0' },
    { id: 'ESCO-v1.2.0', current: true, previous: 'ESCO-v1.1.1' },
  ]);
});

test('one release by its id, or null', async () => {
  const { data } = await ask(
    '{ known: schemeVersion(id: "ESCO-v1.1.1") { version } unknown: schemeVersion(id: "ESCO-v0.9") { version } }',
  );

  expect(data).toEqual({ known: { version: 'v1.1.1' }, unknown: null });
});

describe('what changed between releases', () => {
  test('from one to the next', async () => {
    const found = await diff('ESCO-v1.1.1', 'since: "ESCO-v1.1.0"');

    expect(short(found.diff['nodes'])).toEqual([
      // Optional before, essential now.
      ['RELATION_ADDED', BAKER, RYE],
      ['RELATION_REMOVED', BAKER, RYE],
      ['RELABELLED', BAKER, null, ['bread maker'], []],
      ['RELABELLED', BAKER, null, ['baker'], ['artisan baker']],
      ['RELATION_REMOVED', COOK, SEASON],
      ['OBSOLETE', COOK, null, ['RELEASED'], ['OBSOLETE']],
      ['CREATED', NEW_COOK, null, [], ['RELEASED']],
      ['OBSOLETE', SEASON, null, ['RELEASED'], ['OBSOLETE']],
      ['DEPRECATED', RYE, null, ['RELEASED'], ['DEPRECATED']],
      ['CREATED', NEW_RYE, null, [], ['RELEASED']],
    ]);
  });

  test('over several, without what was changed and changed back, or came and went', async () => {
    const { diff: found } = await diff('ESCO-v1.2.0', 'since: "ESCO-v1.1.0"');

    expect(short(found['nodes'])).toEqual([
      ['RELABELLED', BAKER, null, ['bread maker'], []],
      ['RELATION_ADDED', COOK, KNEAD],
      ['RELATION_REMOVED', COOK, SEASON],
      ['RELABELLED', KNEAD, null, ['knead'], ['knead dough']],
      ['OBSOLETE', SEASON, null, ['RELEASED'], ['OBSOLETE']],
      ['DEPRECATED', RYE, null, ['RELEASED'], ['DEPRECATED']],
      ['CREATED', NEW_RYE, null, [], ['RELEASED']],
    ]);
    expect((found['nodes'] as Answer[])[3]).toMatchObject({ labelKind: 'PREFERRED', lang: 'en', relation: null });
    expect((found['nodes'] as Answer[])[1]).toMatchObject({ relation: 'ESSENTIAL_SKILL', lang: null });
  });

  test('in pages, of the kinds asked for', async () => {
    const of = 'edges { cursor node { uri } } pageInfo { endCursor hasNextPage } totalCount';
    const kinds = 'since: "ESCO-v1.1.0", kinds: [OBSOLETE, RELABELLED], first: 2';
    const first = (await diff('ESCO-v1.2.0', kinds, of)).diff as { edges: Answer[]; pageInfo: Answer };
    const after = String(first.pageInfo['endCursor']);
    const second = (await diff('ESCO-v1.2.0', `${kinds}, after: "${after}"`, of)).diff;

    expect(first).toMatchObject({ edges: [{ node: { uri: BAKER } }, { cursor: after }], totalCount: 3 });
    expect(first.pageInfo['hasNextPage']).toBe(true);
    expect(second).toMatchObject({
      edges: [{ node: { uri: SEASON } }],
      pageInfo: { hasNextPage: false },
      totalCount: 3,
    });
  });

  test.each([
    ['a release the graph never had', 'since: "ESCO-v0.9"', 'NOT_FOUND'],
    ['a later one', 'since: "ESCO-v1.2.0"', 'BAD_USER_INPUT'],
    ['a cursor of something else', 'since: "ESCO-v1.1.0", after: "eA"', 'BAD_USER_INPUT'],
    ['too many', 'since: "ESCO-v1.1.0", first: 201', 'BAD_USER_INPUT'],
  ])('is refused: %s', async (_name, args, code) => {
    expect(codesOf((await diff('ESCO-v1.1.1', args)) as never)).toContain(code);
  });
});

describe('a concept as of a release', () => {
  const AS_OF = (version: string) =>
    `asOf(version: "${version}") { status prefLabel(lang: "en") altLabels(lang: "en") relations { edges { kind node { uri } } } version { id } }`;

  test('has the labels, the status and the relations of that release', async () => {
    const uris = JSON.stringify([BAKER, COOK, NEW_COOK]);
    const { data } = await ask(
      `{ concepts(uris: ${uris}) { first: ${AS_OF('ESCO-v1.1.0')} second: ${AS_OF('ESCO-v1.1.1')} } }`,
    );

    const version = { id: 'ESCO-v1.1.0' };
    expect(data!['concepts']).toEqual([
      {
        first: {
          status: 'RELEASED',
          prefLabel: 'baker',
          altLabels: ['bread maker'],
          relations: {
            edges: [
              { kind: 'ESSENTIAL_SKILL', node: { uri: KNEAD } },
              { kind: 'OPTIONAL_SKILL', node: { uri: RYE } },
            ],
          },
          version,
        },
        second: expect.objectContaining({
          prefLabel: 'artisan baker',
          altLabels: [],
          relations: {
            edges: [
              { kind: 'ESSENTIAL_SKILL', node: { uri: KNEAD } },
              { kind: 'ESSENTIAL_SKILL', node: { uri: RYE } },
            ],
          },
        }),
      },
      {
        first: {
          status: 'RELEASED',
          prefLabel: 'cook',
          altLabels: [],
          relations: { edges: [{ kind: 'ESSENTIAL_SKILL', node: { uri: SEASON } }] },
          version,
        },
        second: expect.objectContaining({ status: 'OBSOLETE', relations: { edges: [] } }),
      },
      { first: null, second: expect.objectContaining({ status: 'RELEASED', prefLabel: 'Cook' }) },
    ]);
    // Concepts, releases, snapshots and relations: one each, for three concepts and two releases.
    expect(statements).toHaveLength(4);
  });

  test('says in which language its labels are', async () => {
    const { data } = await ask(
      `{ concept(uri: "${BAKER}") { asOf(version: "ESCO-v1.1.0") { localized(lang: ["fr", "en"]) { prefLabel { value lang } altLabels { value lang } } none: localized(lang: "de") { prefLabel { lang } altLabels { lang } } } } }`,
    );

    expect(data!['concept']).toEqual({
      asOf: {
        localized: {
          prefLabel: { value: 'boulanger/boulangère', lang: 'fr' },
          altLabels: [{ value: 'bread maker', lang: 'en' }],
        },
        none: { prefLabel: null, altLabels: [] },
      },
    });
  });

  test('as of a day: the release that was current at its end', async () => {
    await graph.write(
      'UNWIND $since AS row MATCH (v:SchemeVersion { id: row[0] }) SET v.currentSince = datetime(row[1])',
      {
        since: [
          ['ESCO-v1.1.0', '2026-01-10T12:00:00Z'],
          ['ESCO-v1.1.1', '2026-02-10T12:00:00Z'],
        ],
      },
    );
    const { data } = await ask(`{ concept(uri: "${BAKER}") {
      before: asOf(version: "2026-01-09") { prefLabel } first: asOf(version: "2026-02-09") { prefLabel(lang: "en") } second: asOf(version: "2026-02-10") { prefLabel(lang: "en") } } }`);

    expect(data!['concept']).toEqual({
      before: null,
      first: { prefLabel: 'baker' },
      second: { prefLabel: 'artisan baker' },
    });
  });

  test('of neither is refused', async () => {
    expect(codesOf(await ask(`{ concept(uri: "${BAKER}") { asOf(version: "yesterday") { status } } }`))).toEqual([
      'BAD_USER_INPUT',
    ]);
  });
});

describe('what takes the place of a concept', () => {
  test('is asked for many URIs in one call', async () => {
    await graph.write(
      'MATCH (c:Concept { uri: $from }) MATCH (d:Concept) WHERE d.uri IN $to CREATE (c)-[:REPLACED_BY]->(d)',
      // One of them is not in use any more.
      { from: SEASON, to: [KNEAD, RYE] },
    );
    const { data } = await ask(
      `query ($uris: [ID!]!) { conceptMigrations(uris: $uris) { uri replace concept { status lastVersion } replacedBy { uri } proposedReplacements { concept { uri } method confidence } } }`,
      { uris: [NEW_COOK, 'esco:nothing', SEASON, KNEAD, RYE] },
    );

    expect(data!['conceptMigrations']).toEqual([
      {
        uri: NEW_COOK,
        replace: true,
        concept: { status: 'OBSOLETE', lastVersion: 'ESCO-v1.1.1' },
        replacedBy: [],
        proposedReplacements: [{ concept: { uri: COOK }, method: 'EQUAL_LABEL', confidence: 0.9 }],
      },
      { uri: 'esco:nothing', replace: null, concept: null, replacedBy: [], proposedReplacements: [] },
      {
        uri: SEASON,
        replace: true,
        concept: { status: 'OBSOLETE', lastVersion: 'ESCO-v1.1.0' },
        replacedBy: [{ uri: KNEAD }],
        proposedReplacements: [],
      },
      {
        uri: KNEAD,
        replace: false,
        concept: { status: 'RELEASED', lastVersion: null },
        replacedBy: [],
        proposedReplacements: [],
      },
      {
        uri: RYE,
        replace: true,
        concept: { status: 'DEPRECATED', lastVersion: null },
        replacedBy: [],
        proposedReplacements: [{ concept: { uri: NEW_RYE }, method: 'EQUAL_LABEL', confidence: 0.9 }],
      },
    ]);
  });

  test('is said on the concept, from both sides', async () => {
    const { data } = await ask(
      `{ skill(uri: "${SEASON}") { status replacedBy { nodes { uri } } } concept(uri: "${KNEAD}") { replaces { nodes { uri } } } occupation(uri: "${NEW_COOK}") { proposedReplacements { concept { uri } } } }`,
    );

    expect(data).toEqual({
      skill: { status: 'OBSOLETE', replacedBy: { nodes: expect.arrayContaining([{ uri: KNEAD }, { uri: RYE }]) } },
      concept: { replaces: { nodes: [{ uri: SEASON }] } },
      occupation: { proposedReplacements: [{ concept: { uri: COOK } }] },
    });
  });
});

test('what was withdrawn is found, after what is in use, and says so', async () => {
  const { data } = await ask('{ searchConcepts(text: "cook", kinds: [OCCUPATION]) { edges { node { uri status } } } }');

  expect(data!['searchConcepts']).toEqual({
    edges: [{ node: { uri: COOK, status: 'RELEASED' } }, { node: { uri: NEW_COOK, status: 'OBSOLETE' } }],
  });
});
