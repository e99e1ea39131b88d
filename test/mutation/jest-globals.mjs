/* What the unit tests take from '@jest/globals', on Mocha: the same `expect`, tables of cases and mock functions, other names for suites and hooks. */
import { expect } from 'expect';
import { bind } from 'jest-each';
import { fn } from 'jest-mock';
import mocha from 'mocha';

/** A test that a mutant leaves waiting for good fails after this. */
const MOST_MS = 20_000;

// Mocha reads the arguments a test declares: one more is a callback to wait for. A case of a table is called with its row.
const named = (register) => (title, run) => register(title, () => run()).timeout(MOST_MS);

// Shape of the calls: jest-globals of the project, as far as the unit tests of policy/ use it.
export const describe = Object.assign((title, body) => mocha.describe(title, body), {
  each: bind(mocha.describe, false),
});
export const test = Object.assign(named(mocha.it), { each: bind(named(mocha.it), false), skip: mocha.it.skip });
export const it = test;
export const beforeAll = (run) => mocha.before(() => run());
export const afterAll = (run) => mocha.after(() => run());
export const beforeEach = (run) => mocha.beforeEach(() => run());
export const afterEach = (run) => mocha.afterEach(() => run());
export const jest = { fn };
export { expect };
