import { afterEach, beforeEach } from '@jest/globals';
import { ephemeralEvidence, evidenceVerifier } from '../../../runtime/evidence-key.js';
import { disclosureLog, type DisclosureLogOptions, type DisclosureWriter } from '../disclosure-log.js';
import { logLines } from '../stored-records.js';
import { verifyLog } from '../verify-log.js';
import { keyOf } from './made-log.js';
import { memoryLogGraph } from './memory-graph.js';

export const NOW = new Date('2026-11-26T12:00:00Z');
export const ADA = keyOf('ada');
export const BEN = keyOf('ben');

/** For each test of a file an empty log in memory, where two people have their keys; its writers are closed after the test. */
export function useMemoryLog() {
  const writers: DisclosureWriter[] = [];
  const stored = {
    memory: undefined as unknown as ReturnType<typeof memoryLogGraph>,
    evidence: undefined as unknown as Awaited<ReturnType<typeof ephemeralEvidence>>,
    open(options: Partial<DisclosureLogOptions> = {}): DisclosureWriter {
      const { signer } = stored.evidence;
      const writer = disclosureLog(stored.memory.graph, { signer, clock: () => NOW, ...options });
      writers.push(writer);
      return writer;
    },
    verify: async () => verifyLog(await logLines(stored.memory.graph, NOW), evidenceVerifier(stored.evidence.keys)),
  };
  beforeEach(async () => {
    stored.memory = memoryLogGraph();
    for (const key of [ADA, BEN]) stored.memory.kept.keys.set(key.person, key);
    stored.evidence = await ephemeralEvidence();
  });
  afterEach(async () => {
    stored.memory.kept.before = stored.memory.kept.after = () => undefined;
    await Promise.all(writers.splice(0).map((writer) => writer.close()));
  });
  return stored;
}
