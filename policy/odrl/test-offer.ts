import type { Policy } from './model.js';
import type { Sides } from './offered-terms.js';
import { readPolicyText } from './read-policy.js';
import { CONTEXT, type Json } from './test-policy.js';

export const SIDES: Sides = { assigner: 'did:web:holder.example', assignee: 'did:web:user.example' };

/** What a case changes of the offer below; `null` leaves a property out. */
export type OfferChange = Readonly<
  Partial<Record<'policy' | 'permission' | 'prohibition' | 'duty' | 'obligation', Json>>
>;

const said = (properties: Json, change: Json = {}): Json =>
  Object.fromEntries(Object.entries({ ...properties, ...change }).filter(([, value]) => value !== null));

/** An offer that can be agreed: one permission with its duty, one prohibition, one obligation. */
export function offerOf(change: OfferChange = {}): Promise<Policy> {
  const parties = { assigner: SIDES.assigner, assignee: SIDES.assignee };
  const duty = said({ ...parties, uid: 'urn:duty', action: 'inform' }, change.duty);
  const permission = {
    ...{ ...parties, uid: 'urn:permission', action: 'read', target: 'field:Learner.email', duty },
    'p:legalBasis': 'eu-gdpr:A6-1-a',
    constraint: { leftOperand: 'purpose', operator: 'isA', rightOperand: { '@id': 'dpv:ServiceProvision' } },
  };
  const policy = {
    '@context': [...CONTEXT, { p: 'urn:passerelle:odrl:', field: 'urn:passerelle:field:' }],
    ...{ '@type': 'Offer', uid: 'urn:offer', profile: 'urn:passerelle:odrl:profile' },
    permission: said(permission, change.permission),
    prohibition: said(
      { ...parties, uid: 'urn:prohibition', action: 'use', target: 'urn:passerelle:fields' },
      change.prohibition,
    ),
    obligation: said({ ...parties, uid: 'urn:obligation', action: 'delete' }, change.obligation),
  };
  return readPolicyText(JSON.stringify(said(policy, change.policy)), 'offer.jsonld');
}
