import { CROSSWALK_SOURCE } from '../attribution.js';
import { code } from '../sources/cells.js';
import type { Importers } from './importer.js';
import { romeCode, romeUri } from './rome-uri.js';

/**
 * Confidence in a match that the official table states. The table was made for ROME v3, whose cards of the same code were
 * somewhat wider than v460's, and it does not say which SKOS relation it means: hence CLOSE, and not 1.
 */
export const CROSSWALK_CONFIDENCE = 0.8;

export const iscoUri = (iscoCode: string): string => `http://data.europa.eu/esco/isco/C${iscoCode}`;

/** ROME v3 -> ISCO-08. How it reaches the codes that came after v3 is derived (derive/crosswalk-extension.ts). */
export const crosswalk: Importers[string] = {
  rank: 1,
  required: ['code_rome', 'isco08'],
  facts: (cells) => [
    {
      kind: 'MATCH',
      from: romeUri.occupation(romeCode(cells, 'code_rome')),
      to: iscoUri(code(cells, 'isco08', /^\d{1,4}$/, 'an ISCO-08 code of 1 to 4 digits such as 0110')),
      properties: { type: 'CLOSE', method: 'CROSSWALK', confidence: CROSSWALK_CONFIDENCE, source: CROSSWALK_SOURCE },
    },
  ],
};
