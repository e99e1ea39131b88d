/** How much is measured; `--quick` is for trying the harness, not for figures. */
export interface Effort {
  readonly rounds: number;
  /** Longest one round of one contestant may take, in seconds. */
  readonly roundS: number;
  /** Most requests of one round. */
  readonly roundRequests: number;
  /** Warm-up before the first round, per contestant and operation, in requests: compilers count calls, not seconds. */
  readonly warmUpRequests: number;
  /** Longest the warm-up may take, in seconds. */
  readonly warmUpS: number;
}

export const effortOf = (quick: boolean, rounds: number | undefined): Effort =>
  quick
    ? { rounds: rounds ?? 2, roundS: 2, roundRequests: 2_000, warmUpRequests: 200, warmUpS: 5 }
    : { rounds: rounds ?? 7, roundS: 4, roundRequests: 20_000, warmUpRequests: 1_500, warmUpS: 15 };

/**
 * Measures every contestant once per round, one after the other: A B C A B C. Every other round goes backwards, so
 * that nobody always comes first after somebody else.
 *
 * @returns per contestant what its rounds gave, in the order of the rounds
 */
export async function interleaved<Contestant, Result>(
  contestants: readonly Contestant[],
  rounds: number,
  measure: (contestant: Contestant, round: number) => Promise<Result>,
): Promise<Map<Contestant, Result[]>> {
  const results = new Map(contestants.map((contestant) => [contestant, [] as Result[]]));
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? contestants : [...contestants].reverse();
    for (const contestant of order) results.get(contestant)!.push(await measure(contestant, round));
  }
  return results;
}
