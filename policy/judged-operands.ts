import { isLogical, type AtomicConstraint, type GivenOperand, type PolicyConstraint } from './odrl/model.js';
import { XSD, type Operator } from './odrl/terms.js';
import { typed } from './odrl/values.js';
import { isPlaceGroup, placeOf } from './places.js';

/*
 * What the gateway makes of constraints on operands for which it knows what is compared with what, and refuses of them. A misspelt
 * country would be another country, and a prohibition on it would never apply.
 */

const AMONG_COUNTRIES: ReadonlySet<Operator> = new Set(['eq', 'neq', 'isAnyOf', 'isNoneOf']);
const BY_NUMBER: ReadonlySet<Operator> = new Set([...AMONG_COUNTRIES, 'lt', 'lteq', 'gt', 'gteq']);
const IN_GROUP: ReadonlySet<Operator> = new Set(['isPartOf', 'isA']);

const textOf = (operand: GivenOperand): string => ('iri' in operand ? operand.iri : operand.value);

/** The place an operand names; null where it names none. */
export function placeIn(operand: GivenOperand): string | null {
  const value = typed(operand);
  const isText = value?.kind === 'text' && value.language === null && operand.unit === undefined;
  return isText ? placeOf(value.text) : null;
}

/** The whole number an operand names, as digits; null where it names none. */
export function wholeIn(operand: GivenOperand): string | null {
  const value = typed(operand);
  const isNumber = value?.kind === 'number' || (value?.kind === 'text' && value.language === null);
  const digits = isNumber && operand.unit === undefined && 'value' in operand ? WHOLE.exec(operand.value)?.[1] : null;
  return digits ?? null;
}
/** Of a size that every number stays exact. */
const WHOLE = /^\+?0*(\d{1,15})$/;

function misfitOfPlace({ operator, rightOperand }: AtomicConstraint): string | null {
  const said = `spatial ${operator} ${rightOperand.map(textOf).join(', ')}`;
  const places = rightOperand.map(placeIn);
  const unknown = rightOperand.filter((_, i) => places[i] === null).map(textOf);
  if (unknown.length > 0)
    return `${said}: ${unknown.join(', ')} is no place known here; it takes countries by their code of ISO 3166-1 (FR, or https://w3id.org/dpv/loc#FR), or the groups EU and EEA.`;
  const groups = places.filter((place) => isPlaceGroup(place!)).length;
  if (AMONG_COUNTRIES.has(operator))
    return groups === 0 ? null : `${said}: a seat is in a country; whether that is in the EU or the EEA says isPartOf.`;
  if (IN_GROUP.has(operator))
    return groups === places.length
      ? null
      : `${said}: ${operator} takes EU or EEA; countries are compared with eq, neq, isAnyOf or isNoneOf.`;
  return `${said}: countries are compared with eq, neq, isAnyOf or isNoneOf, and with isPartOf or isA to the EU or the EEA.`;
}

function misfitOfCount({ operator, rightOperand }: AtomicConstraint): string | null {
  const said = `count ${operator} ${rightOperand.map(textOf).join(', ')}`;
  if (!BY_NUMBER.has(operator))
    return `${said}: a number of operations is compared with lteq, lt, eq, neq, gteq, gt, isAnyOf or isNoneOf.`;
  return rightOperand.every((operand) => wholeIn(operand) !== null)
    ? null
    : `${said}: it takes a whole number of operations, such as 3, without a unit.`;
}

/** Why the gateway cannot judge a comparison, and what would be right; null where it can, or knows nothing of the operand. */
function misfitOf(constraint: AtomicConstraint): string | null {
  if (constraint.leftOperand === 'spatial') return misfitOfPlace(constraint);
  return constraint.leftOperand === 'count' ? misfitOfCount(constraint) : null;
}

/** Each comparison in it that the gateway cannot judge, and what would be right, in a sentence. */
export function misfits(constraint: PolicyConstraint): readonly string[] {
  if (isLogical(constraint)) return constraint.constraints.flatMap(misfits);
  const misfit = misfitOf(constraint);
  return misfit === null ? [] : [misfit];
}

/** An empty disjunction is what nobody can judge. */
export const UNKNOWN: PolicyConstraint = { uid: null, operator: 'or', constraints: [] };

const asCode = (operand: GivenOperand): GivenOperand => ({ value: placeIn(operand)!, datatype: `${XSD}string` });
export const asWhole = (digits: string): GivenOperand => ({ value: digits, datatype: `${XSD}integer` });

/** A constraint as the gateway judges it: places by their codes, counts as whole numbers, and what does not fit as what nobody can judge. */
export function asJudged(constraint: PolicyConstraint): PolicyConstraint {
  if (isLogical(constraint)) return { ...constraint, constraints: constraint.constraints.map(asJudged) };
  if (misfitOf(constraint) !== null) return UNKNOWN;
  const { leftOperand, rightOperand } = constraint;
  if (leftOperand === 'spatial') return { ...constraint, rightOperand: rightOperand.map(asCode) };
  if (leftOperand !== 'count') return constraint;
  return { ...constraint, rightOperand: rightOperand.map((operand) => asWhole(wholeIn(operand)!)) };
}
