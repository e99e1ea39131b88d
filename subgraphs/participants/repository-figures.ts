import type { Decision } from '../../policy/model.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { LearnerDimension } from './__generated__/types.js';

/** What of one learner people are counted by. */
export interface CountedRow {
  readonly recordId: string;
  readonly subject: string;
  readonly programme: string | null;
  readonly iscedLevel: number | null;
  readonly territory: string | null;
  readonly ageBand: string | null;
  /** IRIs of the activities completed, each once. */
  readonly completed: readonly string[];
}

/** What opened a table: on the log each time that it is told. */
export type OpenedBy = Pick<Exclude<Decision, { effect: 'DENY' }>, 'through' | 'agreement' | 'rule' | 'legalBasis'>;

/** One table as it is answered. */
export interface FigureTable {
  readonly groups: readonly { readonly value: string | null; readonly count: number }[];
  readonly suppressed: boolean;
  readonly openedBy: readonly OpenedBy[];
}

/** All that was counted of one holder's learners for one recipient at one instant. No person is in it, and no group that was left out. */
export interface Vintage {
  readonly sequence: number;
  readonly purpose: string;
  /** Milliseconds since the epoch: counted at, and answered until. */
  readonly countedAt: number;
  readonly validUntil: number;
  readonly minimumGroupSize: number;
  /** Dimensions that were open to the recipient when it was counted. */
  readonly tables: Partial<Record<LearnerDimension, FigureTable>>;
}

export interface FiguresRepository {
  /** Learners of a holder in the order of their records. @param after  record of the last row before */
  countedLearners(holder: string, first: number, after: string | null): Promise<CountedRow[]>;
  latestVintage(holder: string, recipient: string): Promise<Vintage | null>;
  /** Keeps a vintage. @returns the one that is kept: of two with one place in the sequence, the first */
  keepVintage(holder: string, recipient: string, vintage: Vintage): Promise<Vintage>;
  /** The secret of a holder's tables; made of `seed` the first time, the same ever after. */
  figureSecret(holder: string, seed: string): Promise<string>;
}

const COUNTED_LEARNERS = /* cypher */ `
  MATCH (learner:Learner { holder: $holder }) WHERE learner.id > $after
  WITH learner ORDER BY learner.id LIMIT toInteger($first)
  RETURN learner.id AS recordId, learner.person AS subject, learner.programme AS programme, learner.iscedLevel AS iscedLevel,
    learner.territory AS territory, learner.ageBand AS ageBand,
    COLLECT { MATCH (learner)-[:DID]->(trace:LearningTrace) WHERE trace.completed RETURN DISTINCT trace.activity } AS completed
  ORDER BY recordId`;

const VINTAGE = 'vintage.sequence AS sequence, vintage.content AS content';

const LATEST_VINTAGE = /* cypher */ `
  MATCH (vintage:FigureVintage { holder: $holder, recipient: $recipient })
  RETURN ${VINTAGE} ORDER BY sequence DESC LIMIT 1`;

/** The key's constraint makes two that come at once wait for each other: the second finds the first's. */
const KEEP_VINTAGE = /* cypher */ `
  MERGE (vintage:FigureVintage { key: $key })
    ON CREATE SET vintage.holder = $holder, vintage.recipient = $recipient, vintage.sequence = toInteger($sequence),
      vintage.content = $content
  RETURN ${VINTAGE}`;

const FIGURE_SECRET = /* cypher */ `
  MERGE (order:FigureOrder { holder: $holder }) ON CREATE SET order.secret = $seed
  RETURN order.secret AS secret`;

interface StoredVintage extends Record<string, unknown> {
  readonly sequence: number;
  readonly content: string;
}

const vintageOf = ({ sequence, content }: StoredVintage): Vintage => ({
  ...(JSON.parse(content) as Omit<Vintage, 'sequence'>),
  sequence,
});

export const figuresRepository = (graph: Graph): FiguresRepository => ({
  countedLearners: (holder, first, after) =>
    graph.read<CountedRow & Record<string, unknown>>(COUNTED_LEARNERS, { holder, first, after: after ?? '' }),
  async latestVintage(holder, recipient) {
    const [row] = await graph.readLatest<StoredVintage>(LATEST_VINTAGE, { holder, recipient });
    return row ? vintageOf(row) : null;
  },
  async keepVintage(holder, recipient, { sequence, ...content }) {
    const [row] = await graph.write<StoredVintage>(KEEP_VINTAGE, {
      key: JSON.stringify([holder, recipient, sequence]),
      holder,
      recipient,
      sequence,
      content: JSON.stringify(content),
    });
    return vintageOf(row!);
  },
  async figureSecret(holder, seed) {
    const [row] = await graph.write<{ secret: string }>(FIGURE_SECRET, { holder, seed });
    return row!.secret;
  },
});
