import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { readConfig, readGatewayConfig, Settings } from './config.js';

const URI = 'bolt://db:7687';
const PASSWORD = 'long-enough';

/** Lines of the list that wrong settings are told in. */
const faultsOf = (env: Record<string, string>, read = readConfig): string[] => {
  try {
    read(env);
  } catch (cause) {
    return (cause as Error).message
      .split('\n')
      .filter((line) => line.startsWith('  '))
      .map((line) => line.trim());
  }
  return [];
};
const namesOf = (faults: readonly string[]): string[] => faults.map((fault) => /^\w+/.exec(fault)![0]);

describe('all wrong settings are told at once', () => {
  test('values that are wrong, values that do not go together, and an issuer that is missing', () => {
    const wrong = { PORT: 'http', NODE_ENV: 'production', CONTRACTS_NEO4J_URI: URI };

    expect(namesOf(faultsOf(wrong, readGatewayConfig))).toEqual([
      'PORT',
      'NEO4J_PASSWORD',
      'NEO4J_URI',
      'CONTRACTS_NEO4J_URI',
      'OIDC_ISSUER',
    ]);
  });

  test('a value that is given and wrong is not said to be missing, too', () => {
    expect(namesOf(faultsOf({ NEO4J_URI: 'localhost:7687', NEO4J_PASSWORD: 'short' }))).toEqual([
      'NEO4J_URI',
      'NEO4J_PASSWORD',
    ]);
    expect(namesOf(faultsOf({ NODE_ENV: 'production', OIDC_ISSUER: 'issuer' }, readGatewayConfig))).toEqual([
      'OIDC_ISSUER',
    ]);
  });

  test('two servers are compared only when both addresses are right', () => {
    const named = { NEO4J_URI: URI, NEO4J_PASSWORD: PASSWORD };
    expect(namesOf(faultsOf({ ...named, POLICY_NEO4J_URI: 'db' }))).toEqual(['POLICY_NEO4J_URI']);
    expect(namesOf(faultsOf({ ...named, POLICY_NEO4J_URI: 'bolt://other:7687' }))).toEqual(['CONTRACTS_NEO4J_URI']);
    expect(faultsOf({ ...named, POLICY_NEO4J_URI: URI })).toEqual([]);
  });

  test('an issuer is asked of the processes that check access tokens, and the way out is named', () => {
    expect(faultsOf({ NODE_ENV: 'production' })).toEqual([]);
    expect(faultsOf({}, readGatewayConfig)).toEqual([]);
    expect(faultsOf({ NODE_ENV: 'production' }, readGatewayConfig)).toEqual([
      'OIDC_ISSUER is not set: in production a gateway accepts the access tokens of an issuer you name, or it does not start.',
    ]);
  });
});

describe('a wrong value is told what is right', () => {
  test.each([
    ['PORT', 'abc', 'PORT: must be a whole number from 0 to 65535, got "abc"'],
    ['PORT', '65536', 'PORT: must be a whole number from 0 to 65535, got "65536"'],
    ['PORT', '1.5', 'PORT: must be a whole number from 0 to 65535, got "1.5"'],
    ['MAX_DEPTH', '0', 'MAX_DEPTH: must be a whole number, 1 or more, got "0"'],
    ['MAX_DEPTH', '1e300', 'MAX_DEPTH: must be a whole number, 1 or more, got "1e300"'],
    ['HOP_TOKEN_TTL_S', '301', 'HOP_TOKEN_TTL_S: must be a whole number from 1 to 300, got "301"'],
    ['INTROSPECTION', 'yes', 'INTROSPECTION: must be one of on, off, got "yes"'],
    ['OIDC_ISSUER', 'ftp://a', 'OIDC_ISSUER: must be an http:// or https:// URL, got "ftp://a"'],
  ])('%s=%s', (name, value, told) => {
    expect(faultsOf({ [name]: value })).toEqual([told]);
  });

  test('NEO4J_URI: every scheme that is named is accepted, and every one that is accepted is named', () => {
    const [told] = faultsOf({ NEO4J_URI: 'http://db:7474', NEO4J_PASSWORD: PASSWORD });
    const named = [...told!.matchAll(/(?:bolt|neo4j)(?:\+\w+)?:\/\//g)].map(([scheme]) => scheme);

    expect(named.sort()).toEqual(['', '+s', '+ssc'].flatMap((tls) => [`bolt${tls}://`, `neo4j${tls}://`]).sort());
    for (const scheme of named)
      expect(readConfig({ NEO4J_URI: `${scheme}db`, NEO4J_PASSWORD: PASSWORD }).NEO4J_URI).toBe(`${scheme}db`);
  });
});

describe('secrets are never printed', () => {
  test('a password that is too short', () => {
    expect(faultsOf({ NEO4J_URI: URI, NEO4J_PASSWORD: 'secret1' })).toEqual([
      'NEO4J_PASSWORD: must have 8 characters or more (what it got is not shown)',
    ]);
  });

  test('a password inside an address', () => {
    const [told] = faultsOf({ NEO4J_URI: 'http://neo4j:secret1@db:7474', NEO4J_PASSWORD: PASSWORD });

    expect(told).toContain('got "http://...@db:7474"');
  });

  test('every setting whose name says that it is one is marked', () => {
    const secret = Object.entries(Settings.shape).filter(
      ([, setting]) => z.globalRegistry.get(setting)?.['secret'] === true,
    );
    const named = Object.keys(Settings.shape).filter((name) => /PASSWORD|SECRET|PASSPHRASE/.test(name));

    expect(secret.map(([name]) => name)).toEqual(expect.arrayContaining(named));
    expect(named).toContain('NEO4J_PASSWORD');
  });
});

test('an empty setting counts as absent', () => {
  expect(readConfig({ PORT: '', NEO4J_PASSWORD: '' })).toMatchObject({ PORT: 4000 });
});
