import fc from 'fast-check';
import { sampleTerms } from './sample-oracle.js';
import type { Limit, States, Terms, TermsDuty, TermsProhibition } from './oracle-terms.js';

/*
 * Other terms for the agreements of the sample, at random: prohibitions, constraints of permissions, duties and how they stand, legal
 * bases and grounds that override objections. Each time beginning from the sample's own, so that a run does not close for good.
 */

const ALPHA = 'did:web:edtech-alpha.example';
const FUN = 'did:web:fun-mooc.example';
const LILLE = 'did:web:universite-de-lille.example';
const [LONG_AGO, FAR_AHEAD] = ['2020-01-01T00:00:00Z', '2040-01-01T00:00:00Z'];

/** Of each kind some that hold, some that do not, and some that nobody can judge. */
const COMPARISONS: readonly Limit[] = [
  { leftOperand: 'purpose', operator: 'isA', rightOperand: 'dpv:ServiceProvision' },
  { leftOperand: 'purpose', operator: 'isA', rightOperand: 'dpv:DirectMarketing' },
  { leftOperand: 'purpose', operator: 'isA', rightOperand: 'dpv:ResearchAndDevelopment' },
  { leftOperand: 'purpose', operator: 'eq', rightOperand: 'dpv:Marketing' },
  { leftOperand: 'purpose', operator: 'neq', rightOperand: 'dpv:DirectMarketing' },
  { leftOperand: 'purpose', operator: 'isAnyOf', rightOperand: ['dpv:ServiceProvision', 'dpv:AcademicResearch'] },
  { leftOperand: 'purpose', operator: 'isNoneOf', rightOperand: ['dpv:Marketing', 'dpv:AcademicResearch'] },
  { leftOperand: 'recipient', operator: 'eq', rightOperand: ALPHA },
  { leftOperand: 'recipient', operator: 'neq', rightOperand: FUN },
  { leftOperand: 'recipient', operator: 'isAnyOf', rightOperand: [FUN, LILLE] },
  { leftOperand: 'recipient', operator: 'isNoneOf', rightOperand: [LILLE] },
  { leftOperand: 'dateTime', operator: 'lteq', rightOperand: FAR_AHEAD },
  { leftOperand: 'dateTime', operator: 'gt', rightOperand: LONG_AGO },
  { leftOperand: 'dateTime', operator: 'lt', rightOperand: LONG_AGO },
  { leftOperand: 'dateTime', operator: 'gteq', rightOperand: FAR_AHEAD },
  { leftOperand: 'industry', operator: 'eq', rightOperand: 'education' },
  { leftOperand: 'weather', operator: 'eq', rightOperand: 'fair' },
  { leftOperand: 'purpose', operator: 'resembles', rightOperand: 'dpv:ServiceProvision' },
];
const comparison = fc.constantFrom(...COMPARISONS);
const several = fc.array(comparison, { minLength: 2, maxLength: 3 });
const limit: fc.Arbitrary<Limit> = fc.oneof(
  { weight: 6, arbitrary: comparison },
  { weight: 1, arbitrary: fc.record({ and: several }) },
  { weight: 1, arbitrary: fc.record({ or: several }) },
  { weight: 1, arbitrary: fc.record({ xone: several }) },
);
/** Of what holds for everybody: a permission under these opens. */
const harmless = fc.constantFrom(COMPARISONS[11]!, COMPARISONS[12]!);

const CONDITIONS = ['urn:duty:condition-1', 'urn:duty:condition-2'];
const OBLIGATIONS = ['urn:duty:obligation-1', 'urn:duty:obligation-2'];
interface Owed {
  readonly duty: TermsDuty;
  readonly state: 'FULFILLED' | 'VIOLATED' | null;
}
const owed = (uid: string, kind: TermsDuty['kind'], deadlines: readonly (string | null)[]): fc.Arbitrary<Owed> =>
  fc.record({
    duty: fc.record({
      uid: fc.constant(uid),
      kind: fc.constant(kind),
      action: fc.oneof(
        { weight: 15, arbitrary: fc.constantFrom('odrl:inform', 'odrl:delete', 'odrl:compensate') },
        { weight: 1, arbitrary: fc.constant('odrl:distribute') },
      ),
      owedBy: fc.constantFrom('ASSIGNER' as const, 'ASSIGNEE' as const),
      deadline: fc.constantFrom(...deadlines),
    }),
    state: fc.oneof(
      { weight: 5, arbitrary: fc.constant('FULFILLED' as const) },
      { weight: 1, arbitrary: fc.constantFrom('VIOLATED' as const, null) },
    ),
  });
const some = <Item>(most: readonly fc.Arbitrary<Item>[], weight: number): fc.Arbitrary<Item[]> =>
  fc.oneof({ weight, arbitrary: fc.constant<Item[]>([]) }, { weight: 1, arbitrary: fc.tuple(...most) });

interface Change {
  readonly coordinates: readonly string[];
  readonly forbidden: boolean;
  readonly legalBasis: string | null;
  readonly hasGround: boolean;
  readonly overridesObjectionOn: string | null;
  readonly constraints: readonly Limit[];
  readonly duties: readonly string[];
}
const seldom = <Value>(one: Value, other: Value): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(one) }, { weight: 15, arbitrary: fc.constant(other) });
const change = (coordinates: readonly string[]): fc.Arbitrary<Change> =>
  fc.record({
    coordinates: fc.subarray([...coordinates], { minLength: Math.ceil(coordinates.length / 2) }),
    forbidden: seldom(true, false),
    legalBasis: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(null, 'eu-gdpr:A6-1-e') },
      { weight: 1, arbitrary: fc.constantFrom('eu-gdpr:A6-1-a', 'eu-gdpr:A6-1-b', 'eu-gdpr:A6-1-f') },
    ),
    hasGround: seldom(false, true),
    overridesObjectionOn: fc.constantFrom(null, 'Recorded grounds (fictional)', 'Other recorded grounds (fictional)'),
    constraints: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: fc.array(harmless, { minLength: 1, maxLength: 2 }) },
      { weight: 2, arbitrary: fc.array(limit, { minLength: 1, maxLength: 2 }) },
    ),
    duties: fc.oneof(
      { weight: 8, arbitrary: fc.constant([]) },
      { weight: 5, arbitrary: fc.subarray(CONDITIONS, { minLength: 1 }) },
      { weight: 1, arbitrary: fc.constantFrom([OBLIGATIONS[0]!], ['urn:duty:of-nobody']) },
    ),
  });

/** Two organisations agreed on other terms. */
export interface Agreeing {
  readonly kind: 'terms';
  readonly uid: string;
  readonly terms: Terms;
  readonly states: States;
}

const AGREEMENTS = ['lille-alpha', 'lille-fun', 'fun-lille', 'fun-lille-research'].map(
  (name) => `urn:passerelle:agreement:${name}`,
);
export const agreeing: fc.Arbitrary<Agreeing> = fc.constantFrom(...AGREEMENTS, AGREEMENTS[1]!).chain((uid) => {
  const sample = sampleTerms(uid);
  const coordinates = [...new Set(sample.grants.map(({ coordinate }) => coordinate))];
  const prohibition: fc.Arbitrary<TermsProhibition> = fc.record({
    coordinates: fc.oneof(fc.constant([]), fc.subarray(coordinates, { minLength: 1, maxLength: 3 })),
    constraints: fc.array(limit, { maxLength: 2, minLength: 1 }),
  });
  return fc
    .record({
      wider: fc.constantFrom([], ['dpv:Marketing'], ['dpv:Marketing'], ['dpv:Marketing'], ['dpv:DirectMarketing']),
      changes: fc.array(change(coordinates), { minLength: 1, maxLength: 2 }),
      prohibitions: fc.oneof(
        { weight: 4, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(prohibition, { minLength: 1, maxLength: 2 }) },
      ),
      conditions: fc.tuple(...CONDITIONS.map((of) => owed(of, 'PRECONDITION', [null]))),
      obligations: some(
        OBLIGATIONS.map((of) => owed(of, 'OBLIGATION', [null, LONG_AGO, FAR_AHEAD])),
        3,
      ),
    })
    .map(({ wider, changes, prohibitions, conditions, obligations }) => {
      const duties = [...conditions, ...obligations];
      const grants = sample.grants.map((grant) =>
        changes
          .filter((of) => of.coordinates.includes(grant.coordinate))
          .reduce(
            (before, { forbidden, legalBasis, hasGround, overridesObjectionOn, constraints, duties: named }) => ({
              ...before,
              ...(forbidden && { effect: 'DENY' }),
              ...(legalBasis !== null && { legalBasis }),
              ...{ ground: hasGround ? 'A recorded ground (fictional)' : null, overridesObjectionOn },
              ...{ constraints, duties: named },
            }),
            grant,
          ),
      );
      return {
        ...{ kind: 'terms' as const, uid },
        terms: {
          purposes: [...sample.purposes, ...wider],
          ...{ grants, prohibitions },
          duties: duties.map(({ duty }) => duty),
        },
        states: Object.fromEntries(duties.flatMap(({ duty, state }) => (state === null ? [] : [[duty.uid, state]]))),
      };
    });
});
