import { fetchDemoToken } from '../gateway/demo/demo-token.js';
import { readIdentities } from '../gateway/demo/identities.js';
import { variablesOf, type Example, type Remembered } from './examples.js';

export interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

/**
 * Asks a running gateway the documentation's examples, as the demo identity that each names.
 *
 * @param url     address of the GraphQL API
 * @param issuer  the demo issuer
 */
export async function exampleClient(
  url: string,
  issuer: string,
): Promise<(example: Example, remembered: Remembered) => Promise<Answer>> {
  const identities = await readIdentities();
  return async (example, remembered) => {
    const token = example.as && (await fetchDemoToken(issuer, identities, example.as));
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query: example.query, variables: variablesOf(example, remembered) }),
    });
    return (await response.json()) as Answer;
  };
}
