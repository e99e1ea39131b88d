import { isDeepStrictEqual } from 'node:util';
import { actionHierarchy } from './actions.js';
import { all, any, judge, type Situation, type Verdict } from './constraint.js';
import { ALL_FIELDS, coordinateOf } from './profile.js';
import type { Duty, Facts, Policy, PolicyConstraint, PolicyRequest, Resource, RuleAction } from './model.js';

/** What one request meets in one policy: each question gives true, false, or `null` where it cannot be told. */
export interface Matching extends Situation {
  readonly constraints: (constraints: readonly PolicyConstraint[]) => Verdict;
  readonly action: (action: RuleAction) => Verdict;
  /** Whether what the requested action implies is within this one (IM 2.4). */
  readonly impliedBy: (action: RuleAction) => Verdict;
  readonly target: (resource: Resource) => Verdict;
  /** The same for a prohibition, which in our profile may be of all governed fields at once. */
  readonly forbiddenTarget: (resource: Resource) => Verdict;
  readonly assignee: (resource: Resource) => Verdict;
  readonly assigner: (resource: Resource) => Verdict;
  readonly knowsAction: boolean;
  readonly dutyState: (duty: Duty) => 'fulfilled' | 'violated' | 'unset';
}

type Memberships = ReadonlyMap<string, readonly string[]>;

/** Every collection reached from each member, directly or not. What goes round in a circle ends there. */
function closure(maps: readonly Memberships[]): (member: string) => ReadonlySet<string> | undefined {
  const found = new Map<string, ReadonlySet<string>>();
  const direct = (member: string): readonly string[] => maps.flatMap((map) => map.get(member) ?? []);
  return (member) => {
    if (!maps.some((map) => map.has(member))) return undefined;
    const known = found.get(member);
    if (known) return known;
    const collections = new Set<string>();
    const open = [...direct(member)];
    for (let at = open.pop(); at !== undefined; at = open.pop())
      if (!collections.has(at)) {
        collections.add(at);
        open.push(...direct(at));
      }
    found.set(member, collections);
    return collections;
  };
}

export function matchingOf(policy: Policy, request: PolicyRequest, facts: Facts, at: number): Matching {
  const stated = new Map<string, string[]>();
  for (const { member, collection } of policy.partOf) stated.set(member, [...(stated.get(member) ?? []), collection]);
  const collectionsOf = closure([facts.memberOf, facts.partOf, stated]);
  const hierarchy = actionHierarchy(policy.actions);
  const situation: Situation = {
    at,
    given: (operand) => {
      const [asked, known] = [request.operands.get(operand), facts.operands.get(operand)];
      // What the request says of itself and what is known must agree: of two different values neither counts.
      return asked && known && !isDeepStrictEqual(asked, known) ? [] : (known ?? asked);
    },
    collectionsOf,
  };
  const constraints = (list: readonly PolicyConstraint[]): Verdict =>
    all(list.map((constraint) => judge(constraint, situation)));
  const knowsAction = hierarchy.knows(request.action);
  /** A collection stands for its members: those that the facts and the policy name, and no others. */
  const resource =
    (named: string) =>
    ({ iri, source, refinements }: Resource): Verdict => {
      const names = [iri, source].filter((name) => name !== null);
      const meant = names.some((name) => name === named || collectionsOf(named)?.has(name) === true);
      return meant ? constraints(refinements) : false;
    };
  return {
    ...situation,
    constraints,
    knowsAction,
    action: ({ iri, refinements }) => {
      if (!knowsAction) return null;
      return hierarchy.isWithin(request.action, iri) ? constraints(refinements) : false;
    },
    impliedBy: ({ iri, refinements }) =>
      any(
        hierarchy
          .implied(request.action)
          .map((implied) => (hierarchy.isWithin(implied, iri) ? constraints(refinements) : false)),
      ),
    target: resource(request.target),
    forbiddenTarget: (asset) =>
      policy.profiled && asset.iri === ALL_FIELDS && coordinateOf(request.target) !== null
        ? constraints(asset.refinements)
        : resource(request.target)(asset),
    assignee: resource(request.assignee),
    assigner: (party) => (request.assigner === null ? true : resource(request.assigner)(party)),
    dutyState: ({ uid }) => facts.duties.get(uid) ?? 'unset',
  };
}
