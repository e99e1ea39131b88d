import { join } from 'node:path';
import { importJWK, type CryptoKey, type JWK } from 'jose';
import { homePaths, type Config } from './config.js';
import { ensurePair, makePair, readPrivateJwk, readPublicJwks, type KeyFiles } from './key-files.js';

type HopKeyConfig = Pick<Config, 'NODE_ENV' | 'PASSERELLE_HOME' | 'HOP_PRIVATE_KEY' | 'HOP_PUBLIC_KEYS'>;

/** Key that signs hop tokens, with the name verifiers find it by. */
export interface HopSigningKey {
  readonly key: CryptoKey;
  readonly kid: string;
}

const filesOf = (config: HopKeyConfig): KeyFiles => {
  const { keys } = homePaths(config);
  return {
    private: config.HOP_PRIVATE_KEY ?? join(keys, 'hop.private.jwk.json'),
    public: config.HOP_PUBLIC_KEYS ?? join(keys, 'hop.public.jwks.json'),
    settings: { private: 'HOP_PRIVATE_KEY', public: 'HOP_PUBLIC_KEYS' },
    named: Boolean(config.HOP_PRIVATE_KEY ?? config.HOP_PUBLIC_KEYS),
  };
};

/**
 * Makes the pair at the places of the settings where there is none, for a deployment whose processes only read it.
 *
 * @returns where the two files are
 */
export async function provideHopKeys(config: HopKeyConfig): Promise<{ private: string; public: string }> {
  const files = filesOf(config);
  await makePair(files);
  return files;
}

/** @throws Error naming HOP_PRIVATE_KEY when there is no key, or one of another kind */
export async function readHopPrivateKey(config: HopKeyConfig): Promise<HopSigningKey> {
  const files = filesOf(config);
  await ensurePair(files, config);
  const jwk = await readPrivateJwk(files);
  return { key: (await importJWK(jwk, 'EdDSA')) as CryptoKey, kid: jwk.kid };
}

/** @throws Error naming HOP_PUBLIC_KEYS when there is no key set, or one with nothing but keys of another kind */
export async function readHopPublicKeys(config: HopKeyConfig): Promise<{ keys: JWK[] }> {
  const files = filesOf(config);
  await ensurePair(files, config);
  return readPublicJwks(files.public, files.settings.public);
}
