import { base64url, compactVerify, CompactSign, decodeProtectedHeader, importJWK, type JWK } from 'jose';
import { algorithmOf, publicKeyOf, SIGNATURE_ALGORITHMS, type SignatureAlgorithm } from './keys.js';

/** A key somebody registered, as far as a signature is judged by it. */
export interface RegisteredKey {
  /** DID of the organisation whose key it is. */
  readonly participant: string;
  readonly kid: string;
  readonly jwk: JWK;
  /** Milliseconds since the epoch; null while it is in use. */
  readonly retiredAt: number | null;
}

/** Why a signature is refused, and what would be right. */
export const SIGNATURE_FAULTS = {
  MALFORMED: {
    en: 'It is no compact JWS (RFC 7515) with `alg` and `kid` in its protected header and nothing critical.',
    fr: "Ce n'est pas un JWS compact (RFC 7515) avec `alg` et `kid` dans son en-tête protégé, sans `crit`.",
  },
  WRONG_ALGORITHM: {
    en: '`alg` must be EdDSA or ES256, as the registered key is made for.',
    fr: '`alg` doit être EdDSA ou ES256, selon la clé enregistrée.',
  },
  UNKNOWN_KEY: {
    en: 'No participant has registered a key with this `kid`; `registerKey` registers one.',
    fr: "Aucun participant n'a enregistré de clé avec ce `kid` ; `registerKey` en enregistre une.",
  },
  FOREIGN_KEY: {
    en: 'The key belongs to another participant: each party signs with its own.',
    fr: "La clé est celle d'un autre participant : chaque partie signe avec la sienne.",
  },
  RETIRED_KEY: {
    en: 'The key is retired: sign with one in use.',
    fr: 'La clé est retirée : signer avec une clé en usage.',
  },
  WRONG_DIGEST: {
    en: 'What is signed is not the digest of this agreement: sign its 64 hexadecimal digits.',
    fr: "Ce qui est signé n'est pas l'empreinte de cet accord : signer ses 64 chiffres hexadécimaux.",
  },
  INVALID: {
    en: 'The signature is not by the key it names.',
    fr: "La signature n'est pas celle de la clé qu'elle nomme.",
  },
} as const;
export type SignatureFault = keyof typeof SIGNATURE_FAULTS;

interface Parts {
  readonly kid: string;
  readonly algorithm: string;
  readonly header: string;
  /** Empty in a detached signature (RFC 7515, appendix F). */
  readonly payload: string;
  readonly signature: string;
}

function partsOf(jws: string): Parts | null {
  const [header, payload, signature, ...more] = jws.split('.');
  if (!header || payload === undefined || !signature || more.length > 0) return null;
  try {
    const { alg, kid, crit } = decodeProtectedHeader(jws);
    return typeof alg === 'string' && typeof kid === 'string' && crit === undefined
      ? { kid, algorithm: alg, header, payload, signature }
      : null;
  } catch {
    return null;
  }
}

/** `kid` of a compact JWS; null where it has none. */
export const kidOf = (jws: string): string | null => partsOf(jws)?.kid ?? null;

/**
 * Whether a text is signed by one party with a key of its own.
 *
 * @param jws     compact, its payload the text in UTF-8 or left out
 * @param signed  the text: of an agreement its digest, 64 hexadecimal digits
 * @param key     the registered key of that `kid`; null where nobody has one
 * @returns the compact JWS with its payload, or why it is refused
 */
export async function verifySignature(
  jws: string,
  { signed, party, key }: { readonly signed: string; readonly party: string; readonly key: RegisteredKey | null },
): Promise<{ readonly jws: string; readonly kid: string } | { readonly fault: SignatureFault }> {
  const parts = partsOf(jws);
  if (!parts) return { fault: 'MALFORMED' };
  if (!Object.hasOwn(SIGNATURE_ALGORITHMS, parts.algorithm)) return { fault: 'WRONG_ALGORITHM' };
  if (!key || key.kid !== parts.kid) return { fault: 'UNKNOWN_KEY' };
  if (key.participant !== party) return { fault: 'FOREIGN_KEY' };
  if (key.retiredAt !== null) return { fault: 'RETIRED_KEY' };
  if (algorithmOf(key.jwk) !== parts.algorithm) return { fault: 'WRONG_ALGORITHM' };
  const payload = base64url.encode(signed);
  if (parts.payload !== '' && parts.payload !== payload) return { fault: 'WRONG_DIGEST' };
  const whole = `${parts.header}.${payload}.${parts.signature}`;
  try {
    await compactVerify(whole, await importJWK(key.jwk, parts.algorithm), { algorithms: [parts.algorithm] });
    return { jws: whole, kid: parts.kid };
  } catch {
    return { fault: 'INVALID' };
  }
}

/**
 * Signs a text as `verifySignature` takes it. An EdDSA signature is the same each time.
 *
 * @param key  private JWK, Ed25519 or P-256
 * @throws Error where the key is of another kind
 */
export async function signText(text: string, key: JWK): Promise<string> {
  const { kid, algorithm } = await publicKeyOf(key);
  return new CompactSign(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: algorithm satisfies SignatureAlgorithm, kid })
    .sign(await importJWK(key, algorithm));
}
