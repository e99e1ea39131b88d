import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { SILENT } from '../../runtime/progress.js';
import { fitScores } from './fit-command.js';

/** The official downloads, where they are at hand: beside the project, never in it. */
const DATA = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const atHand = existsSync(`${DATA}/rome-v460`) && existsSync(`${DATA}/esco-v1.1.1`);
if (!atHand)
  process.stderr.write(
    `Skipped: the official downloads are not at ../shared/data, so how well scores find ROME's moves is not tested here.\n`,
  );

(atHand ? describe : describe.skip)("scores fitted to ROME's own moves", () => {
  let lines: readonly string[];
  let written: string;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'scores-'));
    const sources = {
      esco: [`${DATA}/esco-v1.1.1/en`, `${DATA}/esco-v1.1.1/fr`],
      labels: [{ language: 'fr' as const, path: `${DATA}/esco-v1.1.1/fr-labels` }],
      rome: [`${DATA}/rome-v460`],
      crosswalk: [`${DATA}/crosswalk`],
    };
    lines = await fitScores(sources, join(folder, 'tables.ts'), SILENT);
    written = await readFile(join(folder, 'tables.ts'), 'utf8');
    await rm(folder, { recursive: true });
  }, 300_000);

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
