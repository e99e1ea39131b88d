import { parse } from 'graphql';
import { expect, test } from '@jest/globals';
import { compose } from './compose.js';
import { typeDefsOf } from './test/fake-subgraphs.js';

const types = (name: string, sdl: string) => ({ name, typeDefs: parse(sdl) });
const fakes = [types('skills', typeDefsOf('skills')), types('participants', typeDefsOf('participants'))];

test("each subgraph's default for Query is kept on its own fields", () => {
  const { supergraph, apiSchema } = compose(fakes);

  expect(supergraph).toMatch(/claims\(first: Int = 2\): \[Claim!\] .*@access\(policy: GOVERNED\)/);
  expect(supergraph).toMatch(/whoami: String .*@access\(policy: OPEN\)/);
  expect(apiSchema).toMatch(/claims\(first: Int = 2\): \[Claim!\] @access\(policy: GOVERNED\)/);
});

test('the API schema shows what is governed, and nothing of composition', () => {
  const { apiSchema } = compose(fakes);

  expect(apiSchema).toContain('enum access__Policy {');
  expect(apiSchema).not.toMatch(/join__|@link|_Service|_entities/);
});

test('composing the same twice gives the same text', () => {
  expect(compose(fakes)).toEqual(compose(fakes));
});

test('subgraphs that do not compose are answered by every fault', () => {
  const other = typeDefsOf('participants').replace('claimedBy: Int', 'claimedBy: Int label: String');

  expect(() => compose([fakes[0]!, types('participants', other)])).toThrow(/do not compose:\n.*Skill\.label/);
});

test('two subgraphs that disagree about who may read a shared field are refused', () => {
  const other = typeDefsOf('participants').replace('uri: ID!', 'uri: ID! @access(policy: GOVERNED)');

  expect(() => compose([fakes[0]!, types('participants', other)])).toThrow(
    'Skill.uri is @access(policy: OPEN) in skills and @access(policy: GOVERNED) in participants',
  );
});
