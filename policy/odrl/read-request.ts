import { actionHierarchy } from './actions.js';
import { isObject } from './given.js';
import { graphOf, isIri, nameOf, odrl, typesOf, type Graph } from './graph.js';
import { isLogical, type GivenOperand, type PolicyConstraint, type PolicyRequest } from './model.js';
import { readJsonLdStatements, readStatements, syntaxOf, type Node, type Statement } from './rdf.js';
import { parseJson } from './read-json.js';
import { checkProperties, checkTypes, type ReadContext } from './read-context.js';
import { readConstraints } from './read-constraint.js';
import { addOperand } from './read-facts.js';
import { collectRefusals, refuse, type Refusals } from './refused.js';
import { expand, isAbsoluteIri, RDF, type LeftOperand } from './terms.js';

type Given = Map<LeftOperand, readonly GivenOperand[]>;

const PARTS = ['assignee', 'action', 'target'] as const;

function iriIn(json: Readonly<Record<string, unknown>>, key: string, refusals: Refusals): string {
  const value = json[key];
  const written = isObject(value) && Object.keys(value).length === 1 ? value['@id'] : value;
  const iri = typeof written === 'string' ? (key === 'action' ? expand(written) : written) : '';
  if (!isAbsoluteIri(iri))
    refusals.add(
      'MALFORMED',
      `The ${key} of the request is ${value === undefined ? 'missing' : JSON.stringify(value)}; it takes one absolute IRI${key === 'action' ? ' or a term of ODRL, such as read' : ''}.`,
    );
  return iri;
}

/** `{"assignee", "action", "target"}`; beside them an assigner, and values of left operands such as a purpose. */
function fromPlainJson(json: Readonly<Record<string, unknown>>): PolicyRequest {
  const refusals = collectRefusals();
  const operands: Given = new Map();
  const { assignee: _assignee, action: _action, target: _target, assigner, ...others } = json;
  for (const [key, value] of Object.entries(others)) addOperand(operands, refusals, key, value);
  const request = {
    assignee: iriIn(json, 'assignee', refusals),
    action: iriIn(json, 'action', refusals),
    target: iriIn(json, 'target', refusals),
    assigner: assigner === undefined ? null : iriIn(json, 'assigner', refusals),
    operands,
  };
  refusals.throwIfAny();
  return request;
}

/** What a constraint of a request says of it: `purpose eq dpv:AcademicResearch` gives the purpose. */
function addStated(operands: Given, constraint: PolicyConstraint, refusals: Refusals): void {
  if (isLogical(constraint) || constraint.operator !== 'eq')
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

function fromStatements(statements: readonly Statement[]): PolicyRequest {
  const graph: Graph = graphOf(statements);
  const refusals = collectRefusals();
  const context: ReadContext = {
    graph,
    refusals,
    hierarchy: actionHierarchy(),
    read: { constraints: 0 },
    inherited: false,
  };
  const requests = graph.subjects.filter((node) => typesOf(graph, node).odrl.includes('Request'));
  const [request] = requests;
  if (requests.length !== 1 || request === undefined)
    return refuse(
      'CARDINALITY',
      `The request holds ${requests.length === 0 ? 'no' : requests.length} odrl:Request; it takes exactly one, or JSON with assignee, action and target.`,
    );
  const permissions = graph.values(request, odrl('permission'));
  const [permission] = permissions;
  if (permissions.length !== 1 || permission === undefined)
    return refuse(
      'CARDINALITY',
      `The request has ${permissions.length === 0 ? 'no' : permissions.length} permission; it takes exactly one.`,
    );
  const shared = ['action', 'target', 'assigner', 'assignee'];
  // A profile says in which vocabulary the request speaks; terms that are not known are refused by themselves.
  checkTypes(context, request, 'the request', ['Request', 'Policy']);
  checkProperties(context, request, 'the request', ['permission', 'profile', ...shared]);
  checkTypes(context, permission, 'the permission of the request', ['Permission', 'Rule']);
  checkProperties(context, permission, 'the permission of the request', ['constraint', ...shared]);

  const operands: Given = new Map();
  const state = (node: Node, property: string): void => {
    for (const constraint of readConstraints(context, node, property, 'the request'))
      addStated(operands, constraint, refusals);
  };
  const valuesOf = (property: string): readonly Node[] => {
    const own = graph.values(permission, odrl(property));
    return own.length > 0 ? own : graph.values(request, odrl(property));
  };
  const one = (property: string): Node | undefined => {
    const values = valuesOf(property);
    if (values.length !== 1)
      refusals.add(
        'CARDINALITY',
        `The request has ${values.length === 0 ? 'no' : values.length} ${property}; it takes exactly one.`,
      );
    return values[0];
  };
  const iri = (node: Node | undefined, what: string): string => {
    if (node && !isIri(node))
      refusals.add('MALFORMED', `The ${what} of the request is ${nameOf(node)}; it takes an IRI.`);
    return node?.value ?? '';
  };
  const [assignee, action, target] = PARTS.map(one);
  const named = action && graph.values(action, `${RDF}value`)[0];
  if (action) {
    checkProperties(
      context,
      action,
      'the action of the request',
      ['refinement', 'includedIn', 'implies'],
      [`${RDF}value`],
    );
    state(action, 'refinement');
  }
  state(permission, 'constraint');
  const read = {
    assignee: iri(assignee, 'assignee'),
    action: iri(named ?? action, 'action'),
    target: iri(target, 'target'),
    assigner: valuesOf('assigner').length === 0 ? null : iri(one('assigner'), 'assigner'),
    operands,
  };
  refusals.throwIfAny();
  return read;
}

const isJsonLd = (json: unknown): boolean =>
  !isObject(json) || Object.keys(json).some((key) => key.startsWith('@')) || 'permission' in json;

/**
 * A request from the text of a file: an ODRL Request as JSON-LD or Turtle, or JSON `{"assignee", "action", "target"}`.
 *
 * @throws PolicyRefused  for what is not understood whole
 */
export async function readRequestText(text: string, name: string): Promise<PolicyRequest> {
  const clean = text.replace(/^\uFEFF/, '');
  if (syntaxOf(name, clean) === 'turtle') return fromStatements(await readStatements(clean, name, 'The request'));
  const json = parseJson(clean, 'The request');
  return isJsonLd(json)
    ? fromStatements(await readJsonLdStatements(json, 'The request'))
    : fromPlainJson(json as Readonly<Record<string, unknown>>);
}
