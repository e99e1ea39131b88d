import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from '@jest/globals';
import { readAccessJudgements } from '../judge/judgements.js';
import { officialDownloads } from '../test-support.js';
import { ACCESS, accessConditions } from './access.js';

const judged = readAccessJudgements();
const official = officialDownloads('how well it is read what an occupation demands');

test('50 cards were judged, each once, with a reason', () => {
  expect(judged).toHaveLength(50);
  expect(new Set(judged.map(({ code }) => code)).size).toBe(50);
  for (const { code, verdict, reason } of judged) {
    expect(code).toMatch(/^[A-N]\d{4}$/);
    expect(ACCESS).toContain(verdict);
    expect(reason).not.toBe('');
  }
});

(official ? test : test.skip)('the reader says what was judged by hand, of 48 of 50 cards at least', () => {
  const table = (name: string): Record<string, string>[] =>
    parse(readFileSync(join(official!.rome[0]!, `unix_${name}_v460_utf8.csv`), 'utf8'), { columns: true });
  const wanted = new Set(judged.map(({ code }) => code));
  const ofJudged = (name: string) => table(name).filter((row) => wanted.has(row['code_rome']!));
  const texts = ofJudged('texte').filter((row) => row['libelle_type_texte'] === 'acces_metier');
  const read = new Map(
    ofJudged('referentiel_code_rome').map((row) => {
      const lines = texts.filter((text) => text['code_rome'] === row['code_rome']);
      const said = lines.map((text) => text['libelle_texte']!.replaceAll("''", "'")).join('\n');
      const regulated = row['emploi_reglemente'] === 'O' ? true : null;
      return [row['code_rome']!, accessConditions(said, regulated, row['libelle_rome']).access];
    }),
  );
  const other = judged.filter(({ code, verdict }) => read.get(code) !== verdict);
  expect(other.length).toBeLessThanOrEqual(2);
  // To take a qualification for none is the worse mistake: a move would be viable on skills alone.
  expect(other.filter(({ verdict }) => verdict === 'REQUIRED')).toEqual([]);
});
