import { GRANT_EFFECTS, INSTRUMENTS } from '../agreement/content.js';
import { INSTANT_SHAPE, instantIn } from '../instant.js';
import { LEGAL_BASES } from '../legal-basis.js';
import type { RuleAction } from './model.js';
import { profileIri, type ProfiledPolicy, type ProfiledRule, type ProfileProperty } from './profile.js';
import type { Refusals } from './refused.js';
import { ODRL } from './terms.js';

/*
 * Which values the profile takes. One that nobody knows decides nothing, and would be read as if it were not there: it is refused
 * when the policy is read, by the command and by the import alike.
 */

export const PROCESSING_ROLES = ['CONTROLLER', 'JOINT_CONTROLLER', 'PROCESSOR'] as const;
export const SAFEGUARDS = [
  'ADEQUACY_DECISION',
  'STANDARD_CONTRACTUAL_CLAUSES',
  'BINDING_CORPORATE_RULES',
  'DEROGATION',
] as const;

const DPV_GDPR = 'https://w3id.org/dpv/legal/eu/eu-gdpr#';
/** A term of DPV's extension for the GDPR with its prefix, however it was written. */
export const gdprTerm = (written: string): string =>
  written.startsWith(DPV_GDPR) ? `eu-gdpr:${written.slice(DPV_GDPR.length)}` : written;

/** Whether a text is a value of the property, and what would be one. */
interface Takes {
  readonly is: (text: string) => boolean;
  readonly takes: string;
}

const oneOf = (known: readonly string[]): Takes => ({ is: (text) => known.includes(text), takes: known.join(', ') });
const INSTANT: Takes = { is: (text) => instantIn(text) !== null, takes: INSTANT_SHAPE };
const BASES: readonly string[] = Object.values(LEGAL_BASES);

const TAKES: Readonly<Partial<Record<ProfileProperty, Takes>>> = {
  instrument: oneOf(INSTRUMENTS),
  validFrom: INSTANT,
  validUntil: INSTANT,
  assignerRole: oneOf(PROCESSING_ROLES),
  assigneeRole: oneOf(PROCESSING_ROLES),
  retentionDays: { is: (text) => /^\d{1,6}$/.test(text), takes: 'a whole number of days' },
  safeguard: oneOf(SAFEGUARDS),
  legalBasis: {
    is: (text) => BASES.includes(gdprTerm(text)),
    takes: `a term of GDPR art. 6(1) as DPV writes it: ${BASES.join(', ')}`,
  },
  minimumGroupSize: { is: (text) => /^\d{1,9}$/.test(text), takes: 'a whole number' },
};

type Texts = Readonly<Partial<Record<ProfileProperty, string>>>;

function check(refusals: Refusals, where: string, texts: Texts, own: typeof TAKES = {}): void {
  for (const [property, text] of Object.entries(texts) as [ProfileProperty, string][]) {
    const takes = own[property] ?? TAKES[property];
    if (takes && !takes.is(text))
      refusals.add('MALFORMED', `${where} has "${text}" as ${profileIri(property)}; it takes ${takes.takes}.`);
  }
}

export function checkProfiledPolicy(
  refusals: Refusals,
  where: string,
  { transfers = [], ...texts }: ProfiledPolicy,
): void {
  check(refusals, where, texts);
  transfers.forEach((transfer, i) => check(refusals, `transfer ${i + 1} of ${where}`, transfer));
  const [from, until] = [texts.validFrom, texts.validUntil].map((text) =>
    text === undefined ? null : instantIn(text),
  );
  if (from != null && until != null && until <= from)
    refusals.add(
      'MALFORMED',
      `${where} is in force from ${texts.validFrom} until ${texts.validUntil}; ${profileIri('validUntil')} must come after ${profileIri('validFrom')}.`,
    );
}

const OPENING = GRANT_EFFECTS.filter((effect) => effect !== 'DENY');
const PERMITTED: typeof TAKES = {
  effect: {
    ...oneOf(OPENING),
    takes: `${OPENING.join(', ')}; DENY is of a prohibition`,
  },
};
const PROHIBITED: typeof TAKES = { effect: { ...oneOf(['DENY']), takes: 'DENY, since it is a prohibition' } };

export function checkProfiledPermission(
  refusals: Refusals,
  where: string,
  profiled: ProfiledRule,
  actions: readonly RuleAction[],
): void {
  check(refusals, where, profiled, PERMITTED);
  const { effect } = profiled;
  const counts = actions.map(({ iri }) => iri === `${ODRL}aggregate`);
  if (effect === 'AGGREGATE_ONLY' ? counts.includes(false) : effect !== undefined && counts.includes(true))
    refusals.add(
      'MALFORMED',
      `${where} has the effect ${effect}; AGGREGATE_ONLY goes with the action aggregate alone, every other effect with read.`,
    );
}

export const checkProfiledProhibition = (refusals: Refusals, where: string, profiled: ProfiledRule): void =>
  check(refusals, where, profiled, PROHIBITED);
