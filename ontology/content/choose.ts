import type { Found } from './judge.js';

/** What a suggestion loses whose words have all led to two better ones. */
const SAID_BEFORE = 0.1;
/** Most suggestions that exactly the same words lead to. */
const MOST_OF_SAME_WORDS = 4;

/**
 * The best, where words that have led to a better one count less: ten suggestions for the same two words leave the rest of a text
 * unheard.
 *
 * @param found  the best first
 */
export function choose(found: readonly Found[], first: number): Found[] {
  const rest = [...found];
  const chosen: Found[] = [];
  const led = new Map<number, number>();
  const same = new Map<string, number>();
  const wordsOf = ({ words }: Found): string => words.map(({ start }) => start).join(' ');
  while (chosen.length < first && rest.length > 0) {
    let best: { readonly at: number; readonly score: number } | null = null;
    for (let at = 0; at < rest.length; at += 1) {
      const { score, words } = rest[at]!;
      // What follows is worth less even when nothing of it was said before.
      if (best && score <= best.score) break;
      const before = words.reduce((sum, { start }) => sum + Math.min(1, (led.get(start) ?? 0) / 2), 0);
      const left = score * (1 - (SAID_BEFORE * before) / words.length);
      if (!best || left > best.score) best = { at, score: left };
    }
    const [taken] = rest.splice(best!.at, 1) as [Found];
    const key = wordsOf(taken);
    const alike = same.get(key) ?? 0;
    if (alike >= MOST_OF_SAME_WORDS) continue;
    same.set(key, alike + 1);
    for (const { start } of taken.words) led.set(start, (led.get(start) ?? 0) + 1);
    chosen.push({ ...taken, score: best!.score });
  }
  return chosen;
}
