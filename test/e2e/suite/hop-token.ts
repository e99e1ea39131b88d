import { beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPair } from 'jose';
import { readConfig } from '../../../runtime/config.js';
import { type HopSigningKey, readHopPrivateKey } from '../../../runtime/hop-keys.js';
import { createHopSigner } from '../../../runtime/hop-token.js';
import { SUBGRAPH_NAMES } from '../../../runtime/subgraph.js';
import type { Topic } from '../suite.js';

/** Ada herself: whoever can forge this hop is somebody. */
const SCOPE = {
  principal: { sub: 'urn:passerelle:person:ada', org: null, person: 'urn:passerelle:person:ada', purpose: null },
  requestId: '0b2f5c1e-8a43-4d7e-9a55-0d5a3c9f1e22',
};

const OPERATIONS = [
  '{ __typename }',
  '{ _service { sdl } }',
  'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
  '{ __schema { types { name } } }',
];
const bodyOf = (query: string): string => JSON.stringify({ query, variables: query.includes('$r') ? { r: [] } : {} });

/** A subgraph answers its gateway, and nobody else anything. */
export const describeHopToken: Topic = (suite) => {
  let key: HopSigningKey;
  beforeAll(async () => {
    key = await readHopPrivateKey(readConfig({ PASSERELLE_HOME: suite().way.home }));
  });
  const call = async (subgraph: string, body: string, token: string | undefined, method = 'POST') => {
    const url = `${suite().way.subgraphs.get(subgraph)}/graphql`;
    const response = await fetch(url, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(method === 'POST' && { body }),
    });
    const text = await response.text();
    suite().canary.record(`${subgraph} ${body}`, text);
    return { status: response.status, text };
  };

  /** Why each is none: made for a subgraph and a body. */
  const WRONG: Readonly<Record<string, (subgraph: string, body: string) => Promise<string | undefined> | string>> = {
    'no token': async () => undefined,
    "the user's own access token": () => suite().tokenOf('ada'),
    'a token for another subgraph': (subgraph, body) =>
      createHopSigner(key, 60)(
        SUBGRAPH_NAMES.find((name) => name !== subgraph)!,
        SCOPE,
        body,
      ),
    'a token that has expired': (subgraph, body) => createHopSigner(key, -60)(subgraph, SCOPE, body),
    'a token made for another body': (subgraph) => createHopSigner(key, 60)(subgraph, SCOPE, '{"query":"{ a }"}'),
    'a token of another key': async (subgraph, body) =>
      createHopSigner({ ...key, key: (await generateKeyPair('EdDSA')).privateKey }, 60)(subgraph, SCOPE, body),
  };

  describe.each(SUBGRAPH_NAMES.map((name) => [name]))('the process of %s', (subgraph) => {
    test('answers the bearer of a right hop token', async () => {
      for (const query of OPERATIONS) {
        const body = bodyOf(query);
        const { status, text } = await call(subgraph, body, createHopSigner(key, 60)(subgraph, SCOPE, body));
        // Not each subgraph has entities; whether the operation is one of its own it says to its gateway alone.
        if (query === OPERATIONS[0])
          expect({ status, text }).toEqual({ status: 200, text: '{"data":{"__typename":"Query"}}\n' });
        else expect([401, 403]).not.toContain(status);
      }
    });

    test.each(Object.entries(WRONG))('refuses %s, whatever is asked', async (_name, make) => {
      for (const body of OPERATIONS.map(bodyOf)) {
        const { status, text } = await call(subgraph, body, await make(subgraph, body));
        expect([401, 403]).toContain(status);
        const { data, errors } = JSON.parse(text) as { data?: unknown; errors: { extensions: unknown }[] };
        expect(data).toBeUndefined();
        expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
      }
    });

    test('shows no page, and by its health nothing but that', async () => {
      expect((await call(subgraph, '', undefined, 'GET')).status).toBe(401);
      const ready = await fetch(`${suite().way.subgraphs.get(subgraph)}/readyz`);
      expect(await ready.json()).toEqual({ ready: true });
    });
  });
};
