import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Config } from './config.js';

/** Where the two halves of a pair of Ed25519 keys lie, and which settings name them. */
export interface KeyFiles {
  readonly private: string;
  readonly public: string;
  readonly settings: { readonly private: string; readonly public: string };
  /** Whether a setting names either: then it is the deployment's, and nobody makes one. */
  readonly named: boolean;
}

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

/** Makes the pair where there is none. The public half is derived from whichever private key won, so the two always belong together. */
export async function makePair(files: KeyFiles): Promise<void> {
  for (const file of [files.private, files.public]) await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const made = await exportJWK(privateKey);
  await writeOnce(
    files.private,
    JSON.stringify({ ...made, kid: await calculateJwkThumbprint(made), alg: 'EdDSA' }),
    0o600,
  );
  const { d: _secret, ...shown } = (await readJson(files.private, files.settings.private)) as JWK;
  await writeOnce(files.public, JSON.stringify({ keys: [shown] }), 0o644);
}

/** Makes the pair where both files are ours to make: named by no setting, and not in production. */
export async function ensurePair(files: KeyFiles, { NODE_ENV }: Pick<Config, 'NODE_ENV'>): Promise<void> {
  if (NODE_ENV !== 'production' && !files.named) await makePair(files);
}

/** @throws Error naming the setting when there is no key, or one of another kind */
export async function readPrivateJwk(files: KeyFiles): Promise<JWK & { readonly kid: string }> {
  const jwk = (await readJson(files.private, files.settings.private)) as JWK;
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519' || !jwk.d)
    throw new Error(`${files.settings.private}: ${files.private} holds no Ed25519 private JWK`);
  return { ...jwk, kid: jwk.kid ?? (await calculateJwkThumbprint(jwk)) };
}

/**
 * @param setting  named where something is wrong
 * @throws Error when there is no key set, or one with nothing but keys of another kind
 */
export async function readPublicJwks(path: string, setting: string): Promise<{ keys: JWK[] }> {
  const { keys } = (await readJson(path, setting)) as { keys?: JWK[] };
  const usable = (Array.isArray(keys) ? keys : []).filter(
    (jwk) => jwk.kty === 'OKP' && jwk.crv === 'Ed25519' && !jwk.d,
  );
  if (usable.length === 0) throw new Error(`${setting}: ${path} holds no Ed25519 public JWK`);
  return { keys: usable };
}
