import type { ConceptRecord } from './concept.js';

const PROPERTIES = [
  'uri',
  'kind',
  'notation',
  'scheme',
  'status',
  'prefLabelFr',
  'prefLabelEn',
  'skillType',
  'reuseLevel',
  'iscoCode',
] as const satisfies readonly (keyof ConceptRecord)[];

/** A ConceptRecord, as a map projection of the Cypher variable `concept`. */
export const CONCEPT = /* cypher */ `concept { ${PROPERTIES.map((property) => `.${property}`).join(', ')} }`;

/** The same as a list of values, for rows that come by the hundred: a map would bring its ten names with each of them. */
export const CONCEPT_VALUES = /* cypher */ `[${PROPERTIES.map((property) => `concept.${property}`).join(', ')}]`;

/** @param values  as CONCEPT_VALUES returns them */
export function conceptOf(values: readonly unknown[]): ConceptRecord {
  const concept: Record<string, unknown> = {};
  for (let i = 0; i < PROPERTIES.length; i += 1) concept[PROPERTIES[i]!] = values[i];
  return concept as unknown as ConceptRecord;
}
