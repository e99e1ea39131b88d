import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readExamples } from './examples.js';
import { renderExplorer } from './explorer.js';

const scriptOf = (html: string): string =>
  html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));

test('the page has an example per tab, and headers to fill in', () => {
  const { html } = renderExplorer([
    { name: 'a', query: '{ a }' },
    { name: 'b', query: '{ b }' },
  ]);

  expect(html).toContain('<title>Passerelle</title>');
  expect(scriptOf(html)).toContain('"defaultTabs":[{"query":"{ a }","headers":');
  expect(scriptOf(html)).toContain('Passerelle-Purpose');
});

test('an example with variables has them in its tab, those to fill in empty', async () => {
  const withdraw = (await readExamples()).find(({ query }) => query.includes('mutation WithdrawConsent'))!;

  expect(JSON.parse(withdraw.variables!)).toEqual({ id: '' });
  expect(scriptOf(renderExplorer([withdraw]).html)).toContain(`"variables":${JSON.stringify(withdraw.variables)}`);
});

test('an example cannot end the script it stands in', () => {
  const { html } = renderExplorer([{ name: 'a', query: '# </script><script>alert(1)</script>' }]);

  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('# </script>');
});

test('the policy of the page allows its own script and nothing from elsewhere', () => {
  const { html, policy } = renderExplorer([]);

  expect(policy).toContain(`'sha256-${createHash('sha256').update(scriptOf(html)).digest('base64')}'`);
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  expect(html.replace(scriptOf(html), '')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});

test('examples come in the order of their file names', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-examples-'));
  await Promise.all(
    ['02-b.graphql', '01-a.graphql', 'notes.md'].map((name) => writeFile(join(folder, name), `# ${name}`)),
  );

  expect(await readExamples(folder)).toEqual([
    { name: '01-a', query: '# 01-a.graphql' },
    { name: '02-b', query: '# 02-b.graphql' },
  ]);
  await rm(folder, { recursive: true });
  expect(await readExamples(folder)).toEqual([]);
});
