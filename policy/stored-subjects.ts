import type { Consent, DataCategory, Objection, SubjectEvidence } from './model.js';
import { isInstant, isTexts } from './readable.js';

/** What is known of one person, and a word that is equal for people about whom every decision is equal. */
export interface SubjectFacts extends SubjectEvidence {
  readonly signature: string;
}

interface ConsentGroup {
  readonly status: unknown;
  readonly purposes: unknown;
  readonly categories: unknown;
  readonly approvalsRequired: unknown;
  readonly approvals: unknown;
  /** Per record: the place of its person in the list asked for, its id and instants. */
  readonly people: readonly number[];
  readonly ids: readonly string[];
  readonly givenAt: readonly unknown[];
  readonly validUntil: readonly unknown[];
  readonly decidedAt: readonly unknown[];
}

export interface StoredSubjects {
  readonly logRefs: readonly string[];
  /** Empty where they were not asked for. */
  readonly ageBands: readonly string[];
  readonly consents: readonly ConsentGroup[];
  readonly objections: readonly { readonly person: number; readonly id: string; readonly purposes: unknown }[];
}

type Alike = Pick<Consent, 'status' | 'purposes' | 'categories' | 'approvalsMissing'>;

/** Null: the group cannot be read. */
function alikeOf({ status, purposes, categories, approvalsRequired, approvals }: ConsentGroup): Alike | null {
  if (typeof status !== 'string' || !isTexts(purposes) || !isTexts(categories)) return null;
  // Nobody said who must approve: then somebody is missing.
  const required = isTexts(approvalsRequired) && approvalsRequired.length > 0 ? approvalsRequired : ['UNKNOWN'];
  const given = isTexts(approvals) ? approvals : [];
  return {
    status: status as Consent['status'],
    purposes,
    categories: categories as DataCategory[],
    approvalsMissing: required.filter((approval) => !given.includes(approval)),
  };
}

interface Placed {
  readonly consent: Consent;
  readonly group: number;
}

function consentOf(alike: Alike | null, { ids, ...of }: ConsentGroup, record: number): Consent {
  const id = ids[record]!;
  const [givenAt, validUntil, decidedAt] = [of.givenAt[record], of.validUntil[record], of.decidedAt[record]];
  return alike !== null && isInstant(givenAt) && isInstant(validUntil) && isInstant(decidedAt)
    ? { ...alike, id, givenAt, validUntil, decidedAt }
    : {
        id,
        status: 'UNREADABLE',
        purposes: [],
        categories: [],
        approvalsMissing: [],
        givenAt: Infinity,
        validUntil: -1,
        decidedAt: Infinity,
      };
}

/** All that a decision takes from consents: their groups in the order of their decisions, and on which side of now their dates lie. */
const signatureOf = (placed: readonly Placed[], now: number): string =>
  placed
    .map(({ consent, group }, i) => {
      const tie = consent.decidedAt === placed[i - 1]?.consent.decidedAt ? '=' : '';
      return `|${tie}${consent.status === 'UNREADABLE' ? 'x' : group}${consent.givenAt <= now ? 'g' : ''}${consent.validUntil > now ? 'v' : ''}`;
    })
    .join('');

/**
 * Evidence per person.
 *
 * @param subjects  as they were asked for; an empty id stands for nobody and gets no entry of use
 * @throws Error when somebody has no name in the log: then nothing can be disclosed
 */
export function subjectFacts(
  subjects: readonly string[],
  { logRefs, ageBands, consents, objections }: StoredSubjects,
  now: number,
): Map<string, SubjectFacts> {
  const placed: Placed[][] = subjects.map(() => []);
  consents.forEach((group, i) => {
    const alike = alikeOf(group);
    group.people.forEach((person, record) =>
      placed[person]!.push({ consent: consentOf(alike, group, record), group: i }),
    );
  });
  const objected: Objection[][] = subjects.map(() => []);
  for (const { person, id, purposes } of objections)
    objected[person]!.push({ id, purposes: isTexts(purposes) ? purposes : [] });

  return new Map(
    subjects.map((subject, i) => {
      const logRef = logRefs[i] || null;
      if (logRef === null && subject !== '') throw new Error('somebody has no name in the log');
      // The latest decision first; the group breaks ties, so that people decided alike have their consents in one order.
      const own = placed[i]!.sort(
        (one, other) => other.consent.decidedAt - one.consent.decidedAt || one.group - other.group,
      );
      const against = objected[i]!.map(({ purposes }) => `|o${purposes.join(' ')}`).sort();
      const facts: SubjectFacts = {
        consents: own.map(({ consent }) => consent),
        objections: objected[i]!,
        ageBand: ageBands[i] ?? 'UNKNOWN',
        logRef,
        signature: (ageBands[i] ?? '') + signatureOf(own, now) + against.join(''),
      };
      return [subject, facts];
    }),
  );
}
