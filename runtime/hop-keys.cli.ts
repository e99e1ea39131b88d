import { readConfig } from './config.js';
import { provideEvidenceKeys } from './evidence-key.js';
import { provideHopKeys } from './hop-keys.js';
import { describeStartupFailure } from './startup-failure.js';

/** Makes the pairs of keys of hop tokens and of evidence where the settings say, unless they are there: `npm run hop-keys`. */
try {
  const config = readConfig();
  const hop = await provideHopKeys(config);
  console.log(`Hop tokens. Gateway, secret: ${hop.private}\nSubgraphs: ${hop.public}`);
  const evidence = await provideEvidenceKeys(config);
  console.log(`Evidence. Subgraphs, secret: ${evidence.private}\nGateway, and everybody: ${evidence.public}`);
} catch (cause) {
  console.error(describeStartupFailure(cause));
  process.exitCode = 1;
}
