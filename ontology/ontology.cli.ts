import { Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../runtime/config.js';
import { migrate } from '../runtime/migrate.js';
import { createProgress } from '../runtime/progress.js';
import { withGraph } from '../runtime/resolve-neo4j.js';
import { describeStartupFailure } from '../runtime/startup-failure.js';
import { createEmbedder } from '../runtime/embeddings.js';
import { fitScores } from './careers/fit-command.js';
import { embedConcepts } from './embed/embed.js';
import { isLanguage, type Language } from './importers/importer.js';
import { drawForJudges, judgeMatches } from './judge/judge-command.js';
import { checkSample, checkSources } from './load.js';
import { ontologyMigrations } from './migrations.js';
import { printReport } from './print-report.js';
import type { LoadReport } from './report.js';
import { requireReportPath, writeReport } from './report-file.js';
import { SourceError } from './sources/source-error.js';

interface Options {
  readonly esco: string[];
  readonly labels: { language: Language; path: string }[];
  readonly rome: string[];
  readonly crosswalk: string[];
  readonly matches: string[];
  readonly sample?: true;
  readonly dryRun?: true;
  readonly report?: string;
}

const collect = (value: string, before: string[]): string[] => [...before, value];

const labelFolder = (value: string, before: Options['labels']): Options['labels'] => {
  const [language, path] = value.split(/=(.*)/s);
  if (!isLanguage(language) || !path)
    throw new InvalidArgumentError(
      'It takes a language and a folder, such as fr=downloads/fr-labels; languages here: en, fr.',
    );
  return [...before, { language, path }];
};

const pairsPerBand = (value: string): number => {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('It takes a whole number from 1 to 9999.');
  return Number(value);
};

const EXAMPLES = `
Examples:
  $ npm run ontology -- load --sample
  $ npm run ontology -- load --esco "ESCO dataset - v1.1.1 - classification - en - csv.zip" --dry-run
  $ npm run ontology -- load --esco downloads/esco/en --esco downloads/esco/fr --labels fr=downloads/esco/fr-labels \\
      --rome downloads/rome-v460 --crosswalk downloads/crosswalk --report load.json

Downloads: ESCO from its portal (CSV, the classification and its labels), ROME and its table to ISCO-08 from France Travail's
open data. Without NEO4J_URI the embedded graph is used, and started if none runs.`;

async function load(options: Options): Promise<LoadReport> {
  const progress = createProgress();
  // What can be wrong with settings, paths and files is told before a Neo4j is started and a migration written.
  const config = options.dryRun ? null : readConfig();
  if (options.report) await requireReportPath(options.report);
  const checked = options.sample ? checkSample() : await checkSources(options, progress);
  if (!config) return checked.loadInto(null, progress);
  return withGraph(config, progress, { part: 'skills', command: 'npm run ontology' }, async (graph) => {
    await migrate(graph, [ontologyMigrations], progress);
    return checked.loadInto(graph, progress);
  });
}

const LABELS = new Option(
  '--labels <language=folder>',
  'labels by URI in the plain form conceptUri,preferredLabel,altLabels; repeatable',
)
  .argParser(labelFolder)
  .default([], 'none');

/** A command on downloads: where they lie. */
const onDownloads = (command: Command): Command =>
  command
    .option('--esco <path>', 'ESCO: a folder of CSVs or ZIPs, a ZIP, or a CSV; repeatable', collect, [])
    .addOption(LABELS)
    .option('--rome <path>', 'ROME: a folder of CSVs or ZIPs, or a ZIP; repeatable', collect, [])
    .option(
      '--crosswalk <path>',
      'ROME to ISCO-08: a CSV of code_rome and isco08, or its folder; repeatable',
      collect,
      [],
    );

const program = new Command('ontology').description('The skills graph: ESCO, ROME and the matches between them.');

onDownloads(program.command('load'))
  .description(
    'Loads classifications into the graph. Every file is checked before anything is written; loading again gives the same graph, and a later release takes the place of an earlier one.',
  )
  .option(
    '--matches <path>',
    'matches of ESCO to ROME: the table made for EURES, or any in SSSOM/TSV; a file or a folder; repeatable',
    collect,
    [],
  )
  .option('--sample', "the project's own sample instead of downloads")
  .option('--dry-run', 'read and check only, with --sample too; the graph is not looked at, and need not be there')
  .option('--report <file>', 'write the report as JSON')
  .addHelpText('after', EXAMPLES)
  .action(async (options: Options, command: Command) => {
    const downloads =
      options.esco.length +
      options.labels.length +
      options.rome.length +
      options.crosswalk.length +
      options.matches.length;
    if (options.sample ? downloads > 0 : downloads === 0) {
      command.error(
        'error: name at least one of --esco, --labels, --rome, --crosswalk, --matches; or --sample without them',
      );
    }
    const report = await load(options);
    console.log(printReport(report).join('\n'));
    if (options.report) await writeReport(options.report, report);
  });

onDownloads(program.command('fit'))
  .description(
    "Fits the weights of a career transition's score to the moves that ROME states, and says how well they find moves of occupations they were not fitted to. Needs no graph.",
  )
  .option('--write <file>', 'write the weights as a module; without it they are only told')
  .addHelpText(
    'after',
    `
Example:
  $ npm run ontology -- fit --rome downloads/rome-v460 --esco downloads/esco/en --esco downloads/esco/fr \\
      --labels fr=downloads/esco/fr-labels --crosswalk downloads/crosswalk --write ontology/careers/__generated__/score-tables.ts`,
  )
  .action(async ({ write, ...sources }: Options & { readonly write?: string }) => {
    const lines = await fitScores(sources, write ?? null, createProgress());
    console.log(lines.join('\n'));
  });

onDownloads(program.command('judge'))
  .description(
    'Says how often derived matches of ESCO occupations to ROME are right, by pairs that this project judged one by one, twice, and a third time where the two differ, without an expert (ontology/data). Needs no graph.',
  )
  .option('--draw <n>', 'draw n new pairs of each band of confidence for judges instead, as a table', pairsPerBand)
  .action(async ({ draw, ...sources }: Options & { readonly draw?: number }) => {
    const progress = createProgress();
    const lines = draw ? await drawForJudges(sources, draw, progress) : await judgeMatches(sources, progress);
    console.log(lines.join('\n'));
  });

program
  .command('embed')
  .description(
    'Gives skills, competences and knowledge a vector each, by the endpoint of PASSERELLE_EMBEDDINGS_URL, and Neo4j its vector index: matchSkills uses both. Labels and descriptions are sent to the endpoint. Cut short, it goes on where it was.',
  )
  .action(async (_options: unknown, command: Command) => {
    const config = readConfig();
    const embedder = createEmbedder(config);
    if (!embedder)
      return command.error('error: set PASSERELLE_EMBEDDINGS_URL and PASSERELLE_EMBEDDINGS_MODEL (docs/settings.md)');
    const progress = createProgress();
    const { concepts, embedded } = await withGraph(
      config,
      progress,
      { part: 'skills', command: 'npm run ontology' },
      (graph) => embedConcepts(graph, embedder, progress),
    );
    console.log(
      concepts === 0
        ? 'The graph has no skills: load a classification first.'
        : `${embedded} of ${concepts} concepts were embedded by ${embedder.model}; the others were already.`,
    );
  });

/** Wrong settings are themselves the failure to describe. */
const describe = (cause: unknown): string => {
  try {
    return describeStartupFailure(cause, readConfig());
  } catch {
    return describeStartupFailure(cause);
  }
};

try {
  await program.parseAsync();
} catch (cause) {
  console.error(cause instanceof SourceError ? `${cause.message}\nNothing was written.` : describe(cause));
  process.exitCode = 1;
}
