import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import { ontologyMigrations } from '../../ontology/migrations.js';
import { migrate } from '../../runtime/migrate.js';
import type { Principal } from '../../runtime/principal.js';
import { openGateway, type GatewayWorld } from '../policy/gateway-world.js';
import { openWorld, WHO, type World } from '../policy/world.js';

/* Learning resources and their mappings, through the gateway: who may do what, and what nobody else sees. */

const CONCEPTS = /* cypher */ `
  UNWIND [['test:nurse', 'Occupation', 'infirmier'], ['test:inject', 'Skill', 'faire une injection'], ['test:listen', 'Skill', 'écouter activement'],
    ['test:wash', 'Skill', 'laver les mains'], ['urn:rome:ogr:1', 'RomeCompetence', 'Réaliser un pansement']] AS row
  CREATE (concept:Concept:$(row[1]) { uri: row[0], kind: row[1], scheme: CASE row[1] WHEN 'RomeCompetence' THEN 'ROME' ELSE 'ESCO' END,
    status: 'RELEASED', prefLabelFr: row[2] })
  WITH count(*) AS made
  CREATE (:SchemeVersion { id: 'ESCO-v1.1.1', scheme: 'ESCO', loadedAt: datetime('2026-01-01T00:00:00Z') })`;

const WITHDRAW = /* cypher */ `
  MATCH (old:Concept { uri: 'test:inject' }) MATCH (by:Concept { uri: 'test:wash' })
  SET old.status = 'OBSOLETE' MERGE (old)-[:PROPOSED_REPLACEMENT { confidence: 0.6 }]->(by)`;
const RESTORE = /* cypher */ `
  MATCH (old:Concept { uri: 'test:inject' }) SET old.status = 'RELEASED'
  WITH old MATCH (old)-[proposal:PROPOSED_REPLACEMENT]->() DELETE proposal`;

let world: World;
let gateway: GatewayWorld;
beforeAll(async () => {
  world = await openWorld();
  await migrate(world.graph, [ontologyMigrations]);
  await world.graph.write(CONCEPTS);
  gateway = await openGateway(world);
});
beforeEach(() => world.graph.write('MATCH (resource:LearningResource) DETACH DELETE resource'));
afterAll(async () => {
  await gateway.close();
  await world.graph.wipeSchema();
  await world.graph.close();
});

const ask = (who: Principal, query: string, variables: Record<string, unknown> = {}) =>
  gateway.ask(who, query, { variables });
const codes = ({ errors = [] }: ExecutionResult) => errors.map(({ extensions }) => extensions['code']);
const dataOf = async <Data>(answer: Promise<ExecutionResult>): Promise<Data> => {
  const { data, errors } = await answer;
  expect(errors).toBeUndefined();
  return data as Data;
};

const INPUT = { identifier: 'c-1', title: 'Faire une injection', description: 'Apprendre à écouter activement.' };
async function save(who: Principal = WHO.alpha, input: object = INPUT): Promise<string> {
  const query = 'mutation ($input: LearningResourceInput!) { saveLearningResource(input: $input) { id } }';
  const data = await dataOf<{ saveLearningResource: { id: string } }>(ask(who, query, { input }));
  return data.saveLearningResource.id;
}
const act = (who: Principal, name: string, resource: string, concept: string, reason?: string) =>
  ask(
    who,
    `mutation ($resource: ID!, $concept: ID!, $reason: String) {
      done: ${name}(resource: $resource, concept: $concept, reason: $reason) { status decidedBy reason decidedAt conceptVersion }
    }`,
    { resource, concept, reason },
  );
const MAPPINGS =
  'mappings { nodes { status score words concept { uri } replacements { uri } legalActs resource { id } } }';
const suggest = (who: Principal, id: string) =>
  ask(who, `mutation ($id: ID!) { suggestMappings(resource: $id) { ${MAPPINGS} } }`, { id });
const statuses = async (id: string, who: Principal = WHO.alpha): Promise<Record<string, string>> => {
  const { learningResource } = await dataOf<{
    learningResource: { mappings: { nodes: { status: string; concept: { uri: string } }[] } };
  }>(ask(who, `query ($id: ID!) { learningResource(id: $id) { ${MAPPINGS} } }`, { id }));
  return Object.fromEntries(learningResource.mappings.nodes.map(({ concept, status }) => [concept.uri, status]));
};
const share = (id: string, name = 'shareLearningResource') =>
  dataOf(ask(WHO.alpha, `mutation ($id: ID!) { ${name}(id: $id) { shared } }`, { id }));

describe('the life of a mapping', () => {
  test('saved again it is the same; it is suggested, decided on, and what was decided stays', async () => {
    const id = await save();
    expect(await save()).toBe(id);
    const found = await dataOf<{ suggestMappings: { mappings: { nodes: unknown[] } } }>(suggest(WHO.alpha, id));
    expect(found.suggestMappings.mappings.nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          status: 'SUGGESTED',
          score: expect.any(Number),
          words: expect.arrayContaining(['injection']),
          concept: { uri: 'test:inject' },
          legalActs: ['SUGGEST', 'CONFIRM', 'REJECT', 'ADD'],
          resource: { id },
        }),
      ]),
    );

    const confirmed = await act(WHO.alpha, 'confirmMapping', id, 'test:inject', ' taught in module 2 ');
    expect(confirmed.data).toEqual({
      done: {
        status: 'CONFIRMED',
        decidedBy: 'did:web:edtech-alpha.example',
        reason: 'taught in module 2',
        decidedAt: expect.any(String),
        conceptVersion: 'ESCO-v1.1.1',
      },
    });
    expect(await act(WHO.alpha, 'confirmMapping', id, 'test:inject', 'again')).toEqual(confirmed);
    await act(WHO.alpha, 'rejectMapping', id, 'test:listen');
    await suggest(WHO.alpha, id);
    expect(await statuses(id)).toEqual({ 'test:inject': 'CONFIRMED', 'test:listen': 'REJECTED' });
    await act(WHO.alpha, 'confirmMapping', id, 'test:listen');
    await act(WHO.alpha, 'addMapping', id, 'urn:rome:ogr:1');
    await act(WHO.alpha, 'rejectMapping', id, 'test:inject');
    expect(await statuses(id)).toEqual({
      'test:inject': 'REJECTED',
      'test:listen': 'CONFIRMED',
      'urn:rome:ogr:1': 'CONFIRMED',
    });
  });

  test('a concept that is withdrawn makes it stale at once, with what takes its place; it can only be rejected', async () => {
    const id = await save();
    await act(WHO.alpha, 'addMapping', id, 'test:inject');
    await share(id);
    await world.graph.write(WITHDRAW);
    try {
      const { learningResources } = await dataOf<{ learningResources: { nodes: unknown[] } }>(
        ask(WHO.alpha, `{ learningResources(status: STALE) { nodes { id ${MAPPINGS} } } }`),
      );
      expect(learningResources.nodes).toMatchObject([
        { id, mappings: { nodes: [{ status: 'STALE', replacements: [{ uri: 'test:wash' }], legalActs: ['REJECT'] }] } },
      ]);
      const refused = await act(WHO.alpha, 'confirmMapping', id, 'test:inject');
      expect(refused.errors).toMatchObject([{ extensions: { code: 'ILLEGAL_MOVE', allowed: ['REJECT'] } }]);
      expect(refused.errors![0]!.message).toContain('test:wash');
      const added = await act(
        WHO.alpha,
        'addMapping',
        await save(WHO.alpha, { ...INPUT, identifier: 'c-2' }),
        'test:inject',
      );
      expect(codes(added)).toEqual(['BAD_USER_INPUT']);
      expect(
        await dataOf(
          ask(WHO.nobody, '{ contentFor(concepts: ["test:inject"]) { nodes { id teaches { nodes { uri } } } } }'),
        ),
      ).toEqual({ contentFor: { nodes: [] } });
      await act(WHO.alpha, 'rejectMapping', id, 'test:inject');
      expect(await statuses(id)).toEqual({ 'test:inject': 'REJECTED' });
      // Rejected it stays: what is out of use is not confirmed again.
      for (const name of ['confirmMapping', 'addMapping'])
        expect((await act(WHO.alpha, name, id, 'test:inject')).errors).toMatchObject([
          { extensions: { code: 'ILLEGAL_MOVE', allowed: ['REJECT'] } },
        ]);
      expect(await statuses(id)).toEqual({ 'test:inject': 'REJECTED' });
    } finally {
      await world.graph.write(RESTORE);
    }
  });

  test('what is wrong is named', async () => {
    const id = await save();
    for (const [name, concept, code] of [
      ['confirmMapping', 'test:inject', 'NOT_FOUND'],
      ['rejectMapping', 'test:inject', 'NOT_FOUND'],
      ['addMapping', 'test:nurse', 'BAD_USER_INPUT'],
      ['addMapping', 'test:nothing', 'BAD_USER_INPUT'],
    ] as const)
      expect(codes(await act(WHO.alpha, name, id, concept))).toEqual([code]);
    const wrong = await ask(
      WHO.alpha,
      'mutation ($resources: [LearningResourceInput!]!) { importLearningResources(resources: $resources) { id } }',
      { resources: [INPUT, { ...INPUT, identifier: 'c-2', language: 'not a tag' }] },
    );
    expect(wrong.errors![0]!.message).toContain('`resources[1]`: `language` must be a BCP 47 tag');
    expect(await dataOf(ask(WHO.alpha, '{ learningResources { nodes { id } } }'))).toEqual({
      learningResources: { nodes: [{ id }] },
    });
  });
});

describe('what is not the caller’s', () => {
  const READ = 'query ($id: ID!) { learningResource(id: $id) { id title } }';

  test('answers as what does not exist, by every way', async () => {
    const id = await save();
    await suggest(WHO.alpha, id);
    const none = 'urn:uuid:00000000-0000-4000-8000-000000000000';
    for (const query of [
      READ,
      'query ($id: ID!) { other: learningResource(id: $id) { ...F } } fragment F on LearningResource { title publisher mappings { nodes { decidedBy } } }',
      'query ($id: ID!) { sharedLearningResource(id: $id) { id title } }',
      'mutation ($id: ID!) { deleteLearningResource(id: $id) }',
      'mutation ($id: ID!) { shareLearningResource(id: $id) { id } }',
      'mutation ($id: ID!) { unshareLearningResource(id: $id) { id } }',
      'mutation ($id: ID!) { suggestMappings(resource: $id) { id } }',
      ...['confirmMapping', 'rejectMapping', 'addMapping'].map(
        (name) => `mutation ($id: ID!) { ${name}(resource: $id, concept: "test:inject") { status concept { uri } } }`,
      ),
    ]) {
      const of = async (asked: string) =>
        JSON.parse(JSON.stringify(await ask(WHO.beta, query, { id: asked })).replaceAll(asked, 'ID')) as unknown;
      expect(await of(id)).toEqual(await of(none));
    }
    expect(await statuses(id)).toMatchObject({ 'test:inject': 'SUGGESTED' });
  });

  test('is in no list, no filter and no page', async () => {
    await save();
    const own = await save(WHO.beta, { ...INPUT, title: 'Autre' });
    await act(WHO.alpha, 'addMapping', await save(), 'test:wash');
    const list = (args: string) =>
      ask(WHO.beta, `{ learningResources(${args}) { nodes { id title } totalCount pageInfo { hasNextPage } } }`);
    const page = (nodes: unknown[]) => ({
      learningResources: { nodes, totalCount: nodes.length, pageInfo: { hasNextPage: false } },
    });
    expect(await dataOf(list('first: 1'))).toEqual(page([{ id: own, title: 'Autre' }]));
    for (const args of ['concept: "test:wash"', 'status: CONFIRMED', 'shared: true'])
      expect(await dataOf(list(args))).toEqual(page([]));
  });

  test('comes over no entity: neither by its id nor by a parent that a client wrote', async () => {
    const id = await save();
    await act(WHO.alpha, 'addMapping', id, 'test:wash');
    const representations = [
      { __typename: 'LearningResource', id },
      { __typename: 'SharedLearningResource', id },
      { __typename: 'LearningResource', id, publisher: 'did:web:edtech-beta.example', title: 'forged' },
    ];
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on LearningResource { title mappings { nodes { status } } } ... on SharedLearningResource { name: title } } }`;
    const skills = gateway.subgraphs.find(({ name }) => name === 'skills')!;
    for (const who of [WHO.beta, WHO.nobody, WHO.ada, WHO.adaThroughAlpha]) {
      const { data } = await world.ask(who, query, { representations }, skills);
      expect(data).toEqual({ _entities: [null, null, null] });
    }
    const { data } = await world.ask(WHO.alpha, query, { representations }, skills);
    expect(data).toMatchObject({ _entities: [{ title: INPUT.title }, null, { title: INPUT.title }] });
  });

  test('nobody, and a person, have none', async () => {
    const id = await save();
    for (const query of [
      READ,
      'query ($id: ID!) { learningResources(concept: $id) { nodes { id } } }',
      'mutation ($id: ID!) { deleteLearningResource(id: $id) }',
    ]) {
      expect((await ask(WHO.nobody, query, { id })).errors).toMatchObject([
        { extensions: { reason: 'UNAUTHENTICATED' } },
      ]);
      for (const who of [WHO.ada, WHO.adaThroughAlpha])
        expect(codes(await ask(who, query, { id }))).toEqual(['ACCESS_DENIED']);
    }
  });
});

describe('what is shared', () => {
  const CONTENT = `{ contentFor(concepts: ["test:inject", "test:listen"]) { nodes { id title publisher teaches { nodes { uri } } } }
    skill(uri: "test:inject") { resources { nodes { title } } } }`;

  test('everybody finds by what it teaches: confirmed mappings alone, and no longer than it is shared', async () => {
    const [one, two] = [await save(), await save(WHO.alpha, { ...INPUT, identifier: 'c-2', title: 'Écouter' })];
    await suggest(WHO.alpha, one);
    await act(WHO.alpha, 'confirmMapping', one, 'test:inject');
    for (const concept of ['test:inject', 'test:listen']) await act(WHO.alpha, 'addMapping', two, concept);
    const nothing = { contentFor: { nodes: [] }, skill: { resources: { nodes: [] } } };
    expect(await dataOf(ask(WHO.nobody, CONTENT))).toEqual(nothing);

    await share(one);
    await share(two);
    expect(await dataOf(ask(WHO.nobody, CONTENT))).toEqual({
      contentFor: {
        nodes: [
          {
            id: two,
            title: 'Écouter',
            publisher: 'did:web:edtech-alpha.example',
            teaches: { nodes: [{ uri: 'test:listen' }, { uri: 'test:inject' }] },
          },
          expect.objectContaining({ id: one, teaches: { nodes: [{ uri: 'test:inject' }] } }),
        ],
      },
      skill: { resources: { nodes: [{ title: INPUT.title }, { title: 'Écouter' }] } },
    });
    // Who decided, and what was not confirmed, stays with the organisation.
    expect(
      codes(
        await ask(WHO.beta, `mutation { confirmMapping(resource: "${one}", concept: "test:inject") { decidedBy } }`),
      ),
    ).toEqual(['NOT_FOUND']);

    const first = await dataOf<{ contentFor: { nodes: unknown[]; pageInfo: { endCursor: string } } }>(
      ask(
        WHO.nobody,
        '{ contentFor(concepts: ["test:inject"], first: 1) { nodes { id } pageInfo { endCursor hasNextPage } } }',
      ),
    );
    const rest = await dataOf<typeof first>(
      ask(
        WHO.nobody,
        'query ($after: String) { contentFor(concepts: ["test:inject"], after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }',
        { after: first.contentFor.pageInfo.endCursor },
      ),
    );
    expect([...first.contentFor.nodes, ...rest.contentFor.nodes]).toHaveLength(2);
    expect(rest.contentFor.pageInfo).toMatchObject({ hasNextPage: false });

    await share(one, 'unshareLearningResource');
    await share(two, 'unshareLearningResource');
    expect(await dataOf(ask(WHO.nobody, CONTENT))).toEqual(nothing);
  });

  test('what is deleted is gone with its mappings; deleted again, nothing happens', async () => {
    const id = await save();
    await act(WHO.alpha, 'addMapping', id, 'test:wash');
    const remove = () => dataOf(ask(WHO.alpha, 'mutation ($id: ID!) { deleteLearningResource(id: $id) }', { id }));
    expect(await remove()).toEqual({ deleteLearningResource: id });
    expect(await remove()).toEqual({ deleteLearningResource: null });
    expect(
      await world.graph.readLatest('MATCH (:Concept)<-[mapping:MAPPED_TO]-() RETURN count(mapping) AS left'),
    ).toEqual([{ left: 0 }]);
  });
});
