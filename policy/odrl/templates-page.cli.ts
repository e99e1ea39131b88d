/** Writes policy/templates/README.md; `--check` compares instead. */
import { keepPage } from '../../runtime/generated-page.js';
import { templatesPage } from './templates-page.js';

try {
  await keepPage(
    new URL('../templates/README.md', import.meta.url),
    await templatesPage(),
    process.argv.includes('--check'),
  );
} catch (fault) {
  console.error((fault as Error).message);
  process.exitCode = 1;
}
