import { randomUUID } from 'node:crypto';
import type { LoggedDisclosure } from '../../../policy/log/disclosure-record.js';
import type { StopNoticeKind } from '../__generated__/types.js';
import { DAY_MS } from './terms.js';

/** Who received data, from which holder. */
export interface PastRecipient {
  readonly recipient: string;
  /** Null where nothing was read. */
  readonly holder: string | null;
}

/** What a reading must have been for its recipient to be told. */
export interface About {
  /** Was of this holder's data. */
  readonly holder?: string;
  /** Was of one of these fields, or of a field of the type of one; empty: of any. */
  readonly coordinates?: readonly string[];
}

/**
 * Organisations that received data, by the log.
 *
 * @param payloads  records about one person, as they are on the log
 * @returns each recipient and holder once, in order
 */
export function pastRecipients(payloads: readonly string[], { holder, coordinates = [] }: About = {}): PastRecipient[] {
  const found = new Map<string, PastRecipient>();
  for (const payload of payloads) {
    const record = JSON.parse(payload) as LoggedDisclosure;
    if (record.effect === 'DENY' || record.act !== 'READ' || record.recipient === null) continue;
    // Staff of the holder read where the data are: no past recipient.
    if (record.holder === null || record.recipient === record.holder) continue;
    if (holder !== undefined && record.holder !== holder) continue;
    if (coordinates.length > 0 && !record.coordinates.some((read) => coordinates.includes(read))) continue;
    found.set(`${record.recipient} ${record.holder}`, { recipient: record.recipient, holder: record.holder });
  }
  return [...found.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, past]) => past);
}

/**
 * Days a recipient has to do what a notice asks.
 *
 * @default 30: without undue delay, in any event within one month (GDPR art. 12(3), for art. 17(2) and 19)
 */
export const NOTICE_DUE_DAYS: Readonly<Record<StopNoticeKind, number>> = {
  STOP: 30,
  RECTIFY: 30,
  RESTRICT: 30,
  UNRESTRICT: 30,
  ERASE: 30,
};

/** Days a holder has to answer a request. @default 30: one month (GDPR art. 12(3)) */
export const REQUEST_DUE_DAYS = 30;

/** A notice as it is stored. Instants in milliseconds. */
export interface NewNotice extends PastRecipient {
  readonly id: string;
  readonly kind: StopNoticeKind;
  readonly consent: string | null;
  readonly coordinates: readonly string[];
  readonly at: number;
  readonly dueBy: number;
}

export const noticesTo = (
  recipients: readonly PastRecipient[],
  kind: StopNoticeKind,
  now: number,
  { consent = null, coordinates = [] }: { consent?: string | null; coordinates?: readonly string[] } = {},
): NewNotice[] =>
  recipients.map((to) => ({
    ...to,
    id: `urn:uuid:${randomUUID()}`,
    kind,
    consent,
    coordinates,
    at: now,
    dueBy: now + NOTICE_DUE_DAYS[kind] * DAY_MS,
  }));

/**
 * Whoever read under the consent, and each of its recipients that read nothing: it is told to begin with nothing.
 *
 * @param payloads  records that rested on the consent
 */
export function noticesOfEnd(
  { id, recipients }: { readonly id: string; readonly recipients: readonly string[] },
  payloads: readonly string[],
  now: number,
): NewNotice[] {
  const past = pastRecipients(payloads);
  const others = recipients
    .filter((recipient) => !past.some((known) => known.recipient === recipient))
    .map((recipient) => ({ recipient, holder: null }));
  return noticesTo([...past, ...others], 'STOP', now, { consent: id });
}
