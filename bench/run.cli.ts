import { Command, InvalidArgumentError, Option } from 'commander';
import { build } from './built.js';
import { killAll } from './child-process.js';
import { contentBench } from './content/content.bench.js';
import { gatewayBench } from './gateway/gateway.bench.js';
import { FIRST_PORT } from './gateway/ports.js';
import { governedBench } from './governed/governed.bench.js';
import { loadBench } from './ontology/load.bench.js';
import { effortOf } from './rounds.js';
import { searchBench } from './search/search.bench.js';
import { largerBench } from './skills/larger.bench.js';
import { skillsBench } from './skills/skills.bench.js';
import { upgradeBench } from './upgrade/upgrade.bench.js';
import { withdrawalsBench } from './withdrawals/withdrawals.bench.js';

interface Options {
  readonly rounds?: number;
  readonly quick?: true;
  readonly ports: number;
}

const BENCHES = {
  gateway: ({ quick, rounds, ports }: Options) =>
    gatewayBench({ effort: effortOf(quick === true, rounds), firstPort: ports }),
  governed: ({ quick, rounds, ports }: Options) => governedBench({ quick: quick === true, rounds, firstPort: ports }),
  withdrawals: ({ quick }: Options) => withdrawalsBench({ quick: quick === true }),
  content: ({ quick }: Options) => contentBench({ quick: quick === true }),
  load: ({ quick, rounds }: Options) => loadBench({ quick: quick === true, rounds }),
  upgrade: ({ quick }: Options) => upgradeBench({ quick: quick === true }),
  search: ({ quick, rounds }: Options) => searchBench({ quick: quick === true, rounds }),
  skills: ({ quick, rounds }: Options) => skillsBench({ quick: quick === true, rounds }),
  larger: ({ quick, rounds }: Options) => largerBench({ quick: quick === true, rounds }),
} as const;

const wholeNumber = (text: string): number => {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It takes a whole number from 1.');
  return Number(text);
};

const choices = [...Object.keys(BENCHES), 'all'];
const command = new Command('bench')
  .description('Measures side by side, and prints the tables of bench/README.md. Progress goes to standard error.')
  .argument('<what>', `one of: ${choices.join(', ')}`)
  .addOption(new Option('--rounds <number>', 'rounds of each contestant').argParser(wholeNumber))
  .option('--quick', 'short rounds: to try the harness, not for figures')
  .addOption(
    new Option('--ports <first>', 'first of the TCP ports it takes').argParser(wholeNumber).default(FIRST_PORT),
  )
  .action(async (what: string, options: Options) => {
    if (!choices.includes(what)) command.error(`error: there is no bench ${what}; there are: ${choices.join(', ')}`);
    await build();
    for (const [name, bench] of Object.entries(BENCHES)) {
      if (what !== name && what !== 'all') continue;
      console.log(`## ${name}\n\n${await bench(options)}\n`);
    }
  });

// Ended early, nothing that was started stays; the embedded Neo4j ends by its watchdog.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    killAll();
    process.exit(1);
  });
}

await command.parseAsync().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
});
