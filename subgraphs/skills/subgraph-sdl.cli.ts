import { keepPage } from '../../runtime/generated-page.js';
import { skillsTypeDefs } from './subgraph-sdl.js';

/** Writes __generated__/subgraph.graphql; with `--check` compares instead, so that a change of the API shows in the review. */
try {
  await keepPage(
    new URL('./__generated__/subgraph.graphql', import.meta.url),
    await skillsTypeDefs(),
    process.argv.includes('--check'),
  );
} catch (fault) {
  console.error((fault as Error).message);
  process.exitCode = 1;
}
