import canonicalize from 'canonicalize';
import { readPublicKey } from '../../policy/agreement/keys.js';
import { SIGNATURE_FAULTS, verifySignature } from '../../policy/agreement/signature.js';
import { SIGNATORY, signsFor } from '../../policy/mandates.js';
import { ApiError } from '../../runtime/errors.js';
import { rfc3339 } from '../../runtime/instant.js';
import { pageSize } from '../../runtime/page.js';
import type { MutationResolvers, ParticipantKeyResolvers, ParticipantResolvers } from './__generated__/types.js';
import type { ParticipantsContext } from './context.js';

/** DID of the organisation, for somebody who may bind it. @throws ApiError ACCESS_DENIED */
async function asSignatory({ access }: ParticipantsContext): Promise<string> {
  const { principal } = access.scope;
  if (signsFor(principal, await access.parties(), access.now.getTime())) return principal.org!;
  throw new ApiError('ACCESS_DENIED', `Only somebody with a mandate ${SIGNATORY} changes an organisation's keys.`, {
    opens: `A token of the organisation, without a person, and a mandate ${SIGNATORY} in its term.`,
  });
}

export const keyMutations: MutationResolvers = {
  async registerKey(_root, { jwk, proof }, context) {
    const did = await asSignatory(context);
    const read = await readPublicKey(jwk);
    if ('fault' in read) throw new ApiError('BAD_USER_INPUT', read.fault);
    const { kid, algorithm } = read;
    const proven = await verifySignature(proof, {
      signed: did,
      party: did,
      key: { participant: did, kid, jwk: read.jwk, retiredAt: null },
    });
    if ('fault' in proven)
      throw new ApiError(
        'SIGNATURE_REFUSED',
        proven.fault === 'WRONG_DIGEST'
          ? `The proof must be over the DID of the organisation, ${did}.`
          : `The proof does not show that the key ${kid} is yours. ${SIGNATURE_FAULTS[proven.fault].en}`,
        { reason: proven.fault },
      );
    const key = { kid, algorithm, jwk: canonicalize(read.jwk)! };
    const row = await context.repository.keys.register(did, key, context.access.now.getTime());
    if (row) return row;
    throw new ApiError(
      'CONFLICT',
      `${did} is no participant of this data space, or another participant has registered the key ${kid}.`,
    );
  },
  async retireKey(_root, { kid }, context) {
    const row = await context.repository.keys.retire(await asSignatory(context), kid, context.access.now.getTime());
    if (row) return row;
    throw new ApiError('NOT_FOUND', `You have no key ${kid}; \`participant\` lists yours.`);
  },
};

export const participantKeys: Pick<ParticipantResolvers, 'keys'> = {
  keys: ({ did }, { first }, { repository }) => repository.keys.keysOf(did, pageSize(first, 100)),
};

export const participantKey: ParticipantKeyResolvers = {
  registeredAt: ({ registeredAt }) => rfc3339(registeredAt),
  retiredAt: ({ retiredAt }) => rfc3339(retiredAt),
  demo: ({ demo }) => demo === true,
};
