import { groupsOf, isPlaceGroup, placeOf } from '../places.js';
import type { Situation, Verdict } from './constraint.js';
import { isAbsoluteIri } from './terms.js';
import { same, type Typed } from './values.js';

/*
 * Values of `spatial`, read as the gateway reads them: `FR`, `loc:FR` and https://w3id.org/dpv/loc#FR are one country, and who is of the
 * EU or the EEA is known (../places.ts). Compared letter by letter, two spellings would be two countries: a prohibition of one of
 * them would never apply.
 */

export interface PlaceValue {
  readonly text: string;
  readonly typed: Typed | null;
  /** The country or group it is known as. */
  readonly place: string | null;
}

/** A text in a language is a name, and no code. */
export const placeOfTyped = (typed: Typed | null): string | null =>
  typed?.kind === 'text' && typed.language === null ? placeOf(typed.text) : null;

/**
 * Whether two values are one place. A group and what may be within it, a code and a name that stands in no list, an IRI and a text: of
 * these it cannot be told.
 */
export function samePlace(one: PlaceValue, other: PlaceValue): Verdict {
  if (one.place !== null && one.place === other.place) return true;
  const alike = one.typed && other.typed ? same(one.typed, other.typed) : null;
  if (alike !== false) return alike;
  if (one.place !== null && other.place !== null)
    return isPlaceGroup(one.place) || isPlaceGroup(other.place) ? null : false;
  if (one.place !== null || other.place !== null) return null;
  return isAbsoluteIri(one.text) === isAbsoluteIri(other.text) ? false : null;
}

const spellings = ({ text, place }: PlaceValue): readonly string[] =>
  place === null ? [text] : [place, `https://w3id.org/dpv/loc#${place}`, `loc:${place}`];

/** What is said of collections, however the two are spelt there. */
export function saidPartOf(part: PlaceValue, whole: PlaceValue, { collectionsOf }: Situation): Verdict {
  const found = spellings(part).flatMap((spelling) => collectionsOf(spelling) ?? []);
  return found.length === 0 ? null : spellings(whole).some((name) => found.some((names) => names.has(name)));
}

/** Whether one place is within another: a country in the EU or the EEA as the law has it, anything else as it is said. */
export function isPlaceWithin(part: PlaceValue, whole: PlaceValue, situation: Situation): Verdict {
  const known =
    part.place !== null && whole.place !== null && isPlaceGroup(whole.place)
      ? (groupsOf(part.place)?.has(whole.place) ?? null)
      : null;
  if (known === true) return true;
  const said = saidPartOf(part, whole, situation);
  if (known === null) return said;
  return said === true ? null : false;
}
