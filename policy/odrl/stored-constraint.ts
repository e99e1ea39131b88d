import { asWhole, misfits, placeIn, wholeIn } from '../judged-operands.js';
import type { Constraint } from '../model.js';
import { normalisePurpose } from '../purposes.js';
import {
  isLogical,
  type AtomicConstraint,
  type LogicalConstraint,
  type Operand,
  type PolicyConstraint,
} from './model.js';
import { DPV, XSD, type LeftOperand } from './terms.js';

/*
 * A constraint as agreements keep it: one form for one meaning, so that what is exported and offered again is the same content.
 * `policy/constraints.ts` reads it.
 */

/** Left operands whose values are texts as they stand: an IRI and a text compare alike, an instant is its lexical form. */
const PLAIN: ReadonlySet<LeftOperand> = new Set(['purpose', 'recipient', 'dateTime']);

function storedOperand(left: LeftOperand, operand: Operand): unknown {
  const text = 'iri' in operand ? operand.iri : operand.value;
  if (left === 'purpose') return normalisePurpose(text) ?? text;
  // A country or group by its code and a number by its digits, however they were written.
  const code = left === 'spatial' ? placeIn(operand) : left === 'count' ? wholeIn(operand) : null;
  if (code !== null) return code;
  if ('language' in operand) return { '@value': text, '@language': operand.language };
  if (PLAIN.has(left)) return text;
  if ('iri' in operand) return { '@id': text };
  return operand.datatype === `${XSD}string` ? text : { '@value': text, '@type': operand.datatype };
}

export function storedConstraint(constraint: PolicyConstraint): Constraint {
  if (isLogical(constraint))
    return { [constraint.operator]: constraint.constraints.map(storedConstraint) } as unknown as Constraint;
  const { leftOperand, operator, rightOperand } = constraint;
  const values = rightOperand.map((operand) => storedOperand(leftOperand, operand));
  return { leftOperand, operator, rightOperand: values.length === 1 ? values[0] : values };
}

/** What of a constraint agreements cannot keep, or could never judge, and what to do about it; empty: nothing. */
export function unkept(constraint: PolicyConstraint): readonly string[] {
  if (isLogical(constraint)) return constraint.constraints.flatMap(unkept);
  const { unit, status } = constraint;
  const parts = [...(unit === null ? [] : [`the unit ${unit}`]), ...(status === null ? [] : ['a status'])];
  return [
    ...parts.map((part) => `with ${part}, which agreements do not keep; leave it out.`),
    ...misfits(constraint).map((misfit) => `that nobody can judge: ${misfit}`),
  ];
}

const asPurpose = (operand: Operand): Operand => {
  const purpose = normalisePurpose('iri' in operand ? operand.iri : operand.value);
  return purpose === null ? operand : { iri: DPV + purpose.slice('dpv:'.length) };
};

const asNumber = (operand: Operand): Operand => {
  const digits = wholeIn(operand);
  return digits === null ? operand : asWhole(digits);
};

function writtenAtomic(constraint: AtomicConstraint): PolicyConstraint {
  const { leftOperand, operator } = constraint;
  const write = leftOperand === 'purpose' ? asPurpose : leftOperand === 'count' ? asNumber : null;
  const rightOperand = write === null ? constraint.rightOperand : constraint.rightOperand.map(write);
  const one = { ...constraint, rightOperand };
  if (rightOperand.length === 1) return one;
  // Several values where ODRL takes one: the store has them, and the evaluator reads them so.
  if (operator === 'eq') return { ...one, operator: 'isAnyOf' };
  if (operator === 'neq') return { ...one, operator: 'isNoneOf' };
  if (operator !== 'isA') return one;
  const each = rightOperand.map((operand): AtomicConstraint => ({ ...one, rightOperand: [operand] }));
  return { uid: null, operator: 'or', constraints: each } satisfies LogicalConstraint;
}

/** A constraint of an agreement as ODRL writes it. */
export const writtenConstraint = (constraint: PolicyConstraint): PolicyConstraint =>
  isLogical(constraint)
    ? { ...constraint, constraints: constraint.constraints.map(writtenConstraint) }
    : writtenAtomic(constraint);
