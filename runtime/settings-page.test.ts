import { expect, test } from '@jest/globals';
import { Settings } from './config.js';
import { tableRow } from './generated-page.js';
import { settingsPage } from './settings-page.js';

const page = settingsPage();

test.each(Object.keys(Settings.shape))('%s stands on the page with a description', (name) => {
  const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));

  expect(row?.split(' | ').at(-1)).toMatch(/^\S.{8,} \|$/);
});

test('defaults and limits are those of the settings, and none names a folder of this machine', () => {
  expect(page).toContain('| `PORT` | `4000` | whole number, 0 to 65535 |');
  expect(page).toContain('| `NEO4J_TIMEOUT_MS` | `10000` | whole number, 1 or more |');
  expect(page).toContain('| `PASSERELLE_HOME` | `.passerelle` | text |');
  expect(page).toContain('| `OIDC_ALGORITHMS` | `RS256,PS256,ES256,EdDSA` | text |');
  expect(page).not.toContain(process.cwd());
});

test('a bar in a cell does not end it', () => {
  expect(tableRow(['a|b', 'c\nd'])).toBe('| a\\|b | c d |');
});
