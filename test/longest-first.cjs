const { default: TestSequencer } = require('@jest/test-sequencer');

/** Suites that take minutes. A run ends soonest when none of them is left to the end. */
const LONGEST = [
  'ontology/official.int.test.ts',
  'test/e2e/start-and-stop.test.ts',
  'test/e2e/distributed.test.ts',
  'ontology/careers/official-moves.test.ts',
  'ontology/judge/official-matches.test.ts',
];

/** Jest's own order, but for these: on a clean checkout it knows of no durations. */
module.exports = class LongestFirst extends TestSequencer {
  async sort(tests) {
    const rank = ({ path }) => {
      const place = LONGEST.findIndex((suite) => path.endsWith(suite));
      return place < 0 ? LONGEST.length : place;
    };
    return [...(await super.sort(tests))].sort((one, other) => rank(one) - rank(other));
  }
};
