import { expect, test } from '@jest/globals';
import type { AtomicConstraint, Operand } from './model.js';
import { policyOf, type Json } from './test-policy.js';
import { RDF, XSD } from './terms.js';

/*
 * How a right operand is kept: a plain text becomes what its left operand takes, a value of a datatype stays what it is.
 */

const constraintOf = async (constraint: Json): Promise<AtomicConstraint> => {
  const { permissions } = await policyOf({ permission: { target: 'ex:x', action: 'read', constraint } });
  return permissions[0]!.constraints[0] as AtomicConstraint;
};
const literal = (value: string, datatype: string): Operand => ({ value, datatype: XSD + datatype });
const of = (value: string | number, datatype: string): Json => ({
  '@value': String(value),
  '@type': `xsd:${datatype}`,
});

test.each<[string, unknown, Operand]>([
  ['dateTime', '2026-01-01', literal('2026-01-01', 'date')],
  ['dateTime', '2026-01-01T00:00:00Z', literal('2026-01-01T00:00:00Z', 'dateTime')],
  ['dateTime', of('2026-01-01', 'date'), literal('2026-01-01', 'date')],
  ['dateTime', of('2026-01-01T00:00:00Z', 'dateTimeStamp'), literal('2026-01-01T00:00:00Z', 'dateTimeStamp')],
  ['count', '10', literal('10', 'decimal')],
  ['count', ' 10 ', literal('10', 'decimal')],
  ['count', 10, literal('10', 'integer')],
  ['count', of('1.5', 'double'), literal('1.5E0', 'double')],
  ['elapsedTime', 'P30D', literal('P30D', 'duration')],
  ['elapsedTime', of('P30D', 'dayTimeDuration'), literal('P30D', 'dayTimeDuration')],
  ['elapsedTime', 30, literal('30', 'integer')],
  ['event', { '@id': 'odrl:policyUsage' }, { iri: 'http://www.w3.org/ns/odrl/2/policyUsage' }],
  ['media', 'online', literal('online', 'string')],
  ['media', { '@id': 'ex:online' }, { iri: 'http://example.org/online' }],
  [
    'media',
    { '@value': 'en ligne', '@language': 'fr' },
    { value: 'en ligne', datatype: `${RDF}langString`, language: 'fr' },
  ],
  ['spatial', 'FR', literal('FR', 'string')],
  ['version', '2', literal('2', 'string')],
  ['version', 2, literal('2', 'integer')],
  ['version', true, literal('true', 'boolean')],
  ['version', of('P1D', 'duration'), literal('P1D', 'duration')],
  ['version', { '@id': 'ex:v2' }, { iri: 'http://example.org/v2' }],
  // A purpose of DPV is one, however it is written; another is left as it is.
  ['purpose', { '@id': 'dpv:Marketing' }, { iri: 'https://w3id.org/dpv#Marketing' }],
  ['purpose', 'dpv:Marketing', { iri: 'https://w3id.org/dpv#Marketing' }],
  ['purpose', { '@id': 'https://w3id.org/dpv#Marketing' }, { iri: 'https://w3id.org/dpv#Marketing' }],
  ['purpose', { '@id': 'ex:ours' }, { iri: 'http://example.org/ours' }],
  ['purpose', 'ours', literal('ours', 'string')],
  ['purpose', { '@id': 'ex:dpv:Marketing' }, { iri: 'http://example.org/dpv:Marketing' }],
])('of %s, %j is kept', async (leftOperand, rightOperand, kept) => {
  expect((await constraintOf({ leftOperand, operator: 'eq', rightOperand })).rightOperand).toEqual([kept]);
});

test.each<[string, unknown, string, Operand]>([
  ['dateTime', '2026-01-01', 'xsd:date', literal('2026-01-01', 'date')],
  ['count', '10', 'xsd:integer', literal('10', 'integer')],
  ['count', of(10, 'integer'), 'xsd:integer', literal('10', 'integer')],
  ['version', '1', 'xsd:decimal', literal('1', 'decimal')],
  ['version', '1', 'xsd:string', literal('1', 'string')],
  ['version', { '@id': 'ex:v1' }, 'xsd:anyURI', { iri: 'http://example.org/v1' }],
])('of %s, %j with the dataType %s is kept', async (leftOperand, rightOperand, dataType, kept) => {
  expect((await constraintOf({ leftOperand, operator: 'eq', rightOperand, dataType })).rightOperand).toEqual([kept]);
});

test.each([
  ['isAnyOf', [1, 2], ['1', '2']],
  ['isAnyOf', { '@list': [1, 2] }, ['1', '2']],
  ['isAllOf', [1, { '@list': [2, 3] }], ['1', '2', '3']],
  ['isNoneOf', { '@list': [1] }, ['1']],
  ['eq', { '@list': [1] }, ['1']],
])('several values of %s are kept in their order, from a list too: %j', async (operator, rightOperand, values) => {
  const { rightOperand: kept } = await constraintOf({ leftOperand: 'count', operator, rightOperand });
  expect(kept.map((value) => 'value' in value && value.value).toSorted()).toEqual(values);
});

test('a constraint has the name, the unit and the status it says', async () => {
  const said = { leftOperand: 'count', operator: 'lt', rightOperand: 10 };
  expect(await constraintOf(said)).toEqual({
    uid: null,
    leftOperand: 'count',
    operator: 'lt',
    rightOperand: [literal('10', 'integer')],
    unit: null,
    status: null,
  });
  expect(await constraintOf({ ...said, uid: 'ex:c', unit: { '@id': 'ex:dozen' }, status: '5' })).toMatchObject({
    uid: 'http://example.org/c',
    unit: 'http://example.org/dozen',
    status: literal('5', 'decimal'),
  });
});

test('a logical constraint has the name and the constraints it says', async () => {
  const said = { leftOperand: 'count', operator: 'lt', rightOperand: 10 };
  expect(await constraintOf({ uid: 'ex:c', or: { '@list': [said, { and: [said] }] } })).toMatchObject({
    uid: 'http://example.org/c',
    operator: 'or',
    constraints: [{ leftOperand: 'count' }, { uid: null, operator: 'and', constraints: [{ leftOperand: 'count' }] }],
  });
});
