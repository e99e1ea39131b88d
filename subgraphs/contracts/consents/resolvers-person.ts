import { randomUUID } from 'node:crypto';
import { ApiError } from '../../../runtime/errors.js';
import { ownedBy } from '../../../policy/personal-data.js';
import type { GiveConsentInput, MutationResolvers, QueryResolvers } from '../__generated__/types.js';
import type { ContractsContext } from '../context.js';
import { pageAsked } from '../page-of.js';
import { asPerson, notFound } from './callers.js';
import { changeConsents } from './change.js';
import { changeOf, knownOpposition, type Actor, type Change } from './changes.js';
import { guardianshipOver } from './guardians.js';
import { legalMoves } from './moves.js';
import { frozenNotice, LANGUAGES, type PrivacyNoticeRow } from './privacy-notice.js';
import { statusAt, type ConsentRow, type GuardianshipRow, type PersonState } from './record.js';
import { consentShape, type ConsentShape } from './shapes.js';
import { checkDays, checkTerms, checkWithin, DAY_MS, noticeFor, type Terms } from './terms.js';

const recordOf = (state: PersonState | null, id: string): ConsentRow => {
  const row = state?.records.find((record) => record.id === id);
  if (!row) throw notFound('consent', id, 'myConsents');
  return row;
};

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, i) => item === other[i]);

const underNotice = (notice: PrivacyNoticeRow): Partial<ConsentRow> => ({
  notice: notice.id,
  noticeVersion: notice.version,
  noticeDigest: frozenNotice(notice).digest,
  noticePurposes: notice.purposes,
  service: notice.service,
  act: notice.act,
});

async function checkRecipients(
  { recipient, recipients }: GiveConsentInput,
  context: ContractsContext,
): Promise<string[]> {
  const named = [...new Set([...(recipient ? [recipient] : []), ...(recipients ?? [])])].sort();
  if (named.length === 0) throw new ApiError('BAD_USER_INPUT', 'recipient must name the organisation that may read.');
  for (const did of named) {
    if (!(await context.repository.isParticipant(did)))
      throw new ApiError('BAD_USER_INPUT', `${did} is no participant of this data space; \`participants\` lists them.`);
  }
  return named;
}

/** The first notice in force that names all recipients is among those of the first. */
const noticeOf = async (
  context: ContractsContext,
  id: string | null,
  recipients: readonly string[],
  terms: Pick<Terms, 'purposes' | 'categories'>,
): Promise<PrivacyNoticeRow> => {
  const notices = await context.repository.privacyNoticesOf(recipients[0] ?? '', context.access.now.getTime());
  return noticeFor(notices, id, recipients, terms);
};

async function changeOwn(
  context: ContractsContext,
  id: string,
  change: (row: ConsentRow, state: PersonState, actor: Actor, now: number) => Change,
): Promise<ConsentShape> {
  const person = asPerson(context);
  const now = context.access.now.getTime();
  const { rows, state } = await changeConsents(context, person, false, (found) => [
    change(recordOf(found, id), found!, { by: 'SUBJECT', id: person }, now),
  ]);
  return consentShape(rows[0]!, state!, { owners: { persons: [person] }, isSubject: true }, now);
}

/** The change that giving is: to what was asked for, to what was given before, or anew. */
function giving(
  state: PersonState,
  terms: Terms,
  recipients: readonly string[],
  asked: string | null,
  said: Partial<ConsentRow>,
  now: number,
): Change {
  const actor: Actor = { by: 'SUBJECT', id: state.person };
  const { purposes, categories } = terms;
  const patch = (row: ConsentRow | null): Partial<ConsentRow> => {
    const days = Math.min(terms.days, row?.askedDays ?? terms.days);
    const waits =
      row !== null && asked !== null && ['REQUESTED', 'DEFERRED', 'PARTIALLY_APPROVED'].includes(row.status);
    return {
      ...said,
      purposes,
      categories,
      validUntil: now + days * DAY_MS,
      subjectApproved: true,
      // A guardian who approved what was asked for approved the part of it that is given.
      // Of another version of the notice nobody has approved anything.
      approvedBy: waits && row.noticeVersion === (said.noticeVersion ?? null) ? (row.approvedBy ?? []) : [],
      opposedBy: knownOpposition(state, { recipients, purposes }),
      givenAs: state.ageBand,
      withdrawnAt: null,
    };
  };
  if (asked !== null) {
    const row = recordOf(state, asked);
    checkWithin(terms, {
      purposes: row.askedPurposes ?? row.purposes,
      categories: row.askedCategories ?? row.categories,
    });
    return changeOf(state, row, 'GIVE', actor, now, patch(row));
  }
  const same = state.records.find(
    (record) =>
      ['GIVEN', 'RENEWED', 'PARTIALLY_APPROVED'].includes(record.status) &&
      record.request === null &&
      sameList(record.recipients, recipients) &&
      sameList(record.purposes, purposes) &&
      sameList(record.categories, categories),
  );
  if (!same) {
    const draft = { id: `urn:uuid:${randomUUID()}`, recipients, purposes, categories };
    return changeOf(state, draft, 'GIVE', actor, now, patch(null));
  }
  const move = statusAt(same, now) === 'PARTIALLY_APPROVED' ? 'GIVE' : 'RENEW';
  return changeOf(state, same, move, actor, now, patch(same));
}

/** How many of the consents that one call withdrew it answers. @default 100: a page of any list */
const MOST_TOLD = 100;

/** Ends consents as the person, or as a guardian who has a say. */
export const withdrawn = (state: PersonState, row: ConsentRow, actor: Actor, now: number): Change =>
  changeOf(state, row, 'WITHDRAW', actor, now);

export const personQueries: Pick<QueryResolvers, 'myConsents'> = {
  async myConsents(_root, { status, ...asked }, context) {
    const person = asPerson(context);
    const now = context.access.now.getTime();
    const rows = await context.repository.consentsOf(person, now, pageAsked(asked), {
      belongs: () => true,
      shown: (found) => found.filter(({ record }) => !status || status.includes(statusAt(record, now))),
    });
    return rows.map(({ record, subject }) =>
      consentShape(record, subject, { owners: { persons: [person] }, isSubject: true }, now),
    );
  },
};

export const personMutations: Pick<
  MutationResolvers,
  'giveConsent' | 'refuseConsent' | 'deferConsent' | 'renewConsent' | 'withdrawConsent' | 'withdrawConsents'
> = {
  async giveConsent(_root, { input }, context) {
    const person = asPerson(context);
    const now = context.access.now.getTime();
    const terms = checkTerms(input);
    const language = LANGUAGES.find((known) => known === input.language);
    if (!language)
      throw new ApiError('BAD_USER_INPUT', `language must be one of ${LANGUAGES.join(', ')}.`, { allowed: LANGUAGES });
    const asked = input.record ?? null;
    if (asked !== null && (input.recipient ?? input.recipients))
      throw new ApiError(
        'BAD_USER_INPUT',
        'With record, recipient and recipients are left out: the record names them.',
      );
    const before = asked === null ? null : recordOf(await context.repository.personState(person, now), asked);
    const recipients = before?.recipients ?? (await checkRecipients(input, context));
    const notice = await noticeOf(context, before?.notice ?? input.notice ?? null, recipients, terms);
    const said = { ...underNotice(notice), noticeLanguage: language };
    const { rows, state } = await changeConsents(context, person, true, (found) => [
      giving(found!, terms, recipients, asked, said, now),
    ]);
    return consentShape(rows[0]!, state!, { owners: { persons: [person] }, isSubject: true }, now);
  },
  refuseConsent: (_root, { id }, context) =>
    changeOwn(context, id, (row, state, actor, now) => changeOf(state, row, 'REFUSE', actor, now)),
  deferConsent: (_root, { id }, context) =>
    changeOwn(context, id, (row, state, actor, now) => changeOf(state, row, 'DEFER', actor, now)),
  async renewConsent(_root, { id, days }, context) {
    const person = asPerson(context);
    const now = context.access.now.getTime();
    const validUntil = now + checkDays(days) * DAY_MS;
    const before = recordOf(await context.repository.personState(person, now), id);
    const notice = await noticeOf(context, before.notice, before.recipients, {
      purposes: [...before.purposes],
      categories: [...before.categories],
    });
    return changeOwn(context, id, (row, state, actor) =>
      changeOf(state, row, 'RENEW', actor, now, {
        ...underNotice(notice),
        validUntil,
        subjectApproved: true,
        // A longer term is approved anew.
        approvedBy: [],
        opposedBy: knownOpposition(state, row),
        givenAs: state.ageBand,
      }),
    );
  },
  async withdrawConsent(_root, { id }, context) {
    const me = asPerson(context);
    const now = context.access.now.getTime();
    const person = await context.repository.personOfConsent(id);
    if (person === null || person === me)
      return changeOwn(context, id, (row, state, actor) => withdrawn(state, row, actor, now));
    let guardianship: GuardianshipRow | undefined;
    const { rows, state } = await changeConsents(context, person, false, (found) => {
      const row = found?.records.find((record) => record.id === id);
      const mine = found && row ? guardianshipOver(found, row, me) : null;
      if (!mine) throw notFound('consent', id, 'myConsents');
      guardianship = mine;
      return [withdrawn(found!, row!, { by: 'GUARDIAN', id: me }, now)];
    });
    return consentShape(rows[0]!, state!, { owners: { persons: [me] }, guardianship: guardianship! }, now);
  },
  async withdrawConsents(_root, { recipient }, context) {
    const person = asPerson(context);
    const now = context.access.now.getTime();
    const { rows, state } = await changeConsents(context, person, false, (found) =>
      (found?.records ?? [])
        .filter((row) => row.recipients.includes(recipient) && row.status !== 'WITHDRAWN')
        .filter((row) => legalMoves(statusAt(row, now), 'SUBJECT').includes('WITHDRAW'))
        .map((row) => withdrawn(found!, row, { by: 'SUBJECT', id: person }, now)),
    );
    const owners = { persons: [person] };
    const told = rows.slice(0, MOST_TOLD).map((row) => consentShape(row, state!, { owners, isSubject: true }, now));
    return ownedBy({ count: rows.length, consents: told }, owners);
  },
};
