import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { ontologyMigrations } from '../ontology/migrations.js';
import { isDid } from '../policy/personal-data.js';
import { readConfig } from '../runtime/config.js';
import { migrate } from '../runtime/migrate.js';
import { createProgress, type Progress } from '../runtime/progress.js';
import { withGraph } from '../runtime/resolve-neo4j.js';
import { describeStartupFailure } from '../runtime/startup-failure.js';
import { importContent, mapContent, type BulkSources, type ImportReport } from './skills/content/bulk.js';
import { exportContent, FORMATS, type Format } from './skills/content/export.js';
import { readCsv } from './skills/content/formats/csv.js';
import { readJson } from './skills/content/formats/json.js';
import { FileFault, type PlacedRecord } from './skills/content/formats/record.js';
import { contentStore } from './skills/content/store.js';
import { importsRepository } from './skills/repository-imports.js';
import { contentRepository } from './skills/repository-content.js';

const EXAMPLES = `
Examples:
  $ npm run content -- import --org did:web:edtech-alpha.example --file courses.csv --map
  $ npm run content -- map --org did:web:edtech-alpha.example --min-score 0.3
  $ npm run content -- export --org did:web:edtech-alpha.example --format lom --file courses.json

The forms of the files: subgraphs/skills/content/README.md. Without NEO4J_URI the embedded graph is used, and started if none runs.`;

const organisation = (value: string): string => {
  if (isDid(value)) return value;
  throw new InvalidArgumentError('It takes the DID of an organisation, such as did:web:edtech-alpha.example.');
};
const share = (value: string): number => {
  if (Number(value) >= 0 && Number(value) <= 1 && value.trim() !== '') return Number(value);
  throw new InvalidArgumentError('It takes a number from 0 to 1.');
};
const count = (value: string): number => {
  if (/^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 50) return Number(value);
  throw new InvalidArgumentError('It takes a whole number from 1 to 50.');
};

const READERS: Readonly<Record<string, (text: string) => PlacedRecord[]>> = {
  '.csv': readCsv,
  '.json': readJson,
  '.jsonl': readJson,
  '.ndjson': readJson,
};

/** Everything that can be wrong with a file by itself is told before a Neo4j is started. */
async function read(file: string): Promise<{ text: string; records: PlacedRecord[] }> {
  const reader = READERS[extname(file).toLowerCase()];
  if (!reader) throw new FileFault({}, `${file} must end in ${Object.keys(READERS).join(', ')}.`);
  const bytes = await readFile(file).catch(() => {
    throw new FileFault({}, `${file} cannot be read.`);
  });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileFault({}, `${file} must be UTF-8.`);
  }
  return { text, records: reader(text) };
}

function onGraph<Result>(progress: Progress, work: (sources: BulkSources) => Promise<Result>): Promise<Result> {
  return withGraph(readConfig(), progress, { part: 'skills', command: 'npm run content' }, async (graph) => {
    await migrate(graph, [ontologyMigrations], progress);
    return work({ ...contentStore(graph), skills: contentRepository(graph), imports: importsRepository(graph) });
  });
}

type Told = Omit<ImportReport, 'left'> & Partial<ImportReport>;

function tell(progress: Progress, what: string, { total, before, anew, left = 0 }: Told, begun: number): void {
  if (anew)
    progress.done('A run before was cut short; begun anew, since resources or classifications changed after it.');
  const earlier = before > 0 ? `, ${before} of them by a run before` : '';
  const stayed =
    left > 0
      ? ` ${left} mappings stay other than the file says: somebody decided on them, or their concept is out of use.`
      : '';
  progress.done(
    `${total} resources ${what}${earlier}, in ${((performance.now() - begun) / 1_000).toFixed(1)} s.${stayed}`,
  );
}

const ORG = ['--org <did>', 'DID of the organisation whose resources these are', organisation] as const;
const FIRST = ['--first <number>', 'how many mappings are suggested for each, 1 to 50', count, 10] as const;
const MIN_SCORE = ['--min-score <share>', 'least score of a suggestion, 0 to 1', share, 0] as const;

interface Bulk {
  readonly org: string;
  readonly first: number;
  readonly minScore: number;
}

const program = new Command('content').description(
  'Learning resources of an organisation, and their mappings to skills.',
);

program
  .command('import')
  .description(
    'Imports resources from CSV, LOM or xAPI. The whole file is checked before anything is written; cut short, the same command goes on where it was.',
  )
  .requiredOption(...ORG)
  .requiredOption('--file <path>', 'a .csv, .json or .jsonl file, UTF-8')
  .option('--map', 'suggest mappings too', false)
  .option('--share', 'share those that are new', false)
  .option(...FIRST)
  .option(...MIN_SCORE)
  .addHelpText('after', EXAMPLES)
  .action(async ({ org, file, map, share, ...suggest }: Bulk & { file: string; map: boolean; share: boolean }) => {
    const progress = createProgress();
    const { text, records } = await read(file);
    await onGraph(progress, async (sources) => {
      const begun = performance.now();
      const report = await importContent(records, sources, {
        publisher: org,
        progress,
        text,
        map,
        share,
        suggest: { first: suggest.first, minScore: suggest.minScore },
      });
      tell(progress, 'imported', report, begun);
    });
  });

program
  .command('map')
  .description(
    'Suggests mappings for all resources of an organisation; what somebody decided stays. Cut short, the same command goes on where it was.',
  )
  .requiredOption(...ORG)
  .option(...FIRST)
  .option(...MIN_SCORE)
  .action(async ({ org, first, minScore }: Bulk) => {
    const progress = createProgress();
    await onGraph(progress, async (sources) => {
      const begun = performance.now();
      const report = await mapContent(sources, { publisher: org, progress, suggest: { first, minScore } });
      tell(progress, 'mapped', report, begun);
    });
  });

program
  .command('export')
  .description('Writes all resources of an organisation with their mappings.')
  .requiredOption(...ORG)
  .addOption(new Option('--format <format>', 'lom has confirmed mappings alone').choices([...FORMATS]).default('csv'))
  .option('--file <path>', 'where to; to the standard output when absent')
  .action(async ({ org, format, file }: { org: string; format: Format; file?: string }) => {
    await onGraph(createProgress(), ({ imports }) =>
      pipeline(
        Readable.from(exportContent(imports, org, format)),
        file === undefined ? process.stdout : createWriteStream(file),
        { end: file !== undefined },
      ),
    );
  });

try {
  await program.parseAsync();
} catch (cause) {
  console.error(cause instanceof FileFault ? `${cause.message}\nNothing was written.` : describeStartupFailure(cause));
  process.exitCode = 1;
}
