import { readFile, writeFile } from 'node:fs/promises';
import { SUBGRAPH_NAMES } from '../runtime/subgraph.js';
import { compose, type SubgraphTypes } from './compose.js';

/**
 * Writes supergraph.graphql and schema.graphql beside this file; `--check` compares instead, and fails when they
 * are not what the subgraphs' SDL gives now. The gateway itself imports no subgraph: this command of the build does.
 */
const read = async (name: string): Promise<SubgraphTypes> => {
  const { typeDefs } = (await import(`../subgraphs/${name}/schema.js`)) as Pick<SubgraphTypes, 'typeDefs'>;
  return { name, typeDefs };
};

const { supergraph, apiSchema } = compose(await Promise.all(SUBGRAPH_NAMES.map(read)));
const files = [
  [new URL('supergraph.graphql', import.meta.url), supergraph],
  [new URL('schema.graphql', import.meta.url), apiSchema],
] as const;

if (process.argv.includes('--check')) {
  const stale: string[] = [];
  for (const [url, text] of files) {
    const committed = await readFile(url, 'utf8').catch(() => '');
    if (committed !== text) stale.push(url.pathname.split('/').slice(-2).join('/'));
  }
  if (stale.length > 0) {
    console.error(
      `Not what the subgraphs compose to: ${stale.join(', ')}. Run \`npm run codegen\` and commit the result.`,
    );
    process.exitCode = 1;
  }
} else {
  for (const [url, text] of files) await writeFile(url, text);
}
