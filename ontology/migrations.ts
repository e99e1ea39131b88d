import { fileURLToPath } from 'node:url';
import type { MigrationFolder } from '../runtime/migrate.js';

/** Constraints and indexes of the skills graph. */
export const ontologyMigrations: MigrationFolder = {
  part: 'ontology',
  path: fileURLToPath(new URL('./migrations', import.meta.url)),
};
