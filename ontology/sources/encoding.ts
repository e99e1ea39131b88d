import type { Readable } from 'node:stream';
import { SourceError } from './source-error.js';

export type Encoding = 'utf-8' | 'iso-8859-15' | 'windows-1252';

/**
 * Tells the encoding of a stream that should be UTF-8 but may be of the Latin family. 0x80-0x9F are letters and quotes in
 * windows-1252 and control codes in ISO-8859-15, where œ is 0xBD: text that has the former is the first, other text the second.
 */
export async function detectEncoding(bytes: Readable): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let utf8 = true;
  let c1 = false;
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    if (utf8) {
      try {
        decoder.decode(chunk, { stream: true });
      } catch {
        utf8 = false;
      }
    }
    c1 ||= chunk.some((byte) => byte >= 0x80 && byte <= 0x9f);
  }
  if (utf8) {
    try {
      decoder.decode();
      return 'utf-8';
    } catch {
      // Ends within a character.
    }
  }
  return c1 ? 'windows-1252' : 'iso-8859-15';
}

/**
 * Decodes as it reads.
 *
 * @throws SourceError on the first byte that is not of the encoding
 */
export async function* decode(bytes: Readable, encoding: Encoding, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let lines = 1;
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      const text = decoder.decode(chunk, { stream: true });
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
      yield text;
    }
    yield decoder.decode();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw cause;
    throw new SourceError(
      { file },
      `bytes after line ${lines} that are not ${encoding.toUpperCase()}`,
      `${encoding.toUpperCase()} text`,
    );
  }
}
