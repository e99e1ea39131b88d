import type { Clauses, DutyTerms, GrantTerms, ProhibitionTerms } from '../agreement/content.js';
import type { Constraint } from '../model.js';
import type { Permission, Policy, PolicyConstraint, Prohibition } from './model.js';
import { offeredDuties } from './offered-duties.js';
import { purposesOf } from './offered-purposes.js';
import { ALL_FIELDS, coordinateOf, fieldIri, PROFILE, profileIri, type ProfiledPolicy } from './profile.js';
import { collectRefusals, type Refusals } from './refused.js';
import { storedConstraint, unkept } from './stored-constraint.js';
import { actionHierarchy } from './actions.js';
import { compact, ODRL } from './terms.js';

/** DIDs. */
export interface Sides {
  readonly assigner: string;
  readonly assignee: string;
}

/** A grant of a document: texts as they were written, still to be checked; its constraints are kept as they are. */
export interface OfferedGrant extends Pick<GrantTerms, 'coordinate' | 'duties'> {
  readonly effect: string;
  readonly legalBasis: string;
  readonly texts: Readonly<
    Partial<Record<'ground' | 'overridesObjectionOn' | 'specialGround' | 'researchAssessment', string>>
  >;
  readonly minimumGroupSize: number | null;
  readonly constraints: readonly Constraint[];
}

export interface OfferedTerms {
  readonly profiled: ProfiledPolicy;
  readonly purposes: readonly string[];
  readonly grants: readonly OfferedGrant[];
  readonly prohibitions: readonly ProhibitionTerms[];
  /** What permissions open that is no field about people. */
  readonly targets: readonly string[];
  readonly duties: readonly DutyTerms[];
  readonly clauses: Clauses | null;
}

const READ = `${ODRL}read`;
const AGGREGATE = `${ODRL}aggregate`;
const USE = `${ODRL}use`;

/** Reads the rules of one policy against two parties. */
function reader(policy: Policy, sides: Sides, refusals: Refusals) {
  const hierarchy = actionHierarchy(policy.actions);

  const checkParties = (rule: Permission | Prohibition, where: string): void => {
    for (const side of ['assigner', 'assignee'] as const)
      for (const { iri, source, refinements } of rule[`${side}s`])
        if (source !== null || refinements.length > 0 || iri !== sides[side])
          refusals.add(
            'UNSUPPORTED',
            `${where} names ${iri ?? source} as ${side}${refinements.length > 0 ? ', under conditions' : ''}; these terms are between ${sides.assigner} (assigner) and ${sides.assignee} (assignee) alone.`,
          );
  };

  const constraintsOf = (constraints: readonly PolicyConstraint[], where: string): readonly Constraint[] =>
    constraints.map((constraint) => {
      for (const fault of unkept(constraint)) refusals.add('UNSUPPORTED', `${where} has a constraint ${fault}`);
      return storedConstraint(constraint);
    });

  const actionOf = ({ actions }: Permission | Prohibition, where: string, known: readonly string[]): string | null => {
    const [action] = actions;
    if (actions.length === 1 && action!.refinements.length === 0 && known.includes(action!.iri)) return action!.iri;
    refusals.add(
      'UNSUPPORTED',
      `${where} has ${actions.map(({ iri, refinements }) => compact(iri) + (refinements.length > 0 ? ' under conditions' : '')).join(', ') || 'no action'}; there it takes ${known.map(compact).join(' or ')}, one to a rule, and conditions as constraints.`,
    );
    return null;
  };

  /** Coordinates of the fields that a rule names, and what else it names. */
  const targetsOf = ({ targets }: Permission | Prohibition, where: string) => {
    const fields: string[] = [];
    const others: string[] = [];
    for (const { iri, source, refinements } of targets) {
      if (source !== null || refinements.length > 0)
        refusals.add(
          'UNSUPPORTED',
          `${where} has the target ${iri ?? source} as a collection or under conditions; name it by its IRI alone, and say conditions as constraints.`,
        );
      const coordinate = iri === null ? null : coordinateOf(iri);
      if (coordinate !== null) fields.push(coordinate);
      else others.push(iri ?? source ?? '');
    }
    return { fields, others };
  };

  // That values and effects go with the rule was seen to when it was read (profile-values.ts).
  const grants = (
    rule: Permission | Prohibition,
    coordinates: readonly string[],
    said: { readonly effect: string; readonly constraints: readonly PolicyConstraint[] },
    where: string,
  ): readonly OfferedGrant[] => {
    const { effect: written, legalBasis, minimumGroupSize: size, ...texts } = rule.profiled ?? {};
    const effect = written ?? said.effect;
    if (legalBasis === undefined)
      refusals.add(
        'CARDINALITY',
        `${where} names no legal basis; it takes ${profileIri('legalBasis')}, a term of GDPR art. 6(1) as DPV writes it, such as eu-gdpr:A6-1-a.`,
      );
    const shared = {
      effect,
      legalBasis: legalBasis ?? '',
      texts,
      minimumGroupSize: size === undefined ? null : Number(size),
      constraints: constraintsOf(said.constraints, where),
    };
    const duties = 'duties' in rule && rule.duties.length > 0 ? { duties: rule.duties.map(({ uid }) => uid) } : {};
    return coordinates.map((coordinate) => ({ coordinate, ...shared, ...duties }));
  };

  const permission = (rule: Permission, left: readonly PolicyConstraint[], targets: string[]) => {
    const where = `The permission ${rule.uid}`;
    checkParties(rule, where);
    const { fields, others } = targetsOf(rule, where);
    if (fields.length === 0) {
      if (others.length === 0)
        refusals.add(
          'CARDINALITY',
          `${where} has no target; it names fields, such as ${fieldIri('Learner.skillProfile')}.`,
        );
      actionOf(rule, where, [USE]);
      if (left.length > 0 || Object.keys(rule.profiled ?? {}).length > 0)
        refusals.add('UNSUPPORTED', `${where} is about no field: it takes its target and its purposes alone.`);
      targets.push(...others);
      return [];
    }
    if (others.length > 0)
      refusals.add(
        'UNSUPPORTED',
        `${where} has the target ${others.join(', ')} beside fields; a permission of fields names fields alone.`,
      );
    const action = actionOf(rule, where, [READ, AGGREGATE]);
    return grants(
      rule,
      fields,
      { effect: action === AGGREGATE ? 'AGGREGATE_ONLY' : 'PERMIT', constraints: left },
      where,
    );
  };

  const touches = (one: string, other: string): boolean =>
    hierarchy.isWithin(one, other) || hierarchy.isWithin(other, one);

  /**
   * Whether a prohibition could be about what the gateway does, which is to let read and to count: of these themselves, of what they imply
   * by the policy's own words (evaluate.ts holds it against them), or of what implies them.
   */
  const isAboutReading = ({ actions }: Prohibition): boolean =>
    actions.length === 0 ||
    actions.some(({ iri }) =>
      [READ, AGGREGATE].some(
        (done) =>
          [done, ...hierarchy.implied(done)].some((meant) => touches(meant, iri)) ||
          hierarchy.implied(iri).some((meant) => touches(meant, done)),
      ),
    );

  return { checkParties, constraintsOf, actionOf, targetsOf, grants, permission, isAboutReading };
}

/**
 * The terms that a policy offers between two parties, with nothing left out that could decide: what agreements cannot keep is
 * refused. Titles and descriptions of permissions, and names of rules, are no terms.
 *
 * @param keepPurposes  whether permissions keep every constraint on purposes, because the agreement names more of them
 * @throws PolicyRefused  with every reason
 */
export function offeredTerms(policy: Policy, sides: Sides, keepPurposes = false): OfferedTerms {
  const refusals = collectRefusals();
  const read = reader(policy, sides, refusals);
  if (!policy.profiles.includes(PROFILE))
    refusals.add(
      'UNKNOWN_PROFILE',
      `The policy does not say that it uses the profile ${PROFILE}; without legal bases nothing can be agreed (policy/odrl/README.md).`,
    );
  for (const { member, collection } of policy.partOf)
    refusals.add(
      'UNSUPPORTED',
      `The policy states that ${member} is part of ${collection}; agreements keep no collections.`,
    );

  const { purposes, left } = purposesOf(policy.permissions, keepPurposes);
  const targets: string[] = [];
  const grants = policy.permissions.flatMap((rule) => read.permission(rule, left(rule), targets));
  const prohibitions: ProhibitionTerms[] = [];
  const clauses: Prohibition[] = [];
  for (const rule of policy.prohibitions) {
    const where = `The prohibition ${rule.uid}`;
    read.checkParties(rule, where);
    if (!read.isAboutReading(rule)) {
      if (Object.keys(rule.profiled ?? {}).length > 0)
        refusals.add('UNSUPPORTED', `${where} is about no reading: properties of the profile say nothing there.`);
      const { profiled: _, ...clause } = rule;
      clauses.push(clause);
      continue;
    }
    if (rule.actions.length > 0) read.actionOf(rule, where, [USE]);
    const { fields, others } = read.targetsOf(rule, where);
    const all = others.every((iri) => iri === ALL_FIELDS);
    if (!all || (others.length > 0 && fields.length > 0))
      refusals.add(
        'UNSUPPORTED',
        `${where} has the target ${others.join(', ')}; it names fields, such as ${fieldIri('Learner.skillProfile')}, or ${ALL_FIELDS} for all of them.`,
      );
    if (rule.profiled?.effect === 'DENY' && fields.length > 0 && rule.remedies.length === 0)
      grants.push(...read.grants(rule, fields, { effect: 'DENY', constraints: rule.constraints }, where));
    else {
      if (Object.keys(rule.profiled ?? {}).length > 0)
        refusals.add(
          'UNSUPPORTED',
          `${where} has properties of the profile; they go with ${profileIri('effect')} DENY on named fields, without remedies.`,
        );
      prohibitions.push({
        coordinates: fields,
        constraints: read.constraintsOf(rule.constraints, where),
        ...(rule.remedies.length > 0 && { remedies: rule.remedies }),
      });
    }
  }
  const ofPermissions = policy.permissions.flatMap((rule) => rule.duties);
  const duties = offeredDuties({ ofPermissions, obligations: policy.obligations }, sides, refusals);
  refusals.throwIfAny();
  const any = clauses.length + policy.actions.length > 0;
  return {
    profiled: policy.profiled ?? {},
    purposes,
    grants,
    prohibitions,
    targets,
    duties,
    clauses: any ? { prohibitions: clauses, obligations: [], actions: policy.actions } : null,
  };
}
