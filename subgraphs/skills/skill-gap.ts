import { heldIn } from '../../ontology/careers/carry-over.js';
import { rounded } from '../../ontology/careers/score.js';
import type { ConceptRecord } from './concept.js';
import type { Connection, Edge } from './connection.js';
import type { SkillsContext } from './context.js';
import { nameOf } from './cursor.js';
import { heldOf, noOccupation } from './limits.js';
import { conceptsOf, skillConnection, skillRow, type CursorPage, type SkillRow } from './whole-list.js';

/** A skill that is missing, with how many occupations ask for it. */
export interface MissingRow extends SkillRow {
  readonly asking: number;
}

/** A skill next to one that is held, with the URI of that one. */
export interface AdjacentRow extends SkillRow {
  readonly by: string;
  readonly essential: boolean;
}

/** A skill that counts as held, with the URI of the held one of the other classification that it matches. */
export interface CarriedRow extends SkillRow {
  readonly held: string;
  readonly confidence: number;
}

export type MissingConnection = Connection<MissingRow>;
export type MissingEdge = Edge<MissingRow>;
export type AdjacentConnection = Connection<AdjacentRow>;
export type AdjacentEdge = Edge<AdjacentRow>;
export type CarriedConnection = Connection<CarriedRow>;
export type CarriedEdge = Edge<CarriedRow>;

export interface SkillGapRecord {
  readonly target: string;
  /** What tells the lists of this gap from those of all others. */
  readonly name: string;
  readonly coverage: number;
  readonly held: readonly SkillRow[];
  readonly carriedOver: readonly CarriedRow[];
  /** URIs. */
  readonly leftAside: readonly string[];
  readonly unknownHeld: readonly string[];
  readonly adjacent: readonly AdjacentRow[];
  readonly missingEssential: readonly MissingRow[];
  readonly missingOptional: readonly MissingRow[];
}

type GapList = 'held' | 'carriedOver' | 'adjacent' | 'missingEssential' | 'missingOptional';

/** One of the lists of a gap, as a connection. */
export const gapConnection =
  <List extends GapList>(list: List) =>
  (gap: SkillGapRecord, page: CursorPage): Connection<SkillGapRecord[List][number]> =>
    skillConnection<SkillGapRecord[List][number]>([list, gap.name], page, async () => gap[list]);

/**
 * What somebody who holds some skills has of what an occupation asks for.
 *
 * @throws ApiError BAD_USER_INPUT for too many skills; NOT_FOUND where the target is no occupation
 */
export async function skillGap(
  asked: { readonly held: readonly string[]; readonly target: string },
  context: SkillsContext,
): Promise<SkillGapRecord> {
  const { loaders } = context;
  const { target } = asked;
  const held = heldOf(asked.held);
  const demands = await loaders.opened.demands();
  const scheme = demands.scheme(target);
  if (!scheme) throw await noOccupation(target, loaders.opened);
  const own = heldIn(scheme, held, demands);
  const gap = demands.gap(target, own.held);
  const essential = new Set(demands.essential(target));
  const row = (concept: ConceptRecord): SkillRow => skillRow(essential.has(concept.uri) ? 0 : 1, concept);
  const missing = (concepts: readonly ConceptRecord[]): MissingRow[] =>
    concepts.map((concept) => ({ ...row(concept), asking: demands.asking(concept.uri) }));
  const beside = new Map(gap.adjacent.map(({ uri, by }) => [uri, by]));
  // One statement for all of them, and for what fields will ask for: they are asked for in one tick.
  const carried = new Map(own.carried.map((one) => [one.as, one]));
  for (const uri of [target, ...beside.values(), ...own.carried.map((one) => one.held)])
    void loaders.concept.load(uri).catch(() => undefined);
  const [ownHeld, carriedOver, adjacent, missingEssential, missingOptional] = await Promise.all(
    [
      gap.held,
      gap.held.filter((uri) => carried.has(uri)),
      [...beside.keys()],
      gap.missingEssential,
      gap.missingOptional,
    ].map((uris) => conceptsOf(uris, context)),
  );
  return {
    target,
    name: nameOf([target, ...[...held].sort()]),
    coverage: rounded(gap.coverage),
    held: ownHeld!.map(row),
    carriedOver: carriedOver!.map((concept) => {
      const { held, confidence } = carried.get(concept.uri)!;
      return { ...row(concept), held, confidence };
    }),
    leftAside: own.leftAside,
    unknownHeld: own.unknown,
    adjacent: adjacent!.map((concept) => ({
      ...row(concept),
      by: beside.get(concept.uri)!,
      essential: essential.has(concept.uri),
    })),
    missingEssential: missing(missingEssential!),
    missingOptional: missing(missingOptional!),
  };
}
