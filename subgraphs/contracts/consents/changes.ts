import { randomUUID } from 'node:crypto';
import { approvalsOf } from '../../../policy/minors.js';
import type { ConsentMove, ConsentStatus } from '../__generated__/types.js';
import { requireMove, type Capacity } from './moves.js';
import { kindOf, statusAt, type ConsentEventRow, type ConsentRow, type PersonState } from './record.js';

/** Who acts: a person by the id she has inside, an organisation by its DID. */
export interface Actor {
  readonly by: Capacity;
  readonly id: string;
}

/** An event without its receipt, which is made when the change is stored. */
export type NewEvent = Omit<ConsentEventRow, 'receipt'> & { readonly actor: string };

/** What is to be stored, all of it or nothing. */
export interface Change {
  readonly next: ConsentRow;
  /** Null where nothing happened that was not so before. */
  readonly event: NewEvent | null;
  /** A consent that was in force ended: past recipients are told. */
  readonly ends: boolean;
}

/** Moves that ask again who approves. */
const ABOUT_APPROVAL: ReadonlySet<ConsentMove> = new Set(['REQUEST', 'GIVE', 'APPROVE', 'RENEW', 'OPPOSE']);
const ENDINGS: ReadonlySet<ConsentStatus> = new Set(['WITHDRAWN', 'TERMINATED', 'INVALIDATED']);

const EMPTY: Omit<ConsentRow, 'id' | 'recipients' | 'purposes' | 'categories' | 'status'> = {
  askedPurposes: null,
  askedCategories: null,
  askedDays: null,
  request: null,
  notice: null,
  noticeVersion: null,
  noticeDigest: null,
  noticeLanguage: null,
  noticePurposes: null,
  service: null,
  act: null,
  givenAs: null,
  requestedAt: null,
  givenAt: null,
  withdrawnAt: null,
  validUntil: null,
  changedAt: null,
  approvalsRequired: null,
  approvals: null,
  subjectApproved: false,
  approvedBy: [],
  opposedBy: [],
  events: [],
};

const meets = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((item) => others.includes(item));

/** Guardians whose last word about these recipients and purposes is no, on whichever record they said it. */
export function knownOpposition(
  { records }: Pick<PersonState, 'records'>,
  { recipients, purposes }: Pick<ConsentRow, 'recipients' | 'purposes'>,
): string[] {
  const last = new Map<string, boolean>();
  const about = records
    .filter((record) => meets(record.recipients, recipients) && meets(record.purposes, purposes))
    .sort((one, other) => (one.changedAt ?? 0) - (other.changedAt ?? 0));
  for (const { approvedBy, opposedBy } of about) {
    for (const guardian of approvedBy ?? []) last.set(guardian, false);
    for (const guardian of opposedBy ?? []) last.set(guardian, true);
  }
  return [...last].filter(([, opposes]) => opposes).map(([guardian]) => guardian);
}

function withApprovals(row: ConsentRow, { ageBand, guardianships }: PersonState): ConsentRow {
  const { required, given } = approvalsOf(ageBand, kindOf(row), {
    subject: row.subjectApproved ?? false,
    approvedBy: row.approvedBy ?? [],
    opposedBy: row.opposedBy ?? [],
    guardians: [...new Set(guardianships.map(({ guardian }) => guardian))],
  });
  return { ...row, approvalsRequired: required, approvals: given };
}

/**
 * One move of one consent. Pure but for the ids it makes.
 *
 * @param row    as it is; a draft where there is none yet
 * @param patch  what the move says anew
 * @throws ApiError CONFLICT naming the legal moves
 */
export function changeOf(
  state: PersonState,
  row: ConsentRow | Pick<ConsentRow, 'id' | 'recipients' | 'purposes' | 'categories'>,
  move: ConsentMove,
  { by, id: actor }: Actor,
  now: number,
  patch: Partial<ConsentRow> = {},
  reason: string | null = null,
): Change {
  const stored = 'status' in row ? row : null;
  const from = stored ? statusAt(stored, now) : 'NONE';
  const legal = requireMove(move, from, by);
  const draft: ConsentRow = { ...EMPTY, ...row, ...patch, status: legal.to };
  const asked = ABOUT_APPROVAL.has(move) ? withApprovals(draft, state) : draft;
  const missing = !asked.approvalsRequired?.every((approval) => asked.approvals?.includes(approval));
  const status = legal.toWhileMissing && missing ? legal.toWhileMissing : legal.to;
  // After what happened before, whichever process's clock said when: a withdrawal that waited does not come before what it ends.
  const at = Math.max(now, (stored?.changedAt ?? 0) + 1);
  const next: ConsentRow = {
    ...asked,
    status,
    changedAt: at,
    // In force from now on: also where it was a guardian who was waited for.
    givenAt: status === 'GIVEN' || status === 'RENEWED' ? now : asked.givenAt,
    withdrawnAt: status === 'WITHDRAWN' ? (asked.withdrawnAt ?? at) : asked.withdrawnAt,
  };
  if (from === status && status === 'WITHDRAWN') return { next, event: null, ends: false };
  const organisation = by === 'SUBJECT' || by === 'GUARDIAN' ? null : actor;
  return {
    next,
    event: { id: `urn:uuid:${randomUUID()}`, at, move, by, organisation, status, reason, actor },
    ends: ENDINGS.has(status) && asked.givenAt !== null,
  };
}
