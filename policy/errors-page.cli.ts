/** Writes docs/errors.md; `--check` compares instead. */
import { keepPage } from '../runtime/generated-page.js';
import { errorsPage } from './errors-page.js';

try {
  await keepPage(new URL('../docs/errors.md', import.meta.url), errorsPage(), process.argv.includes('--check'));
} catch (cause) {
  console.error((cause as Error).message);
  process.exitCode = 1;
}
