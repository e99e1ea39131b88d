import { holderOf, PERSONAL_DATA } from '../../policy/personal-data.js';
import { wholeMandatesAt } from '../../policy/mandates.js';
import { inTerm } from '../../policy/readable.js';
import { ApiError } from '../../runtime/errors.js';
import type { ReidentificationGround } from './__generated__/types.js';
import type { ParticipantsContext } from './context.js';
import type { LearnerRow } from './repository.js';

/** The mandate that lets a member of the holder's staff trace a pseudonym back. A parameter. @default its own role, which opens nothing else */
export const ROLE = 'REIDENTIFICATION';

/**
 * Traces a pseudonym back to the person, for the holder's own staff. The act is on the log, with its ground, before anything is answered.
 *
 * @throws ApiError UNAUTHENTICATED; ACCESS_DENIED without the mandate; NOT_FOUND when this holder has no such pseudonym
 */
export async function reidentify(
  _root: unknown,
  { input: { pseudonym, ground } }: { readonly input: { pseudonym: string; ground: ReidentificationGround } },
  { access, repository }: ParticipantsContext,
): Promise<LearnerRow> {
  const { principal } = access.scope;
  if (principal.sub === null) throw new ApiError('UNAUTHENTICATED', 'reidentify needs an access token.');
  const holder = holderOf(pseudonym);
  const now = access.now.getTime();
  const mandate = wholeMandatesAt(principal, holder, await access.parties()).find(
    (of) => of.role === ROLE && inTerm(of, now),
  );
  if (principal.org !== holder || !mandate) {
    throw new ApiError(
      'ACCESS_DENIED',
      'Only staff of the holder with the mandate REIDENTIFICATION trace a pseudonym back.',
      {
        opens: 'A mandate REIDENTIFICATION in its term, given by the holder.',
      },
    );
  }
  const learner = await repository.learnerBehind(pseudonym, holder);
  if (!learner) throw new ApiError('NOT_FOUND', `${holder} has given nobody this pseudonym.`);
  const { subject } = learner[PERSONAL_DATA];
  const people = await access.evidence.subjects([subject!], principal, now);
  access.explained({
    act: 'REIDENTIFY',
    ground,
    coordinate: 'Learner.id',
    holder,
    facts: people.get(subject!) ?? null,
    decision: {
      effect: 'PERMIT',
      through: 'MANDATE',
      agreement: null,
      rule: mandate.id,
      consent: null,
      legalBasis: null,
    },
  });
  return learner;
}
