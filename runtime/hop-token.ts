import { createHash, KeyObject, randomUUID, sign } from 'node:crypto';
import { createLocalJWKSet, errors, jwtVerify, type JSONWebKeySet } from 'jose';
import { LRUCache } from 'lru-cache';
import type { HopSigningKey } from './hop-keys.js';
import type { RequestScope } from './subgraph.js';

/**
 * A hop token tells one subgraph who asks, for whom and what for, in one request. It carries the hash of
 * the body it was signed for: seen on the way, it opens nothing else, not even while it is valid. The hash
 * costs some microseconds, the signature about sixty, so there is one token per request and no cache.
 */
const ISSUER = 'urn:passerelle:gateway';
const ALGORITHM = 'EdDSA';
/** Longest a token is worth anything, whatever it says of itself, in seconds: the most HOP_TOKEN_TTL_S can be. */
const MOST_AGE_S = 300;
/** Tokens that are remembered, so that none is taken twice: those of some minutes under load, some twenty MB. */
const MOST_REMEMBERED = 200_000;
/** Clock difference between the gateway's machine and a subgraph's, in seconds. */
const CLOCK_TOLERANCE_S = 5;

const audienceOf = (subgraph: string): string => `urn:passerelle:subgraph:${subgraph}`;

/** SHA-256 of a request body as it goes over the wire, in base64url. */
export const bodyHash = (body: string | Uint8Array): string => createHash('sha256').update(body).digest('base64url');

/** A hop token is missing or not accepted. The message holds no part of the token. */
export class HopTokenError extends Error {
  override readonly name = 'HopTokenError';
}

/** Signs the token of one request to one subgraph. */
export type SignHop = (subgraph: string, scope: RequestScope, body: string | Uint8Array) => string;

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * Signs at once, in this thread: jose signs by way of WebCrypto and another thread, which costs a busy gateway five times
 * the signature. What it makes is a JWS in compact form (RFC 7515, 3.1 and RFC 8037), and jose verifies it.
 *
 * @param ttlS  lifetime of a token, in seconds
 */
export const createHopSigner = ({ key, kid }: HopSigningKey, ttlS: number): SignHop => {
  const signingKey = KeyObject.from(key);
  const header = encode({ alg: ALGORITHM, kid, typ: 'hop+jwt' });
  return (subgraph, { principal, requestId }, body) => {
    const now = Math.floor(Date.now() / 1000);
    const { sub, org, person, purpose } = principal;
    const claims = { jti: randomUUID(), sub, org, person, purpose, rid: requestId, bsh: bodyHash(body) };
    const signed = `${header}.${encode({ iss: ISSUER, aud: audienceOf(subgraph), iat: now, exp: now + ttlS, ...claims })}`;
    return `${signed}.${sign(null, Buffer.from(signed), signingKey).toString('base64url')}`;
  };
};

/** What a verified hop token says. */
export interface VerifiedHop {
  readonly scope: RequestScope;
  /** Hash of the only body the token was signed for. */
  readonly bodyHash: string;
  /** Of this token alone; one that comes a second time is refused. */
  readonly id: string;
}

/** @throws HopTokenError when the token is missing, forged, expired, or meant for another subgraph */
export type VerifyHop = (authorization: string | undefined) => Promise<VerifiedHop>;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

/** Every claim must be there and of its form: a token that says less than it must is not a token of nobody. */
const readClaims = ({ jti, sub, org, person, purpose, rid, bsh }: Readonly<Record<string, unknown>>): VerifiedHop => {
  const whole =
    isTextOrNull(sub) &&
    isTextOrNull(org) &&
    isTextOrNull(person) &&
    isTextOrNull(purpose) &&
    isText(rid) &&
    isText(jti) &&
    isText(bsh);
  if (!whole) throw new HopTokenError('The hop token lacks a claim.');
  return { scope: { principal: { sub, org, person, purpose }, requestId: rid }, bodyHash: bsh, id: jti };
};

const whyRefused = (cause: unknown): string => {
  if (cause instanceof errors.JWTExpired) return 'The hop token has expired.';
  if (cause instanceof errors.JWTClaimValidationFailed)
    return `The hop token's \`${cause.claim}\` is not accepted here.`;
  if (cause instanceof errors.JWKSNoMatchingKey) return 'The hop token is signed with a key that is not known here.';
  return 'The hop token is not valid.';
};

export function createHopVerifier(keys: JSONWebKeySet, subgraph: string): VerifyHop {
  const find = createLocalJWKSet(keys);
  const options = {
    algorithms: [ALGORITHM],
    typ: 'hop+jwt',
    issuer: ISSUER,
    audience: audienceOf(subgraph),
    requiredClaims: ['exp', 'iat', 'jti'],
    maxTokenAge: MOST_AGE_S,
    clockTolerance: CLOCK_TOLERANCE_S,
  };
  const taken = new LRUCache<string, true>({
    max: MOST_REMEMBERED,
    ttl: (MOST_AGE_S + CLOCK_TOLERANCE_S) * 1000,
  });
  return async (authorization) => {
    const token = /^Bearer ([\w.-]+)$/.exec(authorization ?? '')?.[1];
    if (!token) throw new HopTokenError('This subgraph answers its gateway only: a hop token is required.');
    const { payload } = await jwtVerify(token, find, options).catch((cause: unknown) => {
      throw new HopTokenError(whyRefused(cause), { cause });
    });
    const hop = readClaims(payload);
    // Whoever sees a request on the way could send it again: a consent given would be given again after it was withdrawn.
    if (taken.has(hop.id)) throw new HopTokenError('The hop token was used already.');
    taken.set(hop.id, true);
    return hop;
  };
}
