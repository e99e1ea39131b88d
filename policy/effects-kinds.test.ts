import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLOutputType,
} from 'graphql';
import { GENERALISATIONS, openingsOf, pseudonymOf, REDACTED, transformFor, valueKind } from './effects.js';

const schema = buildSchema('type Query { a: Row e: Level } type Row { b: Int } enum Level { HIGH }');
const named = (name: string) => schema.getType(name) as GraphQLOutputType;
const pseudonyms = { epoch: 1, key: Buffer.alloc(32, 'k') };
const text = { coordinate: 'Learner.email', kind: 'TEXT', generalise: null, isHandle: false } as const;

describe('what a value is', () => {
  test.each([
    ['a float', GraphQLFloat, 'NUMBER'],
    ['a whole number that is never null', new GraphQLNonNull(GraphQLInt), 'NUMBER'],
    ['a list of numbers', new GraphQLList(GraphQLInt), 'OTHER'],
    ['a list of texts, itself never null', new GraphQLNonNull(new GraphQLList(GraphQLString)), 'OTHER'],
    ['a boolean', GraphQLBoolean, 'OTHER'],
    ['a word of an enumeration', named('Level'), 'OTHER'],
    ['a row', named('Row'), 'OTHER'],
  ] as const)('%s', (_what, type, kind) => {
    expect(valueKind(type)).toBe(kind);
  });
});

describe('ways a field may leave', () => {
  test.each([
    ['a text', { kind: 'TEXT', generalise: null }, ['PERMIT', 'PSEUDONYMISE', 'REDACT']],
    [
      'a text with a coarser form',
      { kind: 'TEXT', generalise: 'MONTH' },
      ['PERMIT', 'GENERALISE', 'PSEUDONYMISE', 'REDACT'],
    ],
    ['a number', { kind: 'NUMBER', generalise: null }, ['PERMIT', 'REDACT']],
    ['a number with a coarser form', { kind: 'NUMBER', generalise: 'BAND_2' }, ['PERMIT', 'GENERALISE', 'REDACT']],
    ['anything else', { kind: 'OTHER', generalise: null }, ['PERMIT', 'REDACT']],
  ] as const)('%s', (_what, declared, openings) => {
    expect(openingsOf({ ...declared, isHandle: false })).toEqual(openings);
  });
});

describe('what becomes of a value', () => {
  test('a date and an instant that are no text have no coarser form', () => {
    expect(GENERALISATIONS.YEAR.make(2026)).toBeNull();
    expect(GENERALISATIONS.YEAR.make(['2026'])).toBeNull();
  });

  test('a handle under a pseudonym is that already; under another effect it leaves as nothing', () => {
    const handle = { ...text, isHandle: true };
    expect(transformFor('PSEUDONYMISE', handle, pseudonyms)).toBeUndefined();
    expect(transformFor('GENERALISE', handle, pseudonyms)!('h')).toBeNull();
    expect(transformFor('REDACT', handle, pseudonyms)!('h')).toBe(REDACTED);
  });

  test('each effect is its own, though others could be applied too', () => {
    const month = { ...text, generalise: 'MONTH' } as const;
    const of = (effect: Parameters<typeof transformFor>[0]) => transformFor(effect, month, pseudonyms)!('2026-03-28');
    expect(of('GENERALISE')).toBe('2026-03');
    expect(of('PSEUDONYMISE')).toBe(pseudonymOf(pseudonyms, 'Learner.email', '2026-03-28'));
    expect(of('REDACT')).toBe(REDACTED);
    expect(of('AGGREGATE_ONLY')).toBeNull();
    expect(transformFor('REDACT', text, null)!(4)).toBeNull();
    expect(transformFor('REDACT', { ...text, kind: 'NUMBER' }, null)!('4')).toBeNull();
  });

  test('what a pseudonym is of does not run into the value', () => {
    expect(pseudonymOf(pseudonyms, 'ab', 'c')).not.toBe(pseudonymOf(pseudonyms, 'a', 'bc'));
  });
});
