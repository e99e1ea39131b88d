import { readGatewayConfig } from '../runtime/config.js';
import { readEvidencePublicKeys } from '../runtime/evidence-key.js';
import { onExit } from '../runtime/graceful-exit.js';
import { createLog } from '../runtime/log.js';
import { describeStartupFailure, type FailureSettings } from '../runtime/startup-failure.js';
import { startGateway } from './server.js';

/** One replica of the gateway, its subgraphs elsewhere: `npm run gateway`. */
let settings: FailureSettings = {};
try {
  const config = readGatewayConfig();
  settings = config;
  const log = createLog(config, 'gateway');
  const gateway = await startGateway({ config, log, evidenceKeys: () => readEvidencePublicKeys(config) });
  console.log(`Passerelle gateway: ${gateway.url}/graphql`);
  if (!config.OIDC_ISSUER) console.log('No OIDC_ISSUER: no access token is accepted, open data only.');
  onExit(
    async ({ fault }) => {
      if (fault !== undefined) log.fatal({ err: fault }, 'stopped by a fault');
      await gateway.close();
    },
    { timeoutMs: config.SHUTDOWN_TIMEOUT_MS + 2_000, exit: (code) => process.exit(code) },
  );
} catch (cause) {
  console.error(describeStartupFailure(cause, settings));
  process.exit(1);
}
