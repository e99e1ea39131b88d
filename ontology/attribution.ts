import type { SchemeRelease } from './model.js';
import { isRomeV3 } from './versions/release-order.js';

/** What each publisher asks to be said where its classification is shown. */
const ATTRIBUTION = {
  ESCO: {
    attribution:
      'This service uses the ESCO classification of the European Commission. (c) European Union, Decision 2011/833/EU',
    licence: 'CC-BY-4.0',
  },
  ROME: {
    attribution: 'Répertoire opérationnel des métiers et des emplois, France Travail',
    licence: 'etalab-2.0',
  },
} as const;

/** Day a release was published, ISO 8601, where it is known: Licence Ouverte 2.0 asks for the date of the last update beside the source. */
const PUBLISHED: Readonly<Record<string, string>> = { 'ROME v460': '2025-09-18' };

const frenchDay = (day: string): string => day.split('-').reverse().join('/');

/** Attribution and licence of one release, as properties of SchemeVersion. */
export function attributionOf({ scheme, version }: Pick<SchemeRelease, 'scheme' | 'version'>) {
  const { attribution, licence } = ATTRIBUTION[scheme];
  const published = PUBLISHED[`${scheme} ${version}`];
  if (scheme === 'ESCO') return { attribution, licence };
  return {
    attribution: `${isRomeV3(version) ? 'ROME' : 'ROME 4.0'}, ${attribution}, version ${version}${published ? `, mise à jour du ${frenchDay(published)}` : ''}`,
    licence,
  };
}

/** Source named on matches that come from the official table. */
export const CROSSWALK_SOURCE = 'France Travail, ROME v3 - ISCO-08';
