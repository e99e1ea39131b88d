/** Ends a run with one line that people and CI read alike. A suite that could not start counts as one failure. */
module.exports = class ClosingLine {
  onRunComplete(
    _contexts,
    { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites, testResults },
  ) {
    const broken = numRuntimeErrorTestSuites || testResults.filter((suite) => suite.testExecError).length;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    // Standard output, after Jest's own summary on standard error.
    setImmediate(() =>
      process.stdout.write(`\n${numPassedTests} passed, ${numFailedTests + broken} failed${skipped}\n`),
    );
  }
};
