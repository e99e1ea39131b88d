import pino, { type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.js';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

/**
 * JSON lines on standard error: attributes first, then a sentence. Never a variable of an
 * operation, never a token: both can hold personal data.
 *
 * @param to  where the lines go @default standard error
 */
export const createLog = (
  config: Pick<Config, 'LOG_LEVEL'>,
  process: string,
  to: DestinationStream = pino.destination({ dest: 2, sync: false }),
): Log =>
  pino(
    {
      level: config.LOG_LEVEL,
      base: { process },
      redact: {
        paths: [
          '*.authorization',
          '*.variables',
          '*.token',
          '*.password',
          'authorization',
          'variables',
          'token',
          'password',
        ],
        remove: true,
      },
    },
    to,
  );
