import { freeze, type Frozen } from '../../../policy/agreement/content.js';
import type { ConsentKind } from '../../../policy/minors.js';
import type { DataCategory } from '../__generated__/types.js';

/** What a notice says, in one language and for one audience. */
export interface NoticeWords {
  readonly title: string;
  readonly who: string;
  readonly what: string;
  readonly why: string;
  readonly retention: string;
  readonly rights: string;
  readonly withdraw: string;
}

export const LANGUAGES = ['fr', 'en'] as const;
export const AUDIENCES = ['ADULT', 'CHILD'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Audience = (typeof AUDIENCES)[number];
export type NoticeTexts = Readonly<Record<Language, Readonly<Record<Audience, NoticeWords>>>>;

/** One version of a privacy notice. It never changes: what is to change is a new version. Instants in milliseconds. */
export interface PrivacyNoticeRow extends ConsentKind {
  readonly id: string;
  readonly version: string;
  readonly recipients: readonly string[];
  readonly purposes: readonly string[];
  readonly categories: readonly DataCategory[];
  readonly retentionDays: number;
  readonly validFrom: number;
  readonly validUntil: number | null;
  readonly texts: NoticeTexts;
}

/**
 * Everything a version says, and the digest that receipts hold it to. Not when it is superseded: that comes later and changes
 * nothing of what was said.
 */
export const frozenNotice = ({ validUntil: _later, ...version }: PrivacyNoticeRow): Frozen => freeze(version);

/** What each text must say. */
export const WORDS: readonly (keyof NoticeWords)[] = ['title', 'who', 'what', 'why', 'retention', 'rights', 'withdraw'];

/**
 * Whether a notice says all that it must, in each language and to each audience.
 *
 * @returns what is missing, as `fr.CHILD.withdraw`
 */
export const missingWords = ({ texts }: Pick<PrivacyNoticeRow, 'texts'>): string[] =>
  LANGUAGES.flatMap((language) =>
    AUDIENCES.flatMap((audience) =>
      WORDS.filter((word) => !texts[language]?.[audience]?.[word]?.trim()).map(
        (word) => `${language}.${audience}.${word}`,
      ),
    ),
  );
