import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { readConfig } from './config.js';
import { answers } from './embedded/bolt.js';
import { writeSettings } from './embedded/graph-home.js';
import { openDriver } from './neo4j.js';

/** Nobody listens there. */
const ADDRESS = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'not-asked-for', database: 'neo4j' };

test('the embedded Neo4j reports its use to nobody', async () => {
  const graphHome = mkdtempSync(join(tmpdir(), 'passerelle-graph-'));
  try {
    await writeSettings(graphHome, 7687);
    const lines = readFileSync(join(graphHome, 'conf', 'neo4j.conf'), 'utf8').split('\n');

    expect(lines.filter((line) => line.startsWith('dbms.usage_report.'))).toEqual(['dbms.usage_report.enabled=false']);
  } finally {
    rmSync(graphHome, { recursive: true });
  }
});

test.each([
  ['of requests and loads', () => openDriver(ADDRESS, readConfig({})).close()],
  ['that waits for the embedded Neo4j', () => answers(ADDRESS)],
])('the driver %s tells a server nothing of how it is used', async (_name, open) => {
  const driver = jest.spyOn(neo4j, 'driver');

  await open();

  expect(driver.mock.calls.map(([, , options]) => options?.telemetryDisabled)).toEqual([true]);
});
