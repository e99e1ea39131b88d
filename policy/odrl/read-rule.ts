import { liftsWithTime } from './deadline.js';
import { distinct, isIri, isLiteral, nameOf, odrl } from './graph.js';
import type { Duty, Permission, Prohibition } from './model.js';
import { profileIris, readProfiledRule, RULE_PROPERTIES, type ProfiledRule } from './profile.js';
import { checkProfiledPermission, checkProfiledProhibition } from './profile-values.js';
import type { Node } from './rdf.js';
import { checkProperties, checkTypes, iriOf, metadataOf, type ReadContext } from './read-context.js';
import { readConstraints } from './read-constraint.js';
import { ASSETS, PARTIES, readAction, readResource } from './read-resource.js';
import type { PolicyType } from './terms.js';

/** What a policy says once for all its rules (IM 2.7.1), and of what type it is. */
export interface Shared {
  readonly type: PolicyType;
  readonly actions: readonly Node[];
  readonly targets: readonly Node[];
  readonly assigners: readonly Node[];
  readonly assignees: readonly Node[];
}

const NONE: Omit<Shared, 'type'> = { actions: [], targets: [], assigners: [], assignees: [] };

/** Functions of parties in a duty beside assigner and assignee (Common Vocabulary); they decide nothing about a request. */
const PARTY_FUNCTIONS =
  'attributedParty attributingParty compensatedParty compensatingParty consentedParty consentingParty contractedParty ' +
  'contractingParty informedParty informingParty trackedParty trackingParty';
export const DUTY_PARTIES = PARTY_FUNCTIONS.split(' ');

const each = <Item>(
  context: ReadContext,
  node: Node,
  property: string,
  shared: readonly Node[],
  read: (value: Node, i: number) => Item | undefined,
): readonly Item[] => {
  const values = [...context.graph.values(node, odrl(property)), ...shared];
  return distinct(values).flatMap((value, i) => read(value, i) ?? []);
};

export type RuleKind = 'permission' | 'prohibition' | 'obligation' | 'duty' | 'consequence' | 'remedy';

const CLASS: Readonly<Record<RuleKind, string>> = {
  permission: 'Permission',
  prohibition: 'Prohibition',
  obligation: 'Duty',
  duty: 'Duty',
  consequence: 'Duty',
  remedy: 'Duty',
};
const COMMON = ['action', 'target', 'assigner', 'assignee', 'constraint'];
const OWN: Readonly<Record<RuleKind, readonly string[]>> = {
  permission: ['duty'],
  prohibition: ['remedy'],
  obligation: ['consequence', 'output', ...DUTY_PARTIES],
  duty: ['consequence', 'output', ...DUTY_PARTIES],
  consequence: ['output', ...DUTY_PARTIES],
  remedy: ['output', ...DUTY_PARTIES],
};

/** What every rule has; undefined for what is no node. */
function readCommon(context: ReadContext, node: Node, kind: RuleKind, uid: string, shared: Omit<Shared, 'type'>) {
  const { graph, refusals } = context;
  const where = `the ${kind} ${uid}`;
  graph.visit(node);
  checkTypes(context, node, where, [CLASS[kind], 'Rule']);
  const ours = context.profiled && (kind === 'permission' || kind === 'prohibition') ? RULE_PROPERTIES : [];
  checkProperties(context, node, where, [...COMMON, ...OWN[kind]], profileIris(ours));
  const rule = {
    uid,
    actions: each(context, node, 'action', shared.actions, (value, i) =>
      readAction(context, value, `action ${i + 1} of the ${kind} ${uid}`),
    ),
    targets: each(context, node, 'target', shared.targets, (value, i) =>
      readResource(context, value, `target ${i + 1} of the ${kind} ${uid}`, ASSETS),
    ),
    assigners: each(context, node, 'assigner', shared.assigners, (value, i) =>
      readResource(context, value, `assigner ${i + 1} of the ${kind} ${uid}`, PARTIES),
    ),
    assignees: each(context, node, 'assignee', shared.assignees, (value, i) =>
      readResource(context, value, `assignee ${i + 1} of the ${kind} ${uid}`, PARTIES),
    ),
    constraints: readConstraints(context, node, 'constraint', where),
    metadata: metadataOf(context, node),
  };
  const named = graph.values(node, odrl('action')).length + shared.actions.length;
  if (named === 0 && kind !== 'prohibition')
    refusals.add('CARDINALITY', `${where} has no action; a rule takes at least one (IM 2.6).`);
  return rule;
}

/** The uid of a rule: its IRI, or what its place in the policy makes of the policy's. */
export function ruleUid(context: ReadContext, node: Node, policy: string, kind: RuleKind, position: number): string {
  const made = `${policy}${policy.includes('#') ? '.' : '#'}${kind}-${position + 1}`;
  return isLiteral(node) ? made : (iriOf(context, node, `the ${kind} ${made}`) ?? made);
}

function readDuties(
  context: ReadContext,
  node: Node,
  property: 'duty' | 'consequence' | 'remedy',
  parent: string,
): readonly Duty[] {
  return context.graph.values(node, odrl(property)).flatMap((value, i) => {
    const uid = ruleUid(context, value, parent, property, i);
    return readDuty(context, value, property, uid, NONE) ?? [];
  });
}

export function readDuty(
  context: ReadContext,
  node: Node,
  kind: 'obligation' | 'duty' | 'consequence' | 'remedy',
  uid: string,
  shared: Omit<Shared, 'type'>,
): Duty | undefined {
  const { graph, refusals } = context;
  if (isLiteral(node)) {
    refusals.add('MALFORMED', `The ${kind} ${uid} is the text ${nameOf(node)}; it takes a duty with an action.`);
    return undefined;
  }
  const common = readCommon(context, node, kind, uid, shared);
  // A remedy decides nothing, whether it is owed or not.
  if (kind !== 'remedy' && common.constraints.some(liftsWithTime))
    refusals.add(
      'UNSUPPORTED',
      `The ${kind} ${uid} has a constraint on dateTime or elapsedTime that would lift it by waiting; it takes dateTime lt or lteq, its deadline, as a constraint of its own, and gt or gteq, from when it is owed, anywhere but in xone.`,
    );
  const parties = DUTY_PARTIES.flatMap((role) =>
    graph.values(node, odrl(role)).map((party) => {
      if (!isIri(party))
        refusals.add('MALFORMED', `The ${role} of the ${kind} ${uid} is ${nameOf(party)}; it takes an IRI.`);
      graph.visit(party);
      return { role, iri: party.value };
    }),
  );
  // A consequence has none itself, and neither has a remedy (IM 2.6.3, 2.6.7): the property is refused on them above.
  const consequences = kind === 'duty' || kind === 'obligation' ? readDuties(context, node, 'consequence', uid) : [];
  return { ...common, consequences, parties };
}

/** In an Offer or an Agreement somebody is bound: what a permission or prohibition is about is said (IM 2.1.2, 2.1.3, 2.6). */
function checkBinding(
  { refusals }: ReadContext,
  rule: Permission | Prohibition,
  kind: RuleKind,
  { type }: Shared,
): void {
  if (type === 'Set') return;
  const missing = (what: string): void =>
    refusals.add('CARDINALITY', `The ${kind} ${rule.uid} has no ${what}; in an ${type} it takes at least one.`);
  if (rule.targets.length === 0) missing('target');
  if (rule.actions.length === 0) missing('action');
  if (kind === 'permission' && rule.assigners.length === 0) missing('assigner');
  if (kind === 'permission' && type === 'Agreement' && rule.assignees.length === 0) missing('assignee');
}

/** What the profile says of a rule, held against what it may say there. */
function profiledOf(
  context: ReadContext,
  node: Node,
  where: string,
  check: (profiled: ProfiledRule) => void,
): Pick<Permission, 'profiled'> {
  if (!context.profiled) return {};
  const profiled = readProfiledRule(context, node, where);
  check(profiled);
  return { profiled };
}

export function readPermission(context: ReadContext, node: Node, uid: string, shared: Shared): Permission | undefined {
  if (isLiteral(node)) {
    context.refusals.add(
      'MALFORMED',
      `The permission ${uid} is the text ${nameOf(node)}; it takes a node with target and action.`,
    );
    return undefined;
  }
  const where = `the permission ${uid}`;
  const common = readCommon(context, node, 'permission', uid, shared);
  const rule = {
    ...common,
    duties: readDuties(context, node, 'duty', uid),
    ...profiledOf(context, node, where, (profiled) =>
      checkProfiledPermission(context.refusals, where, profiled, common.actions),
    ),
  };
  checkBinding(context, rule, 'permission', shared);
  return rule;
}

export function readProhibition(
  context: ReadContext,
  node: Node,
  uid: string,
  shared: Shared,
): Prohibition | undefined {
  if (isLiteral(node)) {
    context.refusals.add(
      'MALFORMED',
      `The prohibition ${uid} is the text ${nameOf(node)}; it takes a node with target and action.`,
    );
    return undefined;
  }
  const where = `the prohibition ${uid}`;
  const rule = {
    ...readCommon(context, node, 'prohibition', uid, shared),
    remedies: readDuties(context, node, 'remedy', uid),
    ...profiledOf(context, node, where, (profiled) => checkProfiledProhibition(context.refusals, where, profiled)),
  };
  checkBinding(context, rule, 'prohibition', shared);
  return rule;
}
