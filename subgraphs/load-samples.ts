import { isEmpty } from '../ontology/graph-session.js';
import { loadSample } from '../ontology/load.js';
import type { Part } from '../runtime/neo4j.js';
import type { Progress } from '../runtime/progress.js';
import { loadSampleOnce, type Sample } from '../runtime/sample-once.js';
import { loadAgreementsSample, loadContractsSample } from './contracts/sample.js';
import { loadIndicatorsSample } from './indicators/sample.js';
import { loadParticipantsSample } from './participants/sample.js';
import type { PartGraphs } from './part-graphs.js';

/** Samples beside the classifications', in the order in which they build on one another. */
const SAMPLES: readonly (Sample & { readonly part: Part })[] = [
  { part: 'participants', name: 'participants', ownLabel: 'Learner', load: loadParticipantsSample },
  { part: 'contracts', name: 'contracts', ownLabel: 'Agreement', load: loadContractsSample },
  // A graph that had the sample before agreements were signed: its migration has taken the unsigned ones away.
  { part: 'contracts', name: 'agreements', ownLabel: 'Agreement', load: loadAgreementsSample },
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
