import { readdirSync, readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { expect, test } from '@jest/globals';
import { isInputObjectType, isInterfaceType, isObjectType, parse, type GraphQLObjectType } from 'graphql';
import { readAccess } from '../../policy/annotations.js';
import { skillsSchema } from './schema.js';
import { generatedTypeNames, skillsTypeDefs } from './subgraph-sdl.js';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const types = Object.values(skillsSchema().getTypeMap()).filter(
  ({ name }) => !name.includes('__') && !name.startsWith('_'),
);
const objects = types.filter(isObjectType);

test('the committed SDL is what its sources make', async () => {
  expect(await skillsTypeDefs()).toBe(read('./__generated__/subgraph.graphql'));
});

test('@neo4j/graphql gives inputs of reference lists and nothing else', async () => {
  expect(await generatedTypeNames()).toEqual([
    'CollectionSort',
    'CollectionWhere',
    'IscoGroupSort',
    'IscoGroupWhere',
    'RomeDomainSort',
    'RomeDomainWhere',
    'RomeInterestSort',
    'RomeInterestWhere',
    'RomeSectorSort',
    'RomeSectorWhere',
    'RomeThemeSort',
    'RomeThemeWhere',
    'SkillGroupSort',
    'SkillGroupWhere',
    'SortDirection',
    'StringScalarFilters',
    'WorkContextSort',
    'WorkContextWhere',
  ]);
});

/** An organisation's own: everything else is open, and only these are written. */
const OWN_TYPES = [
  'LearningResource',
  'ContentMapping',
  'LearningResourceConnection',
  'LearningResourceEdge',
  'ContentMappingConnection',
  'ContentMappingEdge',
];

test('what is written is an organisation’s own, and there is nothing to subscribe to', () => {
  const written = [...(readAccess(skillsSchema()).get('Mutation')?.values() ?? [])];
  expect(written.length).toBeGreaterThan(0);
  expect(written.filter(({ policy }) => policy !== 'OWN')).toEqual([]);
  expect(skillsSchema().getSubscriptionType()).toBeUndefined();
});

test('every object type is open by its annotation but those of an organisation’s own, and no interface has one', () => {
  const policyOf = (type: (typeof types)[number]) =>
    type.astNode?.directives
      ?.filter(({ name }) => name.value === 'access')
      .map(({ arguments: given }) => given?.map(({ value }) => 'value' in value && value.value).join());

  const policies = new Map(objects.map((type) => [type.name, policyOf(type)?.join()]));
  policies.delete('Mutation'); // field by field, above
  expect([...policies].filter(([, policy]) => policy !== 'OPEN')).toEqual(OWN_TYPES.map((name) => [name, 'OWN']));
  expect(types.filter(isInterfaceType).flatMap((type) => policyOf(type) ?? [])).toEqual([]);
});

test('the policy takes the schema: every object field has its annotation', () => {
  expect(() => readAccess(skillsSchema())).not.toThrow();
});

test('every type, field and argument of ours is described', () => {
  const federated = new Set(['_entities', '_service']);
  const undescribed = types.flatMap((type) => {
    const own = 'getFields' in type && !isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const fields = own.filter(({ name }) => !federated.has(name));
    return [
      ...(type.description || !type.astNode ? [] : [type.name]),
      ...fields.filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`),
      ...fields.flatMap((field) =>
        ('args' in field ? field.args : [])
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${field.name}(${name}:)`),
      ),
    ];
  });
  expect(undescribed).toEqual([]);
});

test('every list is limited: by an argument with a default, or by what the field is', () => {
  const boundedByNature = [
    'Query.concepts',
    'Query.schemeVersions',
    'SchemeVersion.languages',
    'Suggestion.highlights', // the pieces of one label
    'LabelMatch.highlights',
    'CareerTransition.parts',
    'CareerTransitionEdge.parts',
    'CareerPaths.paths',
    'CareerPath.steps',
    'CareerPaths.unknownHeld', // part of what is held, 500 at most
    'SkillGap.unknownHeld',
    'SkillGap.leftAside',
    'AccessConditions.because',
    'ConceptMatch.parts',
    'ConceptMatchEdge.parts',
    'ContentMatch.languages',
    'ContentMatch.suggestions',
    'SkillSuggestion.words',
    'ContentMapping.words',
    'ContentMapping.legalActs',
    'ContentMapping.replacements',
    'Mutation.importLearningResources',
    'HierarchyPath.nodes',
    'Query.conceptMigrations',
    'ConceptMigration.replacedBy',
    'ConceptMigration.proposedReplacements',
    'ConceptChange.before',
    'ConceptChange.after',
  ];
  const isConnection = (name: string): boolean => name.endsWith('Connection');
  const unlimited = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ name, type: of }) => isConnection(String(of)) || (String(of).startsWith('[') && name !== '_entities'))
      // The page of a connection is as long as the field that leads to it says.
      .filter(() => !isConnection(type.name))
      .filter(
        ({ args }) => !args.some(({ name, defaultValue }) => name === 'first' && typeof defaultValue === 'number'),
      )
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(unlimited.sort()).toEqual(boundedByNature.sort());
});

test('no list is paged by an offset: it counts rows, which come and go between two pages', () => {
  const skipping = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ args }) => args.some(({ name }) => /^(offset|skip|page)$/.test(name)))
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(skipping).toEqual([]);
});

test('every connection pages by cursors, and all are alike', () => {
  const fields = objects.flatMap((type) => Object.values(type.getFields()));
  const paged = fields.filter(({ type }) => String(type).endsWith('Connection'));
  expect(paged.filter(({ args }) => !args.some(({ name }) => name === 'after')).map(({ name }) => name)).toEqual([]);
  const lists = objects.filter(({ name }) => name.endsWith('Connection') && name !== 'ConceptSearchConnection');
  expect(lists.length).toBeGreaterThan(20);
  for (const list of lists) {
    expect(Object.keys(list.getFields())).toEqual(['edges', 'nodes', 'pageInfo', 'totalCount']);
    const edge = skillsSchema().getType(list.name.replace('Connection', 'Edge')) as GraphQLObjectType;
    const { cursor, node } = edge.getFields();
    expect([String(cursor?.type), `[${String(node?.type)}!]`]).toEqual([
      'String',
      String(list.getFields()['nodes']?.type),
    ]);
  }
});

test('texts are not compared on request: that is for pages alone', () => {
  const filters = skillsSchema().getType('StringScalarFilters');
  expect(isInputObjectType(filters) && Object.keys(filters.getFields())).toEqual([
    'eq',
    'in',
    'contains',
    'endsWith',
    'startsWith',
  ]);
});

test('the four subgraphs compose, and Skill is one entity', () => {
  const access = read('../../policy/access.graphql');
  const sdlOf = (name: string) =>
    name === 'skills'
      ? read('./__generated__/subgraph.graphql')
      : readdirSync(new URL(`../${name}`, import.meta.url))
          .filter((file) => file.endsWith('.graphql'))
          .map((file) => read(`../${name}/${file}`))
          .join('\n');

  const { errors, supergraphSdl } = composeServices(
    ['skills', 'participants', 'contracts', 'indicators'].map((name) => ({
      name,
      typeDefs: parse(`${access}\n${sdlOf(name)}`),
    })),
  );

  expect(errors).toBeUndefined();
  expect(supergraphSdl).toMatch(
    /type Skill implements Concept[^{]*@join__type\(graph: PARTICIPANTS, key: "uri", resolvable: false\)[^{]*@join__type\(graph: SKILLS, key: "uri"\)/,
  );
});
