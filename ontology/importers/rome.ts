import type { Importers } from './importer.js';
import { romeCompletions } from './rome-completions.js';
import { romeConcepts } from './rome-concepts.js';
import { romeRelations } from './rome-relations.js';

/** Every table of a ROME download, by its published name. */
export const romeImporters: Importers = { ...romeConcepts, ...romeRelations, ...romeCompletions };
