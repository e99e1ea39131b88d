import { all, any, type Verdict } from './constraint.js';
import { withoutDeadline } from './deadline.js';
import { constraintFindings, dutyFinding, list, scopeFinding, scopeFindings, type Finding } from './findings.js';
import { basisFindings, breach, breachFindings, termFindings } from './in-force.js';
import type { Duty, Facts, Permission, Policy, PolicyRequest, Prohibition } from './model.js';
import { actionText, resourceText } from './phrases.js';
import { matchingOf, type Matching } from './situation.js';
import { compact } from './terms.js';

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

/** What one request meets in one policy, and what that policy says for all its rules. */
interface Asked {
  readonly policy: Policy;
  readonly request: PolicyRequest;
  readonly matching: Matching;
  /** Whether the agreement is in force; in our profile alone. */
  readonly term: readonly Finding[];
  /** Obligations that close everything; in our profile alone. */
  readonly breaches: readonly Finding[];
}

/** What a permission says beyond that it permits: that it is about every asset, and in what form a field leaves. */
function reach({ targets, profiled }: Permission): string {
  const { effect = 'PERMIT' } = profiled ?? {};
  return (
    (targets.length === 0 ? ', since it names no target and so covers every asset there is' : '') +
    (effect === 'PERMIT' ? '' : `, in the form ${effect}`)
  );
}

function judgePermission(rule: Permission, { request, matching, term, breaches }: Asked): Judged {
  const { uid } = rule;
  const findings: readonly Finding[] = [
    ...scopeFindings(rule, request, matching),
    ...(rule.assigners.length > 0 && request.assigner !== null
      ? [scopeFinding(rule.assigners, matching.assigner, resourceText, 'assigner', request.assigner)]
      : []),
    ...term,
    ...basisFindings(rule),
    ...constraintFindings(rule.constraints, matching),
    ...rule.duties.map((duty) => dutyFinding(duty, matching)),
    ...breaches,
  ];
  const verdict = all(findings.map((finding) => finding.verdict));
  const active = verdict === true;
  const missing = deciding(findings) ?? null;
  const covered = `it permits ${compact(request.action)} of ${request.target} by ${request.assignee}${reach(rule)}`;
  const conditions = findings.slice(3).map(({ because }) => because);
  const because = missing
    ? missing.because
    : conditions.length === 0
      ? covered
      : `${covered}: ${conditions.join('; ')}`;
  return { result: { uid, kind: 'permission', active, because: sentence(because) }, verdict, missing };
}

/** What cannot be told counts for the prohibition: it applies unless something shows that it does not. */
function judgeProhibition(rule: Prohibition, { request, matching, term }: Asked): Judged {
  const { uid } = rule;
  const [target, assignee, action] = scopeFindings(rule, request, { ...matching, target: matching.forbiddenTarget });
  const implied = any(rule.actions.map(matching.impliedBy));
  const reached: Finding =
    action!.verdict === false && implied !== false
      ? {
          verdict: implied,
          step: 'scope',
          because: `${compact(request.action)} implies an action that it prohibits (${list(rule.actions.map(actionText))})`,
        }
      : action!;
  const findings = [target!, assignee!, reached, ...constraintFindings(rule.constraints, matching), ...term];
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

/** An obligation is owed while its constraints hold; it opens nothing, and closes in our profile alone (IM 2.6.4). */
function judgeObligation(duty: Duty, { policy, matching }: Asked): RuleResult {
  const conditions = withoutDeadline(duty.constraints);
  const verdict = matching.constraints(conditions);
  const findings = constraintFindings(conditions, matching);
  const state = matching.dutyState(duty);
  const owed = `${list(duty.actions.map(actionText))} is owed, and ${state === 'unset' ? 'not fulfilled' : state}`;
  const due = state === 'fulfilled' ? [] : duty.consequences.map(({ uid }) => uid);
  const consequences = state === 'violated' && due.length > 0 ? `; so are its consequences ${list(due)}` : '';
  const broken = policy.profiled ? breach(duty, matching) : null;
  const closes = broken === null ? '' : `; while it is ${broken}, everything that this agreement grants is closed`;
  const because = (verdict === false ? deciding(findings)!.because : `${owed}${consequences}`) + closes;
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
  const breaches = breachFindings(policy, matching);
  const asked: Asked = { policy, request, matching, term: termFindings(policy, at), breaches };
  const permissions = policy.permissions.map((rule) => judgePermission(rule, asked));
  const prohibitions = policy.prohibitions.map((rule) => judgeProhibition(rule, asked));
  const rules = [
    ...permissions.map(({ result }) => result),
    ...prohibitions.map(({ result }) => result),
    ...policy.obligations.map((duty) => judgeObligation(duty, asked)),
  ];
  if (prohibitions.some(({ result }) => result.active)) return { effect: 'DENY', reason: 'PROHIBITED', rules };
  if (permissions.some(({ result }) => result.active)) return { effect: 'PERMIT', reason: 'PERMITTED', rules };
  return { effect: 'DENY', reason: reasonWithout(permissions, matching.knowsAction), rules };
}
