import { known, labels, required, uri } from '../sources/cells.js';
import { type Importers, LANGUAGES, type Language } from './importer.js';

/** The plain table of labels by URI, `conceptUri,preferredLabel,altLabels`, for languages whose official tables are not at hand. */
export function plainLabels(language: Language): Importers[string] {
  const suffix = LANGUAGES[language];
  return {
    rank: 3,
    required: ['conceptUri', 'preferredLabel', 'altLabels'],
    facts: (cells) => {
      const preferred = required(cells, 'preferredLabel');
      return [
        {
          completes: uri(cells, 'conceptUri'),
          properties: known({
            [`prefLabel${suffix}`]: preferred,
            [`altLabels${suffix}`]: labels(cells, 'altLabels', preferred),
          }),
        },
      ];
    },
  };
}
