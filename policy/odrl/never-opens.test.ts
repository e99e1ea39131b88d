import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from './evaluate.js';
import type {
  Duty,
  DutyState,
  Facts,
  GivenOperand,
  Operand,
  Permission,
  Policy,
  PolicyConstraint,
  PolicyRequest,
  Prohibition,
  Resource,
} from './model.js';
import { LEFT_OPERANDS, ODRL, OPERATORS, XSD, type LeftOperand, type LogicalOperator, type Operator } from './terms.js';

/*
 * What no change of a policy may do: open what was closed. Policies are made as the model holds them, with operators and operands
 * that the reader would refuse among them.
 */

const NOW = Date.parse('2026-06-01T12:00:00Z');
const text = (value: string): Operand => ({ value, datatype: `${XSD}string` });

const value: fc.Arbitrary<Operand> = fc.oneof(
  fc
    .constantFrom(
      'dpv:Marketing',
      'dpv:DirectMarketing',
      'dpv:AcademicResearch',
      'urn:place:FR',
      'urn:place:EU',
      'FR',
      'EU',
      '',
    )
    .map(text),
  fc
    .constantFrom('urn:place:FR', 'urn:place:EU', 'https://w3id.org/dpv/loc#FR', 'https://w3id.org/dpv#Marketing')
    .map((iri) => ({ iri })),
  fc.integer({ min: 0, max: 3 }).map((n) => ({ value: String(n), datatype: `${XSD}integer` })),
  fc
    .constantFrom('2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z', '2026-06-01T12:00:00', 'never')
    .map((at) => ({ value: at, datatype: `${XSD}dateTime` })),
);
const leftOperand = fc.constantFrom(
  'purpose',
  'spatial',
  'count',
  'dateTime',
  'version',
  'mood',
  'constructor',
) as fc.Arbitrary<LeftOperand>;
const operator = fc.constantFrom(...OPERATORS, 'about', 'toString') as fc.Arbitrary<Operator>;

const { constraint } = fc.letrec<{ constraint: PolicyConstraint; atomic: PolicyConstraint; logical: PolicyConstraint }>(
  (tie) => ({
    constraint: fc.oneof({ depthSize: 'small' }, tie('atomic'), tie('logical')),
    atomic: fc.record({
      uid: fc.constant(null),
      leftOperand,
      operator,
      rightOperand: fc.array(value, { maxLength: 2 }),
      unit: fc.constant(null),
      status: fc.constant(null),
    }),
    logical: fc.record({
      uid: fc.constant(null),
      operator: fc.constantFrom('and', 'or', 'xone', 'andSequence') as fc.Arbitrary<LogicalOperator>,
      constraints: fc.array(tie('constraint'), { maxLength: 3 }),
    }),
  }),
);
const few = <Item>(item: fc.Arbitrary<Item>, none: number, most = 1): fc.Arbitrary<readonly Item[]> =>
  fc.oneof(
    { weight: none, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(item, { minLength: 1, maxLength: most }) },
  );
const constraints = few(constraint, 1, 2);

const resource = (iris: readonly string[]): fc.Arbitrary<Resource> =>
  fc.record({
    iri: fc.constantFrom(...iris),
    source: fc.constant(null),
    refinements: few(constraint, 7),
  });
const names = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<readonly Item[]> => fc.array(item, { maxLength: 2 });

let made = 0;
const common = {
  uid: fc.constant(null).map(() => `urn:rule:${made++}`),
  actions: fc.array(
    fc.record({
      iri: fc.constantFrom('use', 'read', 'read', 'print', 'sell', 'unheard').map((term) => ODRL + term),
      refinements: few(constraint, 7),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  targets: names(resource(['urn:x', 'urn:x', 'urn:y', 'urn:catalogue'])),
  assigners: fc.constant([]),
  assignees: names(resource(['urn:alice', 'urn:alice', 'urn:bob', 'urn:team'])),
  constraints,
  metadata: fc.constant([]),
};
const duty: fc.Arbitrary<Duty> = fc.record({
  ...common,
  uid: fc.constantFrom('urn:duty:1', 'urn:duty:2'),
  consequences: fc.constant([]),
  parties: fc.constant([]),
});
const permission: fc.Arbitrary<Permission> = fc.record({ ...common, duties: few(duty, 2) });
const prohibition: fc.Arbitrary<Prohibition> = fc.record({ ...common, remedies: few(duty, 2) });

const policy: fc.Arbitrary<Policy> = fc.record({
  uid: fc.constant('urn:policy'),
  type: fc.constant('Set' as const),
  conflict: fc.constantFrom(null, 'prohibit' as const, 'invalid' as const),
  profiles: fc.constant([]),
  permissions: fc.array(permission, { minLength: 1, maxLength: 3 }),
  prohibitions: few(prohibition, 2),
  obligations: few(duty, 2),
  partOf: fc.constantFrom([], [{ member: 'urn:x', collection: 'urn:catalogue' }]),
  actions: fc.constantFrom([], [{ iri: `${ODRL}read`, includedIn: null, implies: [`${ODRL}print`] }]),
  metadata: fc.constant([]),
});

const given: fc.Arbitrary<readonly GivenOperand[]> = fc.array(value, { minLength: 1, maxLength: 2 });
const operands = fc
  .dictionary(fc.constantFrom('purpose', 'spatial', 'count', 'version'), given)
  .map((found) => new Map(Object.entries(found)) as ReadonlyMap<LeftOperand, readonly GivenOperand[]>);
const facts: fc.Arbitrary<Facts> = fc.record({
  memberOf: fc.constantFrom(new Map(), new Map([['urn:alice', ['urn:team']]])),
  partOf: fc.constantFrom(
    new Map(),
    new Map([
      ['urn:place:FR', ['urn:place:EU']],
      ['FR', ['EU']],
    ]),
  ),
  duties: fc
    .dictionary(
      fc.constantFrom('urn:duty:1', 'urn:duty:2'),
      fc.constantFrom<DutyState>('fulfilled', 'violated', 'unset'),
    )
    .map((states) => new Map(Object.entries(states))),
  operands,
});
const request: fc.Arbitrary<PolicyRequest> = fc.record({
  assignee: fc.constant('urn:alice'),
  action: fc.constantFrom('read', 'read', 'use', 'unheard').map((term) => ODRL + term),
  target: fc.constant('urn:x'),
  assigner: fc.constant(null),
  operands: fc.constant(new Map()),
});

let opened = 0;
const opens = (of: Policy, asked: PolicyRequest, known: Facts): boolean => {
  const permits = evaluate(of, asked, known, NOW).effect === 'PERMIT';
  if (permits) opened += 1;
  return permits;
};
/** `change` may close, and never opens. */
const closesAtMost = <Change>(change: fc.Arbitrary<Change>, apply: (of: Policy, change: Change) => Policy): void => {
  opened = 0;
  fc.assert(
    fc.property(policy, request, facts, change, (of, asked, known, changed) => {
      const before = opens(of, asked, known);
      expect(opens(apply(of, changed), asked, known) && !before).toBe(false);
    }),
    { numRuns: 1000 },
  );
  // Of policies that never open anything, nothing could be shown.
  expect(opened).toBeGreaterThan(100);
};

const at = (index: number, length: number): number => index % Math.max(length, 1);
const replaced = <Item>(list: readonly Item[], index: number, item: (of: Item) => Item): readonly Item[] =>
  list.map((of, i) => (i === at(index, list.length) ? item(of) : of));
const removed = <Item>(list: readonly Item[], index: number): readonly Item[] =>
  list.filter((_, i) => i !== at(index, list.length));

test('adding a prohibition never opens anything', () => {
  closesAtMost(prohibition, (of, added) => ({ ...of, prohibitions: [...of.prohibitions, added] }));
});

test('and-ing a constraint onto a permission never opens anything', () => {
  closesAtMost(fc.tuple(fc.nat(9), constraint), (of, [which, added]) => ({
    ...of,
    permissions: replaced(of.permissions, which, (rule) => ({ ...rule, constraints: [...rule.constraints, added] })),
  }));
});

test('and-ing a constraint onto one within a permission never opens anything', () => {
  closesAtMost(fc.tuple(fc.nat(9), constraint), (of, [which, added]) => ({
    ...of,
    permissions: replaced(of.permissions, which, (rule) => ({
      ...rule,
      constraints: rule.constraints.map((held) => ({
        uid: null,
        operator: 'and' as const,
        constraints: [held, added],
      })),
    })),
  }));
});

test('refining an action, a target or an assignee of a permission never opens anything', () => {
  const refine = <Item extends { readonly refinements: readonly PolicyConstraint[] }>(
    items: readonly Item[],
    added: PolicyConstraint,
  ): readonly Item[] => items.map((item) => ({ ...item, refinements: [...item.refinements, added] }));
  closesAtMost(fc.tuple(fc.nat(9), constraint), (of, [which, added]) => ({
    ...of,
    permissions: replaced(of.permissions, which, (rule) => ({
      ...rule,
      actions: refine(rule.actions, added),
      targets: refine(rule.targets, added),
      assignees: refine(rule.assignees, added),
    })),
  }));
});

test('a further duty of a permission never opens anything', () => {
  closesAtMost(fc.tuple(fc.nat(9), duty), (of, [which, added]) => ({
    ...of,
    permissions: replaced(of.permissions, which, (rule) => ({ ...rule, duties: [...rule.duties, added] })),
  }));
});

test('removing a permission never opens anything', () => {
  closesAtMost(fc.nat(9), (of, which) => ({ ...of, permissions: removed(of.permissions, which) }));
});

test('removing a constraint from a prohibition never opens anything', () => {
  closesAtMost(fc.tuple(prohibition, fc.nat(9), fc.nat(9)), (of, [extra, which, held]) => ({
    ...of,
    prohibitions: replaced([...of.prohibitions, extra], which, (rule) => ({
      ...rule,
      constraints: removed(rule.constraints, held),
    })),
  }));
});

test('an unknown operator or operand in every constraint of a permission leaves it closed', () => {
  const unknown: fc.Arbitrary<PolicyConstraint> = constraint.filter(
    (of) =>
      !('constraints' in of) && (!Object.hasOwn(LEFT_OPERANDS, of.leftOperand) || !OPERATORS.includes(of.operator)),
  );
  fc.assert(
    fc.property(policy, request, facts, unknown, (of, asked, known, added) => {
      const permissions = of.permissions.map((rule) => ({ ...rule, constraints: [...rule.constraints, added] }));
      expect(opens({ ...of, permissions }, asked, known)).toBe(false);
    }),
  );
});

test('an unknown operator or operand does not lift a prohibition', () => {
  const unknown: fc.Arbitrary<PolicyConstraint> = constraint.filter(
    (of) =>
      !('constraints' in of) && (!Object.hasOwn(LEFT_OPERANDS, of.leftOperand) || !OPERATORS.includes(of.operator)),
  );
  fc.assert(
    fc.property(policy, request, facts, unknown, (of, asked, known, added) => {
      const all: Prohibition = {
        ...of.permissions[0]!,
        targets: [],
        assignees: [],
        actions: [],
        constraints: [added],
        remedies: [],
      };
      expect(opens({ ...of, prohibitions: [...of.prohibitions, all] }, asked, known)).toBe(false);
    }),
  );
});

test('knowing fewer values never opens anything', () => {
  fc.assert(
    fc.property(policy, request, facts, fc.nat(3), (of, asked, known, which) => {
      const fewer = new Map(removed([...known.operands], which));
      const before = opens(of, asked, known);
      expect(opens(of, asked, { ...known, operands: fewer }) && !before).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
