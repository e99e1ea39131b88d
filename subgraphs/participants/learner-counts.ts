import { permits } from '../../policy/constraints.js';
import { ROUNDING_BASE } from '../../policy/disclosure.js';
import { isOverSome, readsAt } from '../../policy/mandates.js';
import type { PartyEvidence } from '../../policy/model.js';
import { inTerm } from '../../policy/readable.js';
import type { Reason } from '../../policy/reasons.js';
import type { ResponsePath } from '../../policy/refusals.js';
import type { AccessSession } from '../../policy/session.js';
import type { Principal } from '../../runtime/principal.js';
import type { LearnerDimension } from './__generated__/types.js';
import { countVintage, DIMENSIONS } from './figures.js';
import type { FiguresRepository, FigureTable, OpenedBy, Vintage } from './repository-figures.js';

export interface LearnerCounts {
  readonly groups: FigureTable['groups'];
  readonly suppressed: boolean;
  readonly minimumGroupSize: number;
  readonly roundedTo: number;
  /** RFC 3339, UTC. */
  readonly countedAt: string;
  readonly nextCountFrom: string;
}

const ALL = Object.keys(DIMENSIONS) as LearnerDimension[];

/** Whom a vintage is for: all of an organisation together, whatever the agreement. Staff read through mandates of their own. */
const recipientOf = ({ org, sub }: Principal, mandated: boolean): string => (mandated ? `${org} ${sub}` : org!);

/** Why each dimension is closed to the caller whoever the people are; null: it is not. */
async function closedDimensions(access: AccessSession, holder: string): Promise<(Reason | null)[]> {
  const [ofNobody] = await access.countable(
    ALL.map((dimension) => DIMENSIONS[dimension]),
    [{ subject: null, holder }],
  );
  const { principal } = access.scope;
  const parties = await access.parties();
  return ofNobody!.map(({ decision }, i) => {
    const { category } = DIMENSIONS[ALL[i]!].toldBy[0]!;
    const isClosed = decision.effect === 'DENY' && decision.reason !== 'NOT_PERMITTED_FOR_PERSON';
    return isClosed && !isOverSome(principal, holder, category, parties) ? decision.reason : null;
  });
}

/** Whether what opened a table when it was counted is in force now, under every condition of it. */
function stillOpen(
  { through, agreement, rule }: OpenedBy,
  parties: PartyEvidence,
  principal: Principal,
  now: number,
): boolean {
  if (through === 'MANDATE') return parties.mandates.some((mandate) => mandate.id === rule && inTerm(mandate, now));
  const asking = { principal, standing: parties.standings.get(principal.org ?? '') };
  return parties.agreements.some(
    (of) =>
      of.uid === agreement &&
      of.status === 'ACTIVE' &&
      inTerm(of, now) &&
      of.grants.some(({ uid, constraints }) => uid === rule && permits(constraints, asking, now, of.disclosures)),
  );
}

/**
 * The vintage in force for the caller; counted now where there is none. Of requests that come at once, one counts for all. One in which
 * nothing can be shown holds as long as any: else it would tell when a group became large enough.
 */
async function vintageInForce(
  repository: FiguresRepository,
  access: AccessSession,
  holder: string,
  open: readonly LearnerDimension[],
): Promise<Vintage> {
  const { principal } = access.scope;
  const recipient = recipientOf(principal, readsAt(principal, holder, await access.parties()));
  const latest = await repository.latestVintage(holder, recipient);
  if (latest && access.now.getTime() < latest.validUntil) return latest;
  const next = await countVintage(repository, access, holder, open, (latest?.sequence ?? 0) + 1);
  return repository.keepVintage(holder, recipient, next);
}

/** The figures, or why there are none: what depends on organisations, or that too few people count. Which of them do is not told. */
async function figures(
  repository: FiguresRepository,
  access: AccessSession,
  holder: string,
  by: LearnerDimension,
): Promise<{ vintage: Vintage; table: FigureTable } | { reason: Reason }> {
  const closed = await closedDimensions(access, holder);
  const reason = closed[ALL.indexOf(by)]!;
  if (reason !== null) return { reason };
  const open = ALL.filter((_, i) => closed[i] === null);
  const vintage = await vintageInForce(repository, access, holder, open);
  const table = vintage.tables[by];
  const parties = await access.parties();
  const same =
    table !== undefined &&
    vintage.purpose === access.scope.principal.purpose &&
    table.openedBy.every((of) => stillOpen(of, parties, access.scope.principal, access.now.getTime()));
  if (!same) return { reason: 'DIFFERENCING_RISK' };
  return table.groups.length === 0 ? { reason: 'COHORT_TOO_SMALL' } : { vintage, table };
}

/**
 * How many of a holder's learners there are by one dimension, from the vintage in force for the caller.
 *
 * @returns null where nothing can be shown: the reason is noted
 * @throws ApiError GRAPH_UNAVAILABLE
 * @see docs/adr/0014-disclosure-control.md
 */
export async function countLearners(
  repository: FiguresRepository,
  access: AccessSession,
  holder: string,
  by: LearnerDimension,
  path: ResponsePath,
): Promise<LearnerCounts | null> {
  const { coordinate } = DIMENSIONS[by];
  const found = await figures(repository, access, holder, by);
  if ('reason' in found) {
    access.refuse(coordinate, found.reason, path);
    access.refuseRoot({ coordinate, holder, reason: found.reason });
    return null;
  }
  const { vintage, table } = found;
  for (const opened of table.openedBy)
    access.explained({
      act: 'AGGREGATE',
      coordinate,
      holder,
      decision: { ...opened, effect: 'AGGREGATE_ONLY', consent: null },
      facts: null,
    });
  return {
    groups: table.groups,
    suppressed: table.suppressed,
    minimumGroupSize: vintage.minimumGroupSize,
    roundedTo: ROUNDING_BASE,
    countedAt: new Date(vintage.countedAt).toISOString(),
    nextCountFrom: new Date(vintage.validUntil).toISOString(),
  };
}
