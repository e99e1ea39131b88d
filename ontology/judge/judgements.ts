import { readFileSync } from 'node:fs';
import type { Verdict } from '../derive/match-model.js';
import { SourceError } from '../sources/source-error.js';

/** A pair of an ESCO occupation and a ROME card judged by hand without its confidence in view. */
export interface Judgement {
  readonly occupation: string;
  readonly card: string;
  /** RIGHT: the same occupation. NEAR: one is a part of the other, or a level of it. WRONG: another occupation. */
  readonly verdict: Verdict;
  /** Band of a provisional confidence that it was drawn from, A the lowest. */
  readonly stratum: string;
  /** Half of each stratum fits the model, the other half tells how good it is. */
  readonly use: 'CALIBRATE' | 'REPORT';
}

/** An occupation with the cards held to be best for it by hand, among all that ROME has; none where none fits. */
export interface BestCard {
  readonly occupation: string;
  readonly cards: readonly string[];
}

function rows(file: string, columns: readonly string[], folder: URL): Record<string, string>[] {
  const [header, ...lines] = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
  if (header !== columns.join('\t'))
    throw new SourceError({ file, line: 1 }, `the columns ${header}`, `the columns ${columns.join(', ')}`);
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [columns[at]!, cell])));
}

const FOLDER = new URL('../data/', import.meta.url);
const card = (code: string): string => `urn:rome:${code}`;

/** @throws SourceError where a table is not of its form */
export const readJudgements = (folder = FOLDER): Judgement[] =>
  rows('match-judgements.tsv', ['occupation', 'rome', 'verdict', 'stratum', 'use'], folder).map((row) => ({
    occupation: row['occupation']!,
    card: card(row['rome']!),
    verdict: row['verdict'] as Verdict,
    stratum: row['stratum']!,
    use: row['use'] as Judgement['use'],
  }));

/** @throws SourceError where the table is not of its form */
export const readBestCards = (folder = FOLDER): BestCard[] =>
  rows('match-best-cards.tsv', ['occupation', 'rome'], folder).map((row) => ({
    occupation: row['occupation']!,
    cards: (row['rome'] ?? '').split(' ').filter(Boolean).map(card),
  }));
