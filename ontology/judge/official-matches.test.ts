import { beforeAll, describe, expect, test } from '@jest/globals';
import { onDownloads } from '../../test/ontology-command.js';
import { officialDownloads } from '../test-support.js';

const official = officialDownloads('how often derived matches are right');

(official ? describe : describe.skip)('matches derived from the official downloads', () => {
  let lines: readonly string[];
  beforeAll(async () => {
    lines = await onDownloads('judge', official!, []);
  }, 300_000);

  test('are weighed as the committed judgements say', () => {
    const of = (title: string) => lines.find((line) => line.startsWith(title))!.slice(title.length);
    expect(of('fitted to the CALIBRATE half')).toBe(of('committed weights'));
  });

  test('are right or near as often as their confidence says, on pairs they were not fitted to', () => {
    const [, score] = /^REPORT half, Brier score ([\d.]+):$/.exec(
      lines.find((line) => line.startsWith('REPORT half, B'))!,
    )!;
    expect(Number(score)).toBeLessThan(0.18);
    const top = lines[lines.findIndex((line) => line.startsWith('REPORT half, B')) + 5]!;
    const [, hits, of] = /right or near (\d+) of (\d+)/.exec(top)!;
    expect(Number(hits) / Number(of)).toBeGreaterThan(0.8);
  });

  test('all judged pairs are still looked at', () => {
    expect(lines[0]).toMatch(/^200 judged pairs, 200 of them/);
  });
});
