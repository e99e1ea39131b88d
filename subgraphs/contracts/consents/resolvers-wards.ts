import { CATEGORIES } from '../../../policy/model.js';
import { GUARDIAN_READS } from '../../../policy/minors.js';
import { ownedBy } from '../../../policy/personal-data.js';
import { isTexts } from '../../../policy/readable.js';
import { rfc3339 } from '../../../runtime/instant.js';
import type { DataCategory, QueryResolvers } from '../__generated__/types.js';
import { pageAsked } from '../page-of.js';
import type { ConsentOf } from '../repository-consents.js';
import type { WardRow } from '../repository-wards.js';
import { asPerson } from './callers.js';
import { guardianshipOver } from './guardians.js';
import { statusAt } from './record.js';
import { consentShape } from './shapes.js';

/** A guardianship as the guardian sees it; participants lead from its id to the ward's records. */
export interface WardShape {
  readonly id: string;
  readonly categories: readonly DataCategory[];
  readonly validUntil: string | null;
}

/** Whether somebody attests that the ward is a minor, and what is covered can be read. */
const isSeen = ({ ageBand, categories }: WardRow): boolean =>
  Object.hasOwn(GUARDIAN_READS, ageBand) && isTexts(categories);

function wardShape({ id, categories, validUntil }: WardRow, guardian: string): WardShape {
  const covered = isTexts(categories) ? categories : [];
  return ownedBy(
    {
      id,
      categories: CATEGORIES.filter((category) => covered.includes(category)),
      validUntil: rfc3339(validUntil),
    },
    { persons: [guardian] },
  );
}

export const wardQueries: Pick<QueryResolvers, 'myWards' | 'consentsOfMyWards'> = {
  async myWards(_root, asked, context) {
    const guardian = asPerson(context);
    const rows = await context.repository.wardsOf(guardian, context.access.now.getTime(), pageAsked(asked), {
      belongs: isSeen,
      shown: (found) => found.filter(isSeen),
    });
    return rows.map((row) => wardShape(row, guardian));
  },
  async consentsOfMyWards(_root, { ward, status, ...asked }, context) {
    const guardian = asPerson(context);
    const now = context.access.now.getTime();
    const over = ({ record, subject }: ConsentOf) => guardianshipOver(subject, record, guardian);
    const under = ({ record, subject }: ConsentOf) => {
      const guardianships = subject.guardianships.filter(
        ({ id }) => ward === null || ward === undefined || id === ward,
      );
      return guardianshipOver({ ...subject, guardianships }, record, guardian);
    };
    const isAskedFor = ({ record }: ConsentOf) => !status || status.includes(statusAt(record, now));
    const rows = await context.repository.consentsOfWards(guardian, now, pageAsked(asked), {
      belongs: (row) => over(row) !== null,
      shown: (found) => found.filter((row) => under(row) !== null && isAskedFor(row)),
    });
    return rows.map((row) =>
      consentShape(row.record, row.subject, { owners: { persons: [guardian] }, guardianship: under(row)! }, now),
    );
  },
};
