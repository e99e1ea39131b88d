import { describe, expect, test } from '@jest/globals';
import type { Constraint } from '../model.js';
import { readConstraint } from '../constraints.js';
import type { PolicyConstraint } from './model.js';
import { storedConstraint, unkept, writtenConstraint } from './stored-constraint.js';
import { XSD } from './terms.js';
import { policyOf, type Json } from './test-policy.js';

const read = async (constraint: Json): Promise<PolicyConstraint> =>
  (await policyOf({ prohibition: { constraint } })).prohibitions[0]!.constraints[0]!;
const of = (leftOperand: string, operator: string, rightOperand: unknown): Json => ({
  ...{ leftOperand, operator, rightOperand },
});

describe('a constraint as agreements keep it', () => {
  test.each<readonly [string, string, unknown, unknown]>([
    ['purpose', 'isA', { '@id': 'dpv:Marketing' }, 'dpv:Marketing'],
    ['purpose', 'isA', 'https://w3id.org/dpv#Marketing', 'dpv:Marketing'],
    ['purpose', 'eq', { '@id': 'urn:purpose' }, 'urn:purpose'],
    ['purpose', 'isAnyOf', ['dpv:Marketing', 'urn:purpose'], ['dpv:Marketing', 'urn:purpose']],
    ['recipient', 'eq', { '@id': 'did:web:user.example' }, 'did:web:user.example'],
    ['recipient', 'eq', 'did:web:user.example', 'did:web:user.example'],
    ['dateTime', 'lt', { '@value': '2027-01-01Z', '@type': 'xsd:date' }, '2027-01-01Z'],
    ['spatial', 'eq', { '@id': 'https://w3id.org/dpv/loc#FR' }, 'FR'],
    ['spatial', 'isPartOf', 'EU', 'EU'],
    ['spatial', 'eq', { '@id': 'urn:place' }, { '@id': 'urn:place' }],
    ['count', 'lt', 3, '3'],
    ['count', 'lt', '+007', '7'],
    ['count', 'isAnyOf', [1, 2], ['1', '2']],
    ['count', 'lt', { '@value': '2.5', '@type': 'xsd:decimal' }, { '@value': '2.5', '@type': `${XSD}decimal` }],
    ['percentage', 'lt', 3, { '@value': '3', '@type': `${XSD}integer` }],
    ['language', 'eq', 'fr', 'fr'],
    ['language', 'eq', { '@value': 'français', '@language': 'fr' }, { '@value': 'français', '@language': 'fr' }],
    ['industry', 'eq', { '@id': 'urn:nace:P85' }, { '@id': 'urn:nace:P85' }],
    ['version', 'eq', { '@value': '7', '@type': 'xsd:integer' }, { '@value': '7', '@type': `${XSD}integer` }],
  ])('%s %s %j is kept as %j', async (leftOperand, operator, rightOperand, kept) => {
    expect(storedConstraint(await read(of(leftOperand, operator, rightOperand)))).toEqual({
      ...{ leftOperand, operator, rightOperand: kept },
    });
  });

  test('within others too', async () => {
    const inner = [of('count', 'lt', 3), of('spatial', 'eq', { '@id': 'https://w3id.org/dpv/loc#FR' })];
    expect(storedConstraint(await read({ xone: { '@list': inner } }))).toEqual({
      xone: [of('count', 'lt', '3'), of('spatial', 'eq', 'FR')],
    });
  });
});

describe('what agreements cannot keep of a constraint', () => {
  test.each<readonly [string, Json, readonly string[]]>([
    ['nothing', of('count', 'lt', 3), []],
    [
      'a unit and a status',
      { ...of('percentage', 'lt', 3), unit: 'urn:unit', status: 1 },
      [
        'with the unit urn:unit, which agreements do not keep; leave it out.',
        'with a status, which agreements do not keep; leave it out.',
      ],
    ],
    [
      'a number of operations that is none',
      { or: { '@list': [of('count', 'lt', 2.5), of('count', 'lt', 3)] } },
      ['that nobody can judge: count lt 2.5E0: it takes a whole number of operations, such as 3, without a unit.'],
    ],
  ])('%s', async (_what, constraint, faults) => {
    expect(unkept(await read(constraint))).toEqual(faults);
  });
});

describe('a constraint of an agreement as ODRL writes it', () => {
  const DPV = 'https://w3id.org/dpv#';
  const text = (value: string) => ({ value, datatype: `${XSD}string` });
  const written = (stored: object): unknown => writtenConstraint(readConstraint(stored as Constraint)!);
  const atomic = (leftOperand: string, operator: string, ...rightOperand: readonly object[]): object => ({
    ...{ uid: null, leftOperand, operator, rightOperand, unit: null, status: null },
  });

  test.each<readonly [string, string, unknown, object]>([
    ['purpose', 'isA', 'dpv:Marketing', atomic('purpose', 'isA', { iri: `${DPV}Marketing` })],
    ['purpose', 'isA', 'Marketing', atomic('purpose', 'isA', { iri: `${DPV}Marketing` })],
    ['purpose', 'isA', { '@id': `${DPV}Marketing` }, atomic('purpose', 'isA', { iri: `${DPV}Marketing` })],
    ['purpose', 'isA', 'urn:purpose', atomic('purpose', 'isA', text('urn:purpose'))],
    ['count', 'lt', '3', atomic('count', 'lt', { value: '3', datatype: `${XSD}integer` })],
    ['count', 'lt', 'few', atomic('count', 'lt', text('few'))],
    ['spatial', 'eq', 'FR', atomic('spatial', 'eq', text('FR'))],
    ['percentage', 'eq', '3', atomic('percentage', 'eq', text('3'))],
    // Several values where ODRL takes one.
    ['spatial', 'eq', ['FR', 'DE'], atomic('spatial', 'isAnyOf', text('FR'), text('DE'))],
    ['spatial', 'neq', ['FR', 'DE'], atomic('spatial', 'isNoneOf', text('FR'), text('DE'))],
    ['spatial', 'isNoneOf', ['FR', 'DE'], atomic('spatial', 'isNoneOf', text('FR'), text('DE'))],
    [
      'spatial',
      'isA',
      ['EU', 'EEA'],
      {
        ...{ uid: null, operator: 'or' },
        constraints: [atomic('spatial', 'isA', text('EU')), atomic('spatial', 'isA', text('EEA'))],
      },
    ],
  ])('%s %s %j', (leftOperand, operator, rightOperand, expected) => {
    expect(written({ leftOperand, operator, rightOperand })).toEqual(expected);
  });

  test('within others too', () => {
    const inner = { leftOperand: 'purpose', operator: 'isA', rightOperand: 'dpv:Marketing' };
    expect(written({ and: [inner] })).toEqual({
      ...{ uid: null, operator: 'and' },
      constraints: [atomic('purpose', 'isA', { iri: `${DPV}Marketing` })],
    });
  });
});
