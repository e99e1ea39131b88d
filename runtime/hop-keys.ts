import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { homePaths, type Config } from './config.js';

type HopKeyConfig = Pick<Config, 'NODE_ENV' | 'PASSERELLE_HOME' | 'HOP_PRIVATE_KEY' | 'HOP_PUBLIC_KEYS'>;

/** Key that signs hop tokens, with the name verifiers find it by. */
export interface HopSigningKey {
  readonly key: CryptoKey;
  readonly kid: string;
}

const filesOf = (config: HopKeyConfig) => {
  const { keys } = homePaths(config);
  return {
    private: config.HOP_PRIVATE_KEY ?? join(keys, 'hop.private.jwk.json'),
    public: config.HOP_PUBLIC_KEYS ?? join(keys, 'hop.public.jwks.json'),
  };
};

const missing = (cause: unknown): boolean => (cause as NodeJS.ErrnoException).code === 'ENOENT';

/** Writes a file that no process ever sees half-written. Of several writers at once the first wins, and nobody overwrites it. */
export async function writeOnce(path: string, text: string, mode: number): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, text, { mode });
  try {
    await link(draft, path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  } finally {
    await rm(draft, { force: true });
  }
}

async function readJson(path: string, setting: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`${setting}: ${missing(cause) ? 'there is no file' : 'cannot read'} ${path}`, { cause });
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${setting}: ${path} is not JSON`, { cause });
  }
}

/** The public half is derived from whichever private key won, so the two files always belong together. */
async function makePair(files: ReturnType<typeof filesOf>): Promise<void> {
  for (const file of [files.private, files.public]) await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const made = await exportJWK(privateKey);
  await writeOnce(
    files.private,
    JSON.stringify({ ...made, kid: await calculateJwkThumbprint(made), alg: 'EdDSA' }),
    0o600,
  );
  const { d: _secret, ...shown } = (await readJson(files.private, 'HOP_PRIVATE_KEY')) as JWK;
  await writeOnce(files.public, JSON.stringify({ keys: [shown] }), 0o644);
}

/** Makes the pair where both files are ours to make: named by no setting, and not in production. */
async function ensurePair(config: HopKeyConfig): Promise<ReturnType<typeof filesOf>> {
  const files = filesOf(config);
  if (config.NODE_ENV === 'production' || config.HOP_PRIVATE_KEY || config.HOP_PUBLIC_KEYS) return files;
  await makePair(files);
  return files;
}

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
  const files = await ensurePair(config);
  const jwk = (await readJson(files.private, 'HOP_PRIVATE_KEY')) as JWK;
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519' || !jwk.d)
    throw new Error(`HOP_PRIVATE_KEY: ${files.private} holds no Ed25519 private JWK`);
  return { key: (await importJWK(jwk, 'EdDSA')) as CryptoKey, kid: jwk.kid ?? (await calculateJwkThumbprint(jwk)) };
}

/** @throws Error naming HOP_PUBLIC_KEYS when there is no key set, or one with nothing but keys of another kind */
export async function readHopPublicKeys(config: HopKeyConfig): Promise<{ keys: JWK[] }> {
  const files = await ensurePair(config);
  const { keys } = (await readJson(files.public, 'HOP_PUBLIC_KEYS')) as { keys?: JWK[] };
  const usable = (Array.isArray(keys) ? keys : []).filter(
    (jwk) => jwk.kty === 'OKP' && jwk.crv === 'Ed25519' && !jwk.d,
  );
  if (usable.length === 0) throw new Error(`HOP_PUBLIC_KEYS: ${files.public} holds no Ed25519 public JWK`);
  return { keys: usable };
}
