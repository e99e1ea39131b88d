import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { homePaths, type Config } from '../../runtime/config.js';

type Home = Pick<Config, 'PASSERELLE_HOME'>;

const fileOf = (config: Home): string => join(homePaths(config).root, 'demo-issuer.json');

/** Leaves the issuer's address where `npm run token` looks for it: with PORT=0 nobody knows it beforehand. */
export async function rememberIssuer(config: Home, issuer: string): Promise<void> {
  await mkdir(homePaths(config).root, { recursive: true });
  await writeFile(fileOf(config), JSON.stringify({ issuer }));
}

/** The issuer that was started last with this PASSERELLE_HOME, else the one at the address of the settings. */
export async function recallIssuer(config: Pick<Config, 'PASSERELLE_HOME' | 'PORT'>): Promise<string> {
  const kept = await readFile(fileOf(config), 'utf8').catch(() => null);
  const { issuer } = (kept ? JSON.parse(kept) : {}) as { issuer?: string };
  return issuer ?? `http://127.0.0.1:${config.PORT}/oidc`;
}
