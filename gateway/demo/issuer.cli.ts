import closeWithGrace from 'close-with-grace';
import express from 'express';
import { readConfig } from '../../runtime/config.js';
import { listen } from '../../runtime/http.js';
import { describeStartupFailure } from '../../runtime/startup-failure.js';
import { createDemoIssuer } from './demo-issuer.js';

/** The demo issuer alone, to try the distributed way without an identity provider: the gateways get its address as OIDC_ISSUER. */
try {
  const config = readConfig();
  const app = express().disable('x-powered-by');
  const { server, url } = await listen(app, config.PORT, config.HOST);
  const { issuer, router } = await createDemoIssuer(url, config).catch((cause: unknown) => {
    server.close();
    throw cause;
  });
  app.use(router);
  console.log(`DEMO issuer, no real identity: OIDC_ISSUER=${issuer}`);
  closeWithGrace({ delay: config.SHUTDOWN_TIMEOUT_MS, logger: false }, async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
} catch (cause) {
  console.error(describeStartupFailure(cause));
  process.exit(1);
}
