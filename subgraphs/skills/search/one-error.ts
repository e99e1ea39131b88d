const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Shorter beginnings are too near to too many words. */
const LEAST_LENGTH = 4;

/** What was typed with one error in it: two letters swapped, one too many, one missing, one wrong. The first letter is taken to be right. */
function* variants(word: string): Generator<string> {
  for (let i = 1; i < word.length; i += 1) {
    const [before, letter, after] = [word.slice(0, i), word[i]!, word.slice(i + 1)];
    if (after !== '') yield before + after[0]! + letter + after.slice(1);
    yield before + after;
    for (const other of LETTERS) {
      yield before + other + after;
      yield before + other + letter + after;
    }
  }
}

/** @param words  in order */
function occurs(words: readonly string[], beginning: string): boolean {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < beginning) low = middle + 1;
    else high = middle;
  }
  return low < words.length && words[low]!.startsWith(beginning);
}

/**
 * Beginnings of words that differ from what was typed by one typing error.
 *
 * @param word   folded
 * @param words  every word there is, folded, in order
 * @returns each once; none for a word of under four letters
 */
export const withOneError = (word: string, words: readonly string[]): readonly string[] =>
  word.length < LEAST_LENGTH ? [] : [...new Set(variants(word))].filter((variant) => occurs(words, variant));
