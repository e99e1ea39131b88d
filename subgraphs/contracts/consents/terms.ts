import { normalisePurpose, ROOTS } from '../../../policy/purposes.js';
import { ApiError } from '../../../runtime/errors.js';
import type { DataCategory } from '../__generated__/types.js';
import type { PrivacyNoticeRow } from './privacy-notice.js';

/** Longest a consent, and a mandate, may be given for, in days: what is asked for longer is asked for again. */
export const MOST_DAYS = 1_095;
/** As in the schema. */
const DEFAULT_DAYS = 365;
export const DAY_MS = 86_400_000;

/** @throws ApiError BAD_USER_INPUT naming the range */
export function checkDays(days: number): number {
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    throw new ApiError('BAD_USER_INPUT', `days must be from 1 to ${MOST_DAYS}, got ${days}.`);
  return days;
}

/** @throws ApiError BAD_USER_INPUT when the text is empty or longer than `most` characters */
export function checkText(name: string, text: string, most: number): string {
  const length = text.trim().length;
  if (length < 1 || text.length > most)
    throw new ApiError('BAD_USER_INPUT', `${name} must have 1 to ${most} characters, got ${length}.`);
  return text;
}

/**
 * Purposes of DPV 2.2 that mean something.
 *
 * @param rootToo  whether the vocabulary's root may be named: it means every purpose
 * @returns in compact form, sorted and without repetition
 * @throws ApiError BAD_USER_INPUT naming the first that is none
 */
export function checkPurposes(purposes: readonly string[], verb: string, rootToo = false): string[] {
  const normal = purposes.map((purpose) => {
    const found = normalisePurpose(purpose);
    if (found === null || (!rootToo && ROOTS.has(found))) {
      throw new ApiError(
        'BAD_USER_INPUT',
        `${purpose} is no purpose a person can ${verb}; name a term of DPV 2.2, e.g. dpv:ServiceProvision.`,
      );
    }
    return found;
  });
  if (normal.length === 0) throw new ApiError('BAD_USER_INPUT', 'purposes must name at least one purpose.');
  return [...new Set(normal)].sort();
}

/** @throws ApiError BAD_USER_INPUT when there is none */
export function checkCategories(categories: readonly DataCategory[]): DataCategory[] {
  if (categories.length === 0) throw new ApiError('BAD_USER_INPUT', 'categories must name at least one category.');
  return [...new Set(categories)].sort();
}

/** What a person is about to consent to, or an organisation asks for. */
export interface Terms {
  readonly purposes: string[];
  readonly categories: DataCategory[];
  readonly days: number;
}

/**
 * Checks what a person is about to consent to.
 *
 * @returns purposes in compact form, purposes and categories sorted and without repetition
 * @throws ApiError BAD_USER_INPUT naming the first fault and what would be right
 */
export const checkTerms = ({
  purposes,
  categories,
  days = DEFAULT_DAYS,
}: {
  readonly purposes: readonly string[];
  readonly categories: readonly DataCategory[];
  readonly days?: number;
}): Terms => ({
  purposes: checkPurposes(purposes, 'consent to'),
  days: checkDays(days),
  categories: checkCategories(categories),
});

const outside = <Item>(items: readonly Item[], of: readonly Item[]): Item[] =>
  items.filter((item) => !of.includes(item));

/** @throws ApiError BAD_USER_INPUT naming what goes beyond what was asked for: less may be given, never more */
export function checkWithin(
  { purposes, categories }: Pick<Terms, 'purposes' | 'categories'>,
  asked: { readonly purposes: readonly string[]; readonly categories: readonly DataCategory[] },
): void {
  const beyond = [...outside(purposes, asked.purposes), ...outside(categories, asked.categories)];
  if (beyond.length > 0)
    throw new ApiError('BAD_USER_INPUT', `${beyond.join(', ')} was not asked for; give what was asked for, or less.`, {
      allowed: [...asked.purposes, ...asked.categories],
    });
}

/**
 * The notice to give or ask for consent on: the one named, else the first in force that names all of it.
 *
 * @param notices  versions in force that name the recipients
 * @throws ApiError BAD_USER_INPUT saying what no notice names
 */
export function noticeFor(
  notices: readonly PrivacyNoticeRow[],
  id: string | null,
  recipients: readonly string[],
  { purposes, categories }: Pick<Terms, 'purposes' | 'categories'>,
): PrivacyNoticeRow {
  const naming = notices.filter(
    (notice) => (id === null || notice.id === id) && outside(recipients, notice.recipients).length === 0,
  );
  const found = naming.find(
    (notice) => outside(purposes, notice.purposes).length === 0 && outside(categories, notice.categories).length === 0,
  );
  if (found) return found;
  const near = naming[0];
  const missing = near
    ? `${near.id} does not name ${[...outside(purposes, near.purposes), ...outside(categories, near.categories)].join(', ')}`
    : `there is none in force${id === null ? '' : ` called ${id}`} that names ${recipients.join(', ')}`;
  throw new ApiError(
    'BAD_USER_INPUT',
    `Consent is given on a privacy notice that names recipients, purposes and categories: ${missing}. \`privacyNotices\` lists those of a recipient.`,
    { ...(near && { allowed: [...near.purposes, ...near.categories] }) },
  );
}
