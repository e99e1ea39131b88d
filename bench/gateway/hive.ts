import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../child-process.js';

const SOURCE = fileURLToPath(new URL('../hive/', import.meta.url));
const FILES = ['package.json', 'package-lock.json', 'gateway.config.mjs'];
const INSTALL_TIMEOUT_MS = 600_000;

export interface Hive {
  readonly version: string;
  /** Folder of its configuration. */
  readonly folder: string;
  /** Command without arguments. */
  readonly command: readonly string[];
}

/**
 * Hive Gateway, installed under `home` at its first use from the lock file of bench/hive.
 *
 * @throws Error with what npm said
 */
export async function provideHive(home: string, tell: (sentence: string) => void): Promise<Hive> {
  const folder = join(home, 'bench-hive');
  const lock = join(SOURCE, 'package-lock.json');
  const bin = join(folder, 'node_modules/@graphql-hive/gateway/dist/bin.js');
  const same = await Promise.all([
    readFile(lock, 'utf8'),
    readFile(join(folder, 'package-lock.json'), 'utf8'),
    stat(bin),
  ])
    .then(([ours, installed]) => ours === installed)
    .catch(() => false);
  await mkdir(folder, { recursive: true });
  if (!same) {
    tell('Installing Hive Gateway (once, about 500 MB)');
    for (const file of FILES) await copyFile(join(SOURCE, file), join(folder, file));
    await run(['npm', 'ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: folder,
      timeoutMs: INSTALL_TIMEOUT_MS,
    });
  }
  await copyFile(join(SOURCE, 'gateway.config.mjs'), join(folder, 'gateway.config.mjs'));
  const manifest = join(folder, 'node_modules/@graphql-hive/gateway/package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return { version, folder, command: [process.execPath, bin] };
}
