import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { keepPage } from '../runtime/generated-page.js';
import { accessPage } from './access-page.js';

const supergraph = parse(readFileSync(new URL('../gateway/supergraph.graphql', import.meta.url), 'utf8'));
try {
  await keepPage(
    new URL('../docs/access.md', import.meta.url),
    accessPage(supergraph),
    process.argv.includes('--check'),
  );
} catch (fault) {
  console.error((fault as Error).message);
  process.exitCode = 1;
}
