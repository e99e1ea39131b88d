import type { DataCategory } from './model.js';

/* What is known of the person a record is about; the rest of what decisions rest on is in model.ts. */

export type ConsentStatus =
  | 'REQUESTED'
  | 'DEFERRED'
  | 'PARTIALLY_APPROVED'
  | 'GIVEN'
  | 'RENEWED'
  | 'REFUSED'
  | 'WITHDRAWN'
  | 'EXPIRED'
  | 'TERMINATED'
  | 'INVALIDATED'
  /** Ours, not the standard's: a stored record that cannot be read. It covers everything and opens nothing. */
  | 'UNREADABLE';

/** A consent of one person for the caller's organisation, after ISO/IEC TS 27560. */
export interface Consent {
  readonly id: string;
  readonly status: ConsentStatus;
  readonly purposes: readonly string[];
  readonly categories: readonly DataCategory[];
  readonly givenAt: number;
  readonly validUntil: number;
  /** When the person last decided on it: gave, refused or withdrew. */
  readonly decidedAt: number;
  /** Approvals its rule asks for and nobody gave yet. */
  readonly approvalsMissing: readonly string[];
}

/** GDPR art. 21: the person objects to these purposes of this recipient. */
export interface Objection {
  readonly id: string;
  readonly purposes: readonly string[];
}

/** GDPR art. 18: the person had the processing of what this holder keeps about her restricted. */
export interface Restriction {
  readonly id: string;
  readonly holder: string;
}

/** What is known of one person, read for one batch of rows and never kept for another. */
export interface SubjectEvidence {
  readonly consents: readonly Consent[];
  readonly objections: readonly Objection[];
  /** Absent: none. */
  readonly restrictions?: readonly Restriction[];
  /** Ids of the caller's scoped mandates whose scope holds the person; absent: none. */
  readonly mandates?: readonly string[];
  /** Attested age band; `UNKNOWN` also when the attestation expired. */
  readonly ageBand: string;
  /** The name the log knows the person by. */
  readonly logRef: string | null;
}
