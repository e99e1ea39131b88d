/**
 * Who asks, for whom and what for. Made once per request by the gateway from a verified
 * access token; subgraphs get it from the hop token (or in-process, as it is).
 */
export interface Principal {
  /** `sub` of the access token; null for an anonymous request, which reads open data only. */
  readonly sub: string | null;
  /** DID of the organisation that asks; null when a person asks without any organisation between. */
  readonly org: string | null;
  /** Data subject or guardian in the token; null when no person takes part. */
  readonly person: string | null;
  /** The one W3C DPV purpose of this request, e.g. `dpv:ServiceProvision`; null when none is named. */
  readonly purpose: string | null;
}

/** Nobody: reads what is OPEN, nothing else. */
export const ANONYMOUS: Principal = Object.freeze({ sub: null, org: null, person: null, purpose: null });
