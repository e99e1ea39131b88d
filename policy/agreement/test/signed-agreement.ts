import { freeze } from '../content.js';
import { demoKey } from '../demo-key.js';
import type { StoredAgreement } from '../proof.js';
import { signText } from '../signature.js';

export const HOLDER = 'did:web:holder.example';
export const ALPHA = 'did:web:alpha.example';

/** An agreement of two made-up organisations, with a grant on consent, as a graph keeps it: frozen, and signed by both. */
export async function signedAgreement(uid: string, effect = 'PERMIT', more: object = {}): Promise<StoredAgreement> {
  const frozen = freeze({
    uid,
    instrument: 'DATA_PROTECTION_AGREEMENT',
    assigner: HOLDER,
    assignee: ALPHA,
    validFrom: '2026-01-01T00:00:00.000Z',
    validUntil: '2027-01-01T00:00:00.000Z',
    purposes: ['dpv:ServiceProvision'],
    grants: [{ coordinate: 'Learner.email', effect, legalBasis: 'eu-gdpr:A6-1-a' }],
    prohibitions: [],
    ...more,
  });
  const [assignerSignature, assigneeSignature] = await Promise.all(
    [HOLDER, ALPHA].map((did) => signText(frozen.digest, demoKey(did))),
  );
  return { uid, status: 'ACTIVE', endsAt: null, ...frozen, assignerSignature, assigneeSignature };
}
