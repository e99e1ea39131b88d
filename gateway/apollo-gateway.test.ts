import { readFileSync } from 'node:fs';
import { expect, jest, test } from '@jest/globals';
import { createLog } from '../runtime/log.js';
import { createApolloGateway } from './apollo-gateway.js';
import { testConfig } from './test/fake-subgraphs.js';

test('Apollo Gateway is told to report its use to nobody, whatever the environment said', () => {
  const environment: NodeJS.ProcessEnv = { APOLLO_TELEMETRY_DISABLED: 'false' };
  jest.replaceProperty(process, 'env', environment);
  const supergraph = readFileSync(new URL('./supergraph.graphql', import.meta.url), 'utf8');

  createApolloGateway(supergraph, new Map(), createLog(testConfig(), 'test'));

  expect(environment['APOLLO_TELEMETRY_DISABLED']).toBe('1');
});
