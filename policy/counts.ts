import { permits, readConstraint, type Asking } from './constraints.js';
import { asJudged, UNKNOWN } from './judged-operands.js';
import type { DisclosureRecord } from './log/disclosure-record.js';
import type { Agreement, Constraint } from './model.js';
import { isLogical, type AtomicConstraint, type PolicyConstraint } from './odrl/model.js';

/*
 * `count` (ODRL Vocabulary, "numeric count of executions of the action"): the operations in which something was disclosed under an
 * agreement, in its whole life, all its fields together. The one that is judged is the next number. The counter stands beside the
 * agreement, and is only of agreements in which some constraint asks for it.
 */

interface Rule {
  readonly constraints: readonly Constraint[];
}

const isOnCount = (constraint: PolicyConstraint): constraint is AtomicConstraint =>
  !isLogical(constraint) && constraint.leftOperand === 'count';

/** The last numbers for which a comparison says the same as for the number before. */
function lastsOf(constraint: PolicyConstraint): readonly number[] {
  if (isLogical(constraint)) return constraint.constraints.flatMap(lastsOf);
  if (!isOnCount(constraint)) return [];
  const { operator, rightOperand } = constraint;
  return rightOperand.flatMap((operand) => {
    const number = Number('value' in operand ? operand.value : Number.NaN);
    if (operator === 'lteq' || operator === 'gt') return [number];
    if (operator === 'lt' || operator === 'gteq') return [number - 1];
    return [number - 1, number];
  });
}

const ofConstraints = (constraints: readonly Constraint[]): readonly number[] =>
  constraints.flatMap((constraint) => lastsOf(asJudged(readConstraint(constraint) ?? UNKNOWN)));

const found = new WeakMap<readonly Rule[], readonly number[]>();

/** Filed by the lists themselves, which nobody changes. */
function ofRules(rules: readonly Rule[]): readonly number[] {
  let lasts = found.get(rules);
  if (lasts === undefined) found.set(rules, (lasts = rules.flatMap(({ constraints }) => ofConstraints(constraints))));
  return lasts;
}

/** Whether anything in an agreement depends on how often something was disclosed under it. */
export const isCounted = ({ grants, prohibitions }: Pick<Agreement, 'grants' | 'prohibitions'>): boolean =>
  ofRules(grants).length > 0 || ofRules(prohibitions).length > 0;

/** The counter as the graph has it; absent: nothing was disclosed yet. Null where it cannot be read. */
export function disclosuresOf(written: unknown): number | null {
  if (written === undefined || written === null) return 0;
  return Number.isSafeInteger(written) && (written as number) >= 0 ? (written as number) : null;
}

/** Whether constraints that do not hold any more held for an earlier number: then they are used up. */
export const heldBefore = (
  constraints: readonly Constraint[],
  asking: Asking,
  now: number,
  disclosures: number | null | undefined,
): boolean =>
  typeof disclosures === 'number' &&
  ofConstraints(constraints).some(
    (last) => last >= 1 && last <= disclosures && permits(constraints, asking, now, last - 1),
  );

/** What a decision took a counter to be: the record of the operation is committed while that is still so, or not at all. */
export interface CountGuard {
  /** uid of the agreement, which the record counts under. */
  readonly agreement: string;
  /** Operations that were counted when it was decided. */
  readonly from: number;
  /** The last number this operation may have: for every one up to it the agreement says the same. */
  readonly last: number;
}

const isDisclosure = ({ act, effect, through }: DisclosureRecord): boolean =>
  (act === 'READ' || act === 'AGGREGATE') && effect !== 'DENY' && through === 'AGREEMENT';

/** Agreements under which these records disclose something: each once, however many records there are. */
export const disclosedUnder = (records: readonly DisclosureRecord[]): ReadonlySet<string> =>
  new Set(records.flatMap((record) => (isDisclosure(record) && record.agreement !== null ? [record.agreement] : [])));

/**
 * A guard for each of these agreements that is counted. Where the counter cannot be read there is none: what depends on it is closed,
 * and stays so.
 *
 * @returns in the order of their uids, so that two operations take locks in one order
 */
export const countGuards = (uids: ReadonlySet<string>, agreements: readonly Agreement[]): readonly CountGuard[] =>
  agreements
    .flatMap(({ uid, disclosures, grants, prohibitions }) => {
      if (typeof disclosures !== 'number' || !uids.has(uid)) return [];
      const further = [...ofRules(grants), ...ofRules(prohibitions)].filter((last) => last > disclosures);
      return [{ agreement: uid, from: disclosures, last: Math.min(Number.MAX_SAFE_INTEGER, ...further) }];
    })
    .sort((one, other) => (one.agreement < other.agreement ? -1 : 1));
