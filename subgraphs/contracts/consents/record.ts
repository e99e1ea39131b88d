import type { ConsentKind } from '../../../policy/minors.js';
import type { ConsentMove, ConsentStatus, DataCategory } from '../__generated__/types.js';
import type { Capacity } from './moves.js';

/** A consent as it is stored. Instants are milliseconds since the epoch, UTC. */
export interface ConsentRow {
  readonly id: string;
  readonly recipients: readonly string[];
  readonly purposes: readonly string[];
  readonly categories: readonly DataCategory[];
  /** What was asked for; null where nobody asked. */
  readonly askedPurposes: readonly string[] | null;
  readonly askedCategories: readonly DataCategory[] | null;
  readonly askedDays: number | null;
  /** Id of the organisation's request. */
  readonly request: string | null;
  readonly notice: string | null;
  readonly noticeVersion: string | null;
  /** Of the content of that version; null for records from before there were any. */
  readonly noticeDigest: string | null;
  readonly noticeLanguage: string | null;
  /** Copy of the purposes of that version, which never changes: what it does not name the consent does not cover. */
  readonly noticePurposes: readonly string[] | null;
  /** What kind of consent the notice says it is. */
  readonly service: ConsentKind['service'] | null;
  readonly act: ConsentKind['act'] | null;
  /** Age band when it was given. */
  readonly givenAs: string | null;
  readonly status: ConsentStatus;
  readonly requestedAt: number | null;
  readonly givenAt: number | null;
  readonly withdrawnAt: number | null;
  readonly validUntil: number | null;
  readonly changedAt: number | null;
  readonly approvalsRequired: readonly string[] | null;
  readonly approvals: readonly string[] | null;
  readonly subjectApproved: boolean | null;
  /** Guardians, by the person each is; nobody is shown them. */
  readonly approvedBy: readonly string[] | null;
  readonly opposedBy: readonly string[] | null;
  readonly events: readonly ConsentEventRow[];
}

export interface ConsentEventRow {
  readonly id: string;
  readonly at: number;
  readonly move: ConsentMove;
  readonly by: Capacity;
  /** DID of the organisation; null for a person. */
  readonly organisation: string | null;
  readonly status: ConsentStatus;
  readonly reason: string | null;
  readonly receipt: string;
}

/** A guardianship in term. */
export interface GuardianshipRow {
  readonly id: string;
  readonly guardian: string;
  readonly categories: readonly string[];
}

/** All that a change of a person's consents rests on, read under the person's lock. */
export interface PersonState {
  readonly person: string;
  /** Made for her records and receipts alone. */
  readonly handle: string;
  readonly ageBand: string;
  readonly guardianships: readonly GuardianshipRow[];
  readonly records: readonly ConsentRow[];
}

/** A kind that nobody recorded is the strictest. */
export const kindOf = ({ service, act }: Pick<ConsentRow, 'service' | 'act'>): ConsentKind => ({
  service: service ?? 'OTHER',
  act: act ?? 'NOT_USUAL',
});

/** The status as it is at `now`: expiry and missing approvals are judged when it is read. */
export function statusAt({ status, validUntil, approvalsRequired, approvals }: ConsentRow, now: number): ConsentStatus {
  if (status !== 'GIVEN' && status !== 'RENEWED') return status;
  if (validUntil === null || !(validUntil > now)) return 'EXPIRED';
  return approvalsRequired?.every((required) => approvals?.includes(required)) ? status : 'PARTIALLY_APPROVED';
}
