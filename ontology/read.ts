import type { Progress } from '../runtime/progress.js';
import { crosswalk } from './importers/crosswalk.js';
import { escoImporters, isLanguageNeutral } from './importers/esco.js';
import { isLanguage, type Language, type TableImporter } from './importers/importer.js';
import { plainLabels } from './importers/labels.js';
import { romeImporters } from './importers/rome.js';
import type { Fact, SchemeRelease } from './model.js';
import { ReadLog } from './report.js';
import { detectEncoding, type Encoding } from './sources/encoding.js';
import { openSource, type SourceFile } from './sources/open-source.js';
import { readTable } from './sources/read-table.js';
import { CellError, SourceError } from './sources/source-error.js';
import { releaseInPath, tableName } from './sources/table-name.js';
import { type Place, Staging } from './staging.js';
import { UNVERSIONED } from './versions/release-order.js';

/** Paths of downloads, as on the command line. */
export interface Sources {
  readonly esco: readonly string[];
  readonly labels: readonly { readonly language: Language; readonly path: string }[];
  readonly rome: readonly string[];
  readonly crosswalk: readonly string[];
}

export interface Read {
  readonly staging: Staging;
  readonly log: ReadLog;
  readonly releases: readonly SchemeRelease[];
}

interface Table {
  readonly source: SourceFile;
  readonly importer: TableImporter;
  /** True where a Latin encoding may stand in for UTF-8. */
  readonly latin: boolean;
  /** True for labels that only stand in where there are no others. */
  readonly late?: boolean;
}

/** Reads and checks every file of the sources; nothing is written here. @throws SourceError on the first that is not of a published form */
export async function readSources(sources: Sources, progress: Progress): Promise<Read> {
  const log = new ReadLog();
  const staging = new Staging();
  const { tables, releases } = await findTables(sources, log);
  tables.sort((a, b) => a.importer.rank - b.importer.rank || Number(a.late ?? false) - Number(b.late ?? false));
  for (const [at, table] of tables.entries()) {
    progress.update('Reading', at, tables.length);
    await readOne(table, staging, log);
  }
  return { staging, log, releases };
}

async function findTables(sources: Sources, log: ReadLog): Promise<{ tables: Table[]; releases: SchemeRelease[] }> {
  const tables: Table[] = [];
  const esco = { versions: new Set<string>(), languages: new Set<string>() };
  const rome = new Set<string>();
  const named = { ESCO: new Set<string>(), ROME: new Set<string>() };
  const take = async (path: string, expected: string, tableOf: (source: SourceFile) => Table | null): Promise<void> => {
    const { tables: sources, others } = await openSource(path);
    const taken = sources.map((source) => ({ file: source.file, table: tableOf(source) }));
    log.filesIgnored.push(...others, ...taken.filter(({ table }) => !table).map(({ file }) => file));
    const found = taken.flatMap(({ table }) => table ?? []);
    if (found.length === 0) throw new SourceError({ file: path }, 'none of the published tables', expected);
    tables.push(...found);
  };
  for (const path of sources.esco) {
    await take(path, 'tables of an ESCO download in English or French, such as skills_en.csv', (source) => {
      const name = tableName(source.name);
      // v1.0 has labels of American English, in places those alone.
      const american = name?.language === 'en-us';
      const language = name && (isLanguageNeutral(name.table) || american) ? 'en' : name?.language;
      const importer = name && isLanguage(language) ? escoImporters(language)[name.table] : undefined;
      if (!importer) return null;
      if (name!.language && isLanguage(language)) esco.languages.add(language);
      named.ESCO.add(name!.table);
      const version = releaseInPath(source.path);
      if (version) esco.versions.add(version);
      return { source, importer, latin: false, late: american };
    });
  }
  for (const path of sources.rome) {
    await take(path, 'tables of a ROME download, such as unix_referentiel_code_rome_v460_utf8.csv', (source) => {
      const name = tableName(source.name);
      const importer = name?.release ? romeImporters[name.table] : undefined;
      if (!importer || !name?.release) return null;
      rome.add(name.release);
      named.ROME.add(name.table);
      return { source, importer, latin: true };
    });
  }
  for (const { language, path } of sources.labels) {
    const importer = plainLabels(language);
    await take(path, 'tables of labels', (source) => ({ source, importer, latin: false }));
    esco.languages.add(language);
  }
  for (const path of sources.crosswalk)
    await take(path, 'the table from ROME to ISCO-08', (source) => ({ source, importer: crosswalk, latin: true }));
  return { tables, releases: [...releasesOf(sources, esco, rome, named)] };
}

function* releasesOf(
  sources: Sources,
  esco: { versions: Set<string>; languages: Set<string> },
  rome: Set<string>,
  named: { readonly ESCO: ReadonlySet<string>; readonly ROME: ReadonlySet<string> },
): Generator<SchemeRelease> {
  const single = (versions: Set<string>, scheme: string): string => {
    if (versions.size > 1)
      throw new SourceError(
        { file: scheme },
        `files of the releases ${[...versions].sort().join(', ')}`,
        'one release at a time',
      );
    return [...versions][0] ?? UNVERSIONED;
  };
  if (sources.esco.length > 0) {
    yield {
      scheme: 'ESCO',
      version: single(esco.versions, 'ESCO'),
      languages: [...esco.languages].sort(),
      sample: false,
      tables: [...named.ESCO].sort(),
    };
  }
  if (sources.rome.length > 0)
    yield {
      scheme: 'ROME',
      version: single(rome, 'ROME'),
      languages: ['fr'],
      sample: false,
      tables: [...named.ROME].sort(),
    };
}

async function readOne({ source, importer, latin }: Table, staging: Staging, log: ReadLog): Promise<void> {
  const { file } = source;
  const encoding: Encoding = latin ? await detectEncoding(await source.open()) : 'utf-8';
  const count = log.file(file, encoding);
  if (encoding !== 'utf-8') log.odd(file, 0, 'NOT_UTF8', encoding, false);
  for (const fact of importer.introduces ?? []) stage(fact, null, staging);
  for await (const row of readTable(source, importer, encoding)) {
    const { line, cells, shortBy } = row;
    count.rowsRead += 1;
    if (!cells) {
      log.odd(file, line, 'BLANK_LINE', '', true);
      count.rowsSkipped += 1;
      continue;
    }
    if (shortBy > 0) log.odd(file, line, 'RAGGED_ROW', `${shortBy} trailing fields missing`, false);
    const facts = checked(() => importer.facts(cells, staging.kindOf), file, line);
    const odd = facts.filter((fact) => 'odd' in fact);
    for (const fact of odd) log.odd(file, line, fact.odd, fact.found, fact.skipped);
    count[odd.some((fact) => fact.skipped) ? 'rowsSkipped' : 'rowsLoaded'] += 1;
    const place: Place = { count, line, facts: facts.length - odd.length, dangling: 0 };
    for (const fact of facts) stage(fact, place, staging);
  }
}

function checked(facts: () => readonly Fact[], file: string, line: number): readonly Fact[] {
  try {
    return facts();
  } catch (cause) {
    if (!(cause instanceof CellError)) throw cause;
    throw new SourceError({ file, line, column: cause.column }, cause.found, cause.expected);
  }
}

/** @param place null for what no row of a download states */
export function stage(fact: Fact, place: Place | null, staging: Staging): void {
  if ('odd' in fact) return;
  if ('uri' in fact) staging.node(fact);
  else if ('from' in fact) staging.relation(fact, place);
  else staging.completion(fact, place);
}
