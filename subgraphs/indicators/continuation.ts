/** One row of the ministry's table "taux de poursuite dans l'enseignement supérieur par académie": one series, one gender. */
export interface ContinuationRow {
  readonly year: number;
  readonly territory: string;
  readonly graduates: number;
  /** New graduates found in each kind of higher education; weighted by the source, hence not whole. */
  readonly continuing: readonly number[];
}

/**
 * Continuation into higher education: of the year's baccalauréat graduates of an académie, the share found in
 * higher education the autumn after, all series and genders together.
 *
 *     rate = 100 · Σ continuing / Σ graduates
 *
 * @returns per territory and year: per cent, rounded half up to 1 decimal (error ≤ 0.05), and the graduates it stands for
 * @see Ministère de l'Enseignement supérieur, "Taux de poursuite … par académie", Licence Ouverte 2.0
 */
export function continuationRates(rows: Iterable<ContinuationRow>) {
  const sums = new Map<string, { territory: string; year: number; graduates: number; continuing: number }>();
  for (const { year, territory, graduates, continuing } of rows) {
    const key = `${territory} ${year}`;
    const sum = sums.get(key) ?? { territory, year, graduates: 0, continuing: 0 };
    sums.set(key, sum);
    sum.graduates += graduates;
    sum.continuing += continuing.reduce((total, count) => total + count, 0);
  }
  return [...sums.values()].map(({ territory, year, graduates, continuing }) => ({
    territory,
    year,
    value: Math.round((1000 * continuing) / graduates) / 10,
    groupSize: Math.round(graduates),
  }));
}
