import { execFile } from 'node:child_process';
import { StartupFailure, WITHOUT_EMBEDDED } from '../startup-failure.js';

/** Neo4j 5.26 runs on Java 17 and 21; older ones cannot read its classes. */
const OLDEST_JAVA = 17;

const INSTALL =
  'install a JDK 17 or 21 (Debian and Ubuntu: `apt-get install openjdk-17-jdk`, macOS: `brew install openjdk@21`), and name its folder in JAVA_HOME if it is not on the PATH';

/** Major version in what `java -version` says: `17.0.15`, `21`, and `1.8.0_402` for Java 8. */
export function javaMajor(text: string): number | null {
  const found = /version "(?:1\.)?(\d+)/.exec(text);
  return found ? Number(found[1]) : null;
}

/** @throws StartupFailure when the text is not that of a Java that can run Neo4j */
export function requireJava(command: string, versionText: string): void {
  const major = javaMajor(versionText);
  if (major === null)
    throw new StartupFailure(
      `\`${command} -version\` does not answer as a Java does: ${INSTALL}; or ${WITHOUT_EMBEDDED}.`,
    );
  if (major < OLDEST_JAVA)
    throw new StartupFailure(
      `${command} is Java ${major}, and the embedded Neo4j needs Java 17 or 21: ${INSTALL}; or ${WITHOUT_EMBEDDED}.`,
    );
}

/** @returns the command that starts a Java new enough. @throws StartupFailure when there is none */
export async function findJava(javaHome: string | undefined): Promise<string> {
  const command = javaHome ? `${javaHome}/bin/java` : 'java';
  const versionText = await new Promise<string>((resolve, reject) => {
    execFile(command, ['-version'], (fault, stdout, stderr) => {
      if (fault && (fault.code === 'ENOENT' || fault.code === 'EACCES')) {
        reject(
          new StartupFailure(
            `The embedded Neo4j needs Java, and ${javaHome ? `JAVA_HOME names ${javaHome}, where there is none` : 'no `java` is on the PATH'}: ${INSTALL}; or ${WITHOUT_EMBEDDED}.`,
          ),
        );
      } else resolve(stderr + stdout);
    });
  });
  requireJava(command, versionText);
  return command;
}
