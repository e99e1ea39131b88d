import type { GrantEffect, GrantTerms, ProhibitionTerms } from '../../../policy/agreement/content.js';
import { isJudged, JUDGED_OPERANDS, neverJudged, readConstraint } from '../../../policy/constraints.js';
import { misfits, UNKNOWN } from '../../../policy/judged-operands.js';
import { MINIMUM_FREQUENCY } from '../../../policy/disclosure.js';
import type { GovernedFields } from '../../../policy/governed-fields.js';
import {
  canOverrideObjections,
  isResearchReuse,
  LEGAL_BASES,
  OPEN_TO_OBJECTION,
  specialGroundHolds,
} from '../../../policy/legal-basis.js';
import type { Constraint } from '../../../policy/model.js';
import { gdprTerm } from '../../../policy/odrl/profile-values.js';
import { storedConstraint, writtenConstraint } from '../../../policy/odrl/stored-constraint.js';
import { didYouMean, near } from '../../../runtime/near.js';
import type { ConstraintInput } from '../__generated__/types.js';
import type { GivenGrant, GivenProhibition } from './odrl.js';
import type { PartyFacts } from './processing.js';
import { MOST_TEXT, refuse, textOf } from './refuse.js';

/** Most rules of one agreement, and most conditions of one rule. */
const MOST_RULES = 500;
const MOST_CONSTRAINTS = 20;

const BASES: readonly string[] = Object.values(LEGAL_BASES);

/** @throws ApiError BAD_USER_INPUT naming the coordinate, and those near it */
export function checkCoordinate(coordinate: string, governed: GovernedFields): string {
  if (governed.has(coordinate)) return coordinate;
  const nearby = near(coordinate, governed.keys());
  return refuse(
    `${coordinate} is no governed field of the schema: agreements name each one by its coordinate.${didYouMean(nearby) || ' docs/access.md lists them.'}`,
    nearby,
  );
}

function checkBasis(written: string): string {
  const basis = gdprTerm(written);
  return BASES.includes(basis)
    ? basis
    : refuse(`${written} is no legal basis of GDPR art. 6(1) in DPV's terms, e.g. eu-gdpr:A6-1-a (consent).`, BASES);
}

/** @throws ApiError BAD_USER_INPUT for a constraint that would close what the agreement seems to open */
const refuseOperand = (leftOperand: string): never =>
  refuse(
    `${leftOperand} is no left operand that this engine can judge: it would never hold in a permission.${didYouMean(near(leftOperand, JUDGED_OPERANDS))}`,
    JUDGED_OPERANDS,
  );

/** @param kept  constraints of a document or of a checked agreement, as they are: a prohibition applies where one can never be told */
export function checkConstraints(given: readonly ConstraintInput[], kept: readonly Constraint[] = []): Constraint[] {
  const count = given.length + kept.length;
  if (count > MOST_CONSTRAINTS) refuse(`A rule has ${count} constraints; ${MOST_CONSTRAINTS} at most.`);
  for (const constraint of kept)
    if (readConstraint(constraint) === null)
      refuse(`${JSON.stringify(constraint)} is no constraint that this engine knows.`);
  const checked = given.map(({ leftOperand, operator, rightOperand }) => {
    if (!JUDGED_OPERANDS.includes(leftOperand)) refuseOperand(leftOperand);
    if (rightOperand.length === 0) refuse(`The constraint on ${leftOperand} compares with nothing.`);
    if (rightOperand.some((operand) => operand.length > MOST_TEXT))
      refuse(`An operand of the constraint on ${leftOperand} is longer than ${MOST_TEXT} characters.`);
    const constraint = {
      leftOperand,
      operator,
      rightOperand: rightOperand.length === 1 ? rightOperand[0] : [...rightOperand],
    };
    const [misfit] = misfits(readConstraint(constraint) ?? UNKNOWN);
    if (misfit !== undefined) refuse(`This engine cannot judge ${misfit}`);
    return isJudged(constraint)
      ? storedConstraint(writtenConstraint(readConstraint(constraint)!))
      : refuse(
          `This engine cannot judge whether ${leftOperand} ${operator} ${rightOperand.join(', ')}: the operator is none of ODRL's, or does not go with it.`,
        );
  });
  return [...checked, ...kept];
}

/** What a document permits under a condition that can never hold is refused, as the same condition in input fields is. */
function checkPermitted(kept: readonly Constraint[]): void {
  for (const constraint of kept) {
    const operand = neverJudged(readConstraint(constraint) ?? UNKNOWN);
    if (operand !== null) refuseOperand(operand);
  }
}

function checkGrant(
  {
    coordinates,
    effect = 'PERMIT',
    legalBasis,
    minimumGroupSize,
    constraints = [],
    kept,
    duties = [],
    ...given
  }: GivenGrant,
  assignee: PartyFacts,
  governed: GovernedFields,
): GrantTerms[] {
  if (coordinates.length === 0) refuse('A grant names no coordinates.');
  const basis = checkBasis(legalBasis);
  const about = coordinates.join(', ');
  const ground = textOf('ground', given.ground);
  if (basis !== LEGAL_BASES.CONSENT && ground === null)
    refuse(
      `The grant of ${about} on ${basis} must name what it rests on, in \`ground\`: the legal text, the contract, the recorded assessment.`,
    );
  // GDPR art. 6(1), last sentence; unknown counts as an authority.
  if (basis === LEGAL_BASES.LEGITIMATE_INTEREST && assignee.publicAuthority !== false)
    refuse(
      `The grant of ${about} cannot rest on a legitimate interest: ${assignee.did} is a public authority, or nobody recorded that it is none (GDPR art. 6(1), last sentence).`,
    );
  if (effect === 'AGGREGATE_ONLY' ? (minimumGroupSize ?? 0) < MINIMUM_FREQUENCY : minimumGroupSize != null)
    refuse(
      effect === 'AGGREGATE_ONLY'
        ? `The grant of ${about} as a figure must name minimumGroupSize, ${MINIMUM_FREQUENCY} or more; got ${minimumGroupSize ?? 'none'}.`
        : `minimumGroupSize goes with AGGREGATE_ONLY alone; the grant of ${about} is ${effect}.`,
    );
  if (effect !== 'DENY') checkPermitted(kept ?? []);
  const checked = {
    effect,
    legalBasis: basis,
    ground,
    overridesObjectionOn: textOf('overridesObjectionOn', given.overridesObjectionOn),
    specialGround: textOf('specialGround', given.specialGround),
    researchAssessment: textOf('researchAssessment', given.researchAssessment),
    minimumGroupSize: minimumGroupSize ?? null,
    constraints: checkConstraints(constraints, kept),
    ...(duties.length > 0 && { duties: [...new Set(duties)].sort() }),
  };
  return coordinates.map((coordinate) => {
    checkEffect(checkCoordinate(coordinate, governed), effect, governed);
    if (!specialGroundHolds(checked, governed.get(coordinate)!.category))
      refuse(
        `${coordinate} is of a special category: name its ground in \`specialGround\`, a term of GDPR art. 9(2) (eu-gdpr:A9-2-a with consent alone), or the legal text for offences (art. 10).`,
      );
    return { coordinate, ...checked };
  });
}

/** Effects that need nothing of the schema. */
const ALWAYS: ReadonlySet<string> = new Set(['AGGREGATE_ONLY', 'DENY']);

function checkEffect(coordinate: string, effect: GrantEffect, governed: GovernedFields): void {
  const { openings } = governed.get(coordinate)!;
  const allowed = [...openings, ...ALWAYS];
  if (!allowed.includes(effect))
    refuse(`${coordinate} cannot leave as ${effect}: the schema lets it leave as ${allowed.join(', ')}.`, allowed);
}

/** One grant for each coordinate. @throws ApiError BAD_USER_INPUT */
export function checkGrants(
  given: readonly GivenGrant[],
  assignee: PartyFacts,
  governed: GovernedFields,
): GrantTerms[] {
  const grants = given.flatMap((grant) => checkGrant(grant, assignee, governed));
  if (grants.length > MOST_RULES) refuse(`The agreement has ${grants.length} grants; ${MOST_RULES} at most.`);
  const seen = new Set<string>();
  for (const { coordinate, legalBasis } of grants) {
    const rule = `${coordinate} on ${legalBasis}`;
    if (seen.has(rule)) refuse(`${rule} is granted twice: say once how.`);
    seen.add(rule);
  }
  // Prohibitions last, as ODRL has them: one order for one content.
  return [...grants.filter(({ effect }) => effect !== 'DENY'), ...grants.filter(({ effect }) => effect === 'DENY')];
}

/** @throws ApiError BAD_USER_INPUT where grounds are named that can override no objection */
export function checkObjections(grants: readonly GrantTerms[], purposes: readonly string[]): void {
  for (const { coordinate, legalBasis, overridesObjectionOn } of grants) {
    if (!overridesObjectionOn) continue;
    if (!OPEN_TO_OBJECTION.has(legalBasis))
      refuse(
        `The grant of ${coordinate} rests on ${legalBasis}, to which nobody objects: leave out \`overridesObjectionOn\` (GDPR art. 21(1)).`,
      );
    const absolute = purposes.find((purpose) => !canOverrideObjections(purpose));
    if (absolute)
      refuse(
        `${absolute} is direct marketing, or may be meant for it: no grounds override an objection; leave out \`overridesObjectionOn\` of ${coordinate} (GDPR art. 21(2), (3)).`,
      );
  }
}

/** @throws ApiError BAD_USER_INPUT where research would reuse data without a recorded assessment */
export function checkResearch(grants: readonly GrantTerms[], purposes: readonly string[]): void {
  for (const grant of grants) {
    const research = purposes.find((purpose) => isResearchReuse(grant, purpose));
    if (research && !grant.researchAssessment)
      refuse(
        `${research} is research: the grant of ${grant.coordinate} on ${grant.legalBasis} must name, in \`researchAssessment\`, the assessment of its safeguards (GDPR art. 89(1)).`,
      );
  }
}

export function checkProhibitions(given: readonly GivenProhibition[], governed: GovernedFields): ProhibitionTerms[] {
  if (given.length > MOST_RULES) refuse(`The agreement has ${given.length} prohibitions; ${MOST_RULES} at most.`);
  return given.map(({ coordinates = [], constraints = [], kept, remedies }) => ({
    coordinates: coordinates.map((coordinate) => checkCoordinate(coordinate, governed)),
    constraints: checkConstraints(constraints, kept),
    ...(remedies && { remedies }),
  }));
}
