const DPV = 'https://w3id.org/dpv#';

/**
 * The compact form of a W3C DPV purpose: `dpv:X` of `dpv:X` and of the full IRI.
 *
 * @returns null when the text is neither
 */
export function compactPurpose(text: string): string | null {
  const name = /^(?:dpv:|https:\/\/w3id\.org\/dpv#)([A-Za-z][A-Za-z0-9-]*)$/.exec(text)?.[1];
  return name ? `dpv:${name}` : null;
}

/** The IRI of a purpose in compact form. */
export const purposeIri = (purpose: string): string => DPV + purpose.slice('dpv:'.length);

/**
 * The purposes a token allows: an array, or one text separated by spaces. What is no DPV term is left out:
 * it can open nothing.
 */
export function readPurposes(claim: unknown): string[] {
  const terms: unknown[] = typeof claim === 'string' ? claim.split(/\s+/) : Array.isArray(claim) ? claim : [];
  const known = terms.map((term) => (typeof term === 'string' ? compactPurpose(term) : null));
  return [...new Set(known.filter((term) => term !== null))];
}
