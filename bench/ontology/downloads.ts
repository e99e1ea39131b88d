import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sources } from '../../ontology/read.js';

const FOLDER = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** The official downloads whole, as they lie beside the project; null when they do not. */
export function officialDownloads(): Sources | null {
  const at = (path: string): string => join(FOLDER, path);
  const sources: Sources = {
    esco: [at('esco-v1.1.1/en'), at('esco-v1.1.1/fr')],
    labels: [{ language: 'fr', path: at('esco-v1.1.1/fr-labels') }],
    rome: [at('rome-v460')],
    crosswalk: [at('crosswalk/rome_v3_to_isco08.csv')],
  };
  const paths = [...sources.esco, ...sources.labels.map(({ path }) => path), ...sources.rome, ...sources.crosswalk];
  return paths.every((path) => existsSync(path)) ? sources : null;
}

/** Arguments of `npm run ontology --` that load them. */
export const loadArguments = ({ esco, labels, rome, crosswalk }: Sources): string[] => [
  'load',
  ...esco.flatMap((path) => ['--esco', path]),
  ...labels.flatMap(({ language, path }) => ['--labels', `${language}=${path}`]),
  ...rome.flatMap((path) => ['--rome', path]),
  ...crosswalk.flatMap((path) => ['--crosswalk', path]),
];
