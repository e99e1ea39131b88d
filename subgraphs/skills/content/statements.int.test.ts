import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Principal } from '../../../runtime/principal.js';
import { openSkills } from '../test/skills-graph.js';

const { graph, statements, ask, askAs, load, close } = openSkills();
const ORG: Principal = { sub: 'did:web:a.example', org: 'did:web:a.example', person: null, purpose: null };
const own = askAs(ORG);

const SKILLS = ['esco:listening', 'esco:hygiene', 'esco:injecting'];
const IDENTIFIERS = ['c-1', 'c-2', 'c-3'];
let ids: string[];

/** How many statements an operation took that answered. */
async function took(asking: ReturnType<typeof own>): Promise<number> {
  expect((await asking).errors).toBeUndefined();
  return statements.splice(0).length;
}

beforeAll(load);
afterAll(close);

/** Three resources, shared, each with three confirmed mappings. */
beforeEach(async () => {
  await graph.write('MATCH (resource:LearningResource) DETACH DELETE resource');
  const { data } = await own(
    'mutation ($resources: [LearningResourceInput!]!) { importLearningResources(resources: $resources) { id } }',
    {
      resources: IDENTIFIERS.map((identifier) => ({
        identifier,
        title: 'apply hygiene rules, inject, listen actively',
      })),
    },
  );
  ids = (data!['importLearningResources'] as { id: string }[]).map(({ id }) => id);
  for (const id of ids) {
    const acts = SKILLS.map((uri, i) => `a${i}: addMapping(resource: "${id}", concept: "${uri}") { status }`);
    await own(`mutation { ${acts.join(' ')} shareLearningResource(id: "${id}") { id } }`);
  }
  statements.splice(0);
});

const MAPPINGS = `mappings { totalCount edges { cursor } nodes { status replacements { uri prefLabel } resource { id title mappings(first: 1) { nodes { score } } }
  concept { uri prefLabel altLabels ... on Skill { resources { totalCount nodes { id teaches { totalCount nodes { uri } } } } } } } }`;
const SHARED = `id title teaches { totalCount nodes { uri prefLabel ... on Skill { resources { nodes { id } } } } }`;
const representationsOf = (type: string, of: readonly string[]) => ({
  representations: of.map((id) => ({ __typename: type, id })),
});
const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on LearningResource { ${MAPPINGS} } ... on SharedLearningResource { ${SHARED} } } }`;

const aliased = (many: number, field: string, selection: string) =>
  `{ ${ids
    .slice(0, many)
    .map((id, i) => `r${i}: ${field}(id: "${id}") ${selection}`)
    .join(' ')} }`;

describe('no more statements for many than for one', () => {
  test.each([
    [
      'learningResources',
      11,
      (many: number) => own(`{ learningResources(first: ${many}) { totalCount nodes { id ${MAPPINGS} } } }`),
    ],
    ['learningResource', 9, (many: number) => own(aliased(many, 'learningResource', `{ id ${MAPPINGS} }`))],
    [
      'entities of the organisation',
      9,
      (many: number) => own(ENTITIES, representationsOf('LearningResource', ids.slice(0, many))),
    ],
    ['sharedLearningResource', 4, (many: number) => ask(aliased(many, 'sharedLearningResource', `{ ${SHARED} }`))],
    [
      'entities that are shared',
      4,
      (many: number) => ask(ENTITIES, representationsOf('SharedLearningResource', ids.slice(0, many))),
    ],
    [
      'contentFor',
      5,
      (many: number) =>
        ask(`{ contentFor(concepts: ${JSON.stringify(SKILLS)}, first: ${many}) { totalCount nodes { ${SHARED} } } }`),
    ],
    [
      'resources of skills',
      5,
      (many: number) =>
        ask(
          `{ concepts(uris: ${JSON.stringify(SKILLS.slice(0, many))}) { ... on Skill { resources { totalCount nodes { ${SHARED} } } } } }`,
        ),
    ],
  ])('%s', async (_name, most, asking) => {
    const one = await took(asking(1));
    const many = await took(asking(3));

    expect(many).toBe(most);
    // One less when a level has been read before, never one more.
    expect(many).toBeLessThanOrEqual(one);
  });

  test.each([
    ['as it is', false, 1],
    ['with suggestions', true, 3],
  ])('importLearningResources, %s', async (_name, map, most) => {
    const resources = (many: number) =>
      Array.from({ length: many }, (_one, i) => ({ identifier: `new-${many}-${i}`, title: 'inject, listen actively' }));
    const load = (many: number) =>
      own(
        `mutation ($resources: [LearningResourceInput!]!) { importLearningResources(resources: $resources, map: ${map}) { id } }`,
        { resources: resources(many) },
      );
    await took(load(1)); // the first of a process reads the labels

    expect(await took(load(2))).toBe(most);
    expect(await took(load(100))).toBe(most);
  });
});

test('what nobody asks of a page is not read', async () => {
  for (const list of [
    'learningResources',
    `contentFor(concepts: ${JSON.stringify(SKILLS)})`,
    `skill(uri: "esco:hygiene") { resources`,
    `sharedLearningResource(id: "${ids[0]}") { teaches`,
  ]) {
    const nested = list.includes('{');
    const count = () => own(`{ ${list} { totalCount } ${nested ? '}' : ''} }`);
    expect([list, await took(count())]).toEqual([list, nested ? 2 : 1]);
  }
  expect(await took(own(`{ learningResource(id: "${ids[0]}") { mappings { totalCount } } }`))).toBe(2);
});

test('what a resource teaches has pages, by label', async () => {
  const page = async (args: string) => {
    const { data } = await ask(
      `{ sharedLearningResource(id: "${ids[0]}") { teaches(${args}) { totalCount nodes { uri } pageInfo { endCursor hasNextPage } } } }`,
    );
    return (data!['sharedLearningResource'] as { teaches: { pageInfo: { endCursor: string } } }).teaches;
  };
  const first = await page('first: 2');
  expect(first).toMatchObject({
    totalCount: 3,
    nodes: [{ uri: 'esco:listening' }, { uri: 'esco:injecting' }],
    pageInfo: { hasNextPage: true },
  });
  expect(await page(`first: 2, after: "${first.pageInfo.endCursor}"`)).toMatchObject({
    totalCount: 3,
    nodes: [{ uri: 'esco:hygiene' }],
    pageInfo: { hasNextPage: false },
  });
});

describe('a mutation takes as many statements as it has steps, and what is asked of what it answers is one reading', () => {
  const on = (field: string, selection: string) => own(`mutation { ${field} ${selection} }`);

  test.each([
    [
      'saveLearningResource',
      1,
      () => on('saveLearningResource(input: { identifier: "c-1", title: "cook" })', '{ id }'),
    ],
    ['shareLearningResource', 1, () => on(`shareLearningResource(id: "${ids[0]}")`, '{ shared }')],
    ['unshareLearningResource', 1, () => on(`unshareLearningResource(id: "${ids[0]}")`, '{ shared }')],
    ['deleteLearningResource', 1, () => on(`deleteLearningResource(id: "${ids[0]}")`, '')],
    // The resource, the mapping, the decision; the resource is not read again.
    [
      'rejectMapping',
      3,
      () =>
        on(
          `rejectMapping(resource: "${ids[0]}", concept: "esco:hygiene")`,
          '{ status concept { uri } resource { id } }',
        ),
    ],
    [
      'confirmMapping, as it was',
      2,
      () => on(`confirmMapping(resource: "${ids[0]}", concept: "esco:hygiene")`, '{ status }'),
    ],
    // And whether the concept can be mapped to.
    ['addMapping', 4, () => on(`addMapping(resource: "${ids[0]}", concept: "esco:cooking")`, '{ status }')],
  ])('%s', async (_name, most, asking) => {
    expect(await took(asking())).toBe(most);
  });

  test('suggestMappings, with the mappings it made', async () => {
    const suggest = () => on(`suggestMappings(resource: "${ids[0]}")`, '{ mappings { nodes { concept { uri } } } }');
    await took(suggest()); // the first of a process reads the labels

    // The resource, whether another release was loaded, the suggestions, the resource and its mappings as they are then.
    expect(await took(suggest())).toBe(5);
  });
});
