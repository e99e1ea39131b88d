const { default: TestRunner } = require('jest-runner');

const servers = () => JSON.parse(process.env.PASSERELLE_TEST_NEO4J ?? '{}').addresses?.length ?? 1;

/** As many suites at a time as there are servers, each on one for itself: Community edition has one database. */
module.exports = class RunnerOnNeo4j extends TestRunner {
  constructor(globalConfig, context) {
    super({ ...globalConfig, maxWorkers: servers() }, context);
    this.isSerial = servers() === 1;
  }
};
