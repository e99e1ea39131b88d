import type { ConceptNode, Relation, SchemeRelease } from '../model.js';
import { readTables, SAMPLE_FOLDER } from '../sample/read-tables.js';
import type { Tables } from '../sample/tables.js';
import { sampleEscoFacts } from './sample-esco.js';
import { sampleMatches } from './sample-matches.js';
import { sampleRomeFacts } from './sample-rome.js';

/** The releases that the sample is drawn from. */
export const sampleVersions: readonly SchemeRelease[] = [
  { scheme: 'ESCO', version: 'v1.1.1', languages: ['en', 'fr'], sample: true, tables: [] },
  { scheme: 'ROME', version: 'v460', languages: ['fr'], sample: true, tables: [] },
];

/**
 * The sample as the graph takes it, concepts before the relations among them.
 *
 * @param folder  folder of the sample's tables
 * @throws SourceError naming file, line and column where a table is not of its form or names a concept it does not hold
 */
export function* sampleRows(folder = SAMPLE_FOLDER): Generator<ConceptNode | Relation> {
  yield* rowsOfTables(readTables(folder));
}

/** As {@link sampleRows}, of tables already read. */
export function* rowsOfTables(tables: Tables): Generator<ConceptNode | Relation> {
  const facts = [...sampleEscoFacts(tables), ...sampleRomeFacts(tables), ...sampleMatches(tables)];
  yield* facts.filter((fact) => 'uri' in fact);
  yield* facts.filter((fact) => 'from' in fact);
}
