import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { continuationRates } from './continuation.js';
import { sampleObservations, sampleTerritories } from './sample.js';

const OFFICIAL = new URL(
  '../../../shared/data/education-fr/fr-esr-taux-poursuite-enseignement-superieur-par-academie.csv',
  import.meta.url,
);

test('the rate is the sum of those who continue over the sum of graduates, in per cent to one decimal', () => {
  const rows = [
    { year: 2021, territory: 'A01', graduates: 100, continuing: [50.5, 10] },
    { year: 2021, territory: 'A01', graduates: 50, continuing: [39.5] },
    { year: 2020, territory: 'A01', graduates: 3, continuing: [1] },
  ];
  expect(continuationRates(rows)).toEqual([
    { territory: 'A01', year: 2021, value: 66.7, groupSize: 150 },
    { territory: 'A01', year: 2020, value: 33.3, groupSize: 3 },
  ]);
});

test('every observation is of a territory of the sample, published, and a share', () => {
  const territories = new Set(sampleTerritories().map(({ code }) => code));
  const observations = sampleObservations();
  expect(observations.length).toBe(90);
  for (const { territoryCode, value, disclosure } of observations) {
    expect(territories.has(territoryCode)).toBe(true);
    expect(disclosure).toBe('PUBLISHED');
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThanOrEqual(100);
  }
});

(existsSync(OFFICIAL) ? test : test.skip)(
  'every figure is what the official table gives (skips where it is not at hand)',
  () => {
    const rows = parse(readFileSync(OFFICIAL), { columns: true, delimiter: ';', bom: true }) as Record<
      string,
      string
    >[];
    const continuing = Object.keys(rows[0]!).filter((column) => column.startsWith('Néo-bacheliers'));
    const official = continuationRates(
      rows.map((row) => ({
        year: Number(row['Rentrée / Session']),
        territory: row['Code académie du Bac']!,
        graduates: Number(row['Nombre total de bacheliers']),
        continuing: continuing.map((column) => Number(row[column] || 0)),
      })),
    );
    const byPlace = new Map(official.map((rate) => [`${rate.territory} ${rate.year}`, rate]));
    for (const { territoryCode, year, value, groupSize } of sampleObservations()) {
      expect(byPlace.get(`${territoryCode} ${year}`)).toEqual({ territory: territoryCode, year, value, groupSize });
    }
  },
);
