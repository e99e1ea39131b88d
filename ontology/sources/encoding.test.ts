import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { decode, detectEncoding, type Encoding } from './encoding.js';

const bytes = (...chunks: number[][]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
const whole = async (chunks: number[][], encoding: Encoding) => {
  let text = '';
  for await (const part of decode(bytes(...chunks), encoding, 'given.csv')) text += part;
  return text;
};

describe('detectEncoding', () => {
  test.each<[string, number[][], Encoding]>([
    ['é of two bytes, cut between chunks', [[0x61, 0xc3], [0xa9]], 'utf-8'],
    ['é of one byte', [[0xe9, 0x61]], 'iso-8859-15'],
    ['œ as Latin-9 has it', [[0xbd, 0x75]], 'iso-8859-15'],
    ['œ as Windows has it', [[0x9c, 0x75]], 'windows-1252'],
    ['ends within a character', [[0x61, 0xc3]], 'iso-8859-15'],
  ])('%s', async (_name, chunks, expected) => {
    expect(await detectEncoding(bytes(...chunks))).toBe(expected);
  });
});

describe('decode', () => {
  test('each encoding gives the letter its bytes stand for', async () => {
    expect(await whole([[0xc3], [0xa9]], 'utf-8')).toBe('é');
    expect(await whole([[0xbd]], 'iso-8859-15')).toBe('œ');
    expect(await whole([[0x9c]], 'windows-1252')).toBe('œ');
  });

  test('bytes that are not UTF-8 stop it, with the line', async () => {
    await expect(
      whole(
        [
          [0x61, 0x0a, 0x62, 0x0a],
          [0xe9, 0x61],
        ],
        'utf-8',
      ),
    ).rejects.toThrow('given.csv: found bytes after line 3 that are not UTF-8, expected UTF-8 text');
  });
});
