import { isIri, isLiteral, nameOf, odrl } from './graph.js';
import type { AtomicConstraint, Operand, PolicyConstraint } from './model.js';
import type { Node } from './rdf.js';
import { checkProperties, checkTypes, iriOf, oneValue, type ReadContext } from './read-context.js';
import { flatValues, readDataType, readValue, unfit } from './read-value.js';
import {
  isLeftOperand,
  isOperator,
  LEFT_OPERANDS,
  LIST_OPERATORS,
  LOGICAL_OPERATORS,
  OPERATORS,
  ORDERINGS,
  termOf,
  type LogicalOperator,
} from './terms.js';
import { typed } from './values.js';

const KNOWN = ['leftOperand', 'operator', 'rightOperand', 'dataType', 'unit', 'status'];

function readAtomic(context: ReadContext, node: Node, where: string): AtomicConstraint | undefined {
  const { graph, refusals } = context;
  checkProperties(context, node, where, KNOWN, [odrl('rightOperandReference')]);
  const uid = iriOf(context, node, where);
  const leftNode = oneValue(context, node, 'leftOperand', where);
  const operatorNode = oneValue(context, node, 'operator', where);
  const left = leftNode && isIri(leftNode) ? termOf(leftNode.value) : null;
  const operator = operatorNode && isIri(operatorNode) ? termOf(operatorNode.value) : null;
  if (leftNode && !isLeftOperand(left))
    refusals.add(
      'UNKNOWN_LEFT_OPERAND',
      `${where} has the left operand ${nameOf(leftNode)}; known: ${Object.keys(LEFT_OPERANDS).join(', ')}.`,
    );
  if (operatorNode && !isOperator(operator))
    refusals.add(
      'UNKNOWN_OPERATOR',
      `${where} has the operator ${nameOf(operatorNode)}; known: ${OPERATORS.join(', ')}.`,
    );
  if (graph.values(node, odrl('rightOperandReference')).length > 0)
    refusals.add(
      'UNSUPPORTED',
      `${where} has a rightOperandReference, which would have to be fetched; give the value itself as rightOperand.`,
    );
  const rights = flatValues(context, node, 'rightOperand', where);
  if (rights?.length === 0)
    refusals.add('CARDINALITY', `${where} has no rightOperand; it takes the value to compare with.`);
  if (!isLeftOperand(left) || !isOperator(operator) || !rights) return undefined;

  const kind = LEFT_OPERANDS[left];
  const reason = unfit(kind, operator);
  if (reason) refusals.add('UNSUPPORTED', `${where} uses ${operator} on ${left}, which ${reason}.`);
  if (rights.length > 1 && !LIST_OPERATORS.has(operator))
    refusals.add(
      'CARDINALITY',
      `${where} has ${rights.length} right operands; ${operator} takes one, isAnyOf, isAllOf and isNoneOf take several.`,
    );
  const dataType = readDataType(context, node, where);
  const rightOperand = rights.map((right) => readValue(context, right, `the rightOperand of ${where}`, left, dataType));
  if (kind === 'any' && ORDERINGS.has(operator) && rightOperand.some((value) => value && typed(value)?.kind === 'text'))
    refusals.add('MALFORMED', `${where} orders a text; ${operator} takes a number, a date or a duration.`);
  const units = graph.values(node, odrl('unit'));
  const statuses = graph.values(node, odrl('status'));
  if (units.length > 1 || statuses.length > 1)
    refusals.add('CARDINALITY', `${where} has several units or statuses; it takes one at most.`);
  if (units.some((unit) => !isIri(unit) && !isLiteral(unit)))
    refusals.add('MALFORMED', `${where} has a unit without IRI, of which nothing would be kept; it takes an IRI.`);
  if (statuses.length > 0 && ['instant', 'purpose', 'event'].includes(kind))
    refusals.add('UNSUPPORTED', `${where} has a status; ${left} is of the moment of the request, and has none.`);
  const status = statuses[0] && readValue(context, statuses[0], `the status of ${where}`, left, null);
  if (rightOperand.includes(undefined)) return undefined;
  return {
    uid,
    leftOperand: left,
    operator,
    rightOperand: rightOperand as Operand[],
    unit: units[0]?.value ?? null,
    // A child policy does not take over how far its parent's counts have come (IM 2.9).
    status: context.inherited ? null : (status ?? null),
  };
}

const MOST_CONSTRAINTS = 20_000;
const DEEPEST = 50;

/** IM 2.5. `within`: the logical constraints this one is an operand of. */
export function readConstraint(
  context: ReadContext,
  node: Node,
  where: string,
  within: readonly string[] = [],
): PolicyConstraint | undefined {
  const { graph, refusals } = context;
  if (isLiteral(node)) {
    refusals.add(
      'MALFORMED',
      `${where} is the text ${nameOf(node)}; it takes a node with leftOperand, operator and rightOperand.`,
    );
    return undefined;
  }
  graph.visit(node);
  if (++context.read.constraints > MOST_CONSTRAINTS || within.length > DEEPEST) {
    refusals.add(
      'UNSUPPORTED',
      `There are more than ${MOST_CONSTRAINTS} constraints, or some are ${DEEPEST} deep within each other.`,
    );
    return undefined;
  }
  checkTypes(context, node, where, ['Constraint', 'LogicalConstraint']);
  const operators = [...LOGICAL_OPERATORS, 'andSequence'].filter((term) => graph.values(node, odrl(term)).length > 0);
  const isLogical = operators.length > 0 || graph.values(node, odrl('leftOperand')).length === 0;
  if (!isLogical) return readAtomic(context, node, where);

  const [operator] = operators;
  if (within.includes(node.value)) {
    refusals.add('CIRCULAR', `${where} is an operand of itself.`);
    return undefined;
  }
  if (
    operator === undefined &&
    (graph.values(node, odrl('operator')).length > 0 || graph.values(node, odrl('rightOperand')).length > 0)
  )
    return readAtomic(context, node, where);
  checkProperties(context, node, where, LOGICAL_OPERATORS, [odrl('andSequence')]);
  if (operators.length !== 1) {
    refusals.add(
      'CARDINALITY',
      `${where} has ${operators.length === 0 ? 'neither a leftOperand nor' : 'more than'} one of ${LOGICAL_OPERATORS.join(', ')}; it takes one, with constraints.`,
    );
    return undefined;
  }
  if (operator === 'andSequence')
    refusals.add(
      'UNSUPPORTED',
      `${where} is an andSequence: in which order constraints came to hold cannot be told from one instant; use and.`,
    );
  const operands = flatValues(context, node, operator!, where);
  if (operands?.length === 0)
    refusals.add('CARDINALITY', `${where} has no constraints in its ${operator}; it takes at least one.`);
  if (operands && new Set(operands.map(({ value }) => value)).size !== operands.length)
    refusals.add('MALFORMED', `${where} names a constraint twice in its ${operator}; each is named once.`);
  const constraints = (operands ?? []).map((operand, i) =>
    readConstraint(context, operand, `${operator} ${i + 1} of ${where}`, [...within, node.value]),
  );
  if (constraints.length === 0 || constraints.includes(undefined)) return undefined;
  return {
    uid: iriOf(context, node, where),
    operator: operator as LogicalOperator,
    constraints: constraints as PolicyConstraint[],
  };
}

/** Every constraint a node has by a property; those that are refused are left out, with the reason. */
export const readConstraints = (
  context: ReadContext,
  node: Node,
  property: string,
  where: string,
): readonly PolicyConstraint[] =>
  context.graph
    .values(node, odrl(property))
    .flatMap((constraint, i) => readConstraint(context, constraint, `${property} ${i + 1} of ${where}`) ?? []);
