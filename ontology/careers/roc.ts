/**
 * Area under the ROC curve: how often, of a true and a false row, the true one has the higher score; equal scores count half.
 *
 * @returns from 0 to 1; NaN where all labels are the same
 */
export function areaUnderRoc(scores: readonly number[], labels: readonly boolean[]): number {
  const order = scores.map((_, row) => row).sort((one, other) => scores[one]! - scores[other]!);
  let [ranks, positives] = [0, 0];
  for (let at = 0; at < order.length;) {
    const first = at;
    while (at < order.length && scores[order[at]!] === scores[order[first]!]) at += 1;
    const rank = (first + 1 + at) / 2;
    const tied = order.slice(first, at).filter((row) => labels[row]).length;
    ranks += tied * rank;
    positives += tied;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (labels.length - positives));
}
