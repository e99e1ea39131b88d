/** Writes docs/settings.md; `--check` compares instead. */
import { keepPage } from './generated-page.js';
import { settingsPage } from './settings-page.js';

try {
  await keepPage(new URL('../docs/settings.md', import.meta.url), settingsPage(), process.argv.includes('--check'));
} catch (cause) {
  console.error((cause as Error).message);
  process.exitCode = 1;
}
