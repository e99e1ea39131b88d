import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ApiError } from './errors.js';
import { describeStartupFailure, StartupFailure, WITHOUT_EMBEDDED } from './startup-failure.js';

const settings = {
  PORT: 4000,
  HOST: '127.0.0.1',
  PASSERELLE_HOME: '/srv/passerelle',
  NEO4J_USER: 'neo4j',
  NEO4J_DATABASE: 'skills',
};
/** As docker/README.md says it: without its settings file Compose refuses. */
const DISTRIBUTED = '`docker compose --env-file docker/.env up --build --wait` (docker/README.md)';
const fault = (code: string, more: object = {}): Error =>
  Object.assign(new Error(`raw text of ${code}`), { code, ...more });

describe('what stopped a start → what is wrong, and a way out', () => {
  test.each([
    ['a taken port', fault('EADDRINUSE', { port: 4000 }), 'Port 4000 on 127.0.0.1 is taken', 'PORT=4001'],
    ['a port below 1024', fault('EACCES', { port: 80, syscall: 'listen' }), 'Port 80 may not be opened', 'PORT=4000'],
    [
      'an address of another machine',
      fault('EADDRNOTAVAIL'),
      'HOST 127.0.0.1 is no address of this machine',
      'set HOST',
    ],
    [
      'a full disk',
      fault('ENOSPC', { path: '/srv/passerelle/graph' }),
      'The disk of /srv/passerelle/graph is full',
      'free some space',
    ],
    ['a used-up quota', fault('EDQUOT'), 'The disk of /srv/passerelle is full', 'PASSERELLE_HOME'],
    [
      'a home of another user',
      fault('EACCES', { path: '/srv/passerelle' }),
      '/srv/passerelle cannot be written',
      'PASSERELLE_HOME',
    ],
    [
      'a read-only disk',
      fault('EROFS', { path: '/srv/passerelle' }),
      '/srv/passerelle cannot be written',
      'PASSERELLE_HOME',
    ],
    [
      'a home that is a file',
      fault('EEXIST', { path: '/srv/passerelle' }),
      '/srv/passerelle cannot be a folder, since it or what it lies in is a file',
      'PASSERELLE_HOME to another folder',
    ],
    [
      'a home below a file',
      fault('ENOTDIR', { path: '/srv/file/passerelle' }),
      '/srv/file/passerelle cannot be a folder',
      'PASSERELLE_HOME to another folder',
    ],
    [
      'a host name that nobody knows',
      fault('ENOTFOUND', { syscall: 'getaddrinfo', hostname: 'no-such-host' }),
      'No address is known of no-such-host',
      'set HOST to an address of this machine',
    ],
    [
      'the HTTP port of a Neo4j',
      new Error('Server responded HTTP. Make sure you are not trying to connect to the http endpoint (raw text)'),
      'speaks HTTP, not Bolt',
      "name Neo4j's Bolt port in NEO4J_URI",
    ],
    [
      'a wrong password',
      fault('Neo.ClientError.Security.Unauthorized'),
      'Neo4j refuses the password of user neo4j',
      'NEO4J_PASSWORD',
    ],
    [
      'an expired password',
      fault('Neo.ClientError.Security.CredentialsExpired'),
      'The password for Neo4j has expired',
      'ALTER CURRENT USER',
    ],
    [
      'a missing database',
      fault('Neo.ClientError.Database.DatabaseNotFound'),
      'Neo4j has no database skills',
      'NEO4J_DATABASE',
    ],
    [
      'a graph closed for writes',
      fault('Neo.ClientError.General.ForbiddenOnReadOnlyDatabase'),
      'Neo4j takes no writes',
      'free some space on the disk of /srv/passerelle',
    ],
    ['a server that is down', fault('ServiceUnavailable'), 'Neo4j cannot be reached', DISTRIBUTED],
    [
      'a graph that is down',
      new ApiError('GRAPH_UNAVAILABLE', 'The graph did not answer in time.'),
      'Neo4j cannot be reached',
      'unset NEO4J_URI',
    ],
  ])('%s', (_name, cause, wrong, wayOut) => {
    const sentence = describeStartupFailure(cause, settings);

    expect(sentence).toContain(wrong);
    expect(sentence).toContain(wayOut);
    expect(sentence).not.toContain('raw text');
    expect(sentence).not.toContain('\n');
  });
});

test('the innermost cause that is known decides', () => {
  const cause = new ApiError('GRAPH_UNAVAILABLE', 'The graph did not answer in time.', {
    cause: fault('Neo.ClientError.Security.Unauthorized'),
  });

  expect(describeStartupFailure(cause, { NEO4J_URI: 'bolt://db:7687' })).toMatch(
    /^Neo4j at bolt:\/\/db:7687 refuses the password/,
  );
});

test('a taken port of a subgraph is changed by the setting that is its own', () => {
  const said = describeStartupFailure(fault('EADDRINUSE', { port: 4001 }), { portSetting: 'SUBGRAPH_PORT' });

  expect(said).toContain('e.g. SUBGRAPH_PORT=4002,');
  expect(said).not.toMatch(/ PORT=/);
});

test('a host that the settings name for Neo4j is not taken for our own', () => {
  const cause = fault('ServiceUnavailable', { cause: fault('ENOTFOUND', { hostname: 'db' }) });

  expect(describeStartupFailure(cause, { HOST: '127.0.0.1', NEO4J_URI: 'bolt://db:7687' })).toMatch(
    /^Neo4j at bolt:\/\/db:7687 cannot be reached/,
  );
});

test('the command for containers is the one of docker/README.md', () => {
  const command = /`(docker compose [^`]+)`/.exec(WITHOUT_EMBEDDED)![1]!;

  expect(readFileSync(new URL('../docker/README.md', import.meta.url), 'utf8')).toContain(`\n${command}\n`);
});

test('a sentence already made passes as it is, wrapped or not', () => {
  const failure = new StartupFailure('The embedded Neo4j needs Java: install it.');

  expect(describeStartupFailure(failure)).toBe('The embedded Neo4j needs Java: install it.');
  expect(describeStartupFailure(new Error('outer', { cause: failure }))).toBe(
    'The embedded Neo4j needs Java: install it.',
  );
});

test('wrong settings stay a list, anything else is one line without a stack', () => {
  expect(describeStartupFailure(new Error('Wrong settings:\n  PORT: …\n  HOST: …'))).toBe(
    'Wrong settings:\n  PORT: …\n  HOST: …',
  );
  expect(describeStartupFailure(new TypeError('cannot read this\n    at file.ts:1'))).toBe(
    'The start failed: cannot read this',
  );
  expect(describeStartupFailure('a text')).toBe('The start failed: a text');
  expect(describeStartupFailure(undefined)).toBe('The start failed: undefined');
});

test('a sentence said for a person stands, whatever caused it', () => {
  const refused = Object.assign(new Error('no'), { code: 'Neo.ClientError.Security.Unauthorized' });
  const said = new StartupFailure('The graph in X refuses the password in Y.', { cause: refused });
  expect(describeStartupFailure(said)).toBe('The graph in X refuses the password in Y.');
});
