import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';

/** Snowball's stem of a word in lower case, by BCP 47 tag. The one place that knows whose stemmers these are. */
export const STEMMERS: Readonly<Record<'en' | 'fr', (word: string) => string>> = { en: english, fr: french };
