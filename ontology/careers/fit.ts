/** Labelled rows: values of the features, and whether the row is a move. */
export interface Labelled {
  readonly rows: readonly (readonly number[])[];
  readonly labels: readonly boolean[];
}

/** One feature's steps: from `from[i]` on, until `from[i + 1]`, it is worth `worth[i]`. A higher value is never worth less. */
export interface Steps {
  readonly from: readonly number[];
  readonly worth: readonly number[];
}

/** Shares of the rows at which bins begin: even ones, and finer towards the top, where what is near is told apart. */
const SHARES = [...Array.from({ length: 23 }, (_, bin) => (bin + 1) / 24), 0.975, 0.985, 0.99, 0.995];
const ROUNDS = 400;
const RATE = 0.15;
/** Fewest rows on either side of a step. */
const LEAST = 60;
/** Least gain worth a step. */
const GAIN = 0.5;

/** Where a value belongs: the last step that begins at it or below. */
export function stepOf(from: readonly number[], value: number): number {
  let [low, high] = [0, from.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (from[middle]! <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** Lower ends of the bins; the first is 0. */
function binEnds(values: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other);
  const ends = [0];
  for (const share of SHARES) {
    const value = sorted[Math.floor(share * sorted.length)]!;
    if (value > ends.at(-1)!) ends.push(value);
  }
  return ends;
}

/** A stump: below `bin` the sum moves by `low`, from it on by `high`. */
interface Stump {
  readonly feature: number;
  readonly bin: number;
  readonly low: number;
  readonly high: number;
  readonly gain: number;
}

interface Binned {
  readonly ends: readonly number[];
  readonly bins: Uint8Array;
}

/** The step of one feature that explains most of what is left, among those that rise; null where none does. */
function bestStump(feature: number, { ends, bins }: Binned, slopes: Float64Array, curves: Float64Array): Stump | null {
  const sums = ends.map(() => ({ slope: 0, curve: 0, rows: 0 }));
  const whole = { slope: 0, curve: 0, rows: bins.length };
  for (let row = 0; row < bins.length; row += 1) {
    const sum = sums[bins[row]!]!;
    sum.slope += slopes[row]!;
    sum.curve += curves[row]!;
    sum.rows += 1;
    whole.slope += slopes[row]!;
    whole.curve += curves[row]!;
  }
  const unsplit = whole.slope ** 2 / (whole.curve + 1);
  const left = { slope: 0, curve: 0, rows: 0 };
  let best: Stump | null = null;
  for (let bin = 1; bin < ends.length; bin += 1) {
    const { slope, curve, rows } = sums[bin - 1]!;
    left.slope += slope;
    left.curve += curve;
    left.rows += rows;
    if (left.rows < LEAST || whole.rows - left.rows < LEAST) continue;
    const low = left.slope / (left.curve + 1);
    const high = (whole.slope - left.slope) / (whole.curve - left.curve + 1);
    const gain = left.slope * low + (whole.slope - left.slope) * high - unsplit;
    if (high > low && gain > (best?.gain ?? GAIN)) best = { feature, bin, low, high, gain };
  }
  return best;
}

/** Neighbouring bins of the same worth as one step. */
function stepsOf(ends: readonly number[], worth: Float64Array): Steps {
  const kept = ends.flatMap((_, bin) => (bin === 0 || worth[bin]! - worth[bin - 1]! > 1e-9 ? [bin] : []));
  return { from: kept.map((bin) => ends[bin]!), worth: kept.map((bin) => worth[bin]!) };
}

/**
 * Fits a sum of one rising step function per feature: boosted stumps on the logistic loss (Friedman 2001), of which only those are
 * taken that rise with their feature, so that more in common is never worth less.
 *
 * @returns steps by feature; but for a constant their sum is the logarithm of the odds of a move
 */
export function fit({ rows, labels }: Labelled): Steps[] {
  const binned: Binned[] = (rows[0] ?? []).map((_, feature) => {
    const ends = binEnds(rows.map((row) => row[feature]!));
    return { ends, bins: Uint8Array.from(rows, (row) => stepOf(ends, row[feature]!)) };
  });
  const worth = binned.map(({ ends }) => new Float64Array(ends.length));
  const sums = new Float64Array(rows.length);
  const [slopes, curves] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let row = 0; row < sums.length; row += 1) {
      const odds = 1 / (1 + Math.exp(-sums[row]!));
      slopes[row] = (labels[row] ? 1 : 0) - odds;
      curves[row] = odds * (1 - odds);
    }
    let best: Stump | null = null;
    for (const [feature, of] of binned.entries()) {
      const stump = bestStump(feature, of, slopes, curves);
      if (stump && stump.gain > (best?.gain ?? 0)) best = stump;
    }
    if (!best) break;
    const { feature, bin, low, high } = best;
    const values = worth[feature]!;
    for (let at = 0; at < values.length; at += 1) values[at]! += RATE * (at < bin ? low : high);
    const { bins } = binned[feature]!;
    for (let row = 0; row < sums.length; row += 1) sums[row]! += RATE * (bins[row]! < bin ? low : high);
  }
  return binned.map(({ ends }, feature) => stepsOf(ends, worth[feature]!));
}
