import { freeze } from '../../../policy/agreement/content.js';
import { ownedBy } from '../../../policy/personal-data.js';
import { ApiError } from '../../../runtime/errors.js';
import { rfc3339 } from '../../../runtime/instant.js';
import type { MutationResolvers, PlatformTermsResolvers, QueryResolvers } from '../__generated__/types.js';
import { asOrganisation, asSignatory } from '../as-organisation.js';
import { pageAsked } from '../page-of.js';
import type { PlatformTermsRow } from '../repository-agreements.js';

/** What one accepts: the version and its texts. Null where no text is recorded. */
const termsDigest = ({ version, fr, en }: PlatformTermsRow): string | null =>
  fr === null && en === null ? null : freeze({ version, fr, en }).digest;

/** Terms with their texts, of which one is asked for. */
export type PlatformTermsShape = ReturnType<typeof termsView>;

function termsView(row: PlatformTermsRow, organisation: string) {
  const { validFrom, validUntil, acceptedAt, ...terms } = row;
  return ownedBy(
    {
      ...terms,
      validFrom: rfc3339(validFrom),
      validUntil: rfc3339(validUntil),
      acceptedAt: rfc3339(acceptedAt),
      digest: termsDigest(row),
    },
    { organisations: [organisation] },
  );
}

export const platformTerms: PlatformTermsResolvers = {
  text({ fr, en }, { lang }) {
    if (lang === 'fr') return fr;
    if (lang === 'en') return en;
    throw new ApiError('BAD_USER_INPUT', `lang must be fr or en; got ${lang}.`);
  },
};

export const termsQueries: Pick<QueryResolvers, 'platformTerms'> = {
  async platformTerms(_root, asked, context) {
    const organisation = asOrganisation(context);
    const rows = await context.agreements.platformTerms(organisation, pageAsked(asked));
    return rows.map((row) => termsView(row, organisation));
  },
};

export const termsMutations: Pick<MutationResolvers, 'acceptTerms'> = {
  async acceptTerms(_root, { version, digest: read }, context) {
    const organisation = await asSignatory(context);
    const now = context.access.now.getTime();
    const found = await context.agreements.termsInForce(version, organisation, now);
    if (!found)
      throw new ApiError(
        'NOT_FOUND',
        `No version ${version} of the platform terms is in force for ${organisation}; \`platformTerms\` lists them.`,
      );
    const digest = termsDigest(found);
    if (read && read !== digest)
      throw new ApiError(
        'CONFLICT',
        `Version ${version} of the platform terms does not say what was read: its digest is ${digest ?? 'none, no text is recorded'}. Read it again.`,
      );
    const row = await context.agreements.acceptTerms(found, digest, organisation, now);
    if (row) return termsView(row, organisation);
    throw new ApiError('CONFLICT', `Version ${version} of the platform terms changed meanwhile; read it again.`);
  },
};
