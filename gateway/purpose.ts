import { normalisePurpose } from '../policy/purposes.js';

/**
 * The purposes a token allows, in compact form: an array, or one text separated by spaces. What is no term of DPV is left
 * out: it can open nothing.
 */
export function readPurposes(claim: unknown): string[] {
  const terms: unknown[] = typeof claim === 'string' ? claim.split(/\s+/) : Array.isArray(claim) ? claim : [];
  const known = terms.map((term) => (typeof term === 'string' ? normalisePurpose(term) : null));
  return [...new Set(known.filter((term) => term !== null))];
}
