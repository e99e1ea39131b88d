import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { evaluate } from './evaluate.js';
import { explain } from './explain.js';
import { NO_FACTS, readFacts, readTime } from './read-facts.js';
import { readPolicyText } from './read-policy.js';
import { readRequestText } from './read-request.js';
import { PolicyRefused, refuse } from './refused.js';
import { LANGUAGES, type Language } from './words.js';

interface EvaluateOptions {
  readonly policy: string;
  readonly request: string;
  readonly at: string;
  readonly facts?: string;
}

const read = async (path: string, what: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    return refuse('UNREADABLE', `${what} cannot be read: ${(cause as Error).message}`);
  }
};

const EVALUATE_HELP = `
The policy is ODRL 2.2 as JSON-LD or Turtle. The request is an ODRL Request, or JSON:
  {"assignee": "https://example.org/alice", "action": "read", "target": "https://example.org/x", "purpose": "dpv:AcademicResearch"}
The facts are JSON, each key optional:
  {"memberOf": {"https://example.org/alice": ["https://example.org/team"]},
   "partOf": {"https://example.org/x": ["https://example.org/catalogue"]},
   "duties": {"https://example.org/policy#permission-1.duty-1": "fulfilled"},
   "operands": {"count": 3, "spatial": "FR"}}

Prints {"effect", "reason", "rules"} as JSON. Exit code 0 whatever the effect; 2 for what is refused, with every reason.

Example:
  $ npm run -s policy -- evaluate --policy policy/templates/research-traces.jsonld --request request.json --at 2026-10-01T09:00:00Z`;

const program = new Command('policy')
  .description('Tries ODRL policies before they are offered: what they permit, and what they say.')
  .exitOverride();

program
  .command('evaluate')
  .description('Decides one request by one policy: prohibitions win, and without a permission the answer is no.')
  .requiredOption('--policy <file>', 'the policy, as .jsonld, .json or .ttl')
  .requiredOption('--request <file>', 'the request')
  .requiredOption('--at <time>', 'the time to judge at, with its zone, such as 2026-10-01T09:00:00Z')
  .option('--facts <file>', 'what is known beside the request')
  .addHelpText('after', EVALUATE_HELP)
  .action(async (options: EvaluateOptions) => {
    const policy = await readPolicyText(await read(options.policy, 'The policy'), basename(options.policy));
    const request = await readRequestText(await read(options.request, 'The request'), basename(options.request));
    const facts = options.facts === undefined ? NO_FACTS : readFacts(await read(options.facts, 'The facts'));
    console.log(JSON.stringify(evaluate(policy, request, facts, readTime(options.at)), null, 2));
  });

program
  .command('explain')
  .description('What a policy says, in sentences: who may, may not and must do what, and what would have to hold.')
  .argument('<file>', 'the policy, as .jsonld, .json or .ttl')
  .addOption(new Option('--lang <language>', 'one language only').choices(LANGUAGES))
  .addHelpText(
    'after',
    `
Prints Markdown, in French and then in English. Exit code 2 for a policy that is refused, with every reason.

Example:
  $ npm run -s policy -- explain policy/templates/research-traces.jsonld --lang fr`,
  )
  .action(async (file: string, { lang }: { readonly lang?: Language }) => {
    const policy = await readPolicyText(await read(file, 'The policy'), basename(file));
    console.log(
      (lang === undefined ? LANGUAGES : [lang]).map((language) => explain(policy, language)).join('\n\n---\n\n'),
    );
  });

try {
  await program.parseAsync();
} catch (cause) {
  if (cause instanceof PolicyRefused) console.error(cause.message);
  else if (!(cause instanceof CommanderError)) throw cause;
  process.exitCode = cause instanceof CommanderError && cause.exitCode === 0 ? 0 : 2;
}
