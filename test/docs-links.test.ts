import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';

const root = resolve(import.meta.dirname, '..');
const SKIPPED = /(^|\/)(node_modules|dist|\.passerelle|\.git)(\/|$)/;

const pagesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (SKIPPED.test(path)) return [];
    return entry.isDirectory() ? pagesIn(path) : entry.name.endsWith('.md') ? [path] : [];
  });

/** Links to files of the project that are not there. */
const brokenLinks = (page: string, text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(resolve(root, dirname(page), target)))
    .map((target) => `${page} links to ${target}`);

test('every page links to files that are there', () => {
  const pages = pagesIn('.');
  expect(pages).toContain('README.md');
  expect(pages.flatMap((page) => brokenLinks(page, readFileSync(join(root, page), 'utf8')))).toEqual([]);
});

test('a link that leads nowhere is found', () => {
  expect(brokenLinks('docs/a.md', '[x](../README.md) [y](gone.md#part) [z](https://a.example)')).toEqual([
    'docs/a.md links to gone.md',
  ]);
});
