import type { Sources } from '../ontology/read.js';
import { runCommand } from './command.js';

/** Runs `npm run ontology`. */
export const ontologyCommand = (args: readonly string[], env: Readonly<Record<string, string>>) =>
  runCommand('ontology/ontology.cli.ts', args, env);

/** Downloads as the command is told of them. */
const optionsOf = ({ esco, labels, rome, crosswalk }: Sources): string[] => [
  ...esco.flatMap((path) => ['--esco', path]),
  ...labels.flatMap(({ language, path }) => ['--labels', `${language}=${path}`]),
  ...rome.flatMap((path) => ['--rome', path]),
  ...crosswalk.flatMap((path) => ['--crosswalk', path]),
];

/**
 * Runs a command on whole downloads. Not in Jest's own context: the parser of tables and the fits look up globals for each character and
 * number, which takes twice as long there.
 *
 * @returns the lines it says
 * @throws Error with what it says is wrong
 */
export async function onDownloads(
  command: string,
  sources: Sources,
  options: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const ended = await ontologyCommand([command, ...optionsOf(sources), ...options], {
    PATH: process.env['PATH'] ?? '',
    ...env,
  });
  if (ended.code !== 0) throw new Error(`ontology ${command} ended with ${ended.code}: ${ended.stderr}`);
  return ended.stdout.trimEnd().split('\n');
}
