import type { Progress } from '../../runtime/progress.js';
import { fitModel, judge, type MatchModel, type Verdict } from '../derive/match-model.js';
import { EVIDENCE } from '../derive/match-parts.js';
import { MATCH_WEIGHTS } from '../derive/match-weights.js';
import { type Candidate, occupationEvidence } from '../derive/occupation-evidence.js';
import { CANDIDATES, CLOSE_FROM, LEAST_CONFIDENCE, matchesOf, MOST_MATCHES } from '../derive/occupation-match.js';
import { readSources, type Sources } from '../read.js';
import { agreement, thirdJudge } from './agreement.js';
import { drawPairs } from './draw.js';
import { type BestCard, type Judgement, readBestCards, readJudgements, readSkillJudgements } from './judgements.js';
import { bandsOf, brier, type Scored, wilson } from './precision.js';
import { stagedFacts } from './staged-facts.js';

type Candidates = ReadonlyMap<string, readonly Candidate[]>;

const share = (hits: number, of: number): string => {
  const [low, high] = wilson(hits, of);
  return `${hits} of ${of} (${low.toFixed(2)} to ${high.toFixed(2)})`;
};

function reliability(scored: readonly Scored[]): string[] {
  return bandsOf(scored).map(
    ({ from, to, pairs, confidence, right, rightOrNear }) =>
      `  ${from.toFixed(1)} to ${to.toFixed(1)}: mean confidence ${confidence.toFixed(2)}; right or near ${share(rightOrNear, pairs)}, right ${share(right, pairs)}`,
  );
}

/** Type of the match, if one is kept, and by which of two rules it is CLOSE. */
function typeGiven(occupation: string, card: string, candidates: Candidates): string {
  const of = candidates.get(occupation) ?? [];
  const type = matchesOf(occupation, of).find(({ to }) => to === card)?.type;
  if (type !== 'CLOSE') return type ?? 'no match';
  const { same } = judge(of.find(({ to }) => to === card)!.evidence, MATCH_WEIGHTS);
  return same >= CLOSE_FROM.same ? 'CLOSE, since the same' : 'CLOSE, since a shorter name';
}

function byType(judged: readonly Judgement[], candidates: Candidates): string[] {
  const types = new Map<string, Judgement[]>();
  for (const judgement of judged) {
    const type = typeGiven(judgement.occupation, judgement.card, candidates);
    types.set(type, [...(types.get(type) ?? []), judgement]);
  }
  return [...types].sort().map(([type, of]) => {
    const counts = ['RIGHT', 'NEAR', 'WRONG'].map(
      (one) => `${of.filter(({ verdict }) => verdict === one).length} ${one}`,
    );
    return `  ${type}: ${counts.join(', ')}`;
  });
}

function best(cards: readonly BestCard[], candidates: Candidates): string[] {
  const asked = cards.filter((one) => one.cards.length > 0);
  const found = asked.map(({ occupation, cards: right }) =>
    matchesOf(occupation, candidates.get(occupation) ?? []).findIndex(({ to }) => right.includes(to)),
  );
  const among = (most: number): string => share(found.filter((at) => at >= 0 && at < most).length, asked.length);
  return [
    `Best card of ${asked.length} occupations (${cards.length - asked.length} more have none): first ${among(1)}, among the first three ${among(3)}, among all ${among(MOST_MATCHES)}`,
  ];
}

/** How well the judges agree: whatever is measured here cannot be surer than that. */
function judges(judgements: readonly Judgement[]): string[] {
  const strata = [...new Set(judgements.map(({ stratum }) => stratum))].sort();
  const skills = readSkillJudgements();
  const either = judgements.map(({ first, second }) => ({ first: orNear(first), second: orNear(second) }));
  return [
    `Two judges of ${judgements.length} pairs: ${agreement(judgements)}`,
    ...strata.map((one) => `  stratum ${one}: ${agreement(judgements.filter(({ stratum }) => stratum === one))}`),
    `  with right and near as one: ${agreement(either)}`,
    `  where they differ, the third judge: ${thirdJudge(judgements)}`,
    `Two judges of pairs of skills: ${agreement(skills)}`,
    `  where they differ, the third judge: ${thirdJudge(skills)}`,
  ];
}

const orNear = (verdict: Verdict): Verdict => (verdict === 'WRONG' ? 'WRONG' : 'NEAR');

/** What was fitted now, beside what is committed: they differ where the data or the code do. */
const weights = (title: string, { weights: of, thresholds }: MatchModel): string =>
  `${title}: ${EVIDENCE.map((kind) => `${kind} ${of[kind]}`).join(', ')}; thresholds near ${thresholds.near}, same ${thresholds.same}`;

async function compare(sources: Sources, progress: Progress): Promise<Candidates> {
  const { staging, log } = await readSources(sources, progress);
  staging.settle(null, log);
  const { esco, rome, skills } = stagedFacts(staging);
  progress.update('Comparing occupations');
  const candidates = new Map<string, readonly Candidate[]>();
  for (const { from, candidates: of } of occupationEvidence(esco, rome, skills, CANDIDATES)) candidates.set(from, of);
  progress.done('Compared.');
  return candidates;
}

/** Another seed, other pairs. */
const SEED = 'passerelle';

/**
 * Draws pairs for judges to come: so many of each band of confidence among all cards looked at, without those judged already.
 * The lines are a table with the columns occupation, rome, stratum and use of data/match-judgements.tsv; a judge sees the first two.
 *
 * @throws SourceError on a file that is not of its form
 */
export async function drawForJudges(sources: Sources, perBand: number, progress: Progress): Promise<string[]> {
  const pairs = [...(await compare(sources, progress))].flatMap(([occupation, of]) =>
    of.map(({ to, evidence }) => ({ occupation, card: to, confidence: judge(evidence, MATCH_WEIGHTS).confidence })),
  );
  const drawn = drawPairs(pairs, readJudgements(), perBand, SEED);
  return [
    ['occupation', 'rome', 'stratum', 'use'].join('\t'),
    ...drawn.map(({ occupation, card, stratum, use }) =>
      [occupation, card.replace('urn:rome:', ''), stratum, use].join('\t'),
    ),
  ];
}

/**
 * Tells how well judges agree, how often derived matches of occupations are right, by what was settled of pairs judged one
 * by one, and what weights the other half of those pairs give. Reads downloads alone; no graph.
 *
 * @throws SourceError on a file that is not of its form
 */
export async function judgeMatches(sources: Sources, progress: Progress): Promise<string[]> {
  const judgements = readJudgements();
  const candidates = await compare(sources, progress);
  const rows = judgements.flatMap((judgement) => {
    const found = candidates.get(judgement.occupation)?.find(({ to }) => to === judgement.card);
    return found ? [{ ...judgement, evidence: found.evidence, ...judge(found.evidence, MATCH_WEIGHTS) }] : [];
  });
  const of = (use: Judgement['use']) => rows.filter((row) => row.use === use);
  const matches = [...candidates].map(([from, all]) => matchesOf(from, all));
  const close = (rule: string) =>
    matches.flat().filter(({ from, to, type }) => type === 'CLOSE' && typeGiven(from, to, candidates) === rule).length;
  const surest = (least: number) =>
    matches.filter(([first]) => first !== undefined && first.confidence >= least).length;
  return [
    `${judgements.length} judged pairs, ${rows.length} of them among the ${CANDIDATES} cards looked at per occupation`,
    ...judges(judgements),
    weights('committed weights', MATCH_WEIGHTS),
    weights('fitted to the CALIBRATE half', fitModel(of('CALIBRATE'))),
    `REPORT half, Brier score ${brier(of('REPORT')).toFixed(3)}:`,
    ...reliability(of('REPORT')),
    `CALIBRATE half, Brier score ${brier(of('CALIBRATE')).toFixed(3)}:`,
    ...reliability(of('CALIBRATE')),
    'REPORT half by type given:',
    ...byType(of('REPORT'), candidates),
    'CALIBRATE half by type given:',
    ...byType(of('CALIBRATE'), candidates),
    `CLOSE matches by rule: ${close('CLOSE, since the same')} since the same, ${close('CLOSE, since a shorter name')} since a shorter name`,
    ...best(readBestCards(), candidates),
    `${matches.flat().length} matches from ${LEAST_CONFIDENCE}; occupations with one from 0.6: ${surest(0.6)}, from 0.8: ${surest(0.8)}, of ${candidates.size}`,
  ];
}
