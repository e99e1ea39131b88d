import { readFileSync, writeFileSync } from 'node:fs';
import { skillsTypeDefs } from './subgraph-sdl.js';

/** Writes __generated__/subgraph.graphql; with `--check` compares instead, so that a change of the API shows in the review. */
const file = new URL('./__generated__/subgraph.graphql', import.meta.url);
const sdl = await skillsTypeDefs();

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== sdl) {
    console.error(
      'subgraphs/skills/__generated__/subgraph.graphql is not what its sources make: run `npm run codegen`.',
    );
    process.exit(1);
  }
} else {
  writeFileSync(file, sdl);
}
