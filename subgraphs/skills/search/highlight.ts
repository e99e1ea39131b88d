import { fold } from './fold.js';
import type { Segment } from './match-label.js';

/** How many of a word's letters fold to these, or -1 when it does not begin with them: `œ` folds to two. */
function lettersOf(word: string, beginning: string): number {
  for (let letters = 1; letters <= word.length; letters += 1) {
    const folded = fold(word.slice(0, letters));
    if (folded.startsWith(beginning)) return letters;
    if (!beginning.startsWith(folded)) return -1;
  }
  return -1;
}

/**
 * The label in pieces, those matched that are the beginning of a word and were typed.
 *
 * @param beginnings  folded
 */
export function highlightBeginnings(label: string, beginnings: readonly string[]): Segment[] {
  const segments: { text: string; matched: boolean }[] = [];
  const add = (text: string, matched: boolean): void => {
    const before = segments.at(-1);
    if (before?.matched === matched) before.text += text;
    else if (text !== '') segments.push({ text, matched });
  };
  for (const piece of label.match(/[\p{L}\p{M}\p{N}+#]+|[^\p{L}\p{M}\p{N}+#]+/gu) ?? []) {
    const letters = Math.max(0, ...beginnings.map((beginning) => lettersOf(piece, beginning)));
    add(piece.slice(0, letters), true);
    add(piece.slice(letters), false);
  }
  return segments;
}
