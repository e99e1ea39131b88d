import { afterAll, beforeAll, describe } from '@jest/globals';
import { openTestGraph, type TestGraph } from '../neo4j/test-graph.js';
import { type Canary, createCanary } from '../canary/canary.js';
import { type Client, createClient } from './client.js';
import type { StartedProcess } from './process.js';
import { OPEN_TIMEOUT_MS, outputOf, type RunningWay } from './running-way.js';
import { describeCanary } from './suite/canary.js';
import { describeContracts } from './suite/contracts.js';
import { describeExamples } from './suite/examples.js';
import { describeExplorer } from './suite/explorer.js';
import { describeGovernedPath } from './suite/governed-path.js';
import { describeIdentity } from './suite/identity.js';
import { describeLeaks } from './suite/leaks.js';
import { describeLearningTraces } from './suite/learning-traces.js';
import { describeLimits } from './suite/limits.js';
import { describeLists } from './suite/lists.js';
import { describeSkills } from './suite/skills.js';
import { describeStop } from './suite/stop.js';
import { describeStories } from './suite/stories.js';
import { describeVerifyTheLog } from './suite/verify-the-log.js';

/** What the tests of one way share. */
export interface Suite extends Client {
  readonly way: RunningWay;
  /** The graph that the processes serve, to see what they left there. */
  readonly graph: TestGraph;
  readonly canary: Canary;
}

/** Topics reach the suite through a function: it is there only once the processes are up. */
export type Topic = (suite: () => Suite) => void;

/**
 * The whole suite against one way of running the code: started once, asked over HTTP with real access tokens, stopped.
 *
 * @param open  starts the processes, each of which it puts in the map as soon as it runs
 * @param more  topics that this way alone has
 */
export function describeGateway(
  name: string,
  open: (processes: Map<string, StartedProcess>) => Promise<RunningWay>,
  more: readonly Topic[] = [],
): void {
  describe(name, () => {
    let suite: Suite | undefined;
    const opened = (): Suite => {
      if (!suite) throw new Error(`${name} did not come up`);
      return suite;
    };

    beforeAll(async () => {
      const graph = openTestGraph();
      const processes = new Map<string, StartedProcess>();
      try {
        await graph.wipe();
        await graph.wipeSchema();
        const way = await open(processes);
        const canary = createCanary();
        suite = { way, graph, canary, ...(await createClient(way, canary)) };
      } catch (cause) {
        await graph.close();
        throw new Error(`${name} did not come up: ${(cause as Error).message}\n${outputOf(processes)}`, { cause });
      }
    }, OPEN_TIMEOUT_MS);
    afterAll(async () => {
      await suite?.way.clear();
      await suite?.graph.close();
    }, OPEN_TIMEOUT_MS);

    const topics: readonly Topic[] = [
      describeSkills,
      describeIdentity,
      describeGovernedPath,
      describeLists,
      describeLeaks,
      describeLimits,
      describeExplorer,
      describeExamples,
      describeVerifyTheLog,
      describeContracts,
      describeLearningTraces,
      describeStories,
      ...more,
      describeCanary,
      describeStop, // the last: nothing answers afterwards
    ];
    for (const topic of topics) topic(opened);
  });
}
