import type { Log } from '../runtime/log.js';
import type { Principal } from '../runtime/principal.js';
import type { RequestScope } from '../runtime/subgraph.js';
import type { FieldAccess } from './annotations.js';
import { asksForPseudonyms } from './audience.js';
import { requestFor } from './batch.js';
import { decide } from './decide.js';
import { agreementsBetween } from './found.js';
import type { DisclosureLog } from './log/disclosure-log.js';
import { recordsOfRefusals, type RowlessRefusal } from './log/disclosure-record.js';
import type { PartyEvidence } from './model.js';
import { isOverSome } from './mandates.js';
import { holderOf } from './personal-data.js';
import { dependsOnNobody, type Reason } from './reasons.js';
import type { SharedParties } from './shared-parties.js';
import { holderOnLog, reasonBetween, reasonByToken } from './verdict.js';

/** A field of an operation, with those below it that lead to a field on which the policy has a say, or are one. */
export interface Place {
  /** Null where it is open. */
  readonly field: FieldAccess | null;
  /** A refusal can be told as null. */
  readonly nullable: boolean;
  readonly below: readonly Place[];
}

/** A root field of an operation, for one request. */
export interface RootPlace<Of extends Place = Place> {
  readonly place: Of;
  /** Governed root fields: the argument that names the holder. Null for the others. */
  readonly argument: string | null;
}

export interface RefusedPlace<Of extends Place = Place> {
  readonly place: Of;
  /** Schema coordinate of the field. */
  readonly coordinate: string;
  readonly reason: Reason;
  readonly isRoot: boolean;
  /** DID of the holder; null where none is named. */
  readonly holder: string | null;
}

/** What the evidence says of the parties; null where it was not read. */
interface Known {
  readonly principal: Principal;
  readonly parties: PartyEvidence | null;
  /** The instant to judge at, milliseconds since the epoch. */
  readonly now: number;
}

/**
 * The reason for which a field is refused whatever row of this holder there is: that of a row that is about nobody, where it depends
 * on organisations alone. A staff member's mandate would open rows, so it makes the reason one about a person; a person who
 * asks for herself or a ward is left to the rows.
 *
 * @param holder  null where the rows can be anybody's
 * @returns null where it may depend on the row
 */
export function reasonWithoutRow(field: FieldAccess | null, holder: string | null, known: Known): Reason | null {
  const { principal, parties, now } = known;
  if (field === null || field.policy === 'OPEN') return null;
  if (principal.sub === null) return 'UNAUTHENTICATED';
  if (field.policy === 'OWN' || principal.org === null || parties === null || holder === null) return null;
  if (isOverSome(principal, holder, field.category!, parties)) return null;
  const reasonUnder = (under: string | null): Reason | null => {
    const decision = decide(requestFor(field, { subject: null, holder, under }, principal), parties, null, now);
    return decision.effect === 'DENY' && dependsOnNobody(decision.reason) ? decision.reason : null;
  };
  // A row is shown under the recipient's own handle, or under a pseudonym of an agreement that asks for them.
  const reason = reasonUnder(null);
  if (reason === null) return null;
  const pseudonymous = agreementsBetween(parties.agreements, holder, principal.org).filter(asksForPseudonyms);
  return pseudonymous.every(({ uid }) => reasonUnder(uid) === reason) ? reason : null;
}

function reasonOfRoot({ field }: Place, argument: string | null, known: Known): Reason | null {
  const { principal, parties, now } = known;
  if (field?.policy !== 'GOVERNED' || argument === null) return reasonWithoutRow(field, null, known);
  const byToken = reasonByToken(principal, argument);
  if (byToken !== undefined) return byToken;
  return parties && reasonBetween(principal, holderOf(argument), parties, now);
}

const refusedAt = <Of extends Place>(place: Of, reason: Reason, isRoot: boolean, holder: string | null) => ({
  place,
  coordinate: place.field!.coordinate,
  reason,
  isRoot,
  holder,
});

/** Every field that is refused for every row there may be, the outermost of each way down. Pure: no I/O, no clock. */
export function refusedPlaces<Of extends Place>(roots: readonly RootPlace<Of>[], known: Known): RefusedPlace<Of>[] {
  const below = (place: Place, holder: string | null): RefusedPlace[] =>
    place.below.flatMap((inner) => {
      const reason = inner.nullable ? reasonWithoutRow(inner.field, holder, known) : null;
      return reason === null ? below(inner, holder) : [refusedAt(inner, reason, false, holder)];
    });
  return roots.flatMap(({ place, argument }) => {
    const holder = argument === null ? null : holderOnLog(argument);
    const reason = place.nullable ? reasonOfRoot(place, argument, known) : null;
    if (reason !== null) return [refusedAt(place, reason, true, holder)];
    // What is below has the form of what is above: places of a caller's own have places of its own below.
    return below(place, argument === null ? null : holderOf(argument)) as RefusedPlace<Of>[];
  });
}

/** One operation's refusals, as they go on the log: each root field by itself, as it would be without this; of the others, those alike together. */
function onLog(refused: readonly RefusedPlace[]): RowlessRefusal[] {
  const records = new Map<string, RowlessRefusal & { readonly coordinates: string[] }>();
  for (const { coordinate, reason, isRoot, holder } of refused) {
    const key = JSON.stringify([holder, reason, isRoot && coordinate]);
    const alike = records.get(key);
    if (!alike) records.set(key, { holder, reason, coordinates: [coordinate] });
    else if (!alike.coordinates.includes(coordinate)) alike.coordinates.push(coordinate);
  }
  return [...records.values()];
}

/** What was found of one operation before it is planned. */
export interface FoundBefore<Of extends Place = Place> {
  readonly refused: readonly RefusedPlace<Of>[];
  /** Commits the refusals to the log. False where they are not known to be there: then the subgraphs have to answer. */
  logged(): Promise<boolean>;
  /** The operation was answered. */
  done(): void;
}

/** The policy's side of what a gateway leaves out of an operation. Never rejects. */
export interface BeforePlanning {
  find<Of extends Place>(
    roots: readonly RootPlace<Of>[],
    isQuery: boolean,
    scope: RequestScope,
  ): Promise<FoundBefore<Of>>;
}

const found = <Of extends Place>(refused: readonly RefusedPlace<Of>[]): FoundBefore<Of> => ({
  refused,
  logged: async () => true,
  done: () => {},
});

const byTokenAlone = <Of extends Place>(roots: readonly RootPlace<Of>[], { principal }: RequestScope) =>
  found(principal.sub === null ? refusedPlaces(roots, { principal, parties: null, now: 0 }) : []);

/**
 * For a gateway that has neither the evidence nor the log: who is not authenticated is refused, which is on no log. Everything
 * else is the subgraphs'.
 *
 * @see docs/adr/0012-refusals-before-planning.md
 */
export const beforePlanningByToken: BeforePlanning = {
  find: async (roots, _isQuery, scope) => byTokenAlone(roots, scope),
};

export interface BeforePlanningDependencies {
  readonly parties: SharedParties;
  readonly disclosures: DisclosureLog;
  readonly log: Log;
  readonly clock: () => Date;
}

/** For a gateway in the process of its subgraphs, under one policy with them. */
export function beforePlanning({
  parties: shared,
  disclosures,
  log,
  clock,
}: BeforePlanningDependencies): BeforePlanning {
  return {
    async find(roots, isQuery, scope) {
      // What a mutation finds depends on what it did before: nothing is known ahead of it.
      if (scope.principal.sub === null || !isQuery) return byTokenAlone(roots, scope);
      const { principal, requestId } = scope;
      const now = clock();
      // Where a subgraph would read them, too, and nowhere else.
      const dependsOnParties = ({ argument }: RootPlace): boolean =>
        argument !== null && reasonByToken(principal, argument) === undefined;
      try {
        const parties = roots.some(dependsOnParties) ? await shared.read(scope, now.getTime()) : null;
        const refused = refusedPlaces(roots, { principal, parties, now: now.getTime() });
        return {
          refused,
          logged: () =>
            disclosures.append(recordsOfRefusals(onLog(refused), scope, now)).then(
              () => true,
              (cause: unknown) => {
                log.error({ requestId, err: cause }, 'refusals before planning could not be logged');
                return false;
              },
            ),
          done: () => shared.forget(scope),
        };
      } catch {
        // The subgraphs share what could not be read, and say so in their own words.
        return { ...found([]), done: () => shared.forget(scope) };
      }
    },
  };
}
