import type { GrantEffect, Instrument, Processing, Transfer } from '../agreement/content.js';
import { ALL_FIELDS, coordinateOf } from './profile.js';

/** What the codes of the profile, and the functions of parties in a duty, are called in one language. */
export interface Names {
  readonly instruments: Readonly<Record<Instrument, string>>;
  readonly roles: Readonly<Record<Processing['assignerRole'], string>>;
  readonly effects: Readonly<Record<GrantEffect, string>>;
  readonly safeguards: Readonly<Record<Transfer['safeguard'], string>>;
  /** GDPR art. 6(1) and 9(2), by the terms of DPV. */
  readonly grounds: Readonly<Record<string, string>>;
  readonly parties: Readonly<Record<string, string>>;
  readonly allFields: string;
}

/** A code in words, and after it the code, which a jurist finds again in the document; a code without a name stays what it is. */
export const named = (names: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(names, code) ? `${names[code]} [${code}]` : code;

/** An asset by its name in the schema, where it is one of its fields. */
export const assetName = ({ allFields }: Names, iri: string): string =>
  iri === ALL_FIELDS ? allFields : (coordinateOf(iri) ?? iri);
