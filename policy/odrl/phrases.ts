import {
  isLogical,
  type GivenOperand,
  type Operand,
  type PolicyConstraint,
  type Resource,
  type RuleAction,
} from './model.js';
import { compact } from './terms.js';

/** A value as a reader of a decision recognises it. */
export const valueText = (operand: Operand): string => ('iri' in operand ? compact(operand.iri) : operand.value);

export const givenText = (given: readonly GivenOperand[]): string =>
  given.map((value) => valueText(value) + (value.unit === undefined ? '' : ` ${compact(value.unit)}`)).join(', ');

/** So many operands of a logical constraint are told; a sentence is to be read. */
const MOST_TOLD = 4;

/** A constraint in one line, in the words of ODRL: `dateTime lt 2027-01-01`. */
export function constraintText(constraint: PolicyConstraint): string {
  if (isLogical(constraint) && constraint.constraints.length > MOST_TOLD)
    return `${constraint.operator}(${constraint.constraints.length} constraints)`;
  if (isLogical(constraint)) return `${constraint.operator}(${constraint.constraints.map(constraintText).join('; ')})`;
  const { leftOperand, operator, rightOperand, unit } = constraint;
  return `${leftOperand} ${operator} ${rightOperand.map(valueText).join(', ')}${!unit ? '' : ` ${compact(unit)}`}`;
}

const refined = (refinements: readonly PolicyConstraint[]): string =>
  refinements.length === 0 ? '' : ` where ${refinements.map(constraintText).join(' and ')}`;

export const resourceText = ({ iri, source, refinements }: Resource): string =>
  (iri ?? source ?? '') + refined(refinements);
export const actionText = ({ iri, refinements }: RuleAction): string => compact(iri) + refined(refinements);
