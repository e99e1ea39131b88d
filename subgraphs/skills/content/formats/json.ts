import { isObject } from './lang-string.js';
import { fromLom, isLom } from './lom.js';
import { FileFault, type PlacedRecord } from './record.js';
import { fromActivity, isActivity } from './xapi.js';

function parsed(text: string, at: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new FileFault({ at }, `no JSON: ${(cause as Error).message}.`);
  }
}

/** One array, one object, or an object on each line (JSON Lines). */
function* objectsOf(text: string): Generator<{ readonly at: string; readonly json: unknown }> {
  const whole = text.replace(/^\uFEFF/, '').trim();
  const lines = whole.split('\n');
  const isLines = !whole.startsWith('[') && lines.length > 1 && /^\{.*\}\s*$/.test(lines[0]!);
  if (isLines) {
    for (const [i, line] of lines.entries())
      if (line.trim() !== '') yield { at: `line ${i + 1}`, json: parsed(line, `line ${i + 1}`) };
    return;
  }
  if (whole === '') throw new FileFault({ at: 'line 1' }, 'the file is empty.');
  const json = parsed(whole, 'the file');
  for (const [i, one] of (Array.isArray(json) ? json : [json]).entries()) yield { at: `record ${i + 1}`, json: one };
}

/**
 * Reads LOM records and xAPI activities: a list of them, or JSON Lines. Each record is one or the other.
 *
 * @throws FileFault naming the record, or its line, and the place in it
 */
export function readJson(text: string): PlacedRecord[] {
  const found = new Map<string, PlacedRecord>();
  for (const { at, json } of objectsOf(text)) {
    if (!isObject(json) || !(isLom(json) || isActivity(json)))
      throw new FileFault(
        { at },
        'neither a LOM record (`general`) nor an xAPI activity (`objectType`: "Activity", `definition`).',
      );
    const placed = isLom(json) ? fromLom(json, at) : fromActivity(json, at);
    const { identifier } = placed.record;
    if (found.has(identifier)) throw new FileFault({ at }, `the identifier ${identifier} stands above already.`);
    found.set(identifier, placed);
  }
  return [...found.values()];
}
