import { z } from 'zod';
import type { EvidenceSigner } from '../../../runtime/evidence-key.js';
import type { ConsentStatus } from '../__generated__/types.js';
import type { NewEvent } from './changes.js';
import { personalDataOf } from './dpv-personal-data.js';
import type { ConsentRow } from './record.js';

export const RECEIPT_TYPE = 'consent-receipt+jwt';
const SCHEMA = 'ISO/IEC TS 27560:2023';

/** States as concepts of DPV 2.2 (module consent status); it has none for a consent that waits for an approval. */
export const DPV_STATUS: Readonly<Record<ConsentStatus, string>> = {
  REQUESTED: 'dpv:ConsentRequested',
  DEFERRED: 'dpv:ConsentRequestDeferred',
  PARTIALLY_APPROVED: 'dpv:ConsentStatusInvalidForProcessing',
  GIVEN: 'dpv:ConsentGiven',
  RENEWED: 'dpv:RenewedConsentGiven',
  REFUSED: 'dpv:ConsentRefused',
  WITHDRAWN: 'dpv:ConsentWithdrawn',
  EXPIRED: 'dpv:ConsentExpired',
  TERMINATED: 'dpv:ConsentRevoked',
  INVALIDATED: 'dpv:ConsentInvalidated',
};

const instant = z.iso.datetime({ error: 'must be an RFC 3339 instant in UTC' });
const terms = z.array(z.string().min(1));

/**
 * A receipt of one event, in the parts of ISO/IEC TS 27560: header, principal, notice, processing, parties, event. It names
 * nobody: `subject` is the handle made for the person's own records.
 */
export const ConsentReceipt = z.strictObject({
  schemaVersion: z.literal(SCHEMA),
  receiptId: z.string().startsWith('urn:uuid:'),
  recordId: z.string().min(1),
  subject: z.string().startsWith('urn:uuid:'),
  notice: z
    .strictObject({
      id: z.string(),
      version: z.string(),
      /** SHA-256 of what that version says, as `PrivacyNotice.content`; absent from older receipts. */
      digest: z.string().nullable().optional(),
      language: z.string().nullable(),
    })
    .nullable(),
  processing: z.strictObject({
    purposes: terms,
    categories: terms,
    /** The categories as concepts of DPV; absent from older receipts. */
    personalData: terms.optional(),
    legalBasis: z.literal('eu-gdpr:A6-1-a'),
    validUntil: instant.nullable(),
  }),
  recipients: terms.min(1),
  approvals: z.strictObject({ required: terms, given: terms }),
  event: z.strictObject({
    id: z.string().startsWith('urn:uuid:'),
    at: instant,
    move: z.string(),
    by: z.enum(['SUBJECT', 'GUARDIAN', 'RECIPIENT', 'CONTROLLER']),
    organisation: z.string().nullable(),
    status: z.string(),
    dpvStatus: z.string().startsWith('dpv:'),
    reason: z.string().nullable(),
  }),
  /** How to take it back. */
  withdrawal: z.string(),
  /** Newest signed checkpoint of the disclosure log when the receipt was made; null where there was none. */
  logCheckpoint: z.string().nullable(),
});
export type ConsentReceipt = z.infer<typeof ConsentReceipt>;

const rfc3339 = (value: number): string => new Date(value).toISOString();

export function receiptOf(
  row: ConsentRow,
  event: NewEvent,
  subject: string,
  checkpoint: string | null,
): ConsentReceipt {
  const { actor: _actor, at, ...told } = event;
  return {
    schemaVersion: SCHEMA,
    receiptId: event.id,
    recordId: row.id,
    subject,
    notice:
      row.notice === null
        ? null
        : {
            id: row.notice,
            version: row.noticeVersion ?? '',
            digest: row.noticeDigest ?? null,
            language: row.noticeLanguage,
          },
    processing: {
      purposes: [...row.purposes],
      categories: [...row.categories],
      personalData: personalDataOf(row.categories),
      legalBasis: 'eu-gdpr:A6-1-a',
      validUntil: row.validUntil === null ? null : rfc3339(row.validUntil),
    },
    recipients: [...row.recipients],
    approvals: { required: [...(row.approvalsRequired ?? [])], given: [...(row.approvals ?? [])] },
    event: { ...told, at: rfc3339(at), dpvStatus: DPV_STATUS[event.status] },
    withdrawal: `mutation { withdrawConsent(id: "${row.id}") { status } }`,
    logCheckpoint: checkpoint,
  };
}

/** Categories a receipt names, as it was stored; null where that cannot be told. Verifies nothing: the receipts are our own. */
export function categoriesOf(jws: string): readonly string[] | null {
  try {
    const payload: unknown = JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString());
    return z.object({ receipt: ConsentReceipt }).parse(payload).receipt.processing.categories;
  } catch {
    return null;
  }
}

/** What receipts are made with. */
export interface Receipts {
  readonly signer: EvidenceSigner;
  /** The newest signed checkpoint of the disclosure log; null where there is none yet. */
  readonly latestCheckpoint: () => Promise<string | null>;
}

/** @returns a JWS in compact form */
export const signReceipt = (signer: EvidenceSigner, receipt: ConsentReceipt): string =>
  signer.sign({ iat: Math.floor(Date.parse(receipt.event.at) / 1000), jti: receipt.receiptId, receipt }, RECEIPT_TYPE);
