import { expect, test } from '@jest/globals';
import type { Constraint } from '../../../policy/model.js';
import type { AgreementTerms } from '../../../policy/agreement/content.js';
import { termsView } from './view.js';

const viewOf = (rightOperand: unknown): readonly string[] | null => {
  const constraint = { leftOperand: 'purpose', operator: 'eq', rightOperand } as Constraint;
  const terms = { grants: [], prohibitions: [{ coordinates: [], constraints: [constraint] }] };
  const [prohibition] = termsView(terms as unknown as AgreementTerms, {}).prohibitions;
  return prohibition!.constraints[0]!.rightOperand;
};

test.each<[string, unknown, readonly string[]]>([
  ['a text', 'dpv:ServiceProvision', ['dpv:ServiceProvision']],
  ['several', ['FR', 'DE'], ['FR', 'DE']],
  ['an IRI', { '@id': 'https://example.org/a' }, ['https://example.org/a']],
  ['a typed value', { '@value': '5', '@type': 'xsd:integer' }, ['5']],
  [
    'a text in a language, beside one in none',
    [{ '@value': 'école', '@language': 'fr' }, 'school'],
    ['école', 'school'],
  ],
  ['a number', 5, ['5']],
  ['what cannot be read', { odd: true }, ['{"odd":true}']],
  ['nothing', null, ['null']],
])('what a constraint compares with is told as text: %s', (_what, operand, told) => {
  expect(viewOf(operand)).toEqual(told);
});
