/*
 * What the terms of an agreement say to one request, told a second time and plainly (design.md part 4, steps 6 and 7; ODRL Information
 * Model 2.2, 2.5, 2.6; GDPR art. 21). It shares no code with policy/.
 */

/** A comparison, or several joined by `and`, `or` or `xone`, as an agreement writes it. */
export interface Limit {
  readonly leftOperand?: string;
  readonly operator?: string;
  readonly rightOperand?: string | readonly string[];
  readonly and?: readonly Limit[];
  readonly or?: readonly Limit[];
  readonly xone?: readonly Limit[];
}
export interface TermsGrant {
  readonly coordinate: string;
  readonly effect: string;
  readonly legalBasis: string;
  readonly ground?: string | null;
  readonly researchAssessment?: string | null;
  readonly overridesObjectionOn?: string | null;
  readonly constraints?: readonly Limit[];
  readonly duties?: readonly string[];
}
export interface TermsProhibition {
  readonly coordinates: readonly string[];
  readonly constraints: readonly Limit[];
}
export interface TermsDuty {
  readonly uid: string;
  readonly kind: 'PRECONDITION' | 'OBLIGATION';
  readonly action: string;
  readonly owedBy: 'ASSIGNER' | 'ASSIGNEE';
  readonly deadline: string | null;
}
export interface Terms {
  readonly purposes: readonly string[];
  readonly grants: readonly TermsGrant[];
  readonly prohibitions: readonly TermsProhibition[];
  readonly duties: readonly TermsDuty[];
}
/** By uid of the duty: what is recorded of it. */
export type States = Readonly<Partial<Record<string, 'FULFILLED' | 'VIOLATED'>>>;

/** The purposes that are drawn, each with the next broader one in DPV. */
const BROADER: Readonly<Record<string, string>> = {
  'dpv:ServiceProvision': 'dpv:Purpose',
  'dpv:Marketing': 'dpv:Purpose',
  'dpv:DirectMarketing': 'dpv:Marketing',
  'dpv:ResearchAndDevelopment': 'dpv:Purpose',
  'dpv:AcademicResearch': 'dpv:ResearchAndDevelopment',
};
export function isWithin(asked: string, named: string): boolean {
  if (asked === named) return true;
  const broader = BROADER[asked];
  return broader !== undefined && isWithin(broader, named);
}
const areRelated = (one: string, other: string): boolean => isWithin(one, other) || isWithin(other, one);

/** Who asks, what for, and when. */
export interface Request {
  readonly org: string;
  readonly purpose: string;
  readonly now: number;
}
type Answer = 'yes' | 'no' | 'unknown';
const yesNo = (is: boolean): Answer => (is ? 'yes' : 'no');
const opposite = (of: Answer): Answer => (of === 'unknown' ? of : yesNo(of === 'no'));

function compare(left: string, operator: string, right: readonly string[], { org, purpose, now }: Request): Answer {
  if (operator === 'neq') return opposite(compare(left, 'eq', right, { org, purpose, now }));
  if (operator === 'isNoneOf') return opposite(compare(left, 'isAnyOf', right, { org, purpose, now }));
  if (left === 'recipient' && (operator === 'eq' || operator === 'isAnyOf')) return yesNo(right.includes(org));
  if (left === 'purpose' && (operator === 'eq' || operator === 'isAnyOf' || operator === 'isA')) {
    if (right.some((named) => isWithin(purpose, named))) return 'yes';
    // Who asks for something wider may mean what is named.
    return right.some((named) => isWithin(named, purpose)) ? 'unknown' : 'no';
  }
  if (left === 'dateTime') {
    const at = Date.parse(right[0]!);
    if (operator === 'lt') return yesNo(now < at);
    if (operator === 'lteq') return yesNo(now <= at);
    if (operator === 'gt') return yesNo(now > at);
    if (operator === 'gteq') return yesNo(now >= at);
  }
  return 'unknown';
}

function answer({ leftOperand = '', operator = '', rightOperand = '', and, or, xone }: Limit, asked: Request): Answer {
  const parts = (and ?? or ?? xone ?? []).map((part) => answer(part, asked));
  const count = (of: Answer): number => parts.filter((part) => part === of).length;
  if (and) return count('no') > 0 ? 'no' : count('unknown') > 0 ? 'unknown' : 'yes';
  if (or) return count('yes') > 0 ? 'yes' : count('unknown') > 0 ? 'unknown' : 'no';
  if (xone) return count('yes') > 1 ? 'no' : count('unknown') > 0 ? 'unknown' : yesNo(count('yes') === 1);
  return compare(leftOperand, operator, [rightOperand].flat(), asked);
}

/** A permission needs a yes to each of its constraints. */
export const holds = ({ constraints = [] }: TermsGrant, asked: Request): boolean =>
  constraints.every((limit) => answer(limit, asked) === 'yes');

/** A prohibition is off by a no alone. */
export const forbids = ({ coordinates, constraints }: TermsProhibition, coordinate: string, asked: Request): boolean =>
  (coordinates.length === 0 || coordinates.includes(coordinate)) &&
  constraints.every((limit) => answer(limit, asked) !== 'no');

const OWED = ['anonymize', 'attribute', 'compensate', 'delete', 'inform', 'nextPolicy', 'reviewPolicy'];

/** Whether duties leave a grant open: its conditions are fulfilled, no obligation is violated or overdue; an unknown action is neither. */
export function dutiesAllow(grant: TermsGrant, duties: readonly TermsDuty[], states: States, now: number): boolean {
  const isDone = ({ uid, action }: TermsDuty): boolean =>
    OWED.includes(action.replace('odrl:', '')) && states[uid] === 'FULFILLED';
  const isBroken = (duty: TermsDuty): boolean =>
    !OWED.includes(duty.action.replace('odrl:', '')) ||
    states[duty.uid] === 'VIOLATED' ||
    (states[duty.uid] === undefined && duty.deadline !== null && Date.parse(duty.deadline) < now);
  const conditions = duties.filter(({ kind }) => kind === 'PRECONDITION');
  const obligations = duties.filter(({ kind }) => kind === 'OBLIGATION');
  return (
    (grant.duties ?? []).every((named) => conditions.some((duty) => duty.uid === named && isDone(duty))) &&
    !obligations.some(isBroken)
  );
}

/** Whether the legal basis of a grant can carry it at all. */
export function basisHolds(grant: TermsGrant, isAuthority: boolean, { purpose }: Request): boolean {
  if (grant.legalBasis === 'eu-gdpr:A6-1-a') return true;
  if (!grant.ground) return false;
  if (isWithin(purpose, 'dpv:ResearchAndDevelopment') && !grant.researchAssessment) return false;
  return grant.legalBasis !== 'eu-gdpr:A6-1-f' || !isAuthority;
}

/** What a person's objections say of a grant. Grounds override them, but never where marketing may be direct. */
export function objection(
  { legalBasis, overridesObjectionOn }: TermsGrant,
  objectedTo: readonly string[],
  { purpose }: Request,
): 'NONE' | 'OVERRIDDEN' | 'STANDS' | 'ABSOLUTE' {
  if (legalBasis !== 'eu-gdpr:A6-1-e' && legalBasis !== 'eu-gdpr:A6-1-f') return 'NONE';
  if (!objectedTo.some((named) => areRelated(named, purpose))) return 'NONE';
  if (!overridesObjectionOn) return 'STANDS';
  return areRelated(purpose, 'dpv:DirectMarketing') ? 'ABSOLUTE' : 'OVERRIDDEN';
}
