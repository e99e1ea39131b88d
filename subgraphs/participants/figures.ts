import { createHmac, randomBytes } from 'node:crypto';
import type { Counted, CountedBy } from '../../policy/countable.js';
import {
  HIDDEN,
  MINIMUM_FREQUENCY,
  publishable,
  type Contribution,
  type Publishable,
} from '../../policy/disclosure.js';
import type { Decision, FieldGrant, PartyEvidence } from '../../policy/model.js';
import type { AccessSession } from '../../policy/session.js';
import { NOT_COUNTED } from '../../policy/suppression.js';
import { nextVintageAt } from '../../policy/vintage.js';
import type { LearnerDimension } from './__generated__/types.js';
import type { CountedRow, FiguresRepository, FigureTable, OpenedBy, Vintage } from './repository-figures.js';

/** Learners looked at in one trip: some ten thousand people take a few trips. */
const AT_ONCE = 2_000;

interface Dimension extends CountedBy {
  readonly valuesOf: (row: CountedRow) => readonly (string | null)[];
  /** The dimension that this one refines: who knows somebody's programme knows the level. It comes first. */
  readonly refines?: LearnerDimension;
  /** Whether a person may be in several groups, or in none: then the groups have no sum that means anything. */
  readonly several?: boolean;
}

const text = (value: string | number | null): string | null => (value === null ? null : String(value));
const told = (category: CountedBy['toldBy'][number]['category'], ...coordinates: string[]): CountedBy['toldBy'] =>
  coordinates.map((coordinate) => ({ coordinate, category }));

/** Everything that can be counted, the same for everybody: no filter and no crossing of two, so that groups cannot be made to differ by few. */
export const DIMENSIONS: Readonly<Record<LearnerDimension, Dimension>> = {
  ISCED_LEVEL: {
    coordinate: 'Learner.iscedLevel',
    toldBy: told('ENROLMENT', 'Learner.iscedLevel', 'Learner.programme'),
    valuesOf: ({ iscedLevel }) => [text(iscedLevel)],
  },
  PROGRAMME: {
    coordinate: 'Learner.programme',
    toldBy: told('ENROLMENT', 'Learner.programme', 'Learner.iscedLevel'),
    valuesOf: ({ programme }) => [programme],
    refines: 'ISCED_LEVEL',
  },
  TERRITORY: {
    coordinate: 'Learner.territory',
    toldBy: told('DEMOGRAPHIC', 'Learner.territory'),
    valuesOf: ({ territory }) => [territory],
  },
  AGE_BAND: {
    coordinate: 'Learner.ageBand',
    toldBy: told('DEMOGRAPHIC', 'Learner.ageBand'),
    valuesOf: ({ ageBand }) => [ageBand],
  },
  COMPLETED_ACTIVITY: {
    coordinate: 'LearningTrace.completed',
    toldBy: told('LEARNING_TRACE', 'LearningTrace.completed', 'LearningTrace.verb', 'LearningTrace.scoreScaled'),
    valuesOf: ({ completed }) => completed,
    several: true,
  },
};

type Counts = Exclude<Decision, { effect: 'DENY' }>;

/** Smallest group a grant asks for. The decision names the grant; one that is not found asks for more than anybody. */
function minimumOf({ agreement, rule, through }: OpenedBy, { agreements }: PartyEvidence): number {
  if (through !== 'AGREEMENT') return MINIMUM_FREQUENCY;
  const grant: FieldGrant | undefined = agreements
    .find(({ uid }) => uid === agreement)
    ?.grants.find(({ uid }) => uid === rule);
  return grant ? (grant.minimumGroupSize ?? MINIMUM_FREQUENCY) : Number.MAX_SAFE_INTEGER;
}

interface Person {
  readonly row: CountedRow;
  readonly counted: readonly Counted[];
}

/** All learners of the holder with what was decided about each dimension; their values were read before their consents. */
async function population(
  repository: FiguresRepository,
  access: AccessSession,
  holder: string,
  dimensions: readonly LearnerDimension[],
): Promise<Person[]> {
  const by = dimensions.map((dimension) => DIMENSIONS[dimension]);
  const people: Person[] = [];
  for (let after: string | null = null; ;) {
    const page: readonly CountedRow[] = await repository.countedLearners(holder, AT_ONCE, after);
    if (page.length === 0) return people;
    const counted = await access.countable(
      by,
      page.map(({ subject }) => ({ subject, holder })),
    );
    page.forEach((row, i) => people.push({ row, counted: counted[i]! }));
    after = page.at(-1)!.recordId;
  }
}

const counts = (of: Counted | undefined): of is Counted & { readonly decision: Counts } =>
  of !== undefined && of.decision.effect !== 'DENY';

const openedBy = (people: readonly Person[], at: number): OpenedBy[] => {
  const found = new Map<string, OpenedBy>();
  for (const { counted } of people) {
    const of = counted[at];
    if (!counts(of)) continue;
    const { through, agreement, rule, legalBasis } = of.decision;
    found.set(`${agreement} ${rule}`, { through, agreement, rule, legalBasis });
  }
  return [...found.values()];
};

/**
 * Counts the learners of a holder by every dimension that is open to the caller, all at one instant: tables made of one population cannot
 * be taken from each other.
 *
 * @param dimensions  those that are open
 * @throws ApiError GRAPH_UNAVAILABLE
 */
export async function countVintage(
  repository: FiguresRepository,
  access: AccessSession,
  holder: string,
  dimensions: readonly LearnerDimension[],
  sequence: number,
): Promise<Vintage> {
  const ordered = (Object.keys(DIMENSIONS) as LearnerDimension[]).filter((each) => dimensions.includes(each));
  const people = await population(repository, access, holder, ordered);
  const parties = await access.parties();
  const secret = await repository.figureSecret(holder, randomBytes(32).toString('base64'));
  const opened = ordered.map((_, at) => openedBy(people, at));
  const minimumGroupSize = Math.max(MINIMUM_FREQUENCY, ...opened.flat().map((by) => minimumOf(by, parties)));
  const oneEach = ordered.flatMap((each, at) => (DIMENSIONS[each].several ? [] : [at]));

  const published = new Map<LearnerDimension, Publishable<string | null>>();
  ordered.forEach((dimension, at) => {
    const { valuesOf, several, refines } = DIMENSIONS[dimension];
    const above = refines && published.get(refines);
    const aboveAt = above ? ordered.indexOf(refines!) : at;
    // Of two linked tables with different people the difference would tell who is in one alone.
    if (people.some(({ counted }) => counts(counted[at]) !== counts(counted[aboveAt])))
      return void published.set(dimension, { groups: [], suppressed: true, small: new Set() });
    const shownAbove = new Set(above?.groups.map(({ value }) => value));
    const order = (value: string | null): string =>
      createHmac('sha256', secret)
        .update(JSON.stringify([dimension, value]))
        .digest('hex');
    const contributions = people.flatMap(({ row, counted }): Contribution<string | null>[] => {
      const of = counted[at];
      if (!counts(of))
        // Who is in another table and not in this one is what the two differ by.
        return !several && oneEach.some((other) => counts(counted[other]))
          ? [{ value: NOT_COUNTED, known: false, stratum: HIDDEN }]
          : [];
      const group = above ? DIMENSIONS[refines!].valuesOf(row)[0]! : null;
      const stratum = above && shownAbove.has(group) ? JSON.stringify(group) : HIDDEN;
      const withheld = above?.small.has(group) ?? false;
      return valuesOf(row).map((value) => ({ value, known: of.known, stratum, withheld }));
    });
    published.set(dimension, publishable(contributions, minimumGroupSize, order));
  });
  const tables = Object.fromEntries(
    ordered.map((dimension, at): [LearnerDimension, FigureTable] => {
      const { groups, suppressed } = published.get(dimension)!;
      return [dimension, { groups, suppressed, openedBy: opened[at]! }];
    }),
  );
  const countedAt = access.now.getTime();
  return {
    sequence,
    purpose: access.scope.principal.purpose ?? '',
    countedAt,
    validUntil: nextVintageAt(countedAt),
    minimumGroupSize,
    tables,
  };
}
