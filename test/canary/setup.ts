import { afterAll, afterEach, expect } from '@jest/globals';
import { watch } from './watch.js';

/*
 * For every suite on the database: what a test was answered, what was written to its consoles and logs, and what is on the log of
 * disclosures is looked through after each test, and fails it where there is something of a person that may not be there.
 */
type Write = typeof process.stderr.write;
const streams = [process.stdout, process.stderr].map((stream) => ({ stream, write: stream.write }));
for (const { stream, write } of streams)
  stream.write = ((chunk: string | Uint8Array, ...more: never[]): boolean => {
    watch.said('what the process wrote', Buffer.from(chunk as Uint8Array).toString());
    return write.call(stream, chunk, ...more);
  }) as Write;
const METHODS = ['debug', 'info', 'log', 'warn', 'error', 'trace'] as const;
for (const method of METHODS) {
  // Jest's own console of the suite, which is gone with it.
  const write = console[method].bind(console) as (...said: unknown[]) => void;
  console[method] = (...said: unknown[]): void => {
    watch.said(`console.${method}`, said.map(textOf).join(' '));
    write(...said);
  };
}
const textOf = (said: unknown): string =>
  typeof said === 'string' ? said : said instanceof Error ? `${said.stack}` : (JSON.stringify(said) ?? String(said));
watch.armed = true;

afterEach(async () => {
  expect(await watch.findings()).toEqual([]);
});
afterAll(async () => {
  for (const { stream, write } of streams) stream.write = write;
  expect(await watch.findings()).toEqual([]);
});
