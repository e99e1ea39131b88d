import type { Access } from './access.js';

/* Weights were set by judgement and not measured, but for what is not known. */

/** What any move takes, however near: a path of many small steps is no lighter than one of few. */
export const EACH_MOVE = 0.2;

/** What entering takes beside skills: a qualification is a year or years of study, more than any difference of skills. */
export const ENTERING: Readonly<Record<Access, number>> = { OPEN: 0, EXPECTED: 0.25, REQUIRED: 1 };
/**
 * Where nobody says what is demanded: what the cards of ROME v460 take whose texts say it, on the average (315 REQUIRED, 1,145 EXPECTED and
 * 118 OPEN: 0.38). Less, and ways would go by the occupations of which nothing is known.
 */
export const ENTERING_UNKNOWN = 0.4;

const entering = (access: Access | null): number => (access === null ? ENTERING_UNKNOWN : ENTERING[access]);

/**
 * What a move takes: 0.2 for moving at all, the part of the score that is missing to 1, and what entering takes.
 *
 * @param score   of the move, from 0 to 1
 * @param target  what the target demands; null where nobody says
 * @returns from 0.2 to 2.2
 */
export const effortOfMove = (score: number, target: Access | null): number =>
  EACH_MOVE + (1 - score) + entering(target);

/**
 * What it takes to go on in the other classification: the doubt that both mean the same occupation, and what the other demands beyond
 * this one. Nobody moves, but no diploma is gone round either.
 *
 * @param confidence  of the match, from 0 to 1
 */
export const effortOfMatch = (confidence: number, from: Access | null, to: Access | null): number =>
  0.05 + (1 - confidence) / 2 + Math.max(0, entering(to) - entering(from));
