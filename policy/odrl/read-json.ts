import { parseDocument } from 'yaml';
import { refuse } from './refused.js';

/**
 * Most levels of objects and lists within each other. Past it, readers run out of stack; a constraint as deep as is read
 * (`DEEPEST` in read-constraint.ts) takes about 160.
 */
export const MOST_LEVELS = 256;

/** Keywords that say something where they stand in a JSON-LD document. The library drops every other one without a word. */
const MEANT: ReadonlySet<string> = new Set(
  '@context @direction @graph @id @included @index @language @list @nest @reverse @set @type @value'.split(' '),
);
/** Keys of a context whose values are keywords of their own, which make no other name for one. */
const KEYWORDS_OF_A_TERM: ReadonlySet<string> = new Set(['@type', '@container']);
/** A key of this name sets no property when an object is copied: what stands under it is gone. */
const UNKEPT = '__proto__';

const containers = (values: readonly unknown[]): readonly object[] =>
  values.filter((value) => typeof value === 'object' && value !== null);

function checkDepth(json: unknown, what: string): void {
  let level = containers([json]);
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > MOST_LEVELS)
      refuse(
        'UNSUPPORTED',
        `${what} cannot be read: objects and lists stand more than ${MOST_LEVELS} deep within each other; write them flatter.`,
      );
    level = containers(level.flatMap((value): unknown[] => Object.values(value)));
  }
}

function checkRepeated(text: string): void {
  // JSON is YAML, whose reader tells keys that stand twice.
  const repeated = parseDocument(text).errors.find(({ code }) => code === 'DUPLICATE_KEY');
  if (repeated)
    refuse(
      'MALFORMED',
      `A key stands twice in one JSON object: ${repeated.message.split('\n')[0]}. Write one key with a list.`,
    );
}

/** A context may say `null`, and keywords of its own; it may give no other name to a keyword that would vanish. */
function checkContext(value: unknown, path: string, key: string): void {
  if (typeof value === 'string' && value.startsWith('@') && !KEYWORDS_OF_A_TERM.has(key) && !MEANT.has(value))
    refuse('MALFORMED', `${path} stands for "${value}", and what stands under that would be dropped; leave it out.`);
  if (typeof value !== 'object' || value === null) return;
  for (const [inner, of] of Object.entries(value)) {
    checkKey(inner, path);
    checkContext(of, `${path}.${inner}`, Array.isArray(value) ? key : inner);
  }
}

function checkKey(key: string, path: string): void {
  if (key === UNKEPT)
    refuse(
      'MALFORMED',
      `${path || 'The document'} has the key "${UNKEPT}", and what stands under it would be dropped; no term has that name, so take it out or say it with a term of ODRL.`,
    );
}

function checkKept(value: unknown, path: string): void {
  if (value === null)
    refuse('MALFORMED', `${path || 'The document'} is null, which says nothing; leave it out or give its value.`);
  if (typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value as object)) {
    checkKey(key, path);
    if (key.startsWith('@') && !MEANT.has(key))
      refuse(
        'MALFORMED',
        `${path || 'The document'} has the key "${key}", and what stands under it would be dropped; known with @: ${[...MEANT].join(', ')}.`,
      );
    const at = path ? `${path}.${key}` : key;
    if (key === '@context') checkContext(inner, at, key);
    else checkKept(inner, at);
  }
}

/**
 * Parsed JSON with nothing in it that would vanish without a trace: `null`, a repeated key, a key that is not kept. A condition
 * may be in any of them.
 *
 * @throws PolicyRefused
 */
export function parseJson(text: string, what: string): unknown {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return refuse('UNREADABLE', `${what} cannot be read as JSON: ${(cause as Error).message}`);
  }
  // First: past that depth the others end the process.
  checkDepth(json, what);
  checkRepeated(text);
  checkKept(json, '');
  return json;
}
