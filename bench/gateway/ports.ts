/** First port of the range that the bench takes. */
export const FIRST_PORT = 4600;

/** Every port of a run; none of them is the project's own default. */
export const portsFrom = (first: number) => ({
  standalone: first,
  gateway: first + 1,
  skills: first + 2,
  participants: first + 3,
  contracts: first + 4,
  indicators: first + 5,
  plainGateway: first + 6,
  plainGuardedGateway: first + 7,
  plainSkills: first + 8,
  plainParticipants: first + 9,
  plainGuardedParticipants: first + 10,
  plainContracts: first + 11,
  plainIndicators: first + 12,
  hive: first + 13,
  standaloneOff: first + 14,
  standaloneUnlogged: first + 15,
});

export type Ports = ReturnType<typeof portsFrom>;
