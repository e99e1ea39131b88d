import { through } from '../../policy/decide.js';
import type { Decision } from '../../policy/model.js';
import { holderOf, isDid } from '../../policy/personal-data.js';
import { wholeMandatesAt } from '../../policy/mandates.js';
import { inTerm } from '../../policy/readable.js';
import { ApiError } from '../../runtime/errors.js';
import type { ReidentificationGround } from './__generated__/types.js';
import type { ParticipantsContext } from './context.js';
import type { LearnerRow } from './repository.js';

/** The mandate that lets a member of the holder's staff trace a pseudonym back. A parameter. @default its own role, which opens nothing else */
export const ROLE = 'REIDENTIFICATION';

/** The mandate by which whoever asks may trace pseudonyms of this holder back; null where there is none. */
async function mandateFor(holder: string, { access }: ParticipantsContext): Promise<string | null> {
  const { principal } = access.scope;
  if (principal.org !== holder) return null;
  const now = access.now.getTime();
  const mandates = wholeMandatesAt(principal, holder, await access.parties());
  return mandates.find((of) => of.role === ROLE && inTerm(of, now))?.id ?? null;
}

/**
 * Traces a pseudonym back to the person, for the holder's own staff. The act is on the log, with its ground, before anything is
 * answered; so is an attempt that fails, about the person where the pseudonym is one.
 *
 * @throws ApiError UNAUTHENTICATED; ACCESS_DENIED without the mandate; NOT_FOUND when this holder has no such pseudonym
 */
export async function reidentify(
  _root: unknown,
  { input: { pseudonym, ground } }: { readonly input: { pseudonym: string; ground: ReidentificationGround } },
  context: ParticipantsContext,
): Promise<LearnerRow> {
  const { access, repository } = context;
  const { principal } = access.scope;
  if (principal.sub === null) throw new ApiError('UNAUTHENTICATED', 'reidentify needs an access token.');
  const holder = holderOf(pseudonym);
  const mandate = await mandateFor(holder, context);
  // The same trips whether there is such a pseudonym or not.
  const person = await repository.personBehind(pseudonym, holder);
  const people = await access.evidence.subjects([person ?? ''], principal, access.now.getTime());
  const note = (decision: Decision): void =>
    access.explained({
      act: 'REIDENTIFY',
      ground,
      coordinate: 'Learner.id',
      // What a caller writes into an argument is not put on a log that nobody can erase, unless it is an organisation.
      holder: isDid(holder) ? holder : null,
      facts: person === null ? null : (people.get(person) ?? null),
      decision,
    });
  if (mandate === null) {
    note({ effect: 'DENY', reason: 'NO_AGREEMENT', precise: 'NO_AGREEMENT' });
    throw new ApiError(
      'ACCESS_DENIED',
      'Only staff of the holder with the mandate REIDENTIFICATION trace a pseudonym back.',
      {
        opens: 'A mandate REIDENTIFICATION in its term, given by the holder.',
      },
    );
  }
  const learner = person === null ? null : await repository.learnerBehind(pseudonym, holder);
  if (!learner) {
    note({ effect: 'DENY', reason: 'NOT_PERMITTED_FOR_PERSON', precise: 'NOT_PERMITTED_FOR_PERSON' });
    throw new ApiError('NOT_FOUND', `${holder} has given nobody this pseudonym.`);
  }
  note(through('MANDATE', mandate));
  return learner;
}
