import { rounded } from '../../ontology/careers/score.js';
import type { ConceptRecord } from './concept.js';
import type { SkillsContext } from './context.js';
import { heldOf, noOccupation } from './limits.js';

/** A skill that is missing, with how many occupations ask for it. */
export interface MissingSkillRecord {
  readonly skill: ConceptRecord;
  readonly asking: number;
}

/** A skill next to one that is held, with the URI of that one. */
export interface AdjacentSkillRecord {
  readonly skill: ConceptRecord;
  readonly by: string;
  readonly essential: boolean;
}

export interface SkillGapRecord {
  readonly target: string;
  readonly coverage: number;
  readonly held: readonly ConceptRecord[];
  readonly adjacent: readonly AdjacentSkillRecord[];
  readonly missingEssential: readonly MissingSkillRecord[];
  readonly missingOptional: readonly MissingSkillRecord[];
}

const labelOf = ({ prefLabelFr, prefLabelEn, uri }: ConceptRecord): string =>
  (prefLabelFr ?? prefLabelEn ?? uri).toLowerCase().normalize('NFD');

/** Concepts by their URIs, in the order of their labels; what the graph does not have is left out. */
export async function byLabel(uris: readonly string[], { loaders }: SkillsContext): Promise<ConceptRecord[]> {
  const found = (await Promise.all(uris.map((uri) => loaders.concept.load(uri)))).filter((concept) => concept !== null);
  const labels = new Map(found.map((concept) => [concept, labelOf(concept)]));
  const before = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return found.sort((one, other) => before(labels.get(one)!, labels.get(other)!) || before(one.uri, other.uri));
}

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
  if (!demands.has(target)) throw noOccupation(target);
  const gap = demands.gap(target, held);
  const essential = new Set(demands.essential(target));
  const essentialFirst = (concepts: readonly ConceptRecord[]): ConceptRecord[] => [
    ...concepts.filter(({ uri }) => essential.has(uri)),
    ...concepts.filter(({ uri }) => !essential.has(uri)),
  ];
  const missing = (concepts: readonly ConceptRecord[]): MissingSkillRecord[] =>
    concepts.map((skill) => ({ skill, asking: demands.asking(skill.uri) }));
  const beside = new Map(gap.adjacent.map(({ uri, by }) => [uri, by]));
  // One statement for all of them, and for what fields will ask for: they are asked for in one tick.
  for (const uri of [target, ...beside.values()]) void loaders.concept.load(uri).catch(() => undefined);
  const [own, adjacent, missingEssential, missingOptional] = await Promise.all(
    [gap.held, [...beside.keys()], gap.missingEssential, gap.missingOptional].map((uris) => byLabel(uris, context)),
  );
  return {
    target,
    coverage: rounded(gap.coverage),
    held: essentialFirst(own!),
    adjacent: essentialFirst(adjacent!).map((skill) => ({
      skill,
      by: beside.get(skill.uri)!,
      essential: essential.has(skill.uri),
    })),
    missingEssential: missing(missingEssential!),
    missingOptional: missing(missingOptional!),
  };
}
