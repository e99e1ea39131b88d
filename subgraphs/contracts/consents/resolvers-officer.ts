import { ApiError } from '../../../runtime/errors.js';
import { pageSize } from '../../../runtime/page.js';
import type { ConsentMove, EndConsentInput, MutationResolvers, QueryResolvers } from '../__generated__/types.js';
import type { ContractsContext } from '../context.js';
import { asOfficer, checkHandle, notFound } from './callers.js';
import { changeConsents } from './change.js';
import { changeOf } from './changes.js';
import type { ConsentRow } from './record.js';
import { consentShape, type ConsentShape } from './shapes.js';
import { checkText } from './terms.js';

/** A learner of the officer's own organisation, by the handle it knows. @throws ApiError NOT_FOUND */
async function learnerOf(context: ContractsContext, officerOf: string, learner: string): Promise<string> {
  const handle = checkHandle(learner);
  const person = handle.holder === officerOf ? await context.repository.personOf(handle, officerOf) : null;
  if (person === null) throw new ApiError('NOT_FOUND', `${officerOf} has no learner ${learner}.`);
  return person;
}

/** A holder is concerned by consents for organisations that it has an agreement with. */
const concerns = ({ recipients }: ConsentRow, assignees: readonly string[]): boolean =>
  recipients.some((recipient) => assignees.includes(recipient));

async function end(context: ContractsContext, move: ConsentMove, input: EndConsentInput): Promise<ConsentShape> {
  const holder = await asOfficer(context);
  const now = context.access.now.getTime();
  const reason = checkText('reason', input.reason, 500);
  const person = await learnerOf(context, holder, input.learner);
  const assignees = await context.repository.assigneesOf(holder);
  const { rows, state } = await changeConsents(context, person, false, (found) => {
    const row = found?.records.find(({ id }) => id === input.id);
    if (!row || !concerns(row, assignees)) throw notFound('consent', input.id, 'consentsOfLearner');
    return [changeOf(found!, row, move, { by: 'CONTROLLER', id: holder }, now, {}, reason)];
  });
  return consentShape(rows[0]!, state!, { owners: { organisations: [holder] } }, now);
}

export const officerQueries: Pick<QueryResolvers, 'consentsOfLearner'> = {
  async consentsOfLearner(_root, { learner, first }, context) {
    const holder = await asOfficer(context);
    const now = context.access.now.getTime();
    const size = pageSize(first, 100);
    const state = await context.repository.personState(await learnerOf(context, holder, learner), now);
    const assignees = await context.repository.assigneesOf(holder);
    return (state?.records ?? [])
      .filter((row) => concerns(row, assignees))
      .slice(0, size)
      .map((row) => consentShape(row, state!, { owners: { organisations: [holder] } }, now));
  },
};

export const officerMutations: Pick<MutationResolvers, 'terminateConsent' | 'invalidateConsent'> = {
  terminateConsent: (_root, { input }, context) => end(context, 'TERMINATE', input),
  invalidateConsent: (_root, { input }, context) => end(context, 'INVALIDATE', input),
};
