import { normalisePurpose } from '../purposes.js';
import { isLogical, type Permission, type PolicyConstraint } from './model.js';

/** DPV purposes of a constraint that says what data are for, and nothing else; null for any other. */
function positivePurposes(constraint: PolicyConstraint): readonly string[] | null {
  if (isLogical(constraint) || constraint.leftOperand !== 'purpose') return null;
  if (!['eq', 'isA', 'isPartOf', 'isAnyOf'].includes(constraint.operator)) return null;
  const purposes = constraint.rightOperand.map((operand) =>
    normalisePurpose('iri' in operand ? operand.iri : operand.value),
  );
  return purposes.includes(null) ? null : [...new Set(purposes as string[])].sort();
}

/** Purposes wherever a rule lets them count, within `and` and `or` too. */
const namedPurposes = (constraint: PolicyConstraint): readonly string[] =>
  isLogical(constraint) ? constraint.constraints.flatMap(namedPurposes) : (positivePurposes(constraint) ?? []);

/**
 * What the permissions are for. Where all say the same, in the first constraint on purposes of each, it is of the agreement and
 * said once; else each permission keeps what it says, and the agreement names them all.
 */
export function purposesOf(permissions: readonly Permission[], keepAll: boolean) {
  const first = permissions.map(({ constraints }) => constraints.find((one) => positivePurposes(one) !== null));
  const said = first.map((constraint) => (constraint ? positivePurposes(constraint)!.join(' ') : null));
  const common = !keepAll && said[0] != null && said.every((text) => text === said[0]);
  const purposes = common
    ? said[0]!.split(' ')
    : [...new Set(permissions.flatMap(({ constraints }) => constraints.flatMap(namedPurposes)))].sort();
  const left = (rule: Permission): readonly PolicyConstraint[] =>
    common ? rule.constraints.filter((constraint) => !first.includes(constraint)) : rule.constraints;
  return { purposes, left };
}
