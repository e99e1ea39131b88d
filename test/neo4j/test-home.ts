import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A PASSERELLE_HOME to throw away. */
export interface TestHome {
  readonly path: string;
  remove(): void;
}

/**
 * Makes an empty home in the temporary folder whose Neo4j jars are those of `jarsFrom`, so that they are fetched once.
 *
 * @param jarsFrom  a home; default: the one that the settings name
 */
export function makeTestHome(jarsFrom: string = resolve(process.env['PASSERELLE_HOME'] || '.passerelle')): TestHome {
  const path = mkdtempSync(join(tmpdir(), 'passerelle-test-'));
  const jars = join(jarsFrom, 'neo4j-jars');
  mkdirSync(jars, { recursive: true });
  symlinkSync(jars, join(path, 'neo4j-jars'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** For a JVM that lives for minutes and does little at a time: compiled thoroughly, it costs a third more CPU in all. */
export const QUICK_JVM = '-XX:TieredStopAtLevel=1';
