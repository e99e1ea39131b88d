import { ephemeralEvidence, evidenceVerifier } from '../../../runtime/evidence-key.js';
import { GENESIS, link, seal, startOf, type Head } from '../chain.js';
import { hashOfJws, signCheckpoint, type Checkpoint, type TreeHead } from '../checkpoint.js';
import type { DisclosureRecord } from '../disclosure-record.js';
import type { LogKey } from '../log-key.js';
import type { LogLine, RecordLine } from '../log-file.js';
import { rootOf } from '../merkle.js';

export const keyOf = (name: string): LogKey => ({
  person: `urn:passerelle:person:${name}`,
  ref: `ref-${name}`,
  secret: Buffer.from(name.padEnd(32, '.')).toString('hex'),
});

/** Number `n` of what one recipient read. */
export const disclosure = (n: number, people: readonly LogKey[] = [keyOf('ada')]): DisclosureRecord => ({
  v: 4,
  at: new Date(Date.UTC(2026, 0, 1 + n)).toISOString(),
  requestId: `request-${n}`,
  recipient: 'did:web:recipient.example',
  purpose: 'dpv:ServiceProvision',
  holder: 'did:web:holder.example',
  effect: 'PERMIT',
  reason: null,
  coordinates: ['Learner.givenName'],
  act: 'READ',
  ground: null,
  through: 'AGREEMENT',
  agreement: 'urn:agreement',
  under: null,
  rule: null,
  legalBasis: 'eu-gdpr:A6-1-a',
  subjects: people.map((key) => ({ key, consent: `urn:consent:${n}` })),
});

/** A log as the graph would hold it, made without one. */
export async function makeLog() {
  const { signer, keys } = await ephemeralEvidence();
  const heads = new Map<string, Head>();
  const records: RecordLine[] = [];
  const checkpoints: string[] = [];
  let made = 0;

  const treeOf = (writer: string): TreeHead => {
    const { hash, frontier } = heads.get(writer) ?? startOf(GENESIS);
    return { writer, size: frontier.size, rootHash: rootOf(frontier), lastHash: frontier.size > 0 ? hash : GENESIS };
  };
  const add = (entry: Pick<Checkpoint, 'kind' | 'by' | 'trees' | 'pruned'>): string => {
    const previous = checkpoints.length > 0 ? hashOfJws(checkpoints.at(-1)!) : GENESIS;
    const at = new Date(Date.UTC(2026, 5, checkpoints.length + 1)).toISOString();
    const jws = signCheckpoint(signer, { v: 1, index: checkpoints.length + 1, previous, at, ...entry });
    checkpoints.push(jws);
    return jws;
  };
  return {
    signer,
    keys,
    verify: evidenceVerifier(keys),
    records,
    checkpoints,
    add,
    treeOf,
    headOf: (writer: string): Head => heads.get(writer)!,
    start(writer: string): void {
      const jws = add({ kind: 'START', by: writer, trees: [treeOf(writer)] });
      heads.set(writer, startOf(hashOfJws(jws)));
    },
    /** @param change  of each record; `body` of what is sealed, as an earlier form of it */
    append(
      writer: string,
      count: number,
      people?: readonly LogKey[],
      change: Partial<DisclosureRecord> = {},
      body: object = {},
    ): void {
      const told = Array.from({ length: count }, () => ({ ...disclosure((made += 1), people), ...change }));
      const sealed = seal(told).map((one) => ({ ...one, body: { ...one.body, ...body } }));
      const { linked, head } = link(writer, heads.get(writer)!, sealed);
      heads.set(writer, head);
      for (const { seq, payload, previousHash, hash } of linked)
        records.push({ type: 'record', writer, seq, payload, previousHash, hash });
    },
    checkpoint: (...writers: string[]): string =>
      add({ kind: 'CHECKPOINT', by: writers[0]!, trees: writers.map(treeOf) }),
    lines: (): LogLine[] => [
      { type: 'passerelle-log', v: 1, at: '2026-11-26T00:00:00.000Z' },
      ...checkpoints.map((jws) => ({ type: 'checkpoint' as const, jws })),
      ...[...heads].map(([writer, { hash, frontier }]) => ({
        type: 'writer' as const,
        writer,
        seq: frontier.size,
        hash,
      })),
      ...records.toSorted((one, other) => one.writer.localeCompare(other.writer) || one.seq - other.seq),
    ],
  };
}

export type MadeLog = Awaited<ReturnType<typeof makeLog>>;

/** Two writers at work, one of which ended without a checkpoint of its own; the other's covers what it left. */
export async function twoWriters(): Promise<MadeLog> {
  const log = await makeLog();
  log.start('a');
  log.append('a', 5);
  log.checkpoint('a');
  log.start('b');
  log.append('b', 4);
  log.append('a', 3);
  log.checkpoint('b', 'a');
  log.append('b', 2);
  log.checkpoint('b');
  return log;
}

/** The log whose growth is proved, and a checkpoint that somebody held before it grew. */
export async function grownLog(): Promise<{ readonly log: MadeLog; readonly held: string }> {
  const log = await makeLog();
  log.start('a');
  log.append('a', 5);
  const held = log.checkpoint('a');
  log.start('b');
  log.append('b', 3);
  log.append('a', 6);
  log.checkpoint('a', 'b');
  return { log, held };
}

/** The lines as an exported log has them. */
export const textOf = (lines: readonly LogLine[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

export const read = (lines: readonly LogLine[]) =>
  async function* (): AsyncGenerator<LogLine> {
    yield* lines;
  };
