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

/** Sums of a set of rows: of the slopes of the loss, of its curves, and how many rows. */
interface Sums {
  slope: number;
  curve: number;
  rows: number;
}

/** Sums of the rows of each bin of each feature, one feature after the other, `STRIDE` places apart. */
interface Histograms {
  readonly slope: Float64Array;
  readonly curve: Float64Array;
  readonly rows: Uint32Array;
}

/** Most bins of a feature. */
const STRIDE = SHARES.length + 1;

/** The step of one feature that explains most of what is left, among those that rise; null where none does. */
function bestStump(feature: number, bins: number, { slope, curve, rows }: Histograms, whole: Sums): Stump | null {
  const unsplit = whole.slope ** 2 / (whole.curve + 1);
  const left: Sums = { slope: 0, curve: 0, rows: 0 };
  let best: Stump | null = null;
  for (let bin = 1; bin < bins; bin += 1) {
    const before = feature * STRIDE + bin - 1;
    left.slope += slope[before]!;
    left.curve += curve[before]!;
    left.rows += rows[before]!;
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
  const ends = (rows[0] ?? []).map((_, feature) => binEnds(rows.map((row) => row[feature]!)));
  const features = ends.length;
  // Where each feature of a row is counted, row after row: the loop over them is where fitting spends its time.
  const places = new Uint16Array(rows.length * features);
  for (const [at, row] of rows.entries())
    for (let of = 0; of < features; of += 1) places[at * features + of] = of * STRIDE + stepOf(ends[of]!, row[of]!);
  const worth = ends.map((of) => new Float64Array(of.length));
  const sums = new Float64Array(rows.length);
  const size = features * STRIDE;
  const counted: Histograms = {
    slope: new Float64Array(size),
    curve: new Float64Array(size),
    rows: new Uint32Array(size),
  };
  for (const place of places) counted.rows[place]! += 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const whole: Sums = { slope: 0, curve: 0, rows: rows.length };
    counted.slope.fill(0);
    counted.curve.fill(0);
    for (let row = 0; row < sums.length; row += 1) {
      const odds = 1 / (1 + Math.exp(-sums[row]!));
      const [slope, curve] = [(labels[row] ? 1 : 0) - odds, odds * (1 - odds)];
      whole.slope += slope;
      whole.curve += curve;
      for (let at = row * features; at < (row + 1) * features; at += 1) {
        const place = places[at]!;
        counted.slope[place]! += slope;
        counted.curve[place]! += curve;
      }
    }
    let best: Stump | null = null;
    for (let feature = 0; feature < features; feature += 1) {
      const stump = bestStump(feature, ends[feature]!.length, counted, whole);
      if (stump && stump.gain > (best?.gain ?? 0)) best = stump;
    }
    if (!best) break;
    const { feature, bin, low, high } = best;
    const values = worth[feature]!;
    for (let at = 0; at < values.length; at += 1) values[at]! += RATE * (at < bin ? low : high);
    const from = feature * STRIDE + bin;
    for (let row = 0; row < sums.length; row += 1)
      sums[row]! += RATE * (places[row * features + feature]! < from ? low : high);
  }
  return ends.map((of, feature) => stepsOf(of, worth[feature]!));
}
