import { escoCollections } from './esco-collections.js';
import { escoConcepts } from './esco-concepts.js';
import { escoRelations } from './esco-relations.js';
import type { Importers, Language } from './importer.js';

/** Every table of an ESCO download in one language, by its published name. */
export const escoImporters = (language: Language): Importers => ({
  ...escoConcepts(language),
  ...escoCollections(language),
  ...escoRelations,
});

/** Tables that carry no language and so are read whatever the file's name ends in. */
export const isLanguageNeutral = (table: string): boolean => table in escoRelations;
