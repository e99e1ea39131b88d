import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './child-process.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILD_TIMEOUT_MS = 300_000;

/**
 * Builds what is measured, as `npm run build` does but for the type check: under tsx every stack trace that a library
 * takes is mapped to the sources, which costs the Neo4j driver more than the rest of a small statement.
 */
export async function build(): Promise<void> {
  const options = { cwd: ROOT, timeoutMs: BUILD_TIMEOUT_MS };
  await run([process.execPath, 'node_modules/typescript/bin/tsc', '--noCheck'], options);
  await run([process.execPath, '--import', 'tsx', 'runtime/copy-assets.cli.ts'], options);
}

/** Command that runs a source of the project as it was built. */
export const builtCommand = (source: URL): readonly string[] => {
  const path = relative(ROOT, fileURLToPath(source)).replace(/\.ts$/, '.js');
  return [process.execPath, join(ROOT, 'dist', path)];
};
