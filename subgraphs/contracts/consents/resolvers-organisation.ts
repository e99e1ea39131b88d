import { rfc3339 } from '../../../runtime/instant.js';
import { createHash, randomUUID } from 'node:crypto';
import canonicalize from 'canonicalize';
import { audiencesOf } from '../../../policy/audience.js';
import { consentFor } from '../../../policy/consent.js';
import type { SubjectEvidence } from '../../../policy/model.js';
import { holderOf, ownedBy } from '../../../policy/personal-data.js';
import { ApiError } from '../../../runtime/errors.js';
import type { ConsentRequest, DataCategory, MutationResolvers, QueryResolvers } from '../__generated__/types.js';
import { pageAsked } from '../page-of.js';
import type { ConsentRequestRow, NewConsentRequest } from '../repository-requests.js';
import { asOrganisation } from '../as-organisation.js';
import type { ContractsContext } from '../context.js';
import { asParticipant, checkHandle } from './callers.js';
import { changeConsents } from './change.js';
import { changeOf, type Change } from './changes.js';
import { frozenNotice } from './privacy-notice.js';
import { statusAt, type ConsentRow, type PersonState } from './record.js';
import { checkTerms, noticeFor } from './terms.js';

/** Nobody: what is asked of nobody costs and answers the same. */
const NOBODY: PersonState = { person: '', handle: '', ageBand: 'UNKNOWN', guardianships: [], records: [] };

/** The same question has the same key, however often it is asked. */
const keyOf = (question: object): string => createHash('sha256').update(canonicalize(question)!).digest('hex');

/**
 * Whether the answer to a request can be used now: given to this very request, in force, and everything it names open by the
 * policy's own evidence, so that a later withdrawal or restriction shows as it does when reading. Anything else reads alike.
 */
function isUsable(
  record: ConsentRow,
  { organisation, learner }: Pick<ConsentRequestRow, 'organisation' | 'learner'>,
  evidence: SubjectEvidence | undefined,
  now: number,
): boolean {
  const status = statusAt(record, now);
  if (!evidence || (status !== 'GIVEN' && status !== 'RENEWED')) return false;
  const holder = holderOf(learner);
  if (evidence.restrictions?.some((restriction) => restriction.holder === holder)) return false;
  const opens = (purpose: string, category: DataCategory): boolean =>
    'consent' in
    consentFor(
      {
        principal: { sub: organisation, org: organisation, person: null, purpose },
        category,
        coordinate: '',
        childPrivate: false,
        openings: [],
        under: null,
        holder,
        subject: null,
      },
      evidence,
      now,
    );
  return record.purposes.every((purpose) => record.categories.every((category) => opens(purpose, category)));
}

type Shape = Omit<ConsentRequest, '__typename'>;

function requestShape(
  request: Omit<NewConsentRequest, 'key'>,
  usable: Pick<ConsentRow, 'purposes' | 'categories' | 'validUntil'> | null,
): Shape {
  const { id, learner, notice, noticeVersion, askedPurposes, askedCategories, at, organisation } = request;
  return ownedBy(
    {
      id,
      learner,
      notice,
      noticeVersion,
      askedPurposes,
      askedCategories,
      at: rfc3339(at),
      usable: usable !== null,
      purposes: usable?.purposes ?? null,
      categories: usable?.categories ?? null,
      validUntil: rfc3339(usable?.validUntil ?? null),
    },
    { organisations: [organisation] },
  );
}

/**
 * Whom a handle of the organisation's own stands for. A pseudonym of one of its agreements asks nobody, and says so: the answer
 * would be given under the organisation's own handle, and join the two. Any other handle is one of nobody, whoever has it.
 *
 * @throws ApiError BAD_USER_INPUT
 */
async function askedPerson(
  { access, repository }: ContractsContext,
  organisation: string,
  learner: string,
): Promise<string | null> {
  const handle = checkHandle(learner);
  const audiences = audiencesOf(access.scope.principal, await access.parties(), access.now.getTime());
  const found = await repository.personOf(
    handle,
    audiences.map(({ name }) => name),
  );
  if (found === null || found.audience === organisation) return found?.person ?? null;
  throw new ApiError(
    'BAD_USER_INPUT',
    'learner is a pseudonym of an agreement: nobody is asked for consent under one, because the answer would join it with your own handle of the person. Ask under your own handle.',
  );
}

export const organisationQueries: Pick<QueryResolvers, 'consents'> = {
  async consents(_root, asked, context) {
    const organisation = asOrganisation(context);
    const now = context.access.now.getTime();
    const rows = await context.repository.requestsOf(organisation, pageAsked(asked));
    const people = [...new Set(rows.map(({ person }) => person ?? ''))];
    const principal = { sub: organisation, org: organisation, person: null, purpose: null };
    const evidence = await context.access.evidence.subjects(people, principal, now);
    return rows.map((row) => {
      const usable = row.record && isUsable(row.record, row, evidence.get(row.person ?? ''), now);
      return requestShape(row, usable ? row.record : null);
    });
  },
};

export const organisationMutations: Pick<MutationResolvers, 'requestConsent'> = {
  async requestConsent(_root, { input }, context) {
    const organisation = await asParticipant(context);
    const now = context.access.now.getTime();
    const terms = checkTerms(input);
    checkHandle(input.learner);
    const notices = await context.repository.privacyNoticesOf(organisation, now);
    const notice = noticeFor(notices, input.notice, [organisation], terms);
    const person = await askedPerson(context, organisation, input.learner);
    const question = {
      organisation,
      learner: input.learner,
      notice: notice.id,
      askedPurposes: terms.purposes,
      askedCategories: terms.categories,
    };
    const request = await context.repository.noteRequest({
      ...question,
      id: `urn:uuid:${randomUUID()}`,
      key: keyOf(question),
      noticeVersion: notice.version,
      at: now,
    });
    const asks = (state: PersonState): Change =>
      changeOf(
        state,
        {
          id: `urn:uuid:${randomUUID()}`,
          recipients: [organisation],
          purposes: terms.purposes,
          categories: terms.categories,
        },
        'REQUEST',
        { by: 'RECIPIENT', id: organisation },
        now,
        {
          request: request.id,
          requestedAt: now,
          askedPurposes: terms.purposes,
          askedCategories: terms.categories,
          askedDays: terms.days,
          notice: notice.id,
          noticeVersion: notice.version,
          noticeDigest: frozenNotice(notice).digest,
          noticePurposes: notice.purposes,
          service: notice.service,
          act: notice.act,
        },
      );
    await changeConsents(
      context,
      person ?? '',
      true,
      (state) => (state?.records.some((record) => record.request === request.id) ? [] : [asks(state ?? NOBODY)]),
      request.id,
    );
    return requestShape(request, null);
  },
};
