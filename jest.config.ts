/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

const common: Config = {
  testEnvironment: 'node',
  restoreMocks: true,
  extensionsToTreatAsEsm: ['.ts'],
  // Sources import './x.js', as Node wants; Jest must find './x.ts'.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};
/** These run on real Neo4j servers, started once: each suite has one for itself, so there are as many at a time as servers. */
const onNeo4j: Config = {
  ...common,
  globalSetup: '<rootDir>/test/neo4j/global-setup.ts',
  globalTeardown: '<rootDir>/test/neo4j/global-teardown.ts',
  runner: '<rootDir>/test/neo4j/runner.cjs',
};
const ignored = ['/node_modules/', '/dist/', '/\\.passerelle/'];

export default {
  // unit: no database. int: repositories and loaders on the real Neo4j. e2e: whole processes, both ways of running.
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: [...ignored, '\\.int\\.test\\.ts$', '<rootDir>/test/e2e/'],
    },
    {
      ...onNeo4j,
      displayName: 'int',
      testMatch: ['**/*.int.test.ts'],
      testPathIgnorePatterns: ignored,
      // The e2e suites have a canary of their own.
      setupFilesAfterEnv: ['<rootDir>/test/canary/setup.ts'],
    },
    { ...onNeo4j, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'], testPathIgnorePatterns: ignored },
  ],
  // Jest would leave one core to whoever watches.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/longest-first.cjs',
  // A busy machine is no fault; a test that hangs ends all the same.
  testTimeout: 180_000,
  reporters: ['default', '<rootDir>/test/closing-line.cjs'],
} satisfies Config;
