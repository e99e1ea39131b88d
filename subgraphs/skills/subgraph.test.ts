import { expect, jest, test } from '@jest/globals';
import { execute, parse, type ExecutionResult } from 'graphql';
import type { Policy } from '../../policy/policy.js';
import type { Log } from '../../runtime/log.js';
import type { Graph } from '../../runtime/neo4j.js';
import { createSkillsSubgraph } from './subgraph.js';
import { access } from './test/fakes.js';

/** Lets everything pass, as the policy does where all is open. */
const passThrough = {
  govern: (schema) => ({
    schema,
    execute: async ({ document, variables }, _scope, createContext) =>
      (await execute({
        schema,
        document,
        variableValues: variables ?? null,
        contextValue: createContext(access),
      })) as ExecutionResult,
  }),
} as Policy;

test('an operation runs under the policy, with loaders of its own', async () => {
  const read = jest.fn(async () => [{ concept: { uri: 'esco:a', kind: 'Skill', prefLabelFr: 'lire' } }]);
  const subgraph = createSkillsSubgraph({ graph: { read } as unknown as Graph, policy: passThrough, log: {} as Log });
  const operation = { document: parse('{ skill(uri: "esco:a") { prefLabel } }') };

  const answers = [await subgraph.execute(operation, access.scope), await subgraph.execute(operation, access.scope)];

  expect(JSON.parse(JSON.stringify(answers))).toEqual(Array(2).fill({ data: { skill: { prefLabel: 'lire' } } }));
  expect(read).toHaveBeenCalledTimes(2);
});
