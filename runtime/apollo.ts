import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Server } from 'node:http';
import type { Config } from './config.js';
import type { Log } from './log.js';

/** Apollo's logger takes sentences; ours are JSON lines. */
export const apolloLogger = (log: Log) => ({
  debug: (message?: unknown) => log.debug(String(message)),
  info: (message?: unknown) => log.info(String(message)),
  warn: (message?: unknown) => log.warn(String(message)),
  error: (message?: unknown) => log.error(String(message)),
});

/**
 * What every Apollo Server here has in common: nothing is reported to anybody whatever the environment names, no
 * page loads from elsewhere, no stack trace leaves, no operation is stored for others by a client.
 */
export const commonServerOptions = (
  config: Pick<Config, 'NODE_ENV' | 'SHUTDOWN_TIMEOUT_MS'>,
  server: Server,
  log: Log,
) => ({
  nodeEnv: config.NODE_ENV,
  logger: apolloLogger(log),
  plugins: [
    ApolloServerPluginDrainHttpServer({ httpServer: server, stopGracePeriodMillis: config.SHUTDOWN_TIMEOUT_MS }),
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ] as ApolloServerPlugin<BaseContext>[],
  includeStacktraceInErrorResponses: false,
  persistedQueries: false as const,
  allowBatchedHttpRequests: false,
  stopOnTerminationSignals: false,
  // Apollo's default indents by hand.
  stringifyResult: (value: unknown) => `${JSON.stringify(value)}\n`,
});
