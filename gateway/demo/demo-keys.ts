import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { homePaths, type Config } from '../../runtime/config.js';
import { writeOnce } from '../../runtime/key-files.js';

export const DEMO_ALGORITHM = 'RS256';

/** Signing keys of the demo issuer, kept under PASSERELLE_HOME so that a demo token outlives a restart; made when absent. */
export async function readDemoKeys(config: Pick<Config, 'PASSERELLE_HOME'>): Promise<{ keys: JWK[] }> {
  const { keys: folder } = homePaths(config);
  const path = join(folder, 'demo-issuer.jwks.json');
  const kept = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw cause;
  });
  if (kept) return JSON.parse(kept) as { keys: JWK[] };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { privateKey } = await generateKeyPair(DEMO_ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const made = { keys: [{ ...jwk, use: 'sig', alg: DEMO_ALGORITHM, kid: await calculateJwkThumbprint(jwk) }] };
  await writeOnce(path, JSON.stringify(made), 0o600);
  return JSON.parse(await readFile(path, 'utf8')) as { keys: JWK[] };
}
