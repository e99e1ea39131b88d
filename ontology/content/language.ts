import { STOP_WORDS } from './stop-words.js';
import { fold, WORD } from './fold.js';

/** Languages that labels are matched in, by BCP 47 tag. */
export type Language = 'en' | 'fr';

export const LANGUAGES: readonly Language[] = ['fr', 'en'];

/** How much oftener one language's function words must be said than the other's for a text to count as written in it alone. */
const CLEARLY = 1.5;

/**
 * The language a text is written in, by its function words; both where they do not tell, as in a title of three words.
 *
 * @returns one language, or both
 */
export function languagesOf(text: string): readonly Language[] {
  const said: Record<Language, number> = { en: 0, fr: 0 };
  for (const [word] of text.matchAll(WORD)) {
    const folded = fold(word);
    for (const language of LANGUAGES) if (STOP_WORDS[language].has(folded)) said[language] += 1;
  }
  if (said.fr > said.en * CLEARLY) return ['fr'];
  if (said.en > said.fr * CLEARLY) return ['en'];
  return LANGUAGES;
}
