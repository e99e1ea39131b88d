import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Progress } from '../progress.js';
import { StartupFailure, WITHOUT_EMBEDDED } from '../startup-failure.js';

/** Jars of Neo4j 5.26 with all it depends on; only for the percentage. */
const JARS = 213;
const STEP = 'Fetching the Neo4j server from Maven Central (once), jars';

/** Counts jars in what Maven prints: as they are downloaded, or as they are copied when its own cache has them all. */
export function createJarCounter(): (line: string) => number {
  let downloaded = 0;
  let copied = 0;
  let resolved = false;
  return (line) => {
    // Before its goal starts Maven resolves what Neo4j needs; what it downloads afterwards are parts of itself.
    if (/^\[INFO\] --- /.test(line)) resolved = true;
    if (!resolved && /^(\[INFO\] )?Downloaded from .*\.jar /.test(line) && !line.includes('/maven/plugins/'))
      downloaded += 1;
    if (/^\[INFO\] Copying .*\.jar /.test(line)) copied += 1;
    return Math.min(JARS, Math.max(downloaded, copied));
  };
}

// Without a network and with an empty cache Maven says only that it knows no plugin called `dependency`.
const NO_NETWORK =
  /No plugin found for prefix|Unknown host|UnknownHost|Connection refused|Connect(ion)? timed out|connect timed out|Network is unreachable|Connection reset|No route to host|status code: 5\d\d|PKIX path|offline mode/i;
const NO_SPACE = /No space left on device|Disk quota exceeded/i;

/** What Maven's errors mean. */
export function mavenFailure(exitCode: number | null, errors: readonly string[], target: string): Error {
  const all = errors.join('\n');
  if (NO_SPACE.test(all)) return Object.assign(new Error('no space left'), { code: 'ENOSPC', path: target });
  if (NO_NETWORK.test(all)) {
    return new StartupFailure(
      `Maven cannot reach Maven Central to fetch the embedded Neo4j: check the network, a proxy or mirror in ~/.m2/settings.xml, and start again; or ${WITHOUT_EMBEDDED}.`,
    );
  }
  const first = errors[0]?.replace(/^\[ERROR\] /, '').trim() ?? `it ended with code ${exitCode ?? 'none'}`;
  return new StartupFailure(
    `Maven could not fetch the embedded Neo4j (${first.slice(0, 300)}): run \`mvn -v\` to check it, and start again; or ${WITHOUT_EMBEDDED}.`,
  );
}

/**
 * Has Maven copy every run-time jar that `pom` names into `target`.
 *
 * @throws StartupFailure when mvn is missing, has no network or fails otherwise; an error with code ENOSPC on a full disk
 */
export async function copyDependencies(
  pom: string,
  target: string,
  progress: Progress,
  signal?: AbortSignal,
): Promise<void> {
  progress.update(STEP, 0, JARS);
  // Not quiet: the lines are what the progress is counted from. Maven honours MAVEN_OPTS and its own settings.
  const maven = spawn(
    'mvn',
    ['-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${target}`],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal && { signal }),
    },
  );
  const errors: string[] = [];
  const jarsSoFar = createJarCounter();
  const read = (line: string): void => {
    if (line.startsWith('[ERROR]') && errors.length < 20) errors.push(line);
    else progress.update(STEP, jarsSoFar(line), JARS);
  };
  createInterface({ input: maven.stdout }).on('line', read);
  createInterface({ input: maven.stderr }).on('line', read);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    maven.once('error', (fault: NodeJS.ErrnoException) => {
      reject(
        fault.code === 'ENOENT'
          ? new StartupFailure(
              `Maven fetches the embedded Neo4j the first time, and no \`mvn\` is on the PATH: install it (Debian and Ubuntu: \`apt-get install maven\`, macOS: \`brew install maven\`); or ${WITHOUT_EMBEDDED}.`,
            )
          : fault,
      );
    });
    maven.once('close', resolve);
  });
  if (exitCode !== 0) throw mavenFailure(exitCode, errors, target);
}
