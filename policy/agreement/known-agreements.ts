import { LRUCache } from 'lru-cache';
import type { Agreement, AgreementStatus } from '../model.js';
import type { AgreementRules } from './content.js';
import { inState, type AgreementProofs, type StoredAgreement } from './proof.js';

/** Longest a content is not read again, in milliseconds: that somebody changed it in the graph is noticed within this time. */
export const REREAD_MS = 60_000;
/** Contents kept as read and proven. */
const MOST_KNOWN = 10_000;

/** Agreements without their contents: what may change from one operation to the next, and the digests of all those in that state. */
export interface AgreementState {
  readonly status: AgreementStatus;
  readonly endsAt: number | null;
  readonly pseudonymEpoch: unknown;
  readonly pseudonymKey: unknown;
  readonly dutyStates?: unknown;
  readonly disclosures?: unknown;
  /** Empty texts for those that have none. */
  readonly digests: readonly string[];
}

/** What both parties signed, and nothing that may change. */
interface Signed {
  readonly terms: AgreementRules;
  /** Some value leaves under a pseudonym. */
  readonly pseudonymises: boolean;
}

export interface KnownAgreements {
  /**
   * The agreements in these states. A content is read and proven where its digest is not known, or was proven too long
   * ago; else it is what both parties signed, whatever the graph holds in its place. No status is kept.
   *
   * @param now   milliseconds since the epoch
   * @param read  whole agreements, but those with these digests
   * @returns `unkeyed`: uids of those in force that ask for pseudonyms and have no key to make them with
   * @throws what `read` and the proofs throw
   */
  of(
    states: readonly AgreementState[],
    now: number,
    read: (known: readonly string[]) => Promise<readonly StoredAgreement[]>,
  ): Promise<{ readonly agreements: readonly Agreement[]; readonly unkeyed: readonly string[] }>;
}

export interface KnownOptions {
  readonly rereadMs?: number;
  /** Milliseconds that only go forward. */
  readonly clock?: () => number;
}

export function knownAgreements(
  proofs: AgreementProofs,
  { rereadMs = REREAD_MS, clock = () => performance.now() }: KnownOptions = {},
): KnownAgreements {
  const known = new LRUCache<string, Signed>({
    max: MOST_KNOWN,
    ttl: rereadMs,
    ttlResolution: 0,
    perf: { now: clock },
  });

  return {
    async of(states, now, read) {
      const agreements: Agreement[] = [];
      const digests: string[] = [];
      const unkeyed: string[] = [];
      const add = ({ pseudonymises }: Signed, agreement: Agreement, key: unknown): void => {
        agreements.push(agreement);
        if (pseudonymises && agreement.status === 'ACTIVE' && (key ?? null) === null) unkeyed.push(agreement.uid);
      };
      let unread = 0;
      for (const state of states)
        for (const digest of state.digests) {
          const signed = known.get(digest);
          if (signed) {
            digests.push(digest);
            add(signed, inState(signed.terms, state, now), state.pseudonymKey);
          } else unread += 1;
        }
      if (unread > 0) {
        const stored = await read(digests);
        for (const agreement of await proofs.proven(stored, now)) {
          const { status: _s, pseudonyms: _p, dutyStates: _d, disclosures: _n, ...terms } = agreement;
          const signed = { terms, pseudonymises: terms.grants.some(({ effect }) => effect === 'PSEUDONYMISE') };
          const { digest, pseudonymKey } = stored.find(({ uid }) => uid === agreement.uid)!;
          known.set(digest as string, signed);
          add(signed, agreement, pseudonymKey);
        }
      }
      return { agreements, unkeyed };
    },
  };
}
