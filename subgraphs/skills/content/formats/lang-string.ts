import { FileFault, type Place } from './record.js';

/** A text in one language, of a publication that may give it in several. */
export interface InLanguage {
  readonly text: string;
  /** Null where the file does not say. */
  readonly language: string | null;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const known = (language: string | null): string | null => (language === 'und' || language === '' ? null : language);

/** Every form in use: a text, a map of languages, `{ language, string | value }`, or a list of those; LOM's `string` and `langString` around them. */
function all(value: unknown): InLanguage[] | null {
  if (value === undefined || value === null) return [];
  if (isText(value)) return [{ text: value, language: null }];
  if (Array.isArray(value)) {
    const each = value.map(all);
    return each.includes(null) ? null : each.flatMap((found) => found!);
  }
  if (!isObject(value)) return null;
  const within = value['string'] ?? value['langString'] ?? value['value'];
  if (isText(within)) return [{ text: within, language: isText(value['language']) ? known(value['language']) : null }];
  if (within !== undefined) return all(within);
  const pairs = Object.entries(value);
  return pairs.every(([, text]) => isText(text))
    ? pairs.map(([language, text]) => ({ text: text as string, language: known(language) }))
    : null;
}

/**
 * The text in the language wanted, else in French, in English, or the first there is; null where there is none.
 *
 * @throws FileFault where it is no text in any form
 */
export function langString(value: unknown, place: Place, wanted: string | null = null): InLanguage | null {
  const found = all(value);
  if (!found) throw new FileFault(place, 'must be a text, or texts by language such as { "fr": "…" }.');
  for (const language of [wanted, 'fr', 'en']) {
    const match =
      language &&
      found.find((one) => one.language?.toLowerCase().split('-')[0] === language.toLowerCase().split('-')[0]);
    if (match) return match;
  }
  return found[0] ?? null;
}

export { isObject, isText };
