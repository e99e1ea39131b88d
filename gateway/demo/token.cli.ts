import { Command } from 'commander';
import { readConfig } from '../../runtime/config.js';
import { describeStartupFailure } from '../../runtime/startup-failure.js';
import { fetchDemoToken } from './demo-token.js';
import { readIdentities } from './identities.js';
import { recallIssuer } from './issuer-address.js';

/** Prints an access token of a demo identity and nothing else: `TOKEN=$(npm run -s token -- ada)`. */
const command = new Command('token')
  .description(
    'Prints an access token of a demo identity of the running `npm start`. Use `npm run -s token` to have the token alone.',
  )
  .argument('[identity]', 'demo identity; without it the known ones are listed')
  .option('--purpose <term>', 'only this DPV purpose, e.g. dpv:ServiceProvision')
  .action(async (identity: string | undefined, { purpose }: { purpose?: string }) => {
    const config = readConfig();
    process.stdout.write(
      `${await fetchDemoToken(await recallIssuer(config), await readIdentities(), identity, purpose)}\n`,
    );
  });

await command.parseAsync().catch((cause: unknown) => {
  console.error(describeStartupFailure(cause));
  process.exitCode = 1;
});
