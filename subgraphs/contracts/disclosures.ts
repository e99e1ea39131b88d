import type { LoggedDisclosure } from '../../policy/log/disclosure-record.js';
import type { OfflineProof } from '../../policy/log/proof.js';
import type { OwnDisclosure } from '../../policy/log/stored-disclosures.js';
import { ownedBy } from '../../policy/personal-data.js';

/** A record as the API tells it to the person it is about: without the pseudonyms of others. */
export interface DisclosureRow extends Omit<LoggedDisclosure, 'v' | 'subjects' | 'nonce' | 'writer' | 'seq'> {
  readonly consent: string | null;
  readonly guardianship: string | null;
  readonly hash: string;
  readonly person: string;
  /** What a proof is made from; no field of the schema. */
  readonly source: OwnDisclosure;
}

export function disclosureRow(source: OwnDisclosure, person: string): DisclosureRow {
  const { v: _v, subjects: _others, nonce: _nonce, writer: _writer, seq: _seq, ...told } = source.record;
  const { consent, guardianship, hash } = source;
  return ownedBy({ ...told, consent, guardianship, hash, person, source }, { persons: [person] });
}

export const proofRow = (proof: OfflineProof | null, person: string): OfflineProof | null =>
  proof && ownedBy({ ...proof }, { persons: [person] });
