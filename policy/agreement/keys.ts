import { calculateJwkThumbprint, importJWK, type JWK } from 'jose';

/** Algorithms of signatures and the keys they go with (RFC 8037; RFC 7518, 3.4). */
export const SIGNATURE_ALGORITHMS = {
  EdDSA: { kty: 'OKP', crv: 'Ed25519' },
  ES256: { kty: 'EC', crv: 'P-256' },
} as const;
export type SignatureAlgorithm = keyof typeof SIGNATURE_ALGORITHMS;

/** A registered public key. */
export interface PublicKey {
  /** RFC 7638 thumbprint. */
  readonly kid: string;
  readonly algorithm: SignatureAlgorithm;
  /** Public members alone. */
  readonly jwk: JWK;
}

/** Members by which a JWK gives away its secret (RFC 7518, 6.2.2, 6.3.2, 6.4.1; RFC 8037). */
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

export const algorithmOf = ({ kty, crv }: JWK): SignatureAlgorithm | null =>
  (Object.keys(SIGNATURE_ALGORITHMS) as SignatureAlgorithm[]).find(
    (algorithm) => SIGNATURE_ALGORITHMS[algorithm].kty === kty && SIGNATURE_ALGORITHMS[algorithm].crv === crv,
  ) ?? null;

export const isPrivate = (jwk: JWK): boolean => PRIVATE_MEMBERS.some((member) => Object.hasOwn(jwk, member));

/** @throws Error where the members are not those of a key on this curve */
export async function publicKeyOf(jwk: JWK): Promise<PublicKey> {
  const algorithm = algorithmOf(jwk);
  if (!algorithm) throw new Error('not a key of a known kind');
  const { kty, crv, x, y } = jwk;
  const own = { kty, crv, x, ...(algorithm === 'ES256' && { y }) } as JWK;
  await importJWK(own, algorithm);
  return { kid: await calculateJwkThumbprint(own), algorithm, jwk: own };
}

/**
 * Reads the public key an organisation wants to be known by.
 *
 * @param text  JWK as JSON (RFC 7517)
 * @returns the key, or what is wrong with the text and what would be right; never a part of the text
 */
export async function readPublicKey(text: string): Promise<PublicKey | { readonly fault: string }> {
  let jwk: JWK;
  try {
    jwk = JSON.parse(text) as JWK;
  } catch {
    return { fault: 'The key is no JSON; send one public JWK (RFC 7517) as text.' };
  }
  if (typeof jwk !== 'object' || jwk === null || Array.isArray(jwk))
    return { fault: 'The key is no JSON object; send one public JWK (RFC 7517) as text.' };
  if (isPrivate(jwk))
    return {
      fault:
        'This is a private key: send the public members alone (kty, crv, x, y). Whoever saw it can sign for you, so make a new one.',
    };
  if (!algorithmOf(jwk)) return { fault: 'The key must be OKP on Ed25519 (EdDSA) or EC on P-256 (ES256).' };
  if (jwk.use !== undefined && jwk.use !== 'sig')
    return { fault: '`use` of the key must be `sig`, or left out: it is to sign with.' };
  try {
    const key = await publicKeyOf(jwk);
    return jwk.kid === undefined || jwk.kid === key.kid
      ? key
      : { fault: `\`kid\` must be the RFC 7638 thumbprint of the key, ${key.kid}, or left out.` };
  } catch {
    return { fault: 'Its members are those of no key on this curve; send the public JWK as your tool wrote it.' };
  }
}
