import { kidOf, SIGNATURE_FAULTS, verifySignature } from '../../../policy/agreement/signature.js';
import { ApiError } from '../../../runtime/errors.js';
import type { AgreementsRepository } from '../repository-agreements.js';

/**
 * A party's signature over the digest of an agreement.
 *
 * @returns the compact JWS with its payload
 * @throws ApiError SIGNATURE_REFUSED with the reason
 */
export async function checkSignature(
  jws: string,
  { digest, party }: { readonly digest: string; readonly party: string },
  repository: Pick<AgreementsRepository, 'key'>,
): Promise<string> {
  const kid = kidOf(jws);
  const key = kid === null ? null : await repository.key(kid);
  const outcome = await verifySignature(jws, { signed: digest, party, key });
  if ('jws' in outcome) return outcome.jws;
  throw new ApiError(
    'SIGNATURE_REFUSED',
    `The signature of ${party} over ${digest} is refused. ${SIGNATURE_FAULTS[outcome.fault].en}`,
    { reason: outcome.fault },
  );
}
