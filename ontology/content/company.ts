import type { ContentIndex } from './content-index.js';
import type { Found } from './judge.js';

/** How many of the best found say which occupations a text is about. */
const VOTERS = 200;
/** What more occupations ask for than this says nothing about which one it is. */
const MOST_OCCUPATIONS = 50;
/** How many of its best occupations speak for a concept. */
const SPEAKERS = 5;
/** What a concept keeps that no other found one keeps company with. */
const ALONE = 0.35;
/** How well a concept fits in that no occupation asks for, before it is compared with the best. */
const NO_OCCUPATION = 0.1;

/** The mean of the greatest, none below 0. */
function meanOfGreatest(values: readonly number[], count: number): number {
  const greatest = new Float64Array(count);
  for (const value of values) {
    let rest = value;
    for (let i = 0; i < count && rest > 0; i += 1) {
      const before = greatest[i]!;
      if (rest > before) [greatest[i], rest] = [rest, before];
    }
  }
  return greatest.reduce((sum, value) => sum + value, 0) / count;
}

/**
 * What is found keeps company: skills that the same occupations ask for. `Switches` beside `wiring` is no part of a tunnel boring
 * machine. Each of the best votes for its occupations, and each is then held against the votes of the others.
 *
 * @param found  the best first
 * @returns for each what its score is multiplied by, 0.35 to 1
 */
export function company(found: readonly Found[], { from, occupations, asked }: ContentIndex): number[] {
  const votes = new Float64Array(asked.length);
  const own = found.map(({ concept, score }, rank) => {
    const count = from[concept + 1]! - from[concept]!;
    return rank < VOTERS && count > 0 && count <= MOST_OCCUPATIONS
      ? score ** 2 * Math.log(1 + asked.length / count)
      : 0;
  });
  // Who asks for much gets votes for little: divided by the root of how much.
  const share = (vote: number, occupation: number): number => vote / Math.sqrt(asked[occupation]!);
  found.forEach(({ concept }, i) => {
    if (own[i] === 0) return;
    for (let at = from[concept]!; at < from[concept + 1]!; at += 1)
      votes[occupations[at]!]! += share(own[i]!, occupations[at]!);
  });
  const most = votes.reduce((greatest, vote) => Math.max(greatest, vote), 0) || 1;
  const fits = found.map(({ concept }, i) => {
    if (from[concept + 1] === from[concept]) return NO_OCCUPATION;
    const others: number[] = [];
    for (let at = from[concept]!; at < from[concept + 1]!; at += 1)
      others.push((votes[occupations[at]!]! - share(own[i]!, occupations[at]!)) / most);
    return meanOfGreatest(others, SPEAKERS);
  });
  const best = fits.reduce((greatest, fit) => Math.max(greatest, fit), 0) || 1;
  return fits.map((fit) => ALONE + (1 - ALONE) * (fit / best));
}
