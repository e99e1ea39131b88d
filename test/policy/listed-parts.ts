import type { SampleLearner } from '../../subgraphs/participants/sample.js';

/* Fields of a learner that are lists of parts of the record, as the differential test selects and expects them. */

export type Row = Readonly<Record<string, unknown>>;
interface Listed {
  readonly type: string;
  readonly leaves: readonly string[];
  /** As the sample has them, in the order of the answer. */
  readonly rows: (of: SampleLearner) => readonly Row[];
}

const inOrder = <Item>(items: readonly Item[] | undefined, by: (item: Item) => string): Item[] =>
  [...(items ?? [])].sort((one, other) => (by(one) < by(other) ? -1 : 1));

export const LISTED: Readonly<Record<string, Listed>> = {
  skillProfile: {
    type: 'SkillClaim',
    leaves: ['status', 'level', 'attestedBy'],
    rows: (of) => inOrder(of.skillClaims, ({ skillUri }) => skillUri),
  },
  learningTraces: {
    type: 'LearningTrace',
    leaves: ['verb', 'activity', 'activityName', 'at', 'completed', 'scoreScaled'],
    rows: (of) => inOrder(of.learningTraces, ({ at }) => at),
  },
  credentials: {
    type: 'Credential',
    leaves: ['title', 'awardingBody', 'awardingDate', 'verification', 'forgery'],
    rows: (of) => inOrder(of.credentials, ({ awardingDate }) => awardingDate).reverse(),
  },
  accommodations: {
    type: 'Accommodation',
    leaves: ['basis', 'measure', 'validUntil'],
    rows: (of) => inOrder(of.accommodations, ({ measure }) => measure),
  },
  reflections: {
    type: 'Reflection',
    leaves: ['text', 'writtenOn'],
    rows: (of) => inOrder(of.reflections, ({ writtenOn }) => writtenOn),
  },
};
