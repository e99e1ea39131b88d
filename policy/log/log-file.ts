import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Hash } from './merkle.js';

/** A record as it is stored and exported; `payload` is the text that was hashed. */
export interface RecordLine {
  readonly type: 'record';
  readonly writer: string;
  /** Place in the writer's chain, from 1. */
  readonly seq: number;
  readonly payload: string;
  readonly previousHash: Hash;
  readonly hash: Hash;
}

/** One line of an exported log, which is JSON Lines: what the file is, the list of checkpoints, where each writer stands, the records. */
export type LogLine =
  | { readonly type: 'passerelle-log'; readonly v: 1; readonly at: string }
  | { readonly type: 'checkpoint'; readonly jws: string }
  | { readonly type: 'writer'; readonly writer: string; readonly seq: number; readonly hash: Hash }
  | RecordLine;

/** Lines from the first to the last, as often as it is called. */
export type LogLines = () => AsyncIterable<LogLine>;

/** The file cannot be read as an exported log: then nothing can be said about it. */
export class LogFileError extends Error {
  override readonly name = 'LogFileError';
}

const FIELDS: Readonly<Record<LogLine['type'], Readonly<Record<string, 'string' | 'number'>>>> = {
  'passerelle-log': { v: 'number', at: 'string' },
  checkpoint: { jws: 'string' },
  writer: { writer: 'string', seq: 'number', hash: 'string' },
  record: { writer: 'string', seq: 'number', payload: 'string', previousHash: 'string', hash: 'string' },
};

function lineOf(text: string, where: string): LogLine {
  let value: Readonly<Record<string, unknown>>;
  try {
    value = JSON.parse(text) as typeof value;
  } catch (cause) {
    throw new LogFileError(`${where} is not JSON`, { cause });
  }
  const fields = FIELDS[value?.['type'] as LogLine['type']];
  if (!fields) throw new LogFileError(`${where} is no line of an exported log`);
  const wrong = Object.entries(fields).find(([name, type]) => typeof value[name] !== type);
  if (wrong) throw new LogFileError(`${where}: ${wrong[0]} must be a ${wrong[1]}`);
  return value as unknown as LogLine;
}

/** @throws LogFileError naming the line that cannot be read, or that the file is none of ours */
export const readLogFile = (path: string): LogLines =>
  async function* () {
    const input = createReadStream(path, 'utf8');
    const opened = new Promise<void>((resolve, reject) => input.once('open', () => resolve()).once('error', reject));
    await opened.catch((cause: Error) => {
      throw new LogFileError(`cannot read ${path}: ${cause.message}`, { cause });
    });
    let number = 0;
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      number += 1;
      const line = lineOf(text, `${path}, line ${number}`);
      if (number === 1 && (line.type !== 'passerelle-log' || line.v !== 1))
        throw new LogFileError(`${path} is no exported log of version 1: \`npm run log -- export\` makes one`);
      yield line;
    }
    if (number === 0) throw new LogFileError(`${path} is empty`);
  };
