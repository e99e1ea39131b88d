const { default: TestRunner } = require('jest-runner');

/** Runs the suites of a project one after another: they share one Neo4j, and Community edition has one database. */
module.exports = class SerialRunner extends TestRunner {
  isSerial = true;
};
