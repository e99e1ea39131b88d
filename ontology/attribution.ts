/** What each publisher asks to be said where its classification is shown; also a property of SchemeVersion. */
export const ATTRIBUTION = {
  ESCO: {
    attribution:
      'This service uses the ESCO classification of the European Commission. (c) European Union, Decision 2011/833/EU',
    licence: 'CC-BY-4.0',
  },
  ROME: {
    attribution: 'ROME 4.0, Répertoire opérationnel des métiers et des emplois, France Travail',
    licence: 'etalab-2.0',
  },
} as const;

/** Source named on matches that come from the official table. */
export const CROSSWALK_SOURCE = 'France Travail, ROME v3 - ISCO-08';
