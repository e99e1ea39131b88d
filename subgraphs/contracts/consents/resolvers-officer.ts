import { reachesHolder } from '../../../policy/consent-reach.js';
import { through } from '../../../policy/decide.js';
import { ApiError } from '../../../runtime/errors.js';
import type { ConsentMove, EndConsentInput, MutationResolvers, QueryResolvers } from '../__generated__/types.js';
import type { ContractsContext } from '../context.js';
import { pageAsked } from '../page-of.js';
import type { ConsentOf } from '../repository-consents.js';
import { checkHandle, notFound, officerOf, type Officer } from './callers.js';
import { changeConsents } from './change.js';
import { changeOf } from './changes.js';
import type { ConsentRow } from './record.js';
import { consentShape, type ConsentShape } from './shapes.js';
import { checkText } from './terms.js';

/**
 * The officer who asks about a learner of the organisation of the token. That somebody else asked is on the log, as refused.
 *
 * @throws ApiError ACCESS_DENIED
 */
async function asOfficerAbout(context: ContractsContext, coordinate: string, learner: string): Promise<Officer> {
  const { holder } = checkHandle(learner);
  try {
    return await officerOf(context);
  } catch (cause) {
    if (cause instanceof ApiError) context.access.refuseRoot({ coordinate, holder, reason: 'NO_AGREEMENT' });
    throw cause;
  }
}

/** A learner of the officer's own organisation, by the handle it knows. @throws ApiError NOT_FOUND */
async function learnerOf(context: ContractsContext, officerOf: string, learner: string): Promise<string> {
  const handle = checkHandle(learner);
  const person = handle.holder === officerOf ? await context.repository.personOf(handle, [officerOf]) : null;
  if (person === null) throw new ApiError('NOT_FOUND', `${officerOf} has no learner ${learner}.`);
  return person.person;
}

/** What an officer reads of a person is read as any other of her data: by a mandate, and on the log. */
async function noteRead(
  context: ContractsContext,
  coordinate: string,
  { holder, mandate }: Officer,
  person: string,
): Promise<void> {
  const { access } = context;
  const people = await access.evidence.subjects([person], access.scope.principal, access.now.getTime());
  access.explained({
    act: 'READ',
    coordinate,
    holder,
    facts: people.get(person) ?? null,
    decision: through('MANDATE', mandate),
  });
}

/**
 * Those of a person's consents that concern what this holder keeps: under which its data may flow by an agreement of its own, or
 * did flow by the log. Others are no affair of its officer's.
 */
async function concerning(
  context: ContractsContext,
  holder: string,
  person: string,
  rows: readonly ConsentRow[],
): Promise<ReadonlySet<string>> {
  const { access, governed, repository } = context;
  const now = access.now.getTime();
  const recipients = [...new Set(rows.flatMap((row) => row.recipients))];
  const [flowed, ...parties] = await Promise.all([
    repository.consentsThatOpened(person, holder),
    ...recipients.map((org) => access.evidence.parties({ sub: org, org, person: null, purpose: null }, now)),
  ]);
  const agreements = parties.flatMap((of) => of.agreements);
  const opened = new Set(flowed);
  return new Set(
    rows
      .filter((row) => opened.has(row.id) || reachesHolder(row, holder, agreements, governed, now))
      .map(({ id }) => id),
  );
}

async function end(
  context: ContractsContext,
  coordinate: string,
  move: ConsentMove,
  input: EndConsentInput,
): Promise<ConsentShape> {
  const officer = await asOfficerAbout(context, coordinate, input.learner);
  const { holder } = officer;
  const now = context.access.now.getTime();
  const reason = checkText('reason', input.reason, 500);
  const person = await learnerOf(context, holder, input.learner);
  const before = (await context.repository.personState(person, now))?.records ?? [];
  const concerned = await concerning(
    context,
    holder,
    person,
    before.filter(({ id }) => id === input.id),
  );
  const { rows, state } = await changeConsents(context, person, false, (found) => {
    const row = found?.records.find(({ id }) => id === input.id);
    if (!row || !concerned.has(row.id)) throw notFound('consent', input.id, 'consentsOfLearner');
    return [changeOf(found!, row, move, { by: 'CONTROLLER', id: holder }, now, {}, reason)];
  });
  await noteRead(context, coordinate, officer, person);
  return consentShape(rows[0]!, state!, { owners: { organisations: [holder] } }, now);
}

export const officerQueries: Pick<QueryResolvers, 'consentsOfLearner'> = {
  async consentsOfLearner(_root, { learner, ...asked }, context) {
    const officer = await asOfficerAbout(context, 'Query.consentsOfLearner', learner);
    const { holder } = officer;
    const now = context.access.now.getTime();
    const page = pageAsked(asked);
    const person = await learnerOf(context, holder, learner);
    await noteRead(context, 'Query.consentsOfLearner', officer, person);
    const shown = async (found: readonly ConsentOf[]) => {
      const records = found.map(({ record }) => record);
      const concerned = await concerning(context, holder, person, records);
      return found.filter(({ record }) => concerned.has(record.id));
    };
    const belongs = async (row: ConsentOf) => (await shown([row])).length > 0;
    const rows = await context.repository.consentsOf(person, now, page, { belongs, shown });
    return rows.map(({ record, subject }) =>
      consentShape(record, subject, { owners: { organisations: [holder] } }, now),
    );
  },
};

export const officerMutations: Pick<MutationResolvers, 'terminateConsent' | 'invalidateConsent'> = {
  terminateConsent: (_root, { input }, context) => end(context, 'Mutation.terminateConsent', 'TERMINATE', input),
  invalidateConsent: (_root, { input }, context) => end(context, 'Mutation.invalidateConsent', 'INVALIDATE', input),
};
