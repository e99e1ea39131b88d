import { readConfig } from './config.js';
import { provideHopKeys } from './hop-keys.js';
import { describeStartupFailure } from './startup-failure.js';

/** Makes the pair of keys of hop tokens where HOP_PRIVATE_KEY and HOP_PUBLIC_KEYS say, unless it is there: `npm run hop-keys`. */
try {
  const files = await provideHopKeys(readConfig());
  console.log(`Gateway, secret: ${files.private}\nSubgraphs: ${files.public}`);
} catch (cause) {
  console.error(describeStartupFailure(cause));
  process.exitCode = 1;
}
