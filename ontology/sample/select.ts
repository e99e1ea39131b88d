import { chosenCodes, type Choice } from './choice.js';
import type { Downloads } from './downloads.js';
import { selectEsco } from './esco-selection.js';
import { escoTables } from './esco-tables.js';
import { matchRows } from './match-rows.js';
import { romeTables } from './rome-tables.js';
import { PREFIXES, type Tables } from './tables.js';

/** The whole sample, drawn from the downloads by the choice. Same input, same tables. */
export function selectSample(choice: Choice, downloads: Downloads): Tables {
  const rome = romeTables(chosenCodes(choice), downloads);
  const selection = selectEsco(
    choice,
    downloads,
    rome['rome-isco'].map(({ isco }) => isco),
  );
  return {
    prefixes: Object.entries(PREFIXES).map(([prefix, uri]) => ({ prefix, uri })),
    ...escoTables(selection, downloads),
    ...rome,
    matches: matchRows(choice, downloads),
  };
}
