import { createHash } from 'node:crypto';
import type { Progress } from '../../../runtime/progress.js';
import type { ContentRepository } from '../repository-content.js';
import type { ImportsRepository } from '../repository-imports.js';
import type { ContentStore } from './store.js';
import { FileFault, type FileRecord, type PlacedRecord } from './formats/record.js';
import { SUGGESTED, suggestByWords } from './suggest.js';

/** Resources of one transaction. */
const BATCH = 500;
const MOST_URIS = 5_000;

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
}

/** What a file says was decided, was decided by whoever wrote the file: no token names a person. */
const BY_FILE = 'urn:passerelle:import';

const keyOf = (...parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** @throws FileFault naming the first mapping to what is no skill, competence or knowledge of the graph */
export async function checkConcepts(records: readonly PlacedRecord[], { mappings }: ContentStore): Promise<void> {
  const named = records.flatMap(({ record, places }) =>
    record.mappings.map(({ concept }, i) => ({ concept, place: places[i]! })),
  );
  const uris = [...new Set(named.map(({ concept }) => concept))];
  const known = new Set<string>();
  for (let i = 0; i < uris.length; i += MOST_URIS)
    for (const uri of (await mappings.knownConcepts(uris.slice(i, i + MOST_URIS))).keys()) known.add(uri);
  const unknown = named.find(({ concept }) => !known.has(concept));
  if (unknown)
    throw new FileFault(
      unknown.place,
      `${unknown.concept.slice(0, 200)} is no skill, competence or knowledge of the graph; is its classification loaded?`,
    );
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
): Promise<BulkReport> {
  await checkConcepts(placed, sources);
  const key = keyOf('import', publisher, text, String(map), String(share), JSON.stringify(suggest));
  const total = placed.length;
  const before = Number(await sources.imports.begin(key, publisher, now()));
  let position = before === 0 ? '' : String(before);
  for (let done = before; done < total;) {
    progress.update(`Importing for ${publisher}`, done, total);
    const records: FileRecord[] = placed.slice(done, done + batch).map(({ record }) => record);
    // Asked for each batch: after another load it is another one.
    const suggestions = map ? await suggestByWords(await sources.skills.contentIndex(), records, suggest) : null;
    done += records.length;
    const to = String(done);
    await sources.imports.write({
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
  return { total, before };
}

/** Suggests mappings for every resource of an organisation, by words alone; cut short, the same goes on where it was. */
export async function mapContent(
  sources: BulkSources,
  { publisher, progress, now = Date.now, suggest = SUGGESTED, batch = BATCH }: BulkOptions,
): Promise<BulkReport> {
  const key = keyOf('map', publisher, JSON.stringify(suggest));
  const total = await sources.imports.count(publisher);
  const started = await sources.imports.begin(key, publisher, now());
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
  return { total, before: Math.max(0, total - done) };
}
