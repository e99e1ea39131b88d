import closeWithGrace from 'close-with-grace';
import { readConfig } from '../runtime/config.js';
import { readEvidencePublicKeys } from '../runtime/evidence-key.js';
import { createLog } from '../runtime/log.js';
import { describeStartupFailure } from '../runtime/startup-failure.js';
import { startGateway } from './server.js';

/** One replica of the gateway, its subgraphs elsewhere: `npm run gateway`. */
try {
  const config = readConfig();
  const log = createLog(config, 'gateway');
  const gateway = await startGateway({ config, log, evidenceKeys: () => readEvidencePublicKeys(config) });
  console.log(`Passerelle gateway: ${gateway.url}/graphql`);
  if (!config.OIDC_ISSUER) console.log('No OIDC_ISSUER: no access token is accepted, open data only.');
  closeWithGrace({ delay: config.SHUTDOWN_TIMEOUT_MS + 2_000, logger: false }, async ({ err }) => {
    if (err) log.fatal({ err }, 'stopped by a fault');
    await gateway.close();
  });
} catch (cause) {
  console.error(describeStartupFailure(cause));
  process.exit(1);
}
