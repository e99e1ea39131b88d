import { createHash } from 'node:crypto';
import type { Progress } from '../../../runtime/progress.js';
import type { ContentRepository } from '../repository-content.js';
import type { ImportsRepository } from '../repository-imports.js';
import type { CheckedResource } from './resource.js';
import type { ContentStore } from './store.js';
import { checkConcepts } from './check-concepts.js';
import type { FileRecord, PlacedRecord } from './formats/record.js';
import { SUGGESTED, suggestByWords } from './suggest.js';

/** Resources of one transaction. */
const BATCH = 500;

export interface BulkSources extends ContentStore {
  readonly skills: Pick<ContentRepository, 'contentIndex'>;
  readonly imports: ImportsRepository;
}

export interface BulkOptions {
  /** DID of the organisation. */
  readonly publisher: string;
  readonly progress: Progress;
  readonly now?: () => number;
  /** How many are suggested for each, and their least score. */
  readonly suggest?: typeof SUGGESTED;
  /** Resources of one transaction. */
  readonly batch?: number;
}

export interface ImportOptions extends BulkOptions {
  /** Text of the file: its digest names the import. */
  readonly text: string;
  /** Whether mappings are suggested. */
  readonly map: boolean;
  /** Whether those that are new are shared. */
  readonly share: boolean;
}

export interface BulkReport {
  /** Of the whole work. */
  readonly total: number;
  /** Those an earlier run had done. */
  readonly before: number;
  /** Whether an earlier run was cut short, and what it had done is done again: it would come out otherwise now. */
  readonly anew: boolean;
}

export interface ImportReport extends BulkReport {
  /** Mappings of this run that stay other than the file states: a person decided on them, or their concept is out of use. */
  readonly left: number;
}

/** What a file says was decided, was decided by whoever wrote the file: no token names a person. */
const BY_FILE = 'urn:passerelle:import';

const keyOf = (...parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** Records with what they keep of the resources that are there: mappings are suggested by all of it. */
async function asTheyWillBe(
  records: readonly FileRecord[],
  publisher: string,
  { resources }: ContentStore,
): Promise<readonly CheckedResource[]> {
  const keeping = records.filter(({ kept = [] }) => kept.length > 0).map(({ identifier }) => identifier);
  if (keeping.length === 0) return records;
  const found = await resources.findByIdentifier(publisher, keeping);
  const before = new Map(found.map((one) => [one.identifier, one]));
  return records.map((record) => {
    const { kept = [], identifier } = record;
    return {
      ...record,
      ...Object.fromEntries(kept.map((name) => [name, before.get(identifier)?.[name] ?? record[name]])),
    };
  });
}

/**
 * Imports what a file holds, in batches. Cut short, the same file with the same options goes on where it was; finished, it is imported
 * again from its beginning, which changes only what differs.
 *
 * @throws FileFault before anything is written
 */
export async function importContent(
  placed: readonly PlacedRecord[],
  sources: BulkSources,
  { publisher, progress, text, map, share, now = Date.now, suggest = SUGGESTED, batch = BATCH }: ImportOptions,
): Promise<ImportReport> {
  await checkConcepts(placed, publisher, sources);
  const key = keyOf('import', publisher, text, String(map), String(share), JSON.stringify(suggest));
  const total = placed.length;
  // What somebody changed since stays changed; what is suggested follows the classifications.
  const { position: begun, anew } = await sources.imports.begin({
    key,
    publisher,
    at: now(),
    anewAfter: map ? ['LOAD'] : [],
  });
  const before = Number(begun);
  let position = begun;
  let left = 0;
  for (let done = before; done < total;) {
    progress.update(`Importing for ${publisher}`, done, total);
    const records: FileRecord[] = placed.slice(done, done + batch).map(({ record }) => record);
    // Asked for each batch: after another load it is another one.
    const suggestions = map
      ? await suggestByWords(
          await sources.skills.contentIndex(),
          await asTheyWillBe(records, publisher, sources),
          suggest,
        )
      : null;
    done += records.length;
    const to = String(done);
    left += await sources.imports.write({
      key,
      from: position,
      to,
      publisher,
      at: now(),
      records,
      suggestions,
      share,
      by: BY_FILE,
    });
    position = to;
  }
  await sources.imports.finish(key, now());
  progress.update(`Importing for ${publisher}`, total, total);
  return { total, before, anew, left };
}

/**
 * Suggests mappings for every resource of an organisation, by words alone. Cut short, the same goes on where it was; it begins anew where a
 * resource that was done was changed since, or came in between, and where a classification was loaded.
 */
export async function mapContent(
  sources: BulkSources,
  { publisher, progress, now = Date.now, suggest = SUGGESTED, batch = BATCH }: BulkOptions,
): Promise<BulkReport> {
  const key = keyOf('map', publisher, JSON.stringify(suggest));
  const total = await sources.imports.count(publisher);
  const { position: started, anew } = await sources.imports.begin({
    key,
    publisher,
    at: now(),
    anewAfter: ['LOAD', 'CHANGE'],
  });
  let done = 0;
  for (let after = started; ;) {
    progress.update(`Mapping for ${publisher}`, started === '' ? done : undefined, total);
    const filter = { shared: null, concept: null, status: null };
    const resources = await sources.resources.findOwnPage({ publisher, after, rows: batch, ...filter });
    if (resources.length === 0) break;
    const suggestions = await suggestByWords(await sources.skills.contentIndex(), resources, suggest);
    const to = resources.at(-1)!.identifier;
    await sources.imports.map({ key, from: after, to, publisher, at: now(), resources, suggestions });
    after = to;
    done += resources.length;
  }
  await sources.imports.finish(key, now());
  return { total, before: Math.max(0, total - done), anew };
}
