import type { Sources } from '../../ontology/read.js';

/** Arguments of `npm run ontology --` that load them. */
export const loadArguments = ({ esco, labels, rome, crosswalk }: Sources): string[] => [
  'load',
  ...esco.flatMap((path) => ['--esco', path]),
  ...labels.flatMap(({ language, path }) => ['--labels', `${language}=${path}`]),
  ...rome.flatMap((path) => ['--rome', path]),
  ...crosswalk.flatMap((path) => ['--crosswalk', path]),
];
