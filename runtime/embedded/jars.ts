import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAlive } from '../process-identity.js';
import type { Progress } from '../progress.js';
import { copyDependencies } from './maven.js';

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));
const PARTIAL = /^partial-(\d+)$/;

/** Name of the folder of one set of jars: Neo4j's version, and the digest of the pom it came from. */
export function jarsFolder(pom: string): string {
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1] ?? 'unknown';
  return `${version}-${createHash('sha256').update(pom).digest('hex').slice(0, 8)}`;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Downloads that were cut off: their process has ended. */
async function removePartials(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = PARTIAL.exec(name)?.[1];
    if (pid && (Number(pid) === process.pid || !isAlive(Number(pid))))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * The folder of Neo4j's jars under `folder`, fetched when it is not there. It gets its name only when complete,
 * so a download cut off never counts, and two processes may fetch at once: the first to end wins.
 */
export async function provideJars(folder: string, progress: Progress, signal?: AbortSignal): Promise<string> {
  const pom = await readFile(POM, 'utf8');
  const complete = join(folder, jarsFolder(pom));
  if (await isFolder(complete)) return complete;
  await mkdir(folder, { recursive: true });
  await removePartials(folder);
  const partial = join(folder, `partial-${process.pid}`);
  try {
    await mkdir(join(partial, 'jars'), { recursive: true });
    // A copy, because Maven may write beside the pom and ours may lie in a folder that only root can write.
    await writeFile(join(partial, 'pom.xml'), pom);
    await copyDependencies(join(partial, 'pom.xml'), join(partial, 'jars'), progress, signal);
    await rename(join(partial, 'jars'), complete).catch(async (cause: unknown) => {
      if (!(await isFolder(complete))) throw cause;
    });
    progress.done(`Neo4j server fetched: ${(await readdir(complete)).length} jars in ${complete}`);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return complete;
}
