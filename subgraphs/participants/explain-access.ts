import { explain, governedField, type Explanation } from '../../policy/explain.js';
import { PERSONAL_DATA, holderOf } from '../../policy/personal-data.js';
import { normalisePurpose } from '../../policy/purposes.js';
import { ApiError } from '../../runtime/errors.js';
import type { Principal } from '../../runtime/principal.js';
import type { ParticipantsContext } from './context.js';

interface Asked {
  readonly coordinate: string;
  readonly learner: string;
  readonly purpose?: string | null;
  readonly recipient?: string | null;
}

/** @throws ApiError BAD_USER_INPUT, UNAUTHENTICATED, or ACCESS_DENIED when the caller may not ask about this recipient */
export async function explainAccess(
  _root: unknown,
  asked: Asked,
  { access, policy, loaders }: ParticipantsContext,
): Promise<Explanation> {
  const { principal } = access.scope;
  if (principal.sub === null) throw new ApiError('UNAUTHENTICATED', 'explainAccess needs an access token.');
  const field = governedField(policy.access, asked.coordinate);
  if (!field)
    throw new ApiError('BAD_USER_INPUT', `${asked.coordinate} is no governed field; docs/access.md lists them.`);
  const purpose = asked.purpose ? normalisePurpose(asked.purpose) : principal.purpose;
  if (asked.purpose && purpose === null)
    throw new ApiError('BAD_USER_INPUT', `${asked.purpose} is no purpose of DPV 2.2, e.g. dpv:ServiceProvision.`);

  const org = asked.recipient ?? principal.org;
  const recipient: Principal =
    org === principal.org ? { ...principal, purpose } : { sub: org, org, person: null, purpose };
  const holder = holderOf(asked.learner);
  const about =
    asked.learner === holder ? { subject: null, holder } : (await loaders.learner.load(asked.learner))[PERSONAL_DATA];

  const explanation = await explain(field, about, recipient, access);
  if (explanation) return explanation;
  throw new ApiError(
    'ACCESS_DENIED',
    'You can ask about your own organisation and the purpose of this request, about yourself, or as the privacy officer of the holder.',
    {
      coordinate: asked.coordinate,
    },
  );
}
