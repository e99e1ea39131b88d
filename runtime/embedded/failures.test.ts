import { describe, expect, test } from '@jest/globals';
import { describeStartupFailure } from '../startup-failure.js';
import { isPortTaken, jvmFailure, lastUsefulLine } from './console-log.js';
import { findJava, javaMajor, requireJava } from './java.js';
import { createJarCounter, mavenFailure } from './maven.js';

describe('Java', () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "25-ea" 2025-09-16', 25],
    ['command not found', null],
  ])('%s → %s', (text, major) => {
    expect(javaMajor(text)).toBe(major);
  });

  test('too old says which is needed and what else can be done', () => {
    expect(() => requireJava('java', 'openjdk version "11.0.2"')).toThrow(
      /^java is Java 11, and the embedded Neo4j needs Java 17 or 21: install .*NEO4J_URI.*docker compose --env-file docker\/.env up/,
    );
    expect(() => requireJava('java', 'openjdk version "17.0.1"')).not.toThrow();
  });

  test('missing says where it was looked for', async () => {
    await expect(findJava('/no/such/jdk')).rejects.toThrow(
      /JAVA_HOME names \/no\/such\/jdk, where there is none: install .*NEO4J_URI/,
    );
  });
});

describe('Maven', () => {
  const errors = (text: string) => describeStartupFailure(mavenFailure(1, [text], '/home/jars'));

  test.each([
    [
      'no network',
      '[ERROR] Could not transfer artifact x from central: repo.maven.apache.org: Unknown host repo.maven.apache.org',
      'Maven cannot reach Maven Central',
    ],
    [
      'no network, and nothing in its cache',
      "[ERROR] No plugin found for prefix 'dependency' in the current project",
      'Maven cannot reach Maven Central',
    ],
    [
      'a refusing proxy',
      '[ERROR] Could not transfer artifact x: Connect to proxy:3128 failed: Connection refused',
      'Maven cannot reach Maven Central',
    ],
    [
      'a full disk',
      '[ERROR] Error copying artifact to /home/jars/a.jar: No space left on device',
      'The disk of /home/jars is full',
    ],
    [
      'anything else',
      '[ERROR] Non-parseable settings /root/.m2/settings.xml',
      'Maven could not fetch the embedded Neo4j (Non-parseable settings',
    ],
  ])('%s', (_name, text, expected) => {
    expect(errors(text)).toContain(expected);
  });

  test('counts what Neo4j needs and not what Maven needs for itself', () => {
    const count = createJarCounter();

    expect(
      count(
        'Downloaded from central: https://repo.maven.apache.org/maven2/org/apache/maven/plugins/maven-dependency-plugin/2.8/maven-dependency-plugin-2.8.jar (156 kB at 3 MB/s)',
      ),
    ).toBe(0);
    expect(
      count('Downloading from central: https://repo.maven.apache.org/maven2/org/neo4j/neo4j/5.26.30/neo4j-5.26.30.jar'),
    ).toBe(0);
    expect(
      count(
        'Downloaded from central: https://repo.maven.apache.org/maven2/org/neo4j/neo4j/5.26.30/neo4j-5.26.30.jar (3.5 kB at 3 kB/s)',
      ),
    ).toBe(1);
    expect(
      count(
        'Downloaded from central: https://repo.maven.apache.org/maven2/org/neo4j/neo4j/5.26.30/neo4j-5.26.30.pom (3.5 kB at 3 kB/s)',
      ),
    ).toBe(1);
    expect(count('[INFO] --- maven-dependency-plugin:2.8:copy-dependencies (default-cli) @ embedded-neo4j ---')).toBe(
      1,
    );
    expect(
      count(
        'Downloaded from central: https://repo.maven.apache.org/maven2/commons-io/commons-io/1.4/commons-io-1.4.jar (109 kB at 3 MB/s)',
      ),
    ).toBe(1);
    expect(count('[INFO] Copying neo4j-5.26.30.jar to /jars/neo4j-5.26.30.jar')).toBe(1);
    expect(count('[INFO] Copying asm-9.7.jar to /jars/asm-9.7.jar')).toBe(2);
  });
});

describe('a JVM that ended early', () => {
  const LOG = `2026-11-22 10:55:15.355+0000 INFO  Starting...
2026-11-22 10:55:16.355+0000 ERROR Failed to start Neo4j on localhost:7687.
java.lang.RuntimeException: Error starting Neo4j database server
\tat org.neo4j.server.Main.main(Main.java:1)
Caused by: java.lang.IllegalStateException: the store is of a newer version
\tat org.neo4j.Store.open(Store.java:1)
\t... 12 more
`;

  test('the innermost cause is what its log says', () => {
    expect(lastUsefulLine(LOG)).toBe('the store is of a newer version');
    expect(lastUsefulLine('Picked up JAVA_TOOL_OPTIONS: x\nError: Could not find or load main class org.neo4j\n')).toBe(
      'Error: Could not find or load main class org.neo4j',
    );
    expect(lastUsefulLine('')).toBe('');
  });

  test.each([
    [
      'an unknown fault',
      LOG,
      1,
      /ended \(1\) before it answered, saying "the store is of a newer version": its log is \/home\/graph\/logs\/console.log/,
    ],
    ['silence', '', 'SIGSEGV', /ended \(SIGSEGV\) before it answered: its log is/],
    [
      'a full disk',
      'Caused by: java.io.IOException: No space left on device\n',
      1,
      /^The disk of \/home\/graph is full/,
    ],
    [
      'a disk too small for its log',
      '\tat org.neo4j.LogFileChannelNativeAccessor.handleOutOfDiskSpaceError(LogFileChannelNativeAccessor.java:116)',
      1,
      /^The disk of \/home\/graph is full/,
    ],
    [
      'a locked store',
      'Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: store_lock',
      1,
      /is open in another Neo4j: stop that one/,
    ],
    [
      'too little memory',
      'Error occurred during initialization of VM\nCould not reserve enough space for 9999999KB object heap',
      1,
      /EMBEDDED_NEO4J_HEAP_MB/,
    ],
    ['the kernel taking its memory back', '', 'SIGKILL', /not enough memory/],
  ])('%s', (_name, log, ended, expected) => {
    expect(describeStartupFailure(jvmFailure(log, ended, '/home/graph'))).toMatch(expected);
  });

  test('a port taken in between is told apart: another one is tried', () => {
    expect(isPortTaken('Caused by: java.net.BindException: Address already in use')).toBe(true);
    expect(isPortTaken(LOG)).toBe(false);
  });
});
