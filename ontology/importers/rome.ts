import type { Fact } from '../model.js';
import type { Importers, TableImporter } from './importer.js';
import { romeCompletions } from './rome-completions.js';
import { romeConcepts } from './rome-concepts.js';
import { romeRelations } from './rome-relations.js';

const LABELS = ['prefLabelFr', 'shortLabelFr'] as const;

/** v3 writes some apostrophes of labels twice; texts are read so in their own table. */
function withSingleApostrophes(fact: Fact): Fact[] {
  if (!('uri' in fact)) return [fact];
  const doubled = LABELS.filter((label) => String(fact.properties[label] ?? '').includes("''"));
  if (doubled.length === 0) return [fact];
  const single = doubled.map((label) => [label, String(fact.properties[label]).replaceAll("''", "'")]);
  return [
    { ...fact, properties: { ...fact.properties, ...Object.fromEntries(single) } },
    { odd: 'DOUBLED_APOSTROPHE', found: String(fact.properties[doubled[0]!]).slice(0, 80), skipped: false },
  ];
}

const labelled = Object.entries(romeConcepts).map(([table, importer]): [string, TableImporter] => [
  table,
  { ...importer, facts: (cells, kindOf) => importer.facts(cells, kindOf).flatMap(withSingleApostrophes) },
]);

/** Every table of a ROME download, by its published name. */
export const romeImporters: Importers = { ...Object.fromEntries(labelled), ...romeRelations, ...romeCompletions };
