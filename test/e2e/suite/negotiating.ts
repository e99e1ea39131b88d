import { expect } from '@jest/globals';
import { demoKey } from '../../../policy/agreement/demo-key.js';
import { signText } from '../../../policy/agreement/signature.js';
import { type Asking } from '../client.js';
import type { Suite } from '../suite.js';
import { FUN, LILLE } from './world.js';

export const PURPOSE = 'dpv:ServiceProvision';
const STATE = 'id state version legalMoves agreement { uid status digest proven signatures { party } }';

export interface Negotiation {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly legalMoves: readonly string[];
  readonly agreement: { readonly uid: string; readonly status: string; readonly digest: string } | null;
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

/** Terms as they are asked for: a year, the purpose of the suite, two joint controllers. */
export const terms = (grants: readonly object[], change: object = {}) => ({
  instrument: 'DATA_PROTECTION_AGREEMENT',
  validFrom: inDays(-1),
  validUntil: inDays(365),
  purposes: [PURPOSE],
  grants,
  processing: { assignerRole: 'JOINT_CONTROLLER', assigneeRole: 'JOINT_CONTROLLER', retentionDays: 90, transfers: [] },
  ...change,
});

/** What an organisation of the demo does to come to an agreement, through the gateway alone. */
export function negotiating(suite: () => Suite) {
  const DID: Readonly<Record<string, string>> = { 'universite-lille': LILLE, 'fun-mooc': FUN };
  const ask = (as: string, query: string, variables: Record<string, unknown> = {}, more: Asking = {}) =>
    suite().ask(query, { as, variables, purpose: PURPOSE, ...more });
  /** What the one root field answers, refused nowhere. */
  const answer = async <Answer>(...args: Parameters<typeof ask>): Promise<Answer> => {
    const { body } = await ask(...args);
    expect(body.errors).toBeUndefined();
    return Object.values(body.data!)[0] as Answer;
  };
  const move = (as: string, { id, version }: Negotiation, to: string, more: object = {}) =>
    answer<Negotiation>(
      as,
      `mutation ($id: ID!, $version: Int!, $to: NegotiationState!, $terms: AgreementTermsInput, $signature: String) {
        moveNegotiation(id: $id, version: $version, to: $to, terms: $terms, signature: $signature) { ${STATE} }
      }`,
      { id, version, to, ...more },
    );
  const sign = (as: string, { agreement }: Negotiation) => signText(agreement!.digest, demoKey(DID[as]!));
  const request = (as: string, provider: string, asked: object) =>
    answer<Negotiation>(
      as,
      `mutation ($provider: ID!, $terms: AgreementTermsInput!) { requestNegotiation(provider: $provider, terms: $terms) { ${STATE} } }`,
      { provider, terms: asked },
    );
  const conclude = async (consumer: string, provider: string, agreed: Negotiation): Promise<string> => {
    const verified = await move(consumer, agreed, 'VERIFIED', { signature: await sign(consumer, agreed) });
    const final = await move(provider, verified, 'FINALIZED', { signature: await sign(provider, verified) });
    expect(final).toMatchObject({ state: 'FINALIZED', legalMoves: [], agreement: { status: 'ACTIVE', proven: true } });
    return final.agreement!.uid;
  };
  return { ask, answer, move, sign, request, conclude };
}

/** Leaves the agreements of the sample alone. */
export const forgetAgreements = async ({ graph }: Suite): Promise<void> =>
  void (await graph.write(
    `MATCH (agreement:Agreement) WHERE NOT agreement.uid STARTS WITH 'urn:passerelle:agreement:' DETACH DELETE agreement`,
  ));
