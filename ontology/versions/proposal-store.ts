import type { Graph } from '../../runtime/neo4j.js';
import { inBatches, runStatement } from '../graph-session.js';
import type { ConceptKind, Properties } from '../model.js';
import { schemesOf } from './old-state.js';
import type { ReleasePlan } from './plan.js';
import { type Proposal, proposeReplacements } from './proposals.js';

const FORGET = /* cypher */ `
  UNWIND $uris AS uri MATCH (:Concept { uri: uri })-[old:PROPOSED_REPLACEMENT]->() DELETE old`;

const PROPOSE = /* cypher */ `
  UNWIND $rows AS row
  MATCH (concept:Concept { uri: row.from }) MATCH (by:Concept { uri: row.to })
  CREATE (concept)-[:PROPOSED_REPLACEMENT { method: row.method, confidence: row.confidence, since: $to }]->(by)`;

const LABELLED = `concept.uri AS uri, concept.kind AS kind, concept { .prefLabelFr, .prefLabelEn, .altLabelsFr, .altLabelsEn } AS labels`;

const DEPRECATED = /* cypher */ `
  MATCH (concept:Concept) WHERE concept.status = 'DEPRECATED' AND concept.scheme IN $schemes AND NOT EXISTS { (concept)-[:REPLACED_BY]->() }
  RETURN ${LABELLED}`;

const IN_USE = /* cypher */ `
  MATCH (concept:Concept) WHERE concept.status = 'RELEASED' AND concept.scheme IN $schemes AND concept.kind IN $kinds RETURN ${LABELLED}`;

interface StoredLabels extends Record<string, unknown> {
  readonly uri: string;
  readonly kind: ConceptKind;
  readonly labels: Readonly<Record<string, string | readonly string[] | null>>;
}

const labelled = ({ uri, kind, labels }: StoredLabels) => ({
  uri,
  kind,
  properties: Object.fromEntries(Object.entries(labels).filter(([, label]) => label !== null)) as Properties,
});

export const forgetProposals = (graph: Graph, uris: readonly string[]): Promise<unknown> =>
  runStatement(graph, FORGET, { uris });

/** @param to  the release that brought them, as `id` */
export const writeProposals = (graph: Graph, proposals: readonly Proposal[], to: string): Promise<void> =>
  inBatches(proposals, (rows) => runStatement(graph, PROPOSE, { rows, to }));

/**
 * Proposes what may take the place of each concept that its publisher marks as deprecated, by the labels that the graph has of it and of what is
 * in use; the same however often, and in however many parts, a release is loaded.
 */
export async function proposeForDeprecated(graph: Graph, { release, id }: ReleasePlan): Promise<void> {
  const schemes = schemesOf(release.scheme);
  const deprecated = (await runStatement<StoredLabels>(graph, DEPRECATED, { schemes })).map(labelled);
  if (deprecated.length === 0) return;
  const kinds = [...new Set(deprecated.map(({ kind }) => kind))];
  const inUse = (await runStatement<StoredLabels>(graph, IN_USE, { schemes, kinds })).map(labelled);
  const uris = deprecated.map(({ uri }) => uri);
  await inBatches(uris, (rows) => forgetProposals(graph, rows));
  await writeProposals(graph, proposeReplacements(deprecated, inUse), id);
}
