import { any, type Verdict } from './constraint.js';
import { withoutDeadline } from './deadline.js';
import {
  isLogical,
  type Duty,
  type Permission,
  type PolicyConstraint,
  type PolicyRequest,
  type Prohibition,
} from './model.js';
import { actionText, constraintText, givenText, resourceText } from './phrases.js';
import type { Matching } from './situation.js';
import { compact, LEFT_OPERANDS } from './terms.js';

/** One question about a rule, with its answer. `step` says how near the rule came to being active. */
export interface Finding {
  readonly verdict: Verdict;
  readonly step: 'scope' | 'constraint' | 'duty';
  readonly because: string;
}

export const list = (texts: readonly string[]): string => texts.join(', ');

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
export function scopeFinding<Item>(
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

export const constraintFindings = (constraints: readonly PolicyConstraint[], matching: Matching): readonly Finding[] =>
  constraints.map((constraint) => ({
    verdict: matching.constraints([constraint]),
    step: 'constraint',
    because: `the constraint ${constraintFinding(constraint, matching)}`,
  }));

export function scopeFindings(
  rule: Permission | Prohibition,
  request: PolicyRequest,
  matching: Matching,
): readonly Finding[] {
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
export function dutyFinding(duty: Duty, matching: Matching): Finding {
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
