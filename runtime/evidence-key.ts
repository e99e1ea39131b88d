import { createPrivateKey, generateKeyPairSync, sign, type JsonWebKey, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  compactVerify,
  createLocalJWKSet,
  exportJWK,
  type JSONWebKeySet,
  type JWK,
} from 'jose';
import { homePaths, type Config } from './config.js';
import { ensurePair, makePair, readPrivateJwk, readPublicJwks, type KeyFiles } from './key-files.js';

/**
 * The evidence key signs what others keep and check years later: checkpoints of the log, receipts of consents. It is one
 * for the whole deployment, and not the key of hop tokens, which is worth a minute.
 */
export interface EvidenceSigner {
  readonly kid: string;
  /**
   * Signs at once, in this thread.
   *
   * @param payload  what JSON can say
   * @param typ      says what kind of statement it is, e.g. `passerelle-checkpoint+jwt`
   * @returns a JWS in compact form (RFC 7515, 3.1; EdDSA, RFC 8037)
   */
  sign(payload: object, typ: string): string;
}

const ALGORITHM = 'EdDSA';

type EvidenceKeyConfig = Pick<Config, 'NODE_ENV' | 'PASSERELLE_HOME' | 'EVIDENCE_PRIVATE_KEY' | 'EVIDENCE_PUBLIC_KEYS'>;

const filesOf = (config: EvidenceKeyConfig): KeyFiles => {
  const { keys } = homePaths(config);
  return {
    private: config.EVIDENCE_PRIVATE_KEY ?? join(keys, 'evidence.private.jwk.json'),
    public: config.EVIDENCE_PUBLIC_KEYS ?? join(keys, 'evidence.public.jwks.json'),
    settings: { private: 'EVIDENCE_PRIVATE_KEY', public: 'EVIDENCE_PUBLIC_KEYS' },
    named: Boolean(config.EVIDENCE_PRIVATE_KEY ?? config.EVIDENCE_PUBLIC_KEYS),
  };
};

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

/**
 * Makes the pair at the places of the settings where there is none, for a deployment whose processes only read it.
 *
 * @returns where the two files are
 */
export async function provideEvidenceKeys(config: EvidenceKeyConfig): Promise<{ private: string; public: string }> {
  const files = filesOf(config);
  await makePair(files);
  return files;
}

/** @throws Error naming EVIDENCE_PRIVATE_KEY when there is no key, or one of another kind */
export async function readEvidenceSigner(config: EvidenceKeyConfig): Promise<EvidenceSigner> {
  const files = filesOf(config);
  await ensurePair(files, config);
  const jwk = await readPrivateJwk(files);
  return evidenceSigner(createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' }), jwk.kid);
}

/** Every key that ever signed: old ones stay in the set, so that old statements verify. @throws Error naming EVIDENCE_PUBLIC_KEYS */
export async function readEvidencePublicKeys(config: EvidenceKeyConfig): Promise<{ keys: JWK[] }> {
  const files = filesOf(config);
  await ensurePair(files, config);
  return readPublicJwks(files.public, files.settings.public);
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
