import { readFileSync } from 'node:fs';
import type { Access } from '../careers/access.js';
import type { Verdict } from '../derive/match-model.js';
import { SourceError } from '../sources/source-error.js';
import type { JudgedByThree } from './agreement.js';

/** What judges said of a pair, and what was settled on. */
interface Settled extends JudgedByThree {
  /** RIGHT: the same. NEAR: one is a part of the other, or a level of it. WRONG: another. What most judges said; NEAR where three differ. */
  readonly verdict: Verdict;
  /** Why so, in words; empty where the first two judges agreed. */
  readonly reason: string;
}

/** A pair of an ESCO occupation and a ROME card judged by hand without its confidence in view. */
export interface Judgement extends Settled {
  readonly occupation: string;
  readonly card: string;
  /** Band of a provisional confidence that it was drawn from, A the lowest. */
  readonly stratum: string;
  /** Half of each stratum fits the model, the other half tells how good it is. */
  readonly use: 'CALIBRATE' | 'REPORT';
}

/** A pair of an ESCO skill and a competence or savoir of ROME, of nearly the same French words, judged by hand. */
export interface SkillJudgement extends Settled {
  readonly skill: string;
  /** OGR number. */
  readonly rome: string;
}

/** An occupation with the cards held to be best for it by hand, among all that ROME has; none where none fits. */
export interface BestCard {
  readonly occupation: string;
  readonly cards: readonly string[];
}

/** What a card demands of who enters it, as read by hand from its `acces_metier`. */
export interface AccessJudgement {
  /** `J1501`. */
  readonly code: string;
  readonly verdict: Access;
  readonly reason: string;
}

function rows(file: string, columns: readonly string[], folder: URL): Record<string, string>[] {
  const [header, ...lines] = readFileSync(new URL(file, folder), 'utf8').replace(/\n$/, '').split('\n');
  if (header !== columns.join('\t'))
    throw new SourceError({ file, line: 1 }, `the columns ${header}`, `the columns ${columns.join(', ')}`);
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [columns[at]!, cell])));
}

const FOLDER = new URL('../data/', import.meta.url);
const card = (code: string): string => `urn:rome:${code}`;

const VERDICTS = ['first', 'second', 'third', 'verdict'] as const;

const settled = (row: Record<string, string>): Settled => ({
  first: row['first'] as Verdict,
  second: row['second'] as Verdict,
  third: (row['third'] || null) as Verdict | null,
  verdict: row['verdict'] as Verdict,
  reason: row['reason']!,
});

/** @throws SourceError where the table is not of its form */
export const readJudgements = (folder = FOLDER): Judgement[] =>
  rows('match-judgements.tsv', ['occupation', 'rome', ...VERDICTS, 'stratum', 'use', 'reason'], folder).map((row) => ({
    occupation: row['occupation']!,
    card: card(row['rome']!),
    ...settled(row),
    stratum: row['stratum']!,
    use: row['use'] as Judgement['use'],
  }));

/** @throws SourceError where the table is not of its form */
export const readSkillJudgements = (folder = FOLDER): SkillJudgement[] =>
  rows('skill-match-judgements.tsv', ['skill', 'rome', ...VERDICTS, 'reason'], folder).map((row) => ({
    skill: row['skill']!,
    rome: row['rome']!,
    ...settled(row),
  }));

/** @throws SourceError where the table is not of its form */
export const readBestCards = (folder = FOLDER): BestCard[] =>
  rows('match-best-cards.tsv', ['occupation', 'rome'], folder).map((row) => ({
    occupation: row['occupation']!,
    cards: (row['rome'] ?? '').split(' ').filter(Boolean).map(card),
  }));

/** @throws SourceError where the table is not of its form */
export const readAccessJudgements = (folder = FOLDER): AccessJudgement[] =>
  rows('access-judgements.tsv', ['rome', 'verdict', 'reason'], folder).map((row) => ({
    code: row['rome']!,
    verdict: row['verdict'] as Access,
    reason: row['reason']!,
  }));
