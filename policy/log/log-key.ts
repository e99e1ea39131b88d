import crypto, { createHash, createHmac } from 'node:crypto';

/**
 * What stands for a person on the log. The secret is the person's own and lies in the graph, beside her and not on any
 * record; when it is destroyed, nobody can tell any more whom a record was about, and every hash still holds.
 */
export interface LogKey {
  readonly person: string;
  /** Names the key inside the graph; on no record. */
  readonly ref: string;
  /** 64 hexadecimal digits from two random UUIDs: 244 random bits, made by the graph so that no parameter ever holds it. */
  readonly secret: string;
}

/** In one call where Node has it (20.12): a third of the time, and there are two for each person of a page. */
const sha256: (text: string) => string =
  'hash' in crypto
    ? (text) => crypto.hash('sha256', text, 'base64url')
    : (text) => createHash('sha256').update(text).digest('base64url');

/** Of a record, as far as its openings depend on it. */
export interface Opened {
  /** Its form. */
  readonly v: 2 | 3 | 4;
  /** 128 random bits in base64url, 22 characters; the same for all records of one operation. */
  readonly nonce: string;
}

/**
 * Opens one person's pseudonym in the records of one operation, and in no other. She may hand it on; it tells nothing about the
 * secret. SHA-256 over the JSON of `[secret, nonce]`: both are of one length, so that nothing can be added to what is hashed. In
 * forms 2 and 3 HMAC-SHA-256 of the nonce under the secret, which takes five times as long, once for each person of a page.
 *
 * @returns 32 bytes in base64url
 */
export const openingOf = ({ secret }: Pick<LogKey, 'secret'>, { v, nonce }: Opened): string =>
  v === 4
    ? sha256(`[${JSON.stringify(secret)},${JSON.stringify(nonce)}]`)
    : createHmac('sha256', Buffer.from(secret, 'hex')).update(nonce).digest('base64url');

/**
 * The pseudonym: a commitment to who it was and which consent opened it. Without the opening it is 32 random bytes, in each
 * operation others.
 *
 * @returns SHA-256 over the JSON of `[opening, person, consent]`, in base64url
 */
export const pseudonymOf = (opening: string, person: string, consent: string | null): string =>
  sha256(`[${JSON.stringify(opening)},${JSON.stringify(person)},${JSON.stringify(consent)}]`);

/**
 * What stands for the guardianship a ward was read under. Its id would join all records about one child.
 *
 * @returns SHA-256 over the JSON of `[opening, "GUARDIANSHIP", person, guardianship]`, in base64url; the person is the ward
 */
export const guardianshipOf = (opening: string, person: string, guardianship: string): string =>
  sha256(JSON.stringify([opening, 'GUARDIANSHIP', person, guardianship]));
