import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { smallDownload } from './small-download.js';
import { ontologyCommand } from '../test/ontology-command.js';
import { folderOf } from './test-support.js';

const download = folderOf({ ...smallDownload, file: '' });
const scratch = mkdtempSync(join(tmpdir(), 'passerelle-load-'));
const home = join(scratch, 'home');
afterAll(() => {
  download.remove();
  rmSync(scratch, { recursive: true, force: true });
});

/** Where no Neo4j can be started: no Java, no Maven, and an empty home. */
const ontology = (...args: string[]) => ontologyCommand(args, { PATH: '', PASSERELLE_HOME: home });

const load = (...args: string[]) => ontology('load', ...args);

describe('what is wrong is told before a Neo4j is started and anything is written', () => {
  test.each([
    ['a path that is not there', ['--esco', '/nope'], /^\/nope: found nothing, expected .*\nNothing was written\.\n$/],
    [
      'a report in a folder that is not there',
      ['--sample', '--report', join(scratch, 'no', 'load.json')],
      /^--report \S+load\.json: there is no folder \S+no; name a file in .* Nothing was written\.\n$/,
    ],
    [
      'a report that is a folder',
      ['--sample', '--report', scratch],
      /^--report \S+: it is a folder; name a file in .* Nothing was written\.\n$/,
    ],
    [
      'a report below a file',
      ['--sample', '--report', join(download.path, 'file', 'load.json')],
      /^--report \S+: \S+file is no folder; name a file in .* Nothing was written\.\n$/,
    ],
  ])('%s', async (_name, args, sentence) => {
    const { code, stdout, stderr } = await load(...args);

    expect(stderr).toMatch(sentence);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(existsSync(home)).toBe(false);
  });

  test('with sources that are right it is the start of Neo4j that fails', async () => {
    const { code, stderr } = await load('--esco', `${download.path}/en`);

    expect(stderr).toContain('no `java` is on the PATH');
    expect(code).toBe(1);
  });
});

test('a dry run of the sample reads it, says so, and writes the report', async () => {
  const file = join(scratch, 'load.json');
  const { code, stdout } = await load('--sample', '--dry-run', '--report', file);

  expect(stdout).toMatch(/^[\d,]+ concepts\n[^]*Nothing was written: a dry run\.\n/);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ written: false });
  expect(code).toBe(0);
});

// A device of Linux on which every write fails as on a full disk.
(existsSync('/dev/full') ? test : test.skip)(
  'the summary is printed also when the report cannot be written afterwards',
  async () => {
    const { code, stdout, stderr } = await load('--esco', `${download.path}/en`, '--dry-run', '--report', '/dev/full');

    expect(stdout).toContain('rows read from');
    expect(stderr).toMatch(
      /^Reading[^]*--report \/dev\/full: the report could not be written \(ENOSPC\); .*completed\.\n$/,
    );
    expect(code).toBe(1);
  },
);

test('--sample and a download exclude each other, and that is said', async () => {
  const { code, stderr } = await load('--sample', '--rome', `${download.path}/rome`);

  expect(stderr).toContain('--sample without them');
  expect(code).toBe(1);
});

describe('judge --draw', () => {
  const drawn = (n: string) =>
    ontology(
      'judge',
      '--draw',
      n,
      '--esco',
      `${download.path}/en`,
      '--esco',
      `${download.path}/fr`,
      '--rome',
      `${download.path}/rome`,
    );

  test('prints pairs of an occupation and a card as a table, without a confidence', async () => {
    const { code, stdout } = await drawn('2');
    const [header, ...rows] = stdout.trimEnd().split('\n');

    expect(header).toBe('occupation\trome\tstratum\tuse');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/^http\S+\t[A-N]\d{4}\t[A-E]\t(CALIBRATE|REPORT)$/);
    expect(code).toBe(0);
  });

  test.each(['0', '2.5', '10000'])('takes no %s for a number of pairs', async (n) => {
    const { code, stdout, stderr } = await drawn(n);

    expect(stderr).toContain('It takes a whole number from 1 to 9999.');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });
});
