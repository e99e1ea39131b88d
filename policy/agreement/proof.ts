import { disclosuresOf, isCounted } from '../counts.js';
import { dutyStatesOf } from '../duties.js';
import type { Agreement, AgreementStatus, Pseudonyms } from '../model.js';
import { agreementOf, digestOf, type AgreementRules } from './content.js';
import { kidOf, verifySignature, type RegisteredKey } from './signature.js';

/** An agreement as the graph has it. What it says is the content alone, whatever its other properties are. */
export interface StoredAgreement {
  readonly uid: string;
  readonly status: AgreementStatus;
  /** First instant another agreement is in its place, milliseconds since the epoch; null where none is. */
  readonly endsAt: number | null;
  readonly content: unknown;
  readonly digest: unknown;
  readonly assignerSignature: unknown;
  readonly assigneeSignature: unknown;
  readonly pseudonymEpoch?: unknown;
  /** 32 bytes, base64. */
  readonly pseudonymKey?: unknown;
  /** What is recorded of its duties (`duties.ts`); absent: nothing. */
  readonly dutyStates?: unknown;
  /** Operations in which something was disclosed under it (`counts.ts`); absent: none. */
  readonly disclosures?: unknown;
}

export type Unproven = 'UNREADABLE' | 'DIGEST_MISMATCH' | 'SIGNATURE_MISSING' | 'SIGNATURE_INVALID';

interface Proof {
  readonly terms: AgreementRules;
  readonly digest: string;
  readonly assignerSignature: string;
  readonly assigneeSignature: string;
}

/** Contents kept as proven; past this many, the one proven first is proven again when it comes. */
const MOST_PROOFS = 10_000;

export interface AgreementProofs {
  /**
   * The agreements whose content is what both parties signed; the others are left out, so that they open nothing.
   *
   * @param now  milliseconds since the epoch
   * @throws what `keysOf` throws
   */
  proven(stored: readonly StoredAgreement[], now: number): Promise<Agreement[]>;
}

/**
 * Proves each content once: its digest, and a signature over it by a key of each party. That is kept, by the content
 * itself; no decision is. A key that was retired since still proves what it signed before.
 *
 * @param keysOf     registered keys with these ids
 * @param onFault    told of each agreement that is left out
 */
export function agreementProofs(
  keysOf: (kids: readonly string[]) => Promise<readonly RegisteredKey[]>,
  onFault: (uid: string, fault: Unproven) => void = () => undefined,
): AgreementProofs {
  const proofs = new Map<string, Proof>();

  const prove = async (stored: StoredAgreement, keys: readonly RegisteredKey[]): Promise<Unproven | null> => {
    const { content, digest, assignerSignature, assigneeSignature } = stored;
    if (typeof content !== 'string' || typeof digest !== 'string') return 'UNREADABLE';
    if (digestOf(content) !== digest) return 'DIGEST_MISMATCH';
    const terms = agreementOf(content);
    if (!terms || terms.uid !== stored.uid) return 'UNREADABLE';
    if (typeof assignerSignature !== 'string' || typeof assigneeSignature !== 'string') return 'SIGNATURE_MISSING';
    const signed = await Promise.all(
      [[terms.assigner, assignerSignature] as const, [terms.assignee, assigneeSignature] as const].map(
        ([party, jws]) => {
          const key = keys.find(({ kid }) => kid === kidOf(jws));
          return verifySignature(jws, { signed: digest, party, key: key ? { ...key, retiredAt: null } : null });
        },
      ),
    );
    if (signed.some((outcome) => 'fault' in outcome)) return 'SIGNATURE_INVALID';
    proofs.set(content, { terms, digest, assignerSignature, assigneeSignature });
    if (proofs.size > MOST_PROOFS) proofs.delete(proofs.keys().next().value!);
    return null;
  };

  const proofOf = (stored: StoredAgreement): Proof | undefined => {
    const proof = proofs.get(stored.content as string);
    return proof &&
      proof.digest === stored.digest &&
      proof.terms.uid === stored.uid &&
      proof.assignerSignature === stored.assignerSignature &&
      proof.assigneeSignature === stored.assigneeSignature
      ? proof
      : undefined;
  };

  return {
    async proven(stored, now) {
      const unproven = stored.filter((agreement) => !proofOf(agreement));
      if (unproven.length > 0) {
        const kids = unproven
          .flatMap(({ assignerSignature, assigneeSignature }) => [assignerSignature, assigneeSignature])
          .map((jws) => (typeof jws === 'string' ? kidOf(jws) : null))
          .filter((kid) => kid !== null);
        const keys = kids.length > 0 ? await keysOf(kids) : [];
        const faults = await Promise.all(unproven.map((agreement) => prove(agreement, keys)));
        faults.forEach((fault, i) => fault && onFault(unproven[i]!.uid, fault));
      }
      return stored.flatMap((agreement) => {
        const proof = proofOf(agreement);
        return proof ? [inState(proof.terms, agreement, now)] : [];
      });
    },
  };
}

/** What an agreement says, with what may change from one operation to the next. */
export const inState = (
  terms: AgreementRules,
  stored: Pick<StoredAgreement, 'status' | 'endsAt' | 'pseudonymEpoch' | 'pseudonymKey' | 'dutyStates' | 'disclosures'>,
  now: number,
): Agreement => ({
  ...terms,
  status: statusAt(stored, now),
  pseudonyms: pseudonymsOf(stored),
  ...(terms.duties && { dutyStates: dutyStatesOf(stored.dutyStates) }),
  ...(isCounted(terms) && { disclosures: disclosuresOf(stored.disclosures) }),
});

/** An agreement that another one has superseded is over from that instant on. */
export const statusAt = (
  { status, endsAt }: Pick<StoredAgreement, 'status' | 'endsAt'>,
  now: number,
): AgreementStatus => (endsAt === null || endsAt === undefined || now < endsAt ? status : 'TERMINATED');

export function pseudonymsOf({
  pseudonymEpoch: epoch,
  pseudonymKey: encoded,
}: Pick<StoredAgreement, 'pseudonymEpoch' | 'pseudonymKey'>): Pseudonyms | null {
  if (typeof epoch !== 'number' || !Number.isInteger(epoch) || typeof encoded !== 'string') return null;
  const key = Buffer.from(encoded, 'base64');
  return key.length === 32 ? { epoch, key } : null;
}
