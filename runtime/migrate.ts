import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session } from 'neo4j-driver';
import type { Graph } from './neo4j.js';
import { type Progress, SILENT } from './progress.js';
import { StartupFailure } from './startup-failure.js';

/** A folder of migrations and the part of the graph they are for; each part counts its versions alone. */
export interface MigrationFolder {
  readonly part: string;
  readonly path: string;
}

interface Migration {
  readonly part: string;
  readonly version: number;
  readonly name: string;
  readonly file: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** Longest one statement of a migration may run, and the lock be held, in milliseconds: an index over a full graph takes its time. */
const MIGRATION_TIMEOUT_MS = 600_000;

const FILE_NAME = /^V(\d{3,})__([a-z0-9_]+)\.cypher$/;

/** Statements end with `;` at the end of a line. What is only comment is none. */
export const splitStatements = (cypher: string): string[] =>
  cypher
    .split(/;[ \t]*(?:\r?\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement.replace(/^\s*\/\/.*$/gm, '').trim() !== '');

/** Line ends are not content: git may change them on checkout. */
export const checksumOf = (cypher: string): string =>
  createHash('sha256').update(cypher.replaceAll('\r\n', '\n')).digest('hex');

/** @throws Error naming a file whose name is not of the form, or a version that stands twice */
async function readFolder({ part, path }: MigrationFolder): Promise<Migration[]> {
  const migrations = await Promise.all(
    (await readdir(path))
      .filter((name) => name.endsWith('.cypher'))
      .map(async (fileName): Promise<Migration> => {
        const named = FILE_NAME.exec(fileName);
        const file = join(path, fileName);
        if (!named) throw new Error(`${file} is no migration: its name must be of the form V001__what_it_does.cypher`);
        const cypher = await readFile(file, 'utf8');
        return {
          part,
          version: Number(named[1]),
          name: named[2]!,
          file,
          checksum: checksumOf(cypher),
          statements: splitStatements(cypher),
        };
      }),
  );
  migrations.sort((one, other) => one.version - other.version);
  const twice = migrations.find(({ version }, at) => migrations[at - 1]?.version === version);
  if (twice)
    throw new Error(`${twice.file} has the version of another migration of ${part}: give it the next free one`);
  return migrations;
}

const CONSTRAINTS = [
  'CREATE CONSTRAINT migration_key IF NOT EXISTS FOR (migration:Migration) REQUIRE (migration.part, migration.version) IS UNIQUE',
  'CREATE CONSTRAINT migration_lock_name IF NOT EXISTS FOR (lock:MigrationLock) REQUIRE lock.name IS UNIQUE',
];

const LOCK = /* cypher */ `MERGE (lock:MigrationLock { name: 'migrate' }) SET lock.takenAt = datetime()`;

const APPLIED = /* cypher */ `
  MATCH (migration:Migration)
  RETURN migration.part AS part, migration.version AS version, migration.checksum AS checksum`;

const RECORD = /* cypher */ `
  CREATE (:Migration { part: $part, version: $version, name: $name, checksum: $checksum, appliedAt: datetime() })`;

const key = (migration: { part: string; version: number }): string => `${migration.part}/${migration.version}`;

async function createConstraints(session: Session): Promise<void> {
  for (const constraint of CONSTRAINTS) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await session.run(constraint);
        break;
      } catch (cause) {
        // Two processes that create the same constraint at once: one of them is told so, and finds it there the next time.
        if (attempt === 5) throw cause;
      }
    }
  }
}

async function applyPending(session: Session, migrations: readonly Migration[], progress: Progress): Promise<string[]> {
  const { records } = await session.run<{ part: string; version: number; checksum: string }>(APPLIED);
  const applied = new Map(records.map((record) => [key(record.toObject()), record.get('checksum')]));
  const edited = migrations.find(
    (migration) => applied.has(key(migration)) && applied.get(key(migration)) !== migration.checksum,
  );
  if (edited) {
    throw new StartupFailure(
      `${edited.file} was changed after it was applied to this graph: restore it, and put what is new into a migration of its own with the next version.`,
    );
  }
  const pending = migrations.filter((migration) => !applied.has(key(migration)));
  const late = pending.find(({ part, version }) =>
    records.some((record) => record.get('part') === part && record.get('version') > version),
  );
  if (late)
    throw new StartupFailure(
      `${late.file} comes before a migration of ${late.part} that this graph already has: give it the next free version.`,
    );
  for (const [at, migration] of pending.entries()) {
    progress.update('Preparing the graph, migrations', at, pending.length);
    for (const statement of migration.statements) {
      // Each on its own: Neo4j keeps schema and data apart, and so every statement must bear to be run twice.
      await session.run(statement, {}, { timeout: MIGRATION_TIMEOUT_MS });
    }
    await session.run(RECORD, {
      part: migration.part,
      version: migration.version,
      name: migration.name,
      checksum: migration.checksum,
    });
  }
  if (pending.length > 0) await session.run('CALL db.awaitIndexes(600)', {}, { timeout: MIGRATION_TIMEOUT_MS });
  return pending.map((migration) => migration.file);
}

/**
 * Applies each migration of the folders once, folder by folder, in the order of their versions. Safe to run from several
 * processes at once: one applies, the others wait and then find nothing to do. A process killed in between leaves no lock.
 *
 * @returns the files applied by this call
 * @throws StartupFailure naming a file that was edited after it was applied
 */
export async function migrate(
  graph: Pick<Graph, 'driver' | 'database'>,
  folders: readonly MigrationFolder[],
  progress: Progress = SILENT,
): Promise<string[]> {
  const migrations = (await Promise.all(folders.map(readFolder))).flat();
  const lockSession = graph.driver.session({ database: graph.database });
  const session = graph.driver.session({ database: graph.database });
  try {
    await createConstraints(session);
    // An open transaction that has written the lock node: the server itself lets go of it when this process dies.
    const lock = await lockSession.beginTransaction({ timeout: MIGRATION_TIMEOUT_MS });
    try {
      await lock.run(LOCK);
      return await applyPending(session, migrations, progress);
    } finally {
      await lock.rollback();
    }
  } finally {
    await session.close();
    await lockSession.close();
  }
}
