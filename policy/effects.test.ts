import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, GraphQLID, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql';
import { participantsSchema } from '../subgraphs/participants/schema.js';
import { readAccess } from './annotations.js';
import { HANDLES } from './audience.js';
import { GENERALISATIONS, openingsOf, pseudonymOf, REDACTED, transformFor, valueKind } from './effects.js';
import type { Opening } from './model.js';

const text = { coordinate: 'Learner.email', kind: 'TEXT', generalise: null, isHandle: false } as const;
const pseudonyms = (epoch: number, fill: string) => ({ epoch, key: Buffer.alloc(32, fill) });

describe('what GENERALISE makes of a value', () => {
  test.each([
    ['MONTH', '2026-03-28T20:05:31Z', '2026-03'],
    ['MONTH', '2026-03', '2026-03'],
    ['MONTH', '2026-13-01', null],
    ['MONTH', '20260328', null],
    ['YEAR', '2026-03-28T20:05:31Z', '2026'],
    ['YEAR', '2026', '2026'],
    ['YEAR', '20261', null],
    ['NUTS_2', 'FRE11', 'FRE1'],
    ['NUTS_2', 'FRE1', 'FRE1'],
    ['NUTS_2', 'FRE', null],
    ['NUTS_2', '59000', null],
    ['COUNTRY', 'FRE11', 'FR'],
    ['COUNTRY', 'Lille', null],
    ['BAND_2', 1, 1],
    ['BAND_2', 2, 1],
    ['BAND_2', 3, 3],
    ['BAND_2', 4, 3],
    ['BAND_2', Number.NaN, null],
    ['BAND_2', '3', null],
    ['ISCED_GROUP', 0, 0],
    ['ISCED_GROUP', 2, 0],
    ['ISCED_GROUP', 3, 3],
    ['ISCED_GROUP', 4, 3],
    ['ISCED_GROUP', 5, 5],
    ['ISCED_GROUP', 8, 5],
  ] as const)('%s of %j is %j', (generalise, value, expected) => {
    expect(GENERALISATIONS[generalise].make(value)).toBe(expected);
  });

  test('nothing stays nothing', () => {
    for (const { make } of Object.values(GENERALISATIONS)) expect([make(null), make(undefined)]).toEqual([null, null]);
  });

  test('a number never leaves its band', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), (value) => {
        const lowest = GENERALISATIONS.BAND_2.make(value) as number;
        expect(lowest <= value && value - lowest < 2 && (lowest - 1) % 2 === 0).toBe(true);
      }),
    );
  });
});

describe('pseudonyms', () => {
  test('are equal for the same value under the same key, and differ otherwise', () => {
    const one = pseudonyms(1, 'a');
    const all = [
      pseudonymOf(one, 'handle', 'x'),
      pseudonymOf(one, 'handle', 'y'),
      pseudonymOf(one, 'place', 'x'),
      pseudonymOf(pseudonyms(1, 'b'), 'handle', 'x'),
    ];
    expect(new Set(all).size).toBe(4);
    expect(pseudonymOf(one, 'handle', 'x')).toBe(all[0]);
    expect(all.every((made) => /^[\w-]{22}$/.test(made))).toBe(true);
  });

  test('a value that is no text leaves as nothing', () => {
    const transform = transformFor('PSEUDONYMISE', text, pseudonyms(1, 'a'))!;
    expect([transform(7), transform(null), transform({})]).toEqual([null, null, null]);
    expect(transform('ada@example.org')).not.toContain('ada');
  });
});

describe('what a permitted value goes through', () => {
  test('PERMIT leaves it as it is', () => {
    expect(transformFor('PERMIT', text, null)).toBeUndefined();
  });

  test('REDACT tells that there is a text, and of anything else nothing', () => {
    expect(transformFor('REDACT', text, null)!('Ada')).toBe(REDACTED);
    expect(transformFor('REDACT', text, null)!(null)).toBeNull();
    expect(transformFor('REDACT', { ...text, kind: 'NUMBER' }, null)!(4)).toBeNull();
    expect(transformFor('REDACT', { ...text, kind: 'OTHER' }, null)!([{ level: 4 }])).toBeNull();
  });

  test.each([
    ['GENERALISE without a declared way', 'GENERALISE'],
    ['PSEUDONYMISE without a key', 'PSEUDONYMISE'],
    ['AGGREGATE_ONLY', 'AGGREGATE_ONLY'],
    ['an effect nobody knows', 'WATERMARK' as Opening],
  ] as const)('%s leaves nothing', (_name, effect) => {
    expect(transformFor(effect, text, null)!('Ada')).toBeNull();
  });
});

describe('what the schema declares', () => {
  test.each([
    [GraphQLString, 'TEXT'],
    [new GraphQLNonNull(GraphQLID), 'TEXT'],
    [GraphQLInt, 'NUMBER'],
    [new GraphQLList(GraphQLString), 'OTHER'],
    [buildSchema('type Query { a: Int }').getQueryType()!, 'OTHER'],
  ] as const)('%s is %s', (type, kind) => {
    expect(valueKind(type)).toBe(kind);
  });

  test('a handle leaves whole or as a pseudonym: it has to find the row again', () => {
    expect(openingsOf({ kind: 'TEXT', generalise: null, isHandle: true })).toEqual(['PERMIT', 'PSEUDONYMISE']);
  });

  test('the handles that pseudonyms are made for are the keys of the governed types', () => {
    const handles = [...readAccess(participantsSchema()).values()].flatMap((fields) =>
      [...fields.values()].filter(({ isHandle }) => isHandle).map(({ coordinate }) => coordinate),
    );
    expect(new Set(handles)).toEqual(HANDLES);
  });
});
