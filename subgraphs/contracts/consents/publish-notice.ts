import { randomUUID } from 'node:crypto';
import { ApiError } from '../../../runtime/errors.js';
import type { MutationResolvers, NoticeTextInput, PrivacyNoticeInput } from '../__generated__/types.js';
import { instantOf } from '../agreements/instants.js';
import { asSignatory } from '../as-organisation.js';
import type { ContractsContext } from '../context.js';
import { asParticipant } from './callers.js';
import {
  AUDIENCES,
  LANGUAGES,
  missingWords,
  WORDS,
  type NoticeTexts,
  type PrivacyNoticeRow,
} from './privacy-notice.js';
import { noticeShape } from './resolvers-notices.js';
import { checkCategories, checkPurposes, checkText } from './terms.js';

const MOST_PURPOSES = 20;
const MOST_CHARACTERS = 2_000;
/** A hundred years. */
const MOST_RETENTION_DAYS = 36_500;

const refuse = (message: string): never => {
  throw new ApiError('BAD_USER_INPUT', message);
};

/** @throws ApiError BAD_USER_INPUT naming the text that is there twice, in no language here, too long or missing */
function textsOf(given: readonly NoticeTextInput[]): NoticeTexts {
  const texts = Object.fromEntries(LANGUAGES.map((language) => [language, {} as Record<string, unknown>]));
  for (const { lang, audience, ...words } of given) {
    const ofLanguage = Object.hasOwn(texts, lang) ? texts[lang]! : refuse(`lang must be fr or en; got ${lang}.`);
    if (ofLanguage[audience]) refuse(`${lang}.${audience} is there twice; give each language and audience once.`);
    for (const word of WORDS) checkText(`${lang}.${audience}.${word}`, words[word], MOST_CHARACTERS);
    ofLanguage[audience] = words;
  }
  const whole = texts as unknown as NoticeTexts;
  const missing = missingWords({ texts: whole });
  if (missing.length > 0)
    refuse(
      `A notice speaks ${LANGUAGES.join(' and ')}, to ${AUDIENCES.join(' and ')}; missing: ${missing.join(', ')}.`,
    );
  return whole;
}

/**
 * What a version says, checked; its number comes when it is stored.
 *
 * @throws ApiError BAD_USER_INPUT naming the first fault and what would be right
 */
export function noticeOf(
  { id, purposes, categories, retentionDays, service, act, validFrom, texts }: PrivacyNoticeInput,
  organisation: string,
  now: number,
): Omit<PrivacyNoticeRow, 'version'> {
  if (retentionDays < 1 || retentionDays > MOST_RETENTION_DAYS)
    refuse(`retentionDays must be from 1 to ${MOST_RETENTION_DAYS}, got ${retentionDays}.`);
  if (purposes.length > MOST_PURPOSES)
    refuse(
      `purposes must be ${MOST_PURPOSES} at most, got ${purposes.length}: what is asked for together must be one thing.`,
    );
  const from = validFrom ? instantOf('validFrom', validFrom) : now;
  // Nobody is told afterwards what she consented to.
  if (from < now) refuse(`validFrom must not be before now, got ${validFrom}.`);
  return {
    id: id ?? `urn:uuid:${randomUUID()}`,
    recipients: [organisation],
    purposes: checkPurposes(purposes, 'consent to'),
    categories: checkCategories(categories),
    retentionDays,
    service,
    act,
    validFrom: from,
    validUntil: null,
    texts: textsOf(texts),
  };
}

export const publishMutations: Pick<MutationResolvers, 'publishPrivacyNotice'> = {
  async publishPrivacyNotice(_root, { input }, context: ContractsContext) {
    const organisation = await asSignatory(context);
    await asParticipant(context);
    const notice = noticeOf(input, organisation, context.access.now.getTime());
    const outcome = await context.repository.publishPrivacyNotice(notice, (input.id ?? null) !== null);
    if (typeof outcome === 'object') return noticeShape(outcome);
    if (outcome === 'NOT_YOURS')
      throw new ApiError(
        'NOT_FOUND',
        `${organisation} has no notice ${notice.id}; \`privacyNotices\` lists yours. Leave \`id\` out for a new one.`,
      );
    throw new ApiError(
      'CONFLICT',
      `Another version of ${notice.id} begins at that instant or later: look at it, and name a later instant.`,
    );
  },
};
