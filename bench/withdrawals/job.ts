/** What the processes of the withdrawal bench are told, as JSON on their standard input. */
export interface WithdrawalJob {
  /** People who withdraw, each once. */
  readonly people: number;
  /** Withdrawals, or reads, under way at a time. */
  readonly concurrency: number;
  /** Ends a process that would go on, in ms. */
  readonly mostMs: number;
  /**
   * Of readers: how long the evidence about somebody is used again, in ms. Zero is what the policy does; more is the control, which must
   * be found out.
   */
  readonly keptMs?: number;
}

/** When each withdrawal had been acknowledged, by the number of its person. */
export interface Withdrawn {
  readonly acknowledgedMs: readonly number[];
  readonly latenciesMs: readonly number[];
  readonly elapsedMs: number;
}

/** A value of somebody's in an answer: whose, and when the trip for that person's consents began. */
export type Disclosure = readonly [person: number, tripMs: number, answeredMs: number];

export interface ReadResult {
  readonly disclosures: readonly Disclosure[];
  /** Answers, with or without somebody in them. */
  readonly reads: number;
  readonly elapsedMs: number;
  /** Nobody was open any more when it ended. */
  readonly emptied: boolean;
}

/** Milliseconds of the machine's own clock, the same in all its processes, which nobody sets. */
export const machineMs = (): number => Number(process.hrtime.bigint()) / 1e6;
