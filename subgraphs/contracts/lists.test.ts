import { describe, expect, test } from '@jest/globals';
import { Kind, visit, type FieldDefinitionNode, type TypeNode } from 'graphql';
import { checkpointsPage } from './checkpoints-page.js';
import { pageById } from './page-of.js';
import { typeDefs } from './schema.js';

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE
    ? isList(type.type)
    : type.kind === Kind.LIST_TYPE || type.name.value.endsWith('Connection');
const has = ({ arguments: args = [] }: FieldDefinitionNode, name: string): boolean =>
  args.some((argument) => argument.name.value === name);

const fields: { readonly coordinate: string; readonly field: FieldDefinitionNode }[] = [];
const ofType = (node: {
  readonly name: { readonly value: string };
  readonly fields?: readonly FieldDefinitionNode[];
}) => {
  for (const field of node.fields ?? []) fields.push({ coordinate: `${node.name.value}.${field.name.value}`, field });
};
visit(typeDefs, { ObjectTypeDefinition: ofType, ObjectTypeExtension: ofType });
const coordinates = (of: (field: FieldDefinitionNode) => boolean): string[] =>
  fields.filter(({ field }) => of(field)).map(({ coordinate }) => coordinate);

describe('the schema of this subgraph', () => {
  test('has a way on in every list of which only so many are given', () => {
    expect(coordinates((field) => has(field, 'first')).length).toBeGreaterThan(15);
    expect(coordinates((field) => has(field, 'first') !== has(field, 'after'))).toEqual([]);
  });

  test('gives no list at its root whole', () => {
    const root = fields.filter(({ coordinate }) => coordinate.startsWith('Query.'));
    expect(root.length).toBeGreaterThan(15);
    expect(root.filter(({ field }) => isList(field.type) && !has(field, 'first'))).toEqual([]);
  });
});

describe('a page of what is at hand', () => {
  const rows = ['a', 'b', 'c'].map((id) => ({ id }));
  const ids = (asked: { first: number; after?: string | null }) => pageById(rows, asked).map(({ id }) => id);

  test('goes on after an id', () => {
    expect([ids({ first: 2 }), ids({ first: 2, after: 'b' }), ids({ first: 2, after: 'c' })]).toEqual([
      ['a', 'b'],
      ['c'],
      [],
    ]);
    expect(pageById(null, { first: 1 })).toEqual([]);
  });

  test.each([{ first: 0 }, { first: 101 }, { first: 1, after: 'd' }, { first: 1, after: '' }])(
    '%j is refused',
    (asked) => {
      expect(() => ids(asked)).toThrow('must be');
    },
  );
});

describe('a page of checkpoints', () => {
  const newest = async (first: number, before = 6) =>
    [5, 4, 3, 2, 1]
      .filter((index) => index < before)
      .slice(0, first)
      .map((index) => ({ index, at: '', jws: '' }));
  const indexes = async (after: string | null) =>
    (await checkpointsPage({ newest }, { first: 2, after })).map(({ index }) => index);

  test('goes on after a place', async () => {
    expect(await Promise.all([null, '4', '2', '1'].map(indexes))).toEqual([[5, 4], [3, 2], [1], []]);
  });

  test.each(['6', '0', '-1', '1.5', '', 'x', '04', '9'.repeat(30)])('%j is no place', async (after) => {
    await expect(indexes(after)).rejects.toThrow('after must be the id of one of this list');
  });
});
