import { isEmpty } from '../ontology/graph-session.js';
import { loadSample } from '../ontology/load.js';
import type { Part } from '../runtime/neo4j.js';
import type { Progress } from '../runtime/progress.js';
import { loadSampleOnce, type Sample } from '../runtime/sample-once.js';
import { loadContractsSample } from './contracts/sample.js';
import { loadIndicatorsSample } from './indicators/sample.js';
import { loadParticipantsSample } from './participants/sample.js';
import type { PartGraphs } from './part-graphs.js';

/** Samples beside the classifications', in the order in which they build on one another. */
const SAMPLES: readonly (Sample & { readonly part: Part })[] = [
  { part: 'participants', name: 'participants', ownLabel: 'Learner', load: loadParticipantsSample },
  { part: 'contracts', name: 'contracts', ownLabel: 'Agreement', load: loadContractsSample },
  { part: 'indicators', name: 'indicators', ownLabel: 'Indicator', load: loadIndicatorsSample },
];

/** Loads the samples into graphs that have no data of their kind, and leaves others alone. */
export async function loadSamples(graphs: PartGraphs, progress: Progress): Promise<void> {
  if (await isEmpty(graphs.of('skills'))) {
    await loadSample(graphs.of('skills'), progress);
    progress.done('Sample of ESCO and ROME loaded; the official downloads: npm run ontology -- load --help');
  }
  for (const sample of SAMPLES) {
    await loadSampleOnce(graphs.of(sample.part), {
      ...sample,
      load: (graph) => {
        progress.update(`Loading the sample of ${sample.name}`);
        return sample.load(graph);
      },
    });
  }
}
