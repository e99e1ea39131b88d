import { MINIMUM_FREQUENCY, publishable, ROUNDING_BASE } from '../../policy/disclosure.js';
import type { Decision, FieldGrant, PartyEvidence } from '../../policy/model.js';
import type { AccessSession } from '../../policy/session.js';
import type { ResponsePath } from '../../policy/refusals.js';
import type { LearnerDimension } from './__generated__/types.js';
import type { CountedProperty, CountedRow, TracesRepository } from './repository-traces.js';

/** Learners looked at in one trip: some ten thousand people take a few trips. */
const AT_ONCE = 2_000;

type Count = (
  repository: TracesRepository,
  holder: string,
  first: number,
  after: string | null,
) => Promise<CountedRow[]>;

const byProperty =
  (property: CountedProperty): Count =>
  (repository, holder, first, after) =>
    repository.countedByProperty(holder, property, first, after);

/** Each dimension: the coordinate that has to be open, and where its values come from. */
export const DIMENSIONS: Readonly<Record<LearnerDimension, { readonly coordinate: string; readonly rows: Count }>> = {
  PROGRAMME: { coordinate: 'Learner.programme', rows: byProperty('programme') },
  ISCED_LEVEL: { coordinate: 'Learner.iscedLevel', rows: byProperty('iscedLevel') },
  TERRITORY: { coordinate: 'Learner.territory', rows: byProperty('territory') },
  AGE_BAND: { coordinate: 'Learner.ageBand', rows: byProperty('ageBand') },
  COMPLETED_ACTIVITY: {
    coordinate: 'LearningTrace.completed',
    rows: (repository, holder, first, after) => repository.countedByCompletion(holder, first, after),
  },
};

export interface LearnerCounts {
  readonly groups: readonly { readonly value: string | null; readonly count: number }[];
  readonly suppressed: boolean;
  readonly minimumGroupSize: number;
  readonly roundedTo: number;
}

type Counted = Exclude<Decision, { effect: 'DENY' }>;

/** Smallest group a grant asks for. The decision names the grant; one that is not found asks for more than anybody. */
function minimumOf({ agreement, rule, through }: Counted, { agreements }: PartyEvidence): number {
  if (through !== 'AGREEMENT') return MINIMUM_FREQUENCY;
  const grant: FieldGrant | undefined = agreements
    .find(({ uid }) => uid === agreement)
    ?.grants.find(({ uid }) => uid === rule);
  return grant ? (grant.minimumGroupSize ?? MINIMUM_FREQUENCY) : Infinity;
}

/**
 * Counts the learners of a holder who may be counted, after their values and then their consents were read.
 *
 * @returns null when nothing can be shown: too few people, or none who count
 * @throws ApiError GRAPH_UNAVAILABLE
 */
export async function countLearners(
  repository: TracesRepository,
  access: AccessSession,
  holder: string,
  by: LearnerDimension,
): Promise<LearnerCounts | null> {
  const { coordinate, rows } = DIMENSIONS[by];
  const tallies = new Map<string | null, { people: number; readable: number }>();
  const counted = new Map<string, Counted>();
  let after: string | null = null;
  for (;;) {
    const page: readonly CountedRow[] = await rows(repository, holder, AT_ONCE, after);
    if (page.length === 0) break;
    const decisions = await access.countable(
      coordinate,
      page.map(({ subject }) => ({ subject, holder })),
    );
    page.forEach(({ value }, i) => {
      const decision = decisions[i]!;
      if (decision.effect === 'DENY' || (value === null && by === 'COMPLETED_ACTIVITY')) return;
      const group = value === null ? null : String(value);
      const tally = tallies.get(group) ?? { people: 0, readable: 0 };
      tallies.set(group, tally);
      tally.people += 1;
      if (decision.effect !== 'AGGREGATE_ONLY') tally.readable += 1;
      counted.set(`${decision.agreement} ${decision.rule}`, decision);
    });
    after = page.at(-1)!.recordId;
  }
  const parties = await access.parties();
  const minimum = Math.max(MINIMUM_FREQUENCY, ...[...counted.values()].map((decision) => minimumOf(decision, parties)));
  const { groups, suppressed } = publishable(tallies, minimum);
  if (groups.length === 0) return null;
  for (const decision of counted.values())
    access.explained({
      act: 'AGGREGATE',
      coordinate,
      holder,
      decision: { ...decision, effect: 'AGGREGATE_ONLY', consent: null },
      facts: null,
    });
  return { groups, suppressed, minimumGroupSize: minimum, roundedTo: ROUNDING_BASE };
}

/** Why there is no figure: what depends on organisations, or that too few people count. Which of them do is not told. */
export async function refuseCounts(
  access: AccessSession,
  holder: string,
  by: LearnerDimension,
  path: ResponsePath,
): Promise<void> {
  const { coordinate } = DIMENSIONS[by];
  const [ofNobody] = await access.countable(coordinate, [{ subject: null, holder }]);
  const reason =
    ofNobody!.effect === 'DENY' && ofNobody!.reason !== 'NOT_PERMITTED_FOR_PERSON'
      ? ofNobody!.reason
      : 'COHORT_TOO_SMALL';
  access.refuse(coordinate, reason, path);
  access.refuseRoot({ coordinate, holder, reason });
}
