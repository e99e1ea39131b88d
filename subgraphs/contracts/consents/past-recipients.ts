import { randomUUID } from 'node:crypto';
import { audienceName } from '../../../policy/audience.js';
import { LONGEST_READ_MS } from '../../../policy/log/disclosure-log.js';
import type { LoggedDisclosure } from '../../../policy/log/disclosure-record.js';
import type { StopNoticeKind } from '../__generated__/types.js';
import { DAY_MS } from './terms.js';

/** Who received data, from which holder, under which handles. */
export interface PastRecipient {
  readonly recipient: string;
  /** Null where nothing was read. */
  readonly holder: string | null;
  /**
   * The audience whose handle the person was shown under: the recipient, or the recipient under an agreement and epoch. The
   * recipient is told by that handle and no other: two of them would be joined. Null where nothing was read, or the record does not say.
   */
  readonly audience: string | null;
  /** Of a record of before it was said, the agreement that opened the data. */
  readonly agreement: string | null;
}

/** What a reading must have been for its recipient to be told. */
export interface About {
  /** Was of this holder's data. */
  readonly holder?: string | null;
  /** Was of one of these fields, or of a field of the type of one; empty: of any. */
  readonly coordinates?: readonly string[];
}

const shownUnder = ({
  recipient,
  under,
  agreement,
}: LoggedDisclosure): Pick<PastRecipient, 'audience' | 'agreement'> =>
  under === undefined ? { audience: null, agreement } : { audience: audienceName(recipient!, under), agreement: null };

const nameOf = ({ recipient, holder, audience, agreement }: PastRecipient): string =>
  JSON.stringify([recipient, holder, audience, agreement]);

/**
 * Organisations that received data, by the log.
 *
 * @param payloads  records about one person, as they are on the log
 * @returns each recipient, holder and audience once, in order
 */
export function pastRecipients(payloads: readonly string[], { holder, coordinates = [] }: About = {}): PastRecipient[] {
  const found = new Map<string, PastRecipient>();
  for (const payload of payloads) {
    const record = JSON.parse(payload) as LoggedDisclosure;
    if (record.effect === 'DENY' || record.act !== 'READ' || record.recipient === null) continue;
    // Staff of the holder read where the data are: no past recipient.
    if (record.holder === null || record.recipient === record.holder) continue;
    if (typeof holder === 'string' && record.holder !== holder) continue;
    if (coordinates.length > 0 && !record.coordinates.some((read) => coordinates.includes(read))) continue;
    const past = { recipient: record.recipient, holder: record.holder, ...shownUnder(record) };
    found.set(nameOf(past), past);
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

/**
 * When recipients are looked for once more, in milliseconds after they were told: by then every read that was under way is on
 * the log, or was refused. Far longer than such a read may take, because clocks differ.
 */
export const LOOK_AGAIN_MS = 3 * LONGEST_READ_MS;

/** What recipients are told, and of what they must have received to be told. */
export interface Telling {
  readonly id: string;
  readonly kind: StopNoticeKind;
  /** The consent that ended; null: it is about what a holder keeps. */
  readonly consent: string | null;
  readonly holder: string | null;
  /** Fields it is about; empty: all. */
  readonly coordinates: readonly string[];
}

/** A telling that is to be repeated for whoever was reading while it happened. Instants in milliseconds, but `since`. */
export interface LookAgain extends Telling {
  readonly at: number;
  /** RFC 3339: records of before were found the first time. */
  readonly since: string;
}

/** A notice as it is stored. Instants in milliseconds. */
export interface NewNotice extends PastRecipient {
  readonly id: string;
  /** The same for the same recipient of the same telling, which is told once. */
  readonly key: string;
  readonly kind: StopNoticeKind;
  readonly consent: string | null;
  readonly coordinates: readonly string[];
  readonly at: number;
  readonly dueBy: number;
}

/** What a change stores about past recipients, in its own transaction. */
export interface Told {
  readonly notices: readonly NewNotice[];
  readonly again: LookAgain | null;
}

/** Nobody is told anything. */
export const NOBODY_TOLD: Told = { notices: [], again: null };

/** @returns for each a notice: now, and whenever the same telling is repeated, the same one by its key */
export const noticesTo = (recipients: readonly PastRecipient[], telling: Telling, now: number): NewNotice[] =>
  recipients.map((to) => ({
    ...to,
    id: `urn:uuid:${randomUUID()}`,
    key: `${telling.id} ${nameOf(to)}`,
    kind: telling.kind,
    consent: telling.consent,
    coordinates: telling.coordinates,
    at: now,
    dueBy: now + NOTICE_DUE_DAYS[telling.kind] * DAY_MS,
  }));

/**
 * What past recipients are told now, and that they are to be looked for once more.
 *
 * @param payloads    records about the person: that rested on the consent, or that name the holder
 * @param recipients  who is told even where nothing was read: to begin with nothing
 */
export function tell(
  about: Omit<Telling, 'id'>,
  payloads: readonly string[],
  now: number,
  recipients: readonly string[] = [],
): Told {
  const telling: Telling = { id: randomUUID(), ...about };
  const past = pastRecipients(payloads, about);
  const others = recipients
    .filter((recipient) => !past.some((known) => known.recipient === recipient))
    .map((recipient) => ({ recipient, holder: null, audience: null, agreement: null }));
  return {
    notices: noticesTo([...past, ...others], telling, now),
    again: { ...telling, at: now + LOOK_AGAIN_MS, since: new Date(now - LOOK_AGAIN_MS).toISOString() },
  };
}
