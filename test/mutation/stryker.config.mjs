/*
 * Mutation tests of policy/: `npm run mutation`, or a part with `-- --mutate policy/decide.ts`. Too slow for CI. Mocha runs the unit
 * tests, since Jest reads every module again for each mutant; tests that need a database take no part.
 */

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'policy/**/*.ts',
    '!policy/**/*.test.ts',
    '!policy/**/*.cli.ts',
    '!policy/**/*.d.ts',
    '!policy/**/test/**',
    '!policy/**/test-*.ts',
  ],
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunnerNodeArgs: ['--import', './test/mutation/loader.mjs'],
  // Commands run in a process of their own, out of reach of a mutant.
  // Offers and terms are read by policy/odrl/ and tested where they come in.
  mochaOptions: {
    spec: ['policy/**/*.test.ts', 'subgraphs/contracts/agreements/*.test.ts'],
    ignore: ['policy/odrl/command.test.ts'],
  },
  coverageAnalysis: 'perTest',
  // What runs when a module is read (tables, regular expressions) would need a new process for each mutant.
  ignoreStatic: true,
  concurrency: 1,
  // Beyond half as long again as the tests took: a mutant that loops costs this much.
  timeoutMS: 10_000,
  dryRunTimeoutMinutes: 60,
  disableTypeChecks: false,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  tempDirName: '.passerelle/mutation',
  ignorePatterns: ['/dist', '/reports', '/bench', '/.passerelle', '/coverage'],
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
};
