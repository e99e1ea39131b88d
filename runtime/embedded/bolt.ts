import neo4j, { type Driver, type Neo4jError } from 'neo4j-driver';
import type { Neo4jAddress } from '../neo4j.js';

export const refusesPassword = (cause: unknown): boolean =>
  Boolean((cause as Partial<Neo4jError>).code?.includes('Security.Unauthorized'));

const STATUS = /* cypher */ `SHOW DATABASE $database YIELD statusMessage RETURN statusMessage <> '' AS failed`;

/** Whether a database that is unavailable will stay so: it is opening, or it could not be opened. */
async function hasFailed(driver: Driver, database: string): Promise<boolean> {
  const session = driver.session({ database: 'system' });
  const { records } = await session.run<{ failed: boolean }>(STATUS, { database });
  return Boolean(records[0]?.get('failed'));
}

/**
 * Asks a server that is starting, once.
 *
 * @returns `never` when the server runs and its database could not be opened
 * @throws Neo4jError when it refuses the password: to ask again would lock the user
 */
export async function answers(address: Neo4jAddress): Promise<'yes' | 'not yet' | 'never'> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    connectionTimeout: 2_000,
    telemetryDisabled: true,
  });
  try {
    await driver.session({ database: address.database }).run('RETURN 1');
    return 'yes';
  } catch (cause) {
    if (refusesPassword(cause)) throw cause;
    const unavailable = (cause as Partial<Neo4jError>).code === 'Neo.TransientError.General.DatabaseUnavailable';
    return unavailable && (await hasFailed(driver, address.database)) ? 'never' : 'not yet';
  } finally {
    await driver.close();
  }
}
