import type { AgreementTerms } from '../../../policy/agreement/content.js';
import type { GovernedFields } from '../../../policy/governed-fields.js';
import { nearPurposes, normalisePurpose, ROOTS } from '../../../policy/purposes.js';
import { isAbsoluteIri } from '../../../policy/odrl/terms.js';
import { didYouMean } from '../../../runtime/near.js';
import { coordinatesOfClauses, coordinatesOfDuties } from '../../../policy/odrl/clauses.js';
import { checkConditions, checkDuties } from './duties.js';
import { checkCoordinate, checkGrants, checkObjections, checkProhibitions, checkResearch } from './grants.js';
import { termOf } from './instants.js';
import type { GivenTerms } from './odrl.js';
import { checkIntermediaries, checkProcessing, checkRoles, type Parties } from './processing.js';
import { refuse, textOf } from './refuse.js';

const MOST_PURPOSES = 50;

/** @throws ApiError BAD_USER_INPUT naming the purpose, and those near it */
export function checkPurpose(written: string): string {
  const purpose = normalisePurpose(written);
  if (purpose === null)
    return refuse(`${written} is no purpose of DPV 2.2.${didYouMean(nearPurposes(written))}`, nearPurposes(written));
  return ROOTS.has(purpose)
    ? refuse(`${purpose} is the root of the vocabulary and covers everything: name what the data are for.`)
    : purpose;
}

/**
 * Checks what two organisations want to agree on.
 *
 * @param governed  fields about people that the schema has now
 * @param now       milliseconds since the epoch
 * @returns the terms as they are stored: compact purposes, instants in UTC, a grant for each coordinate
 * @throws ApiError BAD_USER_INPUT naming the first fault and what would be right
 */
export function checkTerms(input: GivenTerms, parties: Parties, governed: GovernedFields, now: number): AgreementTerms {
  const { instrument, purposes = [], grants = [], prohibitions = [] } = input;
  const duties = checkDuties(input.duties ?? []);
  checkRoles(instrument, parties);
  if (purposes.length > MOST_PURPOSES)
    refuse(`The agreement names ${purposes.length} purposes; ${MOST_PURPOSES} at most.`);
  const target = textOf('target', input.target);
  if (target !== null && !isAbsoluteIri(target)) refuse(`target must be an IRI; got ${target}.`);
  const terms: AgreementTerms = {
    instrument,
    ...termOf(input.validFrom, input.validUntil, now),
    purposes: [...new Set(purposes.map(checkPurpose))].sort(),
    target,
    grants: checkGrants(grants, parties.assignee, governed),
    prohibitions: checkProhibitions(prohibitions, governed),
    processing: input.processing ? checkProcessing(input.processing) : null,
    supersedes: textOf('supersedes', input.supersedes),
    reciprocal: textOf('reciprocal', input.reciprocal),
    odrl: input.odrl ?? null,
    ...(duties.length > 0 && { duties }),
    ...(input.clauses && { clauses: input.clauses }),
  };
  for (const coordinate of [
    ...coordinatesOfDuties(duties),
    ...(input.clauses ? coordinatesOfClauses(input.clauses) : []),
  ])
    checkCoordinate(coordinate, governed);
  checkConditions(terms);
  checkIntermediaries(parties, terms);
  checkObjections(terms.grants, terms.purposes);
  checkResearch(terms.grants, terms.purposes);
  if (instrument === 'DATA_PROTECTION_AGREEMENT') checkDataProtection(terms);
  else checkOtherData(terms);
  return terms;
}

function checkDataProtection({ purposes, grants, processing }: AgreementTerms): void {
  if (processing === null)
    refuse(
      'A data protection agreement must say, in `processing`, who is controller or processor, for how long data are kept and where they are transferred (GDPR art. 26, 28(3), chapter V).',
    );
  if (purposes.length === 0) refuse('A data protection agreement must name its purposes (GDPR art. 5(1)(b)).');
  if (grants.length === 0) refuse('A data protection agreement must grant at least one field.');
}

function checkOtherData({ instrument, grants, processing, target }: AgreementTerms): void {
  if (grants.length > 0)
    refuse(
      `${grants[0]!.coordinate} is data about a person: a data protection agreement grants it, not a ${instrument}.`,
    );
  if (processing !== null) refuse(`\`processing\` is about personal data, which a ${instrument} does not open.`);
  if (target === null) refuse(`A ${instrument} must name, in \`target\`, the data set or service it is about.`);
}
