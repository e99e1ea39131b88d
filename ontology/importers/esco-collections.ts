import type { Fact } from '../model.js';
import { known, required, text, uri } from '../sources/cells.js';
import { labelProperties } from './esco-concepts.js';
import { type Importers, LANGUAGES, type Language } from './importer.js';

const SCHEME = 'http://data.europa.eu/esco/concept-scheme/';

/** The collections ESCO publishes as a table of members each, with the concept scheme their members name in `inScheme`. */
export const COLLECTIONS = {
  digitalSkillsCollection: { key: 'digital', uri: `${SCHEME}6c930acd-c104-4ece-acf7-f44fd7333036` },
  greenSkillsCollection: { key: 'green', uri: `${SCHEME}green` },
  // Of v1.1.0, before the digital skills.
  ictSkillsCollection: { key: 'ict', uri: `${SCHEME}skill-ict-groups` },
  languageSkillsCollection: { key: 'language', uri: `${SCHEME}skill-language-groups` },
  transversalSkillsCollection: { key: 'transversal', uri: `${SCHEME}skill-transversal-groups` },
  researchSkillsCollection: { key: 'research', uri: `${SCHEME}research` },
  digCompSkillsCollection: { key: 'digcomp', uri: `${SCHEME}digcomp` },
  researchOccupationsCollection: { key: 'research-occupations', uri: `${SCHEME}8ae4b9f3-507e-4057-a145-2f96f0132613` },
} as const;

const KEY_OF = new Map<string, string>(
  Object.values(COLLECTIONS).map((collection) => [collection.uri, collection.key]),
);

const collectionNode = (
  collection: { readonly key: string; readonly uri: string },
  properties: Record<string, string | undefined> = {},
): Fact => ({
  kind: 'Collection',
  uri: collection.uri,
  properties: known({
    key: collection.key,
    notation: collection.key,
    scheme: 'ESCO',
    status: 'RELEASED',
    ...properties,
  }),
});

/** Tables of members (they also repeat each member's labels, ` | ` between them) and the table that names the schemes. */
export function escoCollections(language: Language): Importers {
  const members = Object.entries(COLLECTIONS).map(([table, collection]): [string, Importers[string]] => [
    table,
    {
      rank: 2,
      required: ['conceptUri', 'preferredLabel', 'altLabels', 'description'],
      introduces: [collectionNode(collection)],
      facts: (cells) => {
        const member = uri(cells, 'conceptUri');
        return [
          { kind: 'MEMBER_OF', from: member, to: collection.uri },
          { completes: member, properties: labelProperties(cells, language) },
        ];
      },
    },
  ]);
  return {
    ...Object.fromEntries(members),
    conceptSchemes: {
      rank: 0,
      required: ['conceptSchemeUri', 'preferredLabel'],
      facts: (cells) => {
        const scheme = uri(cells, 'conceptSchemeUri');
        const label = required(cells, 'preferredLabel');
        const key = KEY_OF.get(scheme);
        if (!key) return [{ odd: 'NOT_A_COLLECTION', found: `${scheme} (${label})`, skipped: true }];
        const suffix = LANGUAGES[language];
        return [
          collectionNode(
            { key, uri: scheme },
            { [`prefLabel${suffix}`]: label, [`description${suffix}`]: text(cells, 'description') },
          ),
        ];
      },
    },
  };
}
