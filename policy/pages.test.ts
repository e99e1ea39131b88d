import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { accessPage } from './access-page.js';
import { errorsPage } from './errors-page.js';

const committed = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the page of fields is what the supergraph says', () => {
  expect(accessPage(parse(committed('../gateway/supergraph.graphql')))).toBe(committed('../docs/access.md'));
});

test('the page of errors is what the catalogue says', () => {
  expect(errorsPage()).toBe(committed('../docs/errors.md'));
});

test('a field that is never a guardian’s, and one that leaves coarser, are told so', () => {
  const page = accessPage(
    parse(`type A {
      "a secret" one: ID @access(category: HEALTH, childPrivate: true)
      two: String @access(category: ENROLMENT, generalise: MONTH)
      three: String @access(policy: OWN)
      four: String @access(policy: OPEN)
    }`),
  );
  expect(page).toContain('| `A.one` | HEALTH; never to a guardian |  | a secret |');
  expect(page).toContain('| `A.two` | ENROLMENT | MONTH |  |');
  expect(page).toContain('| `A.three` |  |');
  expect(page).toContain('| `A` | four |');
});

test('a field that says nothing is a fault, not an open field', () => {
  expect(() => accessPage(parse('type A { one: ID }'))).toThrow('A.one has no @access');
});
