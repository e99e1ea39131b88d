import { all, any, type Verdict } from './constraint.js';
import { withoutDeadline } from './deadline.js';
import {
  isLogical,
  type Duty,
  type Facts,
  type Permission,
  type Policy,
  type PolicyConstraint,
  type PolicyRequest,
  type Prohibition,
} from './model.js';
import { actionText, constraintText, givenText, resourceText } from './phrases.js';
import { matchingOf, type Matching } from './situation.js';
import { compact, LEFT_OPERANDS } from './terms.js';

/** Why the effect is what it is; each is explained in README.md. */
export const EFFECT_REASONS = [
  'PERMITTED',
  'PROHIBITED',
  'DUTY_NOT_FULFILLED',
  'CONSTRAINT_NOT_SATISFIED',
  'CONSTRAINT_UNKNOWN',
  'NO_PERMISSION',
] as const;
export type EffectReason = (typeof EFFECT_REASONS)[number];

export interface RuleResult {
  readonly uid: string;
  readonly kind: 'permission' | 'prohibition' | 'obligation';
  /** In effect for this request at this time. */
  readonly active: boolean;
  /** The party, asset, action, constraint or duty that decided, in one sentence. */
  readonly because: string;
}

export interface Evaluation {
  readonly effect: 'PERMIT' | 'DENY';
  readonly reason: EffectReason;
  readonly rules: readonly RuleResult[];
}

/** One question about a rule, with its answer. `step` says how near the rule came to being active. */
interface Finding {
  readonly verdict: Verdict;
  readonly step: 'scope' | 'constraint' | 'duty';
  readonly because: string;
}

const list = (texts: readonly string[]): string => texts.join(', ');

/** Why a constraint holds, does not, or cannot be judged: with the value that was compared. */
function constraintFinding(constraint: PolicyConstraint, matching: Matching): string {
  const verdict = matching.constraints([constraint]);
  const outcome = verdict === true ? 'holds' : verdict === false ? 'does not hold' : 'cannot be judged';
  const text = constraintText(constraint);
  if (isLogical(constraint)) {
    const telling =
      constraint.constraints.find((inner) => matching.constraints([inner]) === verdict) ?? constraint.constraints[0];
    return `${text} ${outcome}${telling === undefined ? '' : `, for ${constraintFinding(telling, matching)}`}`;
  }
  const { leftOperand } = constraint;
  if (leftOperand === 'dateTime') return `${text} ${outcome} at ${new Date(matching.at).toISOString()}`;
  const given = Object.hasOwn(LEFT_OPERANDS, leftOperand) ? matching.given(leftOperand) : undefined;
  if (given?.length === 0)
    return `${text} ${outcome}: the request and the facts give different values of ${leftOperand}`;
  return given === undefined
    ? `${text} ${outcome}: ${constraint.status ? `its status is ${givenText([constraint.status])}` : `no ${leftOperand} is given`}`
    : `${text} ${outcome}: ${leftOperand} is ${givenText(given)}`;
}

/** One finding about several alternatives: assets, parties or actions of a rule, of which one is enough. */
function scopeFinding<Item>(
  items: readonly Item[],
  match: (item: Item) => Verdict,
  text: (item: Item) => string,
  what: string,
  asked: string,
): Finding {
  const verdict = items.length === 0 ? true : any(items.map(match));
  const named = list(items.map(text));
  const because =
    items.length === 0
      ? `it names no ${what}, so it covers any`
      : verdict === true
        ? `its ${what} covers ${asked}`
        : verdict === false
          ? `its ${what} is ${named}, not ${asked}`
          : `whether its ${what} ${named} covers ${asked} cannot be told`;
  return { verdict, step: 'scope', because };
}

const constraintFindings = (constraints: readonly PolicyConstraint[], matching: Matching): readonly Finding[] =>
  constraints.map((constraint) => ({
    verdict: matching.constraints([constraint]),
    step: 'constraint',
    because: `the constraint ${constraintFinding(constraint, matching)}`,
  }));

function scopeFindings(rule: Permission | Prohibition, request: PolicyRequest, matching: Matching): readonly Finding[] {
  const asked = compact(request.action);
  return [
    scopeFinding(rule.targets, matching.target, resourceText, 'target', request.target),
    scopeFinding(rule.assignees, matching.assignee, resourceText, 'assignee', request.assignee),
    scopeFinding(
      rule.actions,
      matching.action,
      actionText,
      'action',
      matching.knowsAction ? asked : `${asked}, an action not known here`,
    ),
  ];
}

/**
 * Whether a condition of a permission is met (IM 2.6.3, 2.6.5, 2.6.6). One whose own constraints do not hold asks for nothing now;
 * where that cannot be told, it asks. A violated one is not met, even if its consequences are: both must be fulfilled.
 */
function dutyFinding(duty: Duty, matching: Matching): Finding {
  const what = `the duty ${duty.uid} (${list(duty.actions.map(actionText))})`;
  if (matching.constraints(withoutDeadline(duty.constraints)) === false)
    return { verdict: true, step: 'duty', because: `${what} asks for nothing now: its own constraint does not hold` };
  const state = matching.dutyState(duty);
  const broken = duty.consequences.find(
    (consequence) =>
      matching.constraints(withoutDeadline(consequence.constraints)) !== false &&
      matching.dutyState(consequence) === 'violated',
  );
  if (state === 'fulfilled' && broken)
    return { verdict: false, step: 'duty', because: `${what} has the consequence ${broken.uid}, which is violated` };
  return {
    verdict: state === 'fulfilled',
    step: 'duty',
    because: `${what} is ${state === 'unset' ? 'not fulfilled' : state}`,
  };
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

interface Judged {
  readonly result: RuleResult;
  readonly verdict: Verdict;
  /** What kept a permission from being active. */
  readonly missing: Finding | null;
}

/** The finding that decides: the first that does not hold, or else the first that cannot be told. */
const deciding = (findings: readonly Finding[]): Finding | undefined =>
  findings.find(({ verdict }) => verdict === false) ?? findings.find(({ verdict }) => verdict === null);

function judgePermission(rule: Permission, request: PolicyRequest, matching: Matching): Judged {
  const { uid } = rule;
  const findings: readonly Finding[] = [
    ...scopeFindings(rule, request, matching),
    ...(rule.assigners.length > 0 && request.assigner !== null
      ? [scopeFinding(rule.assigners, matching.assigner, resourceText, 'assigner', request.assigner)]
      : []),
    ...constraintFindings(rule.constraints, matching),
    ...rule.duties.map((duty) => dutyFinding(duty, matching)),
  ];
  const verdict = all(findings.map((finding) => finding.verdict));
  const active = verdict === true;
  const missing = deciding(findings) ?? null;
  const covered = `it permits ${compact(request.action)} of ${request.target} by ${request.assignee}`;
  const conditions = findings.slice(3).map(({ because }) => because);
  const because = missing
    ? missing.because
    : conditions.length === 0
      ? covered
      : `${covered}: ${conditions.join('; ')}`;
  return { result: { uid, kind: 'permission', active, because: sentence(because) }, verdict, missing };
}

/** What cannot be told counts for the prohibition: it applies unless something shows that it does not. */
function judgeProhibition(rule: Prohibition, request: PolicyRequest, matching: Matching): Judged {
  const { uid } = rule;
  const [target, assignee, action] = scopeFindings(rule, request, matching);
  const implied = any(rule.actions.map(matching.impliedBy));
  const reached: Finding =
    action!.verdict === false && implied !== false
      ? {
          verdict: implied,
          step: 'scope',
          because: `${compact(request.action)} implies an action that it prohibits (${list(rule.actions.map(actionText))})`,
        }
      : action!;
  const findings = [target!, assignee!, reached, ...constraintFindings(rule.constraints, matching)];
  const verdict = all(findings.map((finding) => finding.verdict));
  const active = verdict !== false;
  const notSo = findings.find((finding) => finding.verdict === false);
  const untold = findings.find((finding) => finding.verdict === null);
  const because = notSo
    ? notSo.because
    : untold
      ? `it applies, since this cannot be excluded: ${untold.because}`
      : `it prohibits ${compact(request.action)} of ${request.target} by ${request.assignee}${[...(reached === action ? [] : [reached]), ...findings.slice(3)].map((finding) => `; ${finding.because}`).join('')}`;
  return { result: { uid, kind: 'prohibition', active, because: sentence(because) }, verdict, missing: null };
}

/** An obligation is owed while its constraints hold; it neither opens nor closes anything (IM 2.6.4). */
function judgeObligation(duty: Duty, matching: Matching): RuleResult {
  const conditions = withoutDeadline(duty.constraints);
  const verdict = matching.constraints(conditions);
  const findings = constraintFindings(conditions, matching);
  const state = matching.dutyState(duty);
  const owed = `${list(duty.actions.map(actionText))} is owed, and ${state === 'unset' ? 'not fulfilled' : state}`;
  const due = state === 'fulfilled' ? [] : duty.consequences.map(({ uid }) => uid);
  const consequences = state === 'violated' && due.length > 0 ? `; so are its consequences ${list(due)}` : '';
  const because = verdict === false ? deciding(findings)!.because : `${owed}${consequences}`;
  return { uid: duty.uid, kind: 'obligation', active: verdict !== false, because: sentence(because) };
}

/** Why nothing permits: what kept the permission that came nearest. */
function reasonWithout(permissions: readonly Judged[], knowsAction: boolean): EffectReason {
  const reached = (step: Finding['step'], verdict: Verdict): boolean =>
    permissions.some(({ missing }) => missing?.step === step && missing.verdict === verdict);
  if (!knowsAction) return 'NO_PERMISSION';
  if (reached('duty', false)) return 'DUTY_NOT_FULFILLED';
  if (reached('constraint', null) || reached('scope', null)) return 'CONSTRAINT_UNKNOWN';
  return reached('constraint', false) ? 'CONSTRAINT_NOT_SATISFIED' : 'NO_PERMISSION';
}

/**
 * Decides one request by one policy. Pure. Prohibitions win; without an active permission the answer is no.
 *
 * @param at  the instant to judge at, milliseconds since the epoch
 * @returns never throws for a policy that `readPolicy` gave
 * @see README.md for the rules, each with its section of the ODRL Information Model 2.2
 */
export function evaluate(policy: Policy, request: PolicyRequest, facts: Facts, at: number): Evaluation {
  const matching = matchingOf(policy, request, facts, at);
  const permissions = policy.permissions.map((rule) => judgePermission(rule, request, matching));
  const prohibitions = policy.prohibitions.map((rule) => judgeProhibition(rule, request, matching));
  const rules = [
    ...permissions.map(({ result }) => result),
    ...prohibitions.map(({ result }) => result),
    ...policy.obligations.map((duty) => judgeObligation(duty, matching)),
  ];
  if (prohibitions.some(({ result }) => result.active)) return { effect: 'DENY', reason: 'PROHIBITED', rules };
  if (permissions.some(({ result }) => result.active)) return { effect: 'PERMIT', reason: 'PERMITTED', rules };
  return { effect: 'DENY', reason: reasonWithout(permissions, matching.knowsAction), rules };
}
