import { rfc3339 } from '../../../runtime/instant.js';
import { randomUUID } from 'node:crypto';
import { ownedBy, type Owners } from '../../../policy/personal-data.js';
import { ApiError } from '../../../runtime/errors.js';
import type {
  MutationResolvers,
  Objection,
  QueryResolvers,
  RightsRequest,
  RightsRequestKind,
  RightsRequestStatus,
  StopNoticeKind,
} from '../__generated__/types.js';
import type { ContractsContext } from '../context.js';
import { pageAsked } from '../page-of.js';
import type { TellFrom, ObjectionRow, RightsRequestRow, StoredRightsStatus } from '../repository-rights.js';
import { asOfficer, asPerson, notFound } from './callers.js';
import { NOBODY_TOLD, REQUEST_DUE_DAYS, tell } from './past-recipients.js';
import { checkPurposes, checkText, DAY_MS } from './terms.js';

/** Most coordinates of one request. */
const MOST_COORDINATES = 30;
const COORDINATE = /^[A-Z]\w*\.[a-z]\w*$/;

/**
 * Requests a person may have open, and objections standing, at once. A parameter.
 *
 * @default 50: no fewer than there are holders to ask, and no burden anybody could make of it (GDPR art. 12(5)(b): excessive)
 */
export const MOST_OPEN = 50;

const tooMany = (what: string, listedBy: string, takenBackBy: string): ApiError =>
  new ApiError(
    'CONFLICT',
    `You have ${MOST_OPEN} ${what}, the most there can be at once: \`${listedBy}\` lists them, \`${takenBackBy}\` takes one back.`,
  );

/** What past recipients of a holder's data are told when a request takes effect (GDPR art. 17(2), 18, 19). */
const TELLS: Readonly<Record<RightsRequestKind, StopNoticeKind>> = {
  RECTIFICATION: 'RECTIFY',
  RESTRICTION: 'RESTRICT',
  ERASURE: 'ERASE',
};

const telling =
  (kindOf: (kind: RightsRequestKind) => StopNoticeKind | null, now: number): TellFrom =>
  ({ kind, holder, coordinates }, payloads) => {
    const told = kindOf(kind);
    return told === null ? NOBODY_TOLD : tell({ kind: told, consent: null, holder, coordinates }, payloads, now);
  };
const NOBODY = (): null => null;

/** As it is at `now`: whether it is overdue is judged when it is read. */
export const rightsStatusAt = ({ status, dueBy }: RightsRequestRow, now: number): RightsRequestStatus =>
  status === 'OPEN' && dueBy <= now ? 'OVERDUE' : status;

const rightsRequest = (
  row: RightsRequestRow,
  owners: Partial<Owners>,
  now: number,
): Omit<RightsRequest, '__typename'> =>
  ownedBy(
    {
      ...row,
      learner: owners.organisations ? row.learner : null,
      status: rightsStatusAt(row, now),
      at: rfc3339(row.at),
      dueBy: rfc3339(row.dueBy),
    },
    owners,
  );

const objectionShape = ({ at, withdrawnAt, ...row }: ObjectionRow, person: string): Omit<Objection, '__typename'> =>
  ownedBy({ ...row, at: rfc3339(at), withdrawnAt: rfc3339(withdrawnAt) }, { persons: [person] });

async function ask(
  context: ContractsContext,
  kind: RightsRequestKind,
  holder: string,
  { coordinates = [], statement = null }: { coordinates?: readonly string[]; statement?: string | null } = {},
): Promise<Omit<RightsRequest, '__typename'>> {
  const person = asPerson(context);
  const now = context.access.now.getTime();
  const status: StoredRightsStatus = kind === 'RESTRICTION' ? 'IN_FORCE' : 'OPEN';
  // A restriction takes effect by itself; what is to be put right or erased is told when the holder has done it.
  const notices = telling(kind === 'RESTRICTION' ? (of) => TELLS[of] : NOBODY, now);
  const row = await context.repository.requestRight(
    person,
    {
      id: `urn:uuid:${randomUUID()}`,
      kind,
      holder,
      coordinates,
      statement,
      at: now,
      dueBy: now + REQUEST_DUE_DAYS * DAY_MS,
      status,
    },
    MOST_OPEN,
    notices,
  );
  if (row === 'TOO_MANY') throw tooMany('requests open', 'myRequests', 'withdrawRequest');
  if (!row) throw new ApiError('NOT_FOUND', `${holder} keeps nothing about you; \`myRecords\` lists who does.`);
  return rightsRequest(row, { persons: [person] }, now);
}

function checkCoordinates(coordinates: readonly string[]): readonly string[] {
  const wrong = coordinates.find((coordinate) => !COORDINATE.test(coordinate));
  if (wrong !== undefined || coordinates.length < 1 || coordinates.length > MOST_COORDINATES)
    throw new ApiError(
      'BAD_USER_INPUT',
      `coordinates must name 1 to ${MOST_COORDINATES} fields as Type.field, e.g. Learner.programme${wrong === undefined ? '' : `, got ${wrong}`}.`,
    );
  return [...new Set(coordinates)].sort();
}

const settled = (
  found: { request: RightsRequestRow; changed: boolean } | null,
  id: string,
  listedBy: string,
  now: number,
): RightsRequestRow => {
  if (!found) throw notFound('request', id, listedBy);
  if (!found.changed)
    throw new ApiError('CONFLICT', `The request is ${rightsStatusAt(found.request, now)}: it cannot be settled again.`);
  return found.request;
};

export const rightsQueries: Pick<QueryResolvers, 'myRequests' | 'rightsRequests' | 'myObjections'> = {
  async myRequests(_root, asked, context) {
    const person = asPerson(context);
    const rows = await context.repository.requestsOfPerson(person, pageAsked(asked));
    return rows.map((row) => rightsRequest(row, { persons: [person] }, context.access.now.getTime()));
  },
  async rightsRequests(_root, { settled: all, ...asked }, context) {
    const holder = await asOfficer(context);
    const rows = await context.repository.requestsTo(holder, all, pageAsked(asked));
    return rows.map((row) => rightsRequest(row, { organisations: [holder] }, context.access.now.getTime()));
  },
  async myObjections(_root, asked, context) {
    const person = asPerson(context);
    const rows = await context.repository.objectionsOf(person, pageAsked(asked));
    return rows.map((row) => objectionShape(row, person));
  },
};

export const rightsMutations: Pick<
  MutationResolvers,
  | 'requestRectification'
  | 'requestRestriction'
  | 'requestErasure'
  | 'withdrawRequest'
  | 'settleRequest'
  | 'object'
  | 'withdrawObjection'
> = {
  requestRectification: (_root, { input: { holder, coordinates, statement } }, context) =>
    ask(context, 'RECTIFICATION', holder, {
      coordinates: checkCoordinates(coordinates),
      statement: checkText('statement', statement, 1_000),
    }),
  requestRestriction: (_root, { holder }, context) => ask(context, 'RESTRICTION', holder),
  requestErasure: (_root, { holder }, context) => ask(context, 'ERASURE', holder),
  async withdrawRequest(_root, { id }, context) {
    const person = asPerson(context);
    const now = context.access.now.getTime();
    const to = { status: 'WITHDRAWN', reason: null, now } as const;
    const lifted = telling((kind) => (kind === 'RESTRICTION' ? 'UNRESTRICT' : null), now);
    const found = await context.repository.settle(id, { person }, ['OPEN', 'IN_FORCE'], to, lifted);
    return rightsRequest(settled(found, id, 'myRequests', now), { persons: [person] }, now);
  },
  async settleRequest(_root, { input: { id, outcome, reason } }, context) {
    const holder = await asOfficer(context);
    const now = context.access.now.getTime();
    const why = outcome === 'REFUSED' ? checkText('reason', reason ?? '', 500) : null;
    const to = { status: outcome, reason: why, now } as const;
    const notices = telling((kind) => (outcome === 'DONE' ? TELLS[kind] : null), now);
    const found = await context.repository.settle(id, { holder }, ['OPEN'], to, notices);
    return rightsRequest(settled(found, id, 'rightsRequests', now), { organisations: [holder] }, now);
  },
  async object(_root, { recipient, purposes }, context) {
    const person = asPerson(context);
    if (!(await context.repository.isParticipant(recipient)))
      throw new ApiError(
        'BAD_USER_INPUT',
        `${recipient} is no participant of this data space; \`participants\` lists them.`,
      );
    const row = await context.repository.object(
      person,
      {
        id: `urn:uuid:${randomUUID()}`,
        recipient,
        purposes: checkPurposes(purposes, 'object to', true),
        at: context.access.now.getTime(),
      },
      MOST_OPEN,
    );
    if (row === 'TOO_MANY') throw tooMany('objections standing', 'myObjections', 'withdrawObjection');
    return objectionShape(row, person);
  },
  async withdrawObjection(_root, { id }, context) {
    const person = asPerson(context);
    const row = await context.repository.withdrawObjection(id, person, context.access.now.getTime());
    if (!row) throw notFound('objection', id, 'myObjections');
    return objectionShape(row, person);
  },
};
