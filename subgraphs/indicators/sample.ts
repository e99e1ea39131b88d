import { readFileSync } from 'node:fs';
import { MINIMUM_FREQUENCY } from '../../policy/disclosure.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { IndicatorRow, ObservationRow, TerritoryRow } from './repository.js';

const INDICATOR: IndicatorRow = {
  code: 'HIGHER-EDUCATION-CONTINUATION',
  family: 'OUTCOME',
  labelEn: 'Continuation into higher education after the baccalauréat',
  labelFr: "Taux de poursuite dans l'enseignement supérieur après le baccalauréat",
  unit: '%',
  numerator: 'Graduates of the year found in higher education the autumn after, in any académie',
  denominator: 'Graduates of the baccalauréat of the year',
  source:
    "Ministère chargé de l'enseignement supérieur, taux de poursuite par académie; Licence Ouverte 2.0; our own sums over series and genders",
};

const rowsOf = (file: string): string[][] =>
  readFileSync(new URL(`./sample/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

export const sampleTerritories = (): TerritoryRow[] =>
  rowsOf('academies.tsv').map(([code, label]) => ({ code: code!, kind: 'ACADEMIE', label: label! }));

export const sampleObservations = (): ObservationRow[] =>
  rowsOf('continuation.tsv').map(([territoryCode, year, value, groupSize]) => {
    const published = Number(groupSize) >= MINIMUM_FREQUENCY;
    return {
      indicatorCode: INDICATOR.code,
      territoryCode: territoryCode!,
      year: Number(year),
      value: published ? Number(value) : null,
      groupSize: published ? Number(groupSize) : null,
      disclosure: published ? 'PUBLISHED' : 'SUPPRESSED_FREQUENCY',
    };
  });

const LOAD = /* cypher */ `
  MERGE (indicator:Indicator { code: $indicator.code }) SET indicator += $indicator
  WITH indicator
  CALL () { UNWIND $territories AS territory MERGE (t:Territory { code: territory.code }) SET t += territory }
  CALL () {
    UNWIND $observations AS row
    MERGE (observation:Observation { indicator: row.indicatorCode, territory: row.territoryCode, year: toInteger(row.year) })
    SET observation.value = row.value, observation.groupSize = toInteger(row.groupSize), observation.disclosure = row.disclosure
  }
  RETURN count(*) AS loaded`;

/** Loads the sample of real figures; twice gives the same graph. */
export async function loadIndicatorsSample(graph: Graph): Promise<void> {
  await graph.write(LOAD, {
    indicator: INDICATOR,
    territories: sampleTerritories(),
    observations: sampleObservations(),
  });
}
