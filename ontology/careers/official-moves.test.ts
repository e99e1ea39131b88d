import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { onDownloads } from '../../test/ontology-command.js';
import { officialDownloads } from '../test-support.js';

const official = officialDownloads("how well scores find ROME's moves");

(official ? describe : describe.skip)("scores fitted to ROME's own moves", () => {
  let lines: readonly string[];
  let written: string;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'scores-'));
    lines = await onDownloads('fit', official!, ['--write', join(folder, 'tables.ts')]);
    written = await readFile(join(folder, 'tables.ts'), 'utf8');
    await rm(folder, { recursive: true });
    // About 40 s of work on one core; a busy machine is no fault.
  }, 900_000);

  const areas = () => lines.flatMap((line) => /ROC curve.*: ([\d.]+)$/.exec(line)?.[1] ?? []).map(Number);

  test('tell a move from another occupation of its sector, of sources they were not fitted to', () => {
    expect(lines).toContain("14912 moves, each with one other occupation of the target's sector");
    const [rome, esco] = areas();
    expect(rome).toBeGreaterThanOrEqual(0.82);
    expect(esco).toBeGreaterThanOrEqual(0.78);
  });

  test('are those that are committed', async () => {
    const committed = await readFile(new URL('./__generated__/score-tables.ts', import.meta.url), 'utf8');
    expect(written).toBe(committed);
  });
});
