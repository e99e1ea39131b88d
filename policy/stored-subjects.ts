import type { Consent, DataCategory, Objection, Restriction, SubjectEvidence } from './model.js';
import type { LogKey } from './log/log-key.js';
import { isInstant, isTexts } from './readable.js';

/** What is known of one person, whatever the instant it is judged at. */
export interface SubjectFacts extends SubjectEvidence {
  readonly consents: readonly StoredConsent[];
  /** What decisions take beside consents, in one word. */
  readonly others: string;
  /** What stands for the person on the log; null for nobody. */
  readonly logKey: LogKey | null;
}

interface ConsentGroup {
  readonly status: unknown;
  readonly purposes: unknown;
  /** Purposes that the notice names which the consent was given on. */
  readonly noticePurposes: unknown;
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

const PARALLEL = ['ids', 'givenAt', 'validUntil', 'decidedAt'] as const;

export interface StoredSubjects {
  readonly logRefs: readonly string[];
  readonly logSecrets: readonly string[];
  /** Empty where they were not asked for. */
  readonly ageBands: readonly string[];
  readonly consents: readonly ConsentGroup[];
  readonly objections: readonly { readonly person: number; readonly id: string; readonly purposes: unknown }[];
  readonly restrictions?: readonly { readonly person: number; readonly id: string; readonly holder: string }[];
  /** Scoped mandates of the caller whose scope holds the person. */
  readonly mandates?: readonly { readonly person: number; readonly id: string }[];
}

type Alike = Pick<Consent, 'status' | 'purposes' | 'categories' | 'approvalsMissing'>;

/** Null: the group cannot be read. */
function alikeOf({
  status,
  purposes,
  noticePurposes,
  categories,
  approvalsRequired,
  approvals,
}: ConsentGroup): Alike | null {
  if (typeof status !== 'string' || !isTexts(purposes) || !isTexts(categories)) return null;
  // What the notice did not name the person did not consent to; a consent without a notice was not an informed one.
  const informed = isTexts(noticePurposes) ? purposes.filter((purpose) => noticePurposes.includes(purpose)) : [];
  // Nobody said who must approve: then somebody is missing.
  const required = isTexts(approvalsRequired) && approvalsRequired.length > 0 ? approvalsRequired : ['UNKNOWN'];
  const given = isTexts(approvals) ? approvals : [];
  return {
    status: status as Consent['status'],
    purposes: informed,
    categories: categories as DataCategory[],
    approvalsMissing: required.filter((approval) => !given.includes(approval)),
  };
}

/** A consent that remembers the group it came in. */
interface StoredConsent extends Consent {
  readonly group: number;
}

/** What opens something must say from when and until when; what was asked for or refused has neither. */
const OPENING: ReadonlySet<string> = new Set(['GIVEN', 'RENEWED']);

function consentOf(alike: Alike | null, of: ConsentGroup, record: number, group: number): StoredConsent {
  const id = of.ids[record]!;
  const givenAt = of.givenAt[record];
  const validUntil = of.validUntil[record];
  const decidedAt = of.decidedAt[record];
  // Property by property: there is one for each person of a page, and a spread costs ten times as much.
  const dated = isInstant(givenAt) && isInstant(validUntil);
  return alike !== null && isInstant(decidedAt) && (dated || !OPENING.has(alike.status))
    ? {
        id,
        group,
        status: alike.status,
        purposes: alike.purposes,
        categories: alike.categories,
        approvalsMissing: alike.approvalsMissing,
        givenAt: dated ? givenAt : Infinity,
        validUntil: dated ? validUntil : -1,
        decidedAt,
      }
    : {
        id,
        group,
        status: 'UNREADABLE',
        purposes: [],
        categories: [],
        approvalsMissing: [],
        givenAt: Infinity,
        validUntil: -1,
        decidedAt: Infinity,
      };
}

/** The latest decision first; the group breaks ties, so that people decided alike have their consents in one order. */
const latestFirst = (one: StoredConsent, other: StoredConsent): number =>
  other.decidedAt - one.decidedAt || one.group - other.group;

/**
 * A word that is equal for people of one reading about whom every decision is equal: the groups of their consents in the order of
 * their decisions, on which side of now their dates lie, and what else is known.
 */
export function signatureOf({ consents, others }: SubjectFacts, now: number): string {
  let signature = others;
  let before: StoredConsent | undefined;
  for (const consent of consents) {
    const tie = consent.decidedAt === before?.decidedAt ? '=' : '';
    const group = consent.status === 'UNREADABLE' ? 'x' : consent.group;
    signature += `|${tie}${group}${consent.givenAt <= now ? 'g' : ''}${consent.validUntil > now ? 'v' : ''}`;
    before = consent;
  }
  return signature;
}

const NO_CONSENTS: readonly StoredConsent[] = [];
const NO_OBJECTIONS: readonly Objection[] = [];
const NO_RESTRICTIONS: readonly Restriction[] = [];
const NO_MANDATES: readonly string[] = [];

const against = (objections: readonly Objection[]): string =>
  objections
    .map(({ purposes }) => `|o${purposes.join(' ')}`)
    .sort()
    .join('');

const closed = (restrictions: readonly Restriction[]): string =>
  restrictions
    .map(({ holder }) => `|r${holder}`)
    .sort()
    .join('');

/** Items by the place of the person they are about. */
const filed = <Item>(into: Map<number, Item[]>, person: number, item: Item): void => {
  const own = into.get(person);
  if (own) own.push(item);
  else into.set(person, [item]);
};

/**
 * Evidence per person.
 *
 * @param subjects  as they were asked for; an empty id stands for nobody and gets no entry of use
 * @throws Error when somebody has no key in the log, or a list is not whole: then nothing can be disclosed
 */
export function subjectFacts(
  subjects: readonly string[],
  { logRefs, logSecrets, ageBands, consents, objections, restrictions = [], mandates = [] }: StoredSubjects,
): Map<string, SubjectFacts> {
  const shifted =
    logRefs.length !== subjects.length ||
    logSecrets.length !== subjects.length ||
    (ageBands.length > 0 && ageBands.length !== subjects.length) ||
    consents.some((of) => PARALLEL.some((column) => of[column].length !== of.people.length));
  // A list with a hole in it would give one person what is another's.
  if (shifted) throw new Error('the evidence about people is not whole');
  const given = new Map<number, StoredConsent[]>();
  consents.forEach((of, group) => {
    const alike = alikeOf(of);
    of.people.forEach((person, record) => filed(given, person, consentOf(alike, of, record, group)));
  });
  const objected = new Map<number, Objection[]>();
  for (const { person, id, purposes } of objections)
    filed(objected, person, { id, purposes: isTexts(purposes) ? purposes : [] });
  const restricted = new Map<number, Restriction[]>();
  for (const { person, ...restriction } of restrictions) filed(restricted, person, restriction);

  const within = new Map<number, string[]>();
  for (const { person, id } of mandates) filed(within, person, id);

  const facts = new Map<string, SubjectFacts>();
  subjects.forEach((subject, i) => {
    const logRef = logRefs[i] || null;
    const secret = logSecrets[i];
    if ((logRef === null || !secret) && subject !== '') throw new Error('somebody has no key in the log');
    const own = given.get(i)?.sort(latestFirst) ?? NO_CONSENTS;
    const opposed = objected.get(i) ?? NO_OBJECTIONS;
    const limits = restricted.get(i) ?? NO_RESTRICTIONS;
    const over = within.get(i)?.sort() ?? NO_MANDATES;
    facts.set(subject, {
      consents: own,
      objections: opposed,
      restrictions: limits,
      mandates: over,
      ageBand: ageBands[i] ?? 'UNKNOWN',
      logRef,
      logKey: logRef !== null && secret ? { person: subject, ref: logRef, secret } : null,
      others: (ageBands[i] ?? '') + against(opposed) + closed(limits) + over.map((id) => `|m${id}`).join(''),
    });
  });
  return facts;
}
