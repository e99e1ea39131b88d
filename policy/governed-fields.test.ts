import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { governedFieldsOf, servedGovernedFields } from './governed-fields.js';

const of = (fields: string, type = 'Learner') => [
  ...governedFieldsOf(parse(`scalar Odd type ${type} { ${fields} }`)).values(),
];

test.each<[string, string, string, readonly string[]]>([
  ['a text', 'email: String @access(category: CONTACT)', 'CONTACT', ['PERMIT', 'PSEUDONYMISE', 'REDACT']],
  [
    'a text that is required',
    'email: String! @access(category: CONTACT)',
    'CONTACT',
    ['PERMIT', 'PSEUDONYMISE', 'REDACT'],
  ],
  ['a list of texts', 'email: [String!] @access(category: CONTACT)', 'CONTACT', ['PERMIT', 'REDACT']],
  ['a number', 'level: Int @access(category: ENROLMENT)', 'ENROLMENT', ['PERMIT', 'REDACT']],
])('%s can leave in these ways', (_what, field, category, openings) => {
  const [found, ...others] = of(field);
  expect(others).toEqual([]);
  expect(found!.category).toBe(category);
  expect([...found!.openings].sort()).toEqual([...openings].sort());
});

test('what the schema makes coarser can be generalised', () => {
  const [found] = of('since: String @access(category: ENROLMENT, generalise: MONTH)');
  expect(found!.openings).toContain('GENERALISE');
  const [odd] = of('since: String @access(category: ENROLMENT, generalise: CENTURY)');
  expect(odd!.openings).not.toContain('GENERALISE');
});

test('a handle can be made a pseudonym', () => {
  expect(of('id: ID! @access(category: IDENTIFIER)')[0]!.openings).toContain('PSEUDONYMISE');
});

test.each([
  ['open', 'name: String @access(policy: OPEN)'],
  ["the caller's own", 'name: String @access(policy: OWN, category: CONTACT)'],
  ['without an annotation', 'name: String'],
  ['of a category that nobody knows', 'name: String @access(category: GOSSIP)'],
  ['without a category', 'name: String @access(policy: GOVERNED)'],
])('a field %s is none that an agreement can name', (_what, field) => {
  expect(of(field)).toEqual([]);
});

test('roots are not named: they follow from the rows they lead to', () => {
  for (const root of ['Query', 'Mutation'])
    expect(of('learner: ID @access(policy: GOVERNED, category: IDENTIFIER)', root)).toEqual([]);
});

test('this build serves some', () => {
  expect(servedGovernedFields().get('Learner.email')).toMatchObject({
    coordinate: 'Learner.email',
    category: 'CONTACT',
  });
});
