import { actionHierarchy } from './actions.js';
import { graphOf, isIri, keyOf, nameOf, odrl, typesOf, type Graph } from './graph.js';
import type { Policy } from './model.js';
import { POLICY_PROPERTIES, PROFILE, profileIris, readProfiledPolicy } from './profile.js';
import { checkProfiledPolicy } from './profile-values.js';
import { readStatements, type Node, type Statement } from './rdf.js';
import { checkProperties, checkTypes, findUnconnected, iriOf, metadataOf, type ReadContext } from './read-context.js';
import { readDuty, readPermission, readProhibition, ruleUid, type RuleKind, type Shared } from './read-rule.js';
import { declaredActions, memberships } from './read-world.js';
import { collectRefusals, refuse } from './refused.js';
import { CORE_PROFILE, POLICY_TYPES, termOf, type PolicyType } from './terms.js';

const RULE_PROPERTIES = ['permission', 'prohibition', 'obligation'] as const;
const TYPES: readonly string[] = [...POLICY_TYPES, 'Policy'];
/** Subclasses of Policy that the engine gives no meaning to (Common Vocabulary, non-normative), and the request. */
const OTHER_POLICY_TYPES = ['Assertion', 'Privacy', 'Request', 'Ticket'];
const KNOWN = [...RULE_PROPERTIES, 'profile', 'inheritFrom', 'conflict', 'action', 'target', 'assigner', 'assignee'];
/** Types of what belongs to a rule or is one, or a policy. */
export const RULE_TYPES: readonly string[] = [
  'Permission',
  'Prohibition',
  'Duty',
  'Rule',
  'Constraint',
  'LogicalConstraint',
  ...TYPES,
];
/** What a node may say that belongs to no rule: it is read wherever it stands. */
const STANDS_ALONE = ['partOf', 'hasPolicy', 'assigneeOf', 'assignerOf', 'source', 'uid'];
const MOST_GENERATIONS = 50;
const REPLACED = 'http://purl.org/dc/terms/isReplacedBy';

const isPolicy = (graph: Graph, node: Node): boolean => {
  const types = typesOf(graph, node).odrl;
  return (
    types.some((type) => TYPES.includes(type) || OTHER_POLICY_TYPES.includes(type)) ||
    RULE_PROPERTIES.some((property) => graph.values(node, odrl(property)).length > 0)
  );
};

/** The policy of the document: the one from which no other inherits. */
function findPolicy(graph: Graph): Node {
  const policies = graph.subjects.filter((subject) => isPolicy(graph, subject));
  const parents = new Set(
    policies.flatMap((policy) => graph.values(policy, odrl('inheritFrom')).map(({ value }) => value)),
  );
  const own = policies.filter(({ value }) => !parents.has(value));
  if (policies.length === 0)
    return refuse(
      'CARDINALITY',
      'There is no policy: nothing is an odrl:Set, odrl:Offer, odrl:Agreement or odrl:Policy.',
    );
  if (own.length === 0)
    return refuse('CIRCULAR', `The policies ${policies.map(nameOf).join(', ')} inherit from each other in a circle.`);
  if (own.length > 1)
    return refuse(
      'CARDINALITY',
      `There are several policies: ${own.map(nameOf).join(', ')}; give each a file of its own.`,
    );
  return own[0]!;
}

/** The policy and those it inherits from, itself first (IM 2.9). */
function lineage({ graph, refusals }: ReadContext, policy: Node): readonly Node[] {
  const found: Node[] = [];
  const visit = (node: Node, below: readonly string[]): void => {
    if (below.length > MOST_GENERATIONS)
      return refusals.add('UNSUPPORTED', `Policies inherit over more than ${MOST_GENERATIONS} generations.`);
    if (below.includes(node.value)) return refusals.add('CIRCULAR', `The policy ${nameOf(node)} inherits from itself.`);
    if (found.some(({ value }) => value === node.value)) return;
    found.push(node);
    for (const parent of graph.values(node, odrl('inheritFrom')))
      if (isPolicy(graph, parent)) visit(parent, [...below, node.value]);
      else
        refusals.add(
          'UNRESOLVED',
          `The policy inherits from ${nameOf(parent)}, which the document does not hold and which is not fetched; put it into the same file.`,
        );
  };
  visit(policy, []);
  return found;
}

function typeOf(context: ReadContext, policy: Node): PolicyType {
  const { graph, refusals } = context;
  checkTypes(context, policy, `the policy ${nameOf(policy)}`, TYPES);
  const types = POLICY_TYPES.filter((type) => typesOf(graph, policy).odrl.includes(type));
  if (types.length > 1)
    refusals.add('CARDINALITY', `The policy ${nameOf(policy)} is ${types.join(' and ')} at once; it is of one type.`);
  return types[0] ?? 'Set';
}

function conflictOf({ graph, refusals }: ReadContext, policies: readonly Node[]): Policy['conflict'] {
  const values = new Set(
    policies.flatMap((policy) =>
      graph.values(policy, odrl('conflict')).map((node) => (isIri(node) ? termOf(node.value) : null) ?? nameOf(node)),
    ),
  );
  if (values.size > 1)
    refusals.add(
      'VOID',
      `The policy has the conflict strategies ${[...values].join(' and ')}; with several it is void (IM 2.10).`,
    );
  const [value] = values;
  if (value === undefined) return null;
  if (value !== 'prohibit' && value !== 'invalid')
    refusals.add(
      'UNSUPPORTED',
      `The conflict strategy is ${value}; here prohibitions win: prohibit, invalid, or none named.`,
    );
  return value === 'prohibit' ? 'prohibit' : 'invalid';
}

function profilesOf({ graph, refusals }: ReadContext, policies: readonly Node[]): readonly string[] {
  const profiles = new Set(
    policies.flatMap((policy) => graph.values(policy, odrl('profile')).map(({ value }) => value)),
  );
  for (const profile of profiles)
    if (profile !== CORE_PROFILE && profile !== PROFILE)
      refusals.add(
        'UNKNOWN_PROFILE',
        `The policy uses the profile ${profile}, which is not known here, so what it says is not (IM 3.2); known: ${CORE_PROFILE}, ${PROFILE}, or none named.`,
      );
  return [...profiles].sort();
}

/**
 * A policy from the statements of a document.
 *
 * @throws PolicyRefused  with every reason: what is not known would otherwise be dropped, and might have been a condition
 * @see ODRL Information Model 2.2, 2.1 to 2.10
 */
export function readPolicy(statements: readonly Statement[]): Policy {
  const graph = graphOf(statements);
  const refusals = collectRefusals();
  const node = findPolicy(graph);
  const actions = declaredActions(graph, refusals);
  const reading: ReadContext = {
    graph,
    refusals,
    hierarchy: actionHierarchy(actions),
    read: { constraints: 0 },
    inherited: false,
  };
  const where = `the policy ${nameOf(node)}`;
  const uid = iriOf(reading, node, where);
  if (uid === null) refusals.add('CARDINALITY', `The policy has no uid; it takes one absolute IRI (IM 2.1).`);
  const policies = lineage(reading, node);
  const profiles = profilesOf(reading, policies);
  const profiled = profiles.includes(PROFILE);
  const context: ReadContext = { ...reading, profiled };
  for (const policy of policies) {
    graph.visit(policy);
    checkProperties(context, policy, `the policy ${nameOf(policy)}`, KNOWN, [
      REPLACED,
      // What a parent says of itself is not of the policy that inherits its rules.
      ...(profiled && policy === node ? profileIris(POLICY_PROPERTIES) : []),
    ]);
    for (const newer of graph.values(policy, REPLACED))
      refusals.add(
        'VOID',
        `The policy ${nameOf(policy)} is replaced by ${nameOf(newer)}, and so void (IM 2.8); evaluate that one.`,
      );
  }
  const at = (property: string): readonly Node[] => policies.flatMap((policy) => graph.values(policy, odrl(property)));
  const from = (property: string): readonly Node[] =>
    policies.flatMap((policy) => graph.subjectsOf(odrl(property), policy));
  const [type] = policies.map((policy) => typeOf(context, policy));
  const shared: Shared = {
    // Its own: the policy itself comes first.
    type: type!,
    actions: at('action'),
    targets: [...at('target'), ...from('hasPolicy')],
    assigners: [...at('assigner'), ...from('assignerOf')],
    assignees: [...at('assignee'), ...from('assigneeOf')],
  };
  const rules = <Rule>(kind: RuleKind, read: (of: ReadContext, rule: Node, ruleUid: string) => Rule | undefined) => {
    const seen = new Set<string>();
    return policies.flatMap((policy, generation) => {
      const of: ReadContext = { ...context, inherited: generation > 0 };
      return graph.values(policy, odrl(kind)).flatMap((rule, i): readonly Rule[] => {
        if (seen.has(keyOf(rule))) return [];
        seen.add(keyOf(rule));
        const found = read(of, rule, ruleUid(of, rule, isIri(policy) ? policy.value : (uid ?? ''), kind, i));
        return found === undefined ? [] : [found];
      });
    });
  };
  const policy: Policy = {
    uid: uid ?? '',
    type: shared.type,
    conflict: conflictOf(context, policies),
    profiles,
    permissions: rules('permission', (of, rule, ofRule) => readPermission(of, rule, ofRule, shared)),
    prohibitions: rules('prohibition', (of, rule, ofRule) => readProhibition(of, rule, ofRule, shared)),
    obligations: rules('obligation', (of, rule, ofRule) => readDuty(of, rule, 'obligation', ofRule, shared)),
    partOf: memberships(graph, refusals),
    actions,
    metadata: metadataOf(context, node),
    ...(profiled ? { profiled: readProfiledPolicy(context, node, where) } : {}),
  };
  checkWhole(context, policy, at);
  checkProfiledPolicy(refusals, where, policy.profiled ?? {});
  refusals.throwIfAny();
  findUnconnected(context, 'rule of the policy', STANDS_ALONE, RULE_TYPES);
  refusals.throwIfAny();
  return deepFreeze(policy);
}

function checkWhole({ refusals }: ReadContext, policy: Policy, at: (property: string) => readonly Node[]): void {
  const rules = [...policy.permissions, ...policy.prohibitions, ...policy.obligations];
  if (RULE_PROPERTIES.every((property) => at(property).length === 0))
    refusals.add(
      'CARDINALITY',
      'The policy has no rule; it takes at least one permission, prohibition or obligation (IM 2.1).',
    );
  if (new Set(rules.map(({ uid }) => uid)).size !== rules.length)
    refusals.add(
      'MALFORMED',
      'One rule is named twice, as permission, prohibition or obligation; a rule is one of them (IM 2.6).',
    );
  if (policy.type === 'Set') return;
  if (rules.every(({ assigners }) => assigners.length === 0))
    refusals.add('CARDINALITY', `No rule of the ${policy.type} has an assigner; it takes one (IM 2.1).`);
  if (policy.type === 'Agreement' && rules.every(({ assignees }) => assignees.length === 0))
    refusals.add('CARDINALITY', 'No rule of the Agreement has an assignee; it takes one (IM 2.1.3).');
}

function deepFreeze<Value>(value: Value): Value {
  // A text or a number is frozen as it is.
  if (!Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value as object)) deepFreeze(inner);
  }
  return value;
}

/**
 * A policy from the text of a file, ODRL as JSON-LD or Turtle.
 *
 * @param name  its file name; the extension says which
 * @throws PolicyRefused
 */
export const readPolicyText = async (text: string, name: string): Promise<Policy> =>
  readPolicy(await readStatements(text, name, 'The policy'));
