import { readFile } from 'node:fs/promises';
import type { JSONWebKeySet } from 'jose';
import { evidenceVerifier, type VerifyEvidence } from '../../runtime/evidence-key.js';
import { readCheckpoint } from './checkpoint.js';
import { LogFileError, readLogFile } from './log-file.js';
import {
  verifyDisclosureProof,
  verifyGrowthProof,
  type Claimed,
  type GrowthProof,
  type OfflineProof,
} from './proof.js';
import { ProofError, proveGrowth, proveRecord } from './prove.js';
import { verifyLog, type Verification } from './verify-log.js';

/** Most findings that are printed: the first tell what happened. */
const SHOWN = 20;

const readText = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((cause: Error) => {
    throw new LogFileError(`cannot read ${file}: ${cause.message}`, { cause });
  });

async function readJson<Value>(file: string): Promise<Value> {
  const text = await readText(file);
  try {
    return JSON.parse(text) as Value;
  } catch (cause) {
    throw new LogFileError(`${file} is not JSON`, { cause });
  }
}

async function verifierOf(file: string): Promise<VerifyEvidence> {
  const set = await readJson<JSONWebKeySet | null>(file);
  if (!Array.isArray(set?.keys))
    throw new LogFileError(`${file} is no key set: it must be {"keys": [...]} (RFC 7517, 5)`);
  return evidenceVerifier(set);
}

/** A checkpoint as it was handed out: one line. @throws LogFileError */
export async function readJws(file: string): Promise<string> {
  const jws = (await readText(file)).trim();
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(jws))
    throw new LogFileError(`${file} is no signed checkpoint: it must be one JWS in compact form`);
  return jws;
}

/** What a command tells: 1 where something is not as it should be. */
export interface Outcome {
  readonly text: string;
  readonly exitCode: 0 | 1;
}

function told({ findings, checkpoints, writers, records, pruned, uncovered, held }: Verification): Outcome {
  const lines = findings.slice(0, SHOWN).map(({ where, what }) => `FOUND ${where}: ${what}`);
  if (findings.length > SHOWN) lines.push(`FOUND ${findings.length - SHOWN} more`);
  lines.push(
    `${records} records of ${writers} writers, ${checkpoints} checkpoints, ${pruned} records removed by retention.`,
  );
  if (uncovered > 0) lines.push(`${uncovered} records are newer than every checkpoint.`);
  lines.push(
    held === null
      ? 'No checkpoint was held against it: give one with --checkpoint, or a log cut off at its end passes.'
      : `Held against checkpoint ${held}.`,
  );
  const intact = findings.length === 0;
  return { text: [...lines, intact ? 'INTACT' : 'NOT INTACT'].join('\n'), exitCode: intact ? 0 : 1 };
}

export interface VerifyOptions {
  readonly log: string;
  readonly keys: string;
  readonly checkpoint?: string;
}

export interface ProveOptions extends Omit<VerifyOptions, 'checkpoint'> {
  readonly record?: string;
  readonly since?: string;
}

export interface VerifyProofOptions {
  readonly proof: string;
  readonly keys: string;
  readonly person?: string;
  readonly consent?: string;
  readonly guardianship?: string;
}

/** @throws LogFileError */
export async function verifyCommand({ log, keys, checkpoint }: VerifyOptions): Promise<Outcome> {
  const held = checkpoint === undefined ? undefined : await readJws(checkpoint);
  const verify = await verifierOf(keys);
  if (held !== undefined)
    await readCheckpoint(held, verify).catch((cause: Error) => {
      throw new LogFileError(`${checkpoint} is not signed by any of the keys: ${cause.message}`, { cause });
    });
  return told(await verifyLog(readLogFile(log), verify, held));
}

/** @throws LogFileError */
export async function proveCommand({ log, keys, record, since }: ProveOptions): Promise<Outcome> {
  if (!record && !since) throw new LogFileError('Name what to prove: --record HASH, or --since CHECKPOINT.');
  const verify = await verifierOf(keys);
  try {
    const proof = record
      ? await proveRecord(readLogFile(log), verify, record)
      : await proveGrowth(readLogFile(log), verify, await readJws(since!));
    return { text: JSON.stringify(proof, null, 2), exitCode: 0 };
  } catch (cause) {
    if (cause instanceof ProofError) return { text: `NOT PROVED: ${cause.message}`, exitCode: 1 };
    throw cause;
  }
}

async function growthShown(proofs: readonly GrowthProof[], verify: VerifyEvidence): Promise<string[]> {
  const lines: string[] = [];
  for (const proof of proofs) {
    const { from, to } = await verifyGrowthProof(proof, verify);
    lines.push(`Writer ${proof.writer}: the ${from} records of then are the first of the ${to} of later.`);
  }
  return lines;
}

async function recordShown(proof: OfflineProof, verify: VerifyEvidence, claimed?: Claimed): Promise<string[]> {
  const { record, checkpoint } = await verifyDisclosureProof(proof, verify, claimed);
  const { writer, seq, at, effect, coordinates, recipient } = record;
  return [
    `On the log by checkpoint ${checkpoint.index} of ${checkpoint.at}: record ${seq} of writer ${writer}.`,
    `${at} ${effect} ${coordinates.join(' ')} for ${recipient ?? 'a person who asked for herself'}`,
    ...(claimed ? [`It is about ${claimed.person}, consent: ${claimed.consent ?? 'none'}.`] : []),
    ...(claimed?.guardianship === undefined ? [] : [`It was read under the guardianship ${claimed.guardianship}.`]),
  ];
}

/** @throws LogFileError */
export async function verifyProofCommand(options: VerifyProofOptions): Promise<Outcome> {
  const { proof, keys, person, consent, guardianship } = options;
  const verify = await verifierOf(keys);
  const given = await readJson<OfflineProof | GrowthProof[]>(proof);
  try {
    const lines = Array.isArray(given)
      ? await growthShown(given, verify)
      : await recordShown(
          given,
          verify,
          person === undefined
            ? undefined
            : { person, consent: consent ?? null, ...(guardianship !== undefined && { guardianship }) },
        );
    return { text: [...lines, 'PROVED'].join('\n'), exitCode: 0 };
  } catch (cause) {
    return { text: `NOT PROVED: ${(cause as Error).message}`, exitCode: 1 };
  }
}
