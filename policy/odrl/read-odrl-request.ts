import { actionHierarchy } from './actions.js';
import { distinct, graphOf, isIri, nameOf, odrl, typesOf } from './graph.js';
import { isLogical, type GivenOperand, type PolicyConstraint, type PolicyRequest } from './model.js';
import type { Node, Statement } from './rdf.js';
import { readConstraints } from './read-constraint.js';
import { checkProperties, checkTypes, findUnconnected, type ReadContext } from './read-context.js';
import { RULE_TYPES } from './read-policy.js';
import { ASSETS, PARTIES } from './read-resource.js';
import { collectRefusals, refuse, type Refusals } from './refused.js';
import { RDF, type LeftOperand } from './terms.js';

type Given = Map<LeftOperand, readonly GivenOperand[]>;
type Part = 'assignee' | 'assigner' | 'target';

const SHARED = ['action', 'target', 'assigner', 'assignee'];

/** What a constraint of a request says of it: `purpose eq dpv:AcademicResearch` gives the purpose. */
function addStated(operands: Given, constraint: PolicyConstraint, refusals: Refusals): void {
  if (isLogical(constraint) || constraint.operator !== 'eq' || constraint.status !== null)
    return refusals.add(
      'UNSUPPORTED',
      'A constraint of the request does more than state a value; it takes a leftOperand, eq and the value.',
    );
  if (constraint.leftOperand === 'dateTime')
    return refusals.add('UNSUPPORTED', 'The request states a dateTime; the time to judge at is given with --at alone.');
  if (operands.has(constraint.leftOperand))
    return refusals.add('MALFORMED', `The request states ${constraint.leftOperand} twice; once is right.`);
  const unit = constraint.unit === null ? {} : { unit: constraint.unit };
  operands.set(
    constraint.leftOperand,
    constraint.rightOperand.map((right) => ({ ...right, ...unit })),
  );
}

/** Reads the parts of one permission that is asked for, each of them whole. */
function reader(context: ReadContext, request: Node, permission: Node) {
  const { graph, refusals } = context;

  /** Said of the permission or once for the request: together one value. */
  const one = (property: string): Node | undefined => {
    const said = [permission, request].flatMap((node) => graph.values(node, odrl(property)));
    const values = distinct(said);
    if (values.length !== 1)
      refusals.add(
        'CARDINALITY',
        `The request has ${values.length === 0 ? 'no' : values.length} ${property}; it takes exactly one.`,
      );
    return values.length === 1 ? values[0] : undefined;
  };

  const iri = (node: Node, what: string): string => {
    if (!isIri(node)) refusals.add('MALFORMED', `The ${what} of the request is ${nameOf(node)}; it takes an IRI.`);
    return node.value;
  };

  /** A request names who and what by an IRI. Of what these are members, the facts say: whoever asks would say it of himself. */
  const resource = (part: Part): string => {
    const node = one(part);
    if (node === undefined) return '';
    graph.visit(node);
    const where = `The ${part} of the request`;
    const [types, fact] = part === 'target' ? [ASSETS, 'partOf'] : [PARTIES, 'memberOf'];
    checkTypes(context, node, where, types);
    for (const collection of graph.values(node, odrl('partOf')))
      refusals.add(
        'UNSUPPORTED',
        `${where} is said to be part of ${nameOf(collection)}; a request says nothing of collections: give it with --facts, as {"${fact}": {"${node.value}": ["${collection.value}"]}}.`,
      );
    checkProperties(context, node, where, ['uid'], [odrl('partOf')]);
    return iri(node, part);
  };

  const stated = (): Given => {
    const operands: Given = new Map();
    const action = one('action');
    for (const [node, property] of [[action, 'refinement'] as const, [permission, 'constraint'] as const])
      for (const constraint of node ? readConstraints(context, node, property, 'the request') : [])
        addStated(operands, constraint, refusals);
    return operands;
  };

  const action = (): string => {
    const node = one('action');
    if (node === undefined) return '';
    const where = 'The action of the request';
    graph.visit(node);
    checkTypes(context, node, where, ['Action']);
    checkProperties(context, node, where, ['refinement'], [`${RDF}value`]);
    const values = graph.values(node, `${RDF}value`);
    if (values.length > 1)
      refusals.add('CARDINALITY', `${where} names ${values.length} actions; rdf:value takes the IRI of one.`);
    return iri(values[0] ?? node, 'action');
  };

  const isSaid = (property: string): boolean =>
    [permission, request].some((node) => graph.values(node, odrl(property)).length > 0);

  return { resource, action, stated, isSaid };
}

/**
 * What an ODRL Request asks for, read whole: whatever else it says could be what decides.
 *
 * @throws PolicyRefused  with every reason
 */
export function requestFrom(statements: readonly Statement[]): PolicyRequest {
  const graph = graphOf(statements);
  const refusals = collectRefusals();
  const context: ReadContext = {
    graph,
    refusals,
    hierarchy: actionHierarchy(),
    read: { constraints: 0 },
    inherited: false,
  };
  const requests = graph.subjects.filter((node) => typesOf(graph, node).odrl.includes('Request'));
  const [request, ...otherRequests] = requests;
  if (request === undefined || otherRequests.length > 0)
    return refuse(
      'CARDINALITY',
      `The request holds ${requests.length === 0 ? 'no' : requests.length} odrl:Request; it takes exactly one, or JSON with assignee, action and target.`,
    );
  const permissions = graph.values(request, odrl('permission'));
  const [permission, ...otherPermissions] = permissions;
  if (permission === undefined || otherPermissions.length > 0)
    return refuse(
      'CARDINALITY',
      `The request has ${permissions.length === 0 ? 'no' : permissions.length} permission; it takes exactly one.`,
    );
  graph.visit(request);
  graph.visit(permission);
  // A profile says in which vocabulary the request speaks; terms that are not known are refused by themselves.
  checkTypes(context, request, 'the request', ['Request', 'Policy']);
  checkProperties(context, request, 'the request', ['permission', 'profile', ...SHARED]);
  checkTypes(context, permission, 'the permission of the request', ['Permission', 'Rule']);
  checkProperties(context, permission, 'the permission of the request', ['constraint', ...SHARED]);

  const { resource, action, stated, isSaid } = reader(context, request, permission);
  const read = {
    assignee: resource('assignee'),
    action: action(),
    target: resource('target'),
    assigner: isSaid('assigner') ? resource('assigner') : null,
    operands: stated(),
  };
  findUnconnected(context, 'part of the request', [], RULE_TYPES);
  refusals.throwIfAny();
  return read;
}
