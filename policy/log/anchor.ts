import { createHash } from 'node:crypto';
import type { Checkpoint } from './checkpoint.js';

/** Code of SHA2-256 and length of its digest, as a multihash begins. @see https://github.com/multiformats/multicodec */
const SHA2_256 = Buffer.of(0x12, 0x20);

const multihash = (digest: Buffer): Buffer => Buffer.concat([SHA2_256, digest]);
const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();

/**
 * Id under which EBSI's timestamp service files a hash: multibase base64url of the multihash of the SHA-256 of that hash.
 *
 * @param hash  the digest that is timestamped
 * @see EBSI Timestamp API v4, `GET /timestamps/{timestampId}`
 */
export const timestampId = (hash: Buffer): string => `u${multihash(sha256(hash)).toString('base64url')}`;

/** What a timestamp service is to be told about one checkpoint. It is prepared, and never sent. */
export interface AnchorRecord {
  readonly service: 'EBSI Timestamp API v4';
  readonly sent: false;
  readonly checkpoint: { readonly index: number; readonly at: string };
  /** SHA-256 of the signed checkpoint, hexadecimal. */
  readonly sha256: string;
  /** The same as a multihash in multibase base64: the form in which the service shows it. */
  readonly hash: string;
  readonly hashAlgorithm: { readonly ianaName: 'sha-256'; readonly oid: string; readonly multihash: 'sha2-256' };
  readonly timestampId: string;
}

export function anchorOf(jws: string, { index, at }: Pick<Checkpoint, 'index' | 'at'>): AnchorRecord {
  const digest = sha256(jws);
  return {
    service: 'EBSI Timestamp API v4',
    sent: false,
    checkpoint: { index, at },
    sha256: digest.toString('hex'),
    hash: `m${multihash(digest).toString('base64').replace(/=+$/, '')}`,
    hashAlgorithm: { ianaName: 'sha-256', oid: '2.16.840.1.101.3.4.2.1', multihash: 'sha2-256' },
    timestampId: timestampId(digest),
  };
}
