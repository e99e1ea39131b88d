import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, CommanderError } from 'commander';
import { readConfig, type Config } from '../../runtime/config.js';
import { evidenceVerifier, readEvidencePublicKeys, readEvidenceSigner } from '../../runtime/evidence-key.js';
import type { Graph } from '../../runtime/neo4j.js';
import { createProgress } from '../../runtime/progress.js';
import { withGraph } from '../../runtime/resolve-neo4j.js';
import { describeStartupFailure } from '../../runtime/startup-failure.js';
import { anchorOf } from './anchor.js';
import { readCheckpoint } from './checkpoint.js';
import { LogFileError } from './log-file.js';
import {
  proveCommand,
  readJws,
  verifyCommand,
  verifyProofCommand,
  type Outcome,
  type ProveOptions,
  type VerifyOptions,
  type VerifyProofOptions,
} from './log-offline.js';
import { pruneLog } from './prune.js';
import { checkpointReader } from './stored-checkpoints.js';
import { eraseLogKey } from './stored-keys.js';
import { logLines } from './stored-records.js';

/** The disclosure log, for auditors and for whoever runs it: `npm run log -- --help`. */
const program = new Command('log')
  .exitOverride()
  .description('The disclosure log: export, verify, prove, prune, erase.')
  .addHelpText(
    'after',
    `
Exit codes: 0 the log is as it was written, or the command did what it says; 1 something was found, and is named; 2 it cannot be read.
How to verify, step by step: docs/verify-the-log.md, docs/fr/verifier-le-journal.md.`,
  );

const onGraph = <Result>(work: (graph: Graph, config: Config) => Promise<Result>): Promise<Result> => {
  const config = readConfig();
  return withGraph(config, createProgress(), { part: 'policy', command: 'npm run log' }, (graph) =>
    work(graph, config),
  );
};

const print = (value: unknown): void => console.log(JSON.stringify(value, null, 2));

/** Latest checkpoint of the graph, as it was signed. */
const latest = async (graph: Graph): Promise<string> => {
  const jws = await checkpointReader(graph).latest();
  if (jws === null) throw new Error('The log has no checkpoint yet: the first disclosure makes one.');
  return jws;
};

program
  .command('export')
  .description('Writes the whole log as JSON Lines.')
  .option('--out <file>', 'where to; default standard output')
  .action(({ out }: { out?: string }) =>
    onGraph(async (graph) => {
      const lines = await logLines(graph, new Date());
      const text = async function* (): AsyncGenerator<string> {
        for await (const line of lines()) yield `${JSON.stringify(line)}\n`;
      };
      await pipeline(Readable.from(text()), out ? createWriteStream(out) : process.stdout, { end: Boolean(out) });
    }),
  );

program
  .command('checkpoint')
  .description('Prints the latest signed checkpoint: keep it, and the log can be held against it later.')
  .action(() => onGraph(async (graph) => console.log(await latest(graph))));

program
  .command('anchor')
  .description('Prints what a timestamp service (EBSI) is to be told about a checkpoint. It sends nothing.')
  .option('--checkpoint <file>', 'a signed checkpoint; default the latest of the graph')
  .action(async ({ checkpoint }: { checkpoint?: string }) => {
    const jws = checkpoint ? await readJws(checkpoint) : await onGraph(latest);
    const verify = evidenceVerifier(await readEvidencePublicKeys(readConfig()));
    print(anchorOf(jws, await readCheckpoint(jws, verify)));
  });

program
  .command('prune')
  .description(
    'Removes records older than LOG_RETENTION_DAYS; a signed checkpoint says so, and the rest still verifies.',
  )
  .option('--dry-run', 'says what would be removed')
  .action(({ dryRun }: { dryRun?: true }) =>
    onGraph(async (graph, config) => {
      const pruned = await pruneLog(graph, {
        signer: await readEvidenceSigner(config),
        verify: evidenceVerifier(await readEvidencePublicKeys(config)),
        retentionDays: config.LOG_RETENTION_DAYS,
        now: new Date(),
        ...(dryRun && { dryRun }),
      });
      print(pruned);
      if (pruned.findings.length > 0) process.exitCode = 1;
    }),
  );

program
  .command('erase')
  .description(
    'Destroys the key of a person: nobody can tell any more which records were about her. Every hash still holds.',
  )
  .requiredOption('--person <id>', 'id of the person, e.g. urn:passerelle:person:ada')
  .action(({ person }: { person: string }) =>
    onGraph(async (graph) => {
      const records = await eraseLogKey(graph, person);
      if (records === null)
        throw new Error(`${person} has no key in the log: nothing was disclosed, or it was erased.`);
      console.log(`Erased: ${records} records cannot be told to be about this person any more.`);
    }),
  );

// The rest needs no graph: whoever has the file, the public keys and a checkpoint can run it.

const finish = ({ text, exitCode }: Outcome): void => {
  console.log(text);
  process.exitCode = exitCode;
};

program
  .command('verify')
  .description('Holds an exported log against the public keys and a checkpoint of before.')
  .requiredOption('--log <file>', 'what `export` wrote')
  .requiredOption('--keys <file>', 'public keys, e.g. of /.well-known/passerelle-evidence-keys.json')
  .option('--checkpoint <file>', 'a signed checkpoint that was handed out: of a receipt, a proof, or `checkpoints`')
  .action(async (options: VerifyOptions) => finish(await verifyCommand(options)));

program
  .command('prove')
  .description(
    'Proves from an exported log that a record is on it, or that since a checkpoint records were only added.',
  )
  .requiredOption('--log <file>', 'what `export` wrote')
  .requiredOption('--keys <file>', 'public keys')
  .option('--record <hash>', 'hash of a record: an inclusion proof')
  .option('--since <file>', 'a signed checkpoint: consistency proofs')
  .action(async (options: ProveOptions) => finish(await proveCommand(options)));

program
  .command('verify-proof')
  .description('Checks a proof of `prove`, or of the API (`myDisclosures { edges { node { proof { ... } } } }`).')
  .requiredOption('--proof <file>', 'JSON')
  .requiredOption('--keys <file>', 'public keys')
  .option('--person <id>', 'whether it is about this person, too')
  .option('--consent <id>', 'with --person: the consent that opened it')
  .option('--guardianship <id>', 'with --person: the guardianship that opened it')
  .action(async (options: VerifyProofOptions) => finish(await verifyProofCommand(options)));

await program.parseAsync().catch((cause: unknown) => {
  process.exitCode = cause instanceof CommanderError && cause.exitCode === 0 ? 0 : 2;
  if (cause instanceof LogFileError) console.error(cause.message);
  else if (!(cause instanceof CommanderError)) console.error(describeStartupFailure(cause));
});
