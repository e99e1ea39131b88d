import type { DutyTerms } from '../agreement/content.js';
import { boundOf, isBeginning, isDeadline } from './deadline.js';
import { dutyActionOf, whyNoDuty } from './duty-actions.js';
import type { AtomicConstraint, Duty, Resource } from './model.js';
import type { Sides } from './offered-terms.js';
import type { Refusals } from './refused.js';
import { compact } from './terms.js';

type Kind = DutyTerms['kind'];

/** Who owes it: the assignee of the duty; without one, of what it belongs to (IM 2.6.3, 2.6.5). */
function owedBy({ assignees, assigners }: Duty, where: string, sides: Sides, refusals: Refusals): DutyTerms['owedBy'] {
  const is = (party: readonly Resource[], did: string): boolean =>
    party.every(({ iri, source, refinements }) => iri === did && source === null && refinements.length === 0);
  if (is(assignees, sides.assignee) && is(assigners, sides.assigner)) return 'ASSIGNEE';
  if (is(assignees, sides.assigner) && is(assigners, sides.assignee)) return 'ASSIGNER';
  const named = (party: readonly Resource[]): string =>
    party.map(({ iri, source }) => iri ?? source).join(', ') || 'nobody';
  refusals.add(
    'UNSUPPORTED',
    `${where} is owed by ${named(assignees)} to ${named(assigners)}; it takes one of the two parties as assignee, who owes it, and the other as assigner. What the policy says once for all its rules counts for its obligations, too.`,
  );
  return 'ASSIGNEE';
}

/** From when it is owed, and until when it is done in time: nothing else can be told of it. */
function bounds({ constraints }: Duty, where: string, kind: Kind, refusals: Refusals) {
  const found: { owedFrom: string | null; deadline: string | null } = { owedFrom: null, deadline: null };
  const set = (name: keyof typeof found, constraint: AtomicConstraint): void => {
    const at = boundOf(constraint);
    if (at === null)
      refusals.add(
        'MALFORMED',
        `${where} has a dateTime without a time zone, or that is none; write e.g. 2027-08-31Z.`,
      );
    else if (found[name] !== null) refusals.add('CARDINALITY', `${where} has two bounds of one kind on dateTime.`);
    else found[name] = new Date(at).toISOString();
  };
  for (const constraint of constraints)
    if (isDeadline(constraint)) set('deadline', constraint);
    else if (isBeginning(constraint) && kind === 'OBLIGATION') set('owedFrom', constraint);
    else
      refusals.add(
        'UNSUPPORTED',
        kind === 'PRECONDITION'
          ? `${where} has a condition: a duty of a permission is owed from the beginning, and takes a deadline (dateTime lteq) alone.`
          : `${where} has a condition that agreements cannot tell; it takes dateTime gteq, from when it is owed, and dateTime lteq, its deadline.`,
      );
  return found;
}

/** A duty of a document, as agreements keep it. What they cannot keep or tell is refused. */
function offeredDuty(duty: Duty, kind: Kind, sides: Sides, refusals: Refusals): DutyTerms {
  const { uid, actions, targets, parties, metadata } = duty;
  const where = `The ${kind === 'OBLIGATION' ? 'obligation' : 'duty'} ${uid}`;
  const [action] = actions;
  const term = action && dutyActionOf(action.iri);
  if (actions.length !== 1)
    refusals.add(
      'CARDINALITY',
      `${where} has ${actions.length} actions; there it takes one: what is owed is told one by one.`,
    );
  else if (!term) refusals.add('UNKNOWN_ACTION', `${where}: ${whyNoDuty(compact(action!.iri))}`);
  if (duty.consequences.length > 0)
    refusals.add(
      'UNSUPPORTED',
      `${where} has a consequence; a broken duty closes, and what else is owed is an obligation of its own.`,
    );
  const said = { refinements: action?.refinements ?? [], targets, parties, metadata };
  const details = Object.values(said).some((part) => part.length > 0);
  return {
    ...{ uid, kind, action: term ?? '', owedBy: owedBy(duty, where, sides, refusals) },
    ...bounds(duty, where, kind, refusals),
    ...(details && { details: said }),
  };
}

/** The duties of permissions and the obligations of a policy, each once. */
export function offeredDuties(
  { ofPermissions, obligations }: { readonly ofPermissions: readonly Duty[]; readonly obligations: readonly Duty[] },
  sides: Sides,
  refusals: Refusals,
): readonly DutyTerms[] {
  const found = new Map<string, DutyTerms>();
  for (const duty of ofPermissions) found.set(duty.uid, offeredDuty(duty, 'PRECONDITION', sides, refusals));
  for (const duty of obligations)
    if (found.has(duty.uid))
      refusals.add('CARDINALITY', `${duty.uid} is a duty of a permission and an obligation; it takes a uid for each.`);
    else found.set(duty.uid, offeredDuty(duty, 'OBLIGATION', sides, refusals));
  return [...found.values()];
}
