import { createPrivateKey, generateKeyPairSync, sign, type JsonWebKey, type KeyObject } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, compactVerify, createLocalJWKSet, exportJWK, type JSONWebKeySet, type JWK } from 'jose';
import { homePaths, type Config } from './config.js';
import { writeOnce } from './hop-keys.js';

/** The evidence key signs what others keep and check years later. It is not the key of hop tokens, which is worth a minute. */
export interface EvidenceSigner {
  readonly kid: string;
  /**
   * Signs at once, in this thread.
   *
   * @param payload  what JSON can say
   * @param typ      says what kind of statement it is, e.g. `consent-receipt+jwt`
   * @returns a JWS in compact form (RFC 7515, 3.1; EdDSA, RFC 8037)
   */
  sign(payload: object, typ: string): string;
}

const ALGORITHM = 'EdDSA';
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** @param key  Ed25519 private key */
export const evidenceSigner = (key: KeyObject, kid: string): EvidenceSigner => ({
  kid,
  sign(payload, typ) {
    const signed = `${encode({ alg: ALGORITHM, kid, typ })}.${encode(payload)}`;
    return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
  },
});

/** A signer whose key nobody keeps, with the set that verifies it: for tests and benches. */
export async function ephemeralEvidence(): Promise<{ signer: EvidenceSigner; keys: { keys: JWK[] } }> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const shown = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(shown);
  return { signer: evidenceSigner(privateKey, kid), keys: { keys: [{ ...shown, kid, alg: ALGORITHM }] } };
}

/** The key of PASSERELLE_HOME, made where there is none; its public half lies beside it. */
export async function readEvidenceSigner(config: Pick<Config, 'PASSERELLE_HOME'>): Promise<EvidenceSigner> {
  const { keys } = homePaths(config);
  const path = join(keys, 'evidence.private.jwk.json');
  await mkdir(keys, { recursive: true, mode: 0o700 });
  const made = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const kid = await calculateJwkThumbprint(made as JWK);
  await writeOnce(path, JSON.stringify({ ...made, kid, alg: ALGORITHM }), 0o600);
  const jwk = JSON.parse(await readFile(path, 'utf8')) as JWK & { kid: string };
  const { d: _secret, ...shown } = jwk;
  await writeOnce(join(keys, 'evidence.public.jwks.json'), JSON.stringify({ keys: [shown] }), 0o644);
  return evidenceSigner(createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' }), jwk.kid);
}

/** Payload of a statement that one of these keys signed. @throws Error of jose when it is none of that kind, or not signed by them */
export type VerifyEvidence = (jws: string, typ: string) => Promise<Record<string, unknown>>;

export function evidenceVerifier(keys: JSONWebKeySet): VerifyEvidence {
  const find = createLocalJWKSet(keys);
  return async (jws, typ) => {
    const { payload, protectedHeader } = await compactVerify(jws, find, { algorithms: [ALGORITHM] });
    if (protectedHeader.typ !== typ) throw new Error(`it is of type ${protectedHeader.typ ?? 'none'}, not ${typ}`);
    const value: unknown = JSON.parse(Buffer.from(payload).toString('utf8'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('it says nothing');
    return value as Record<string, unknown>;
  };
}
