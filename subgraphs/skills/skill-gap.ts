import { gapOf, type AskedSkill } from '../../ontology/careers/gap.js';
import { rounded } from '../../ontology/careers/score.js';
import { ApiError } from '../../runtime/errors.js';
import type { ConceptRecord } from './concept.js';
import type { SkillsContext } from './context.js';
import { noOccupation } from './limits.js';
import type { GapRow } from './repository-gaps.js';

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

const MOST_HELD = 500;
const STRENGTHS = ['ESSENTIAL', 'OPTIONAL', 'EMERGING'] as const;
/** What a skill counts that is not essential, beside its rarity. */
const NOT_ESSENTIAL = 0.5;

/** Rarity among the occupations of the classification, ln(N / n), times how far it is asked for. */
const asked = ({ strength, asking, concept }: GapRow, occupations: number): AskedSkill => ({
  uri: concept.uri,
  strength: STRENGTHS[strength] ?? 'EMERGING',
  weight: Math.log(occupations / Math.max(asking, 1)) * (strength === 0 ? 1 : NOT_ESSENTIAL),
});

/**
 * What somebody who holds some skills has of what an occupation asks for.
 *
 * @throws ApiError BAD_USER_INPUT for too many skills; NOT_FOUND where the target is no occupation
 */
export async function skillGap(
  { held, target }: { readonly held: readonly string[]; readonly target: string },
  { skills }: SkillsContext,
): Promise<SkillGapRecord> {
  if (held.length > MOST_HELD)
    throw new ApiError('BAD_USER_INPUT', `\`held\` must hold ${MOST_HELD} URIs at most, got ${held.length}.`);
  const found = await skills.findGap(target, held);
  if (!found) throw noOccupation(target);
  const rows = new Map(found.skills.map((row) => [row.concept.uri, row]));
  const gap = gapOf(
    found.skills.map((row) => asked(row, found.occupations)),
    new Set(held),
    (uri) => rows.get(uri)?.beside ?? null,
  );
  const concept = (uri: string): ConceptRecord => rows.get(uri)!.concept;
  const missing = (uri: string): MissingSkillRecord => ({ skill: concept(uri), asking: rows.get(uri)!.asking });
  return {
    target,
    coverage: rounded(gap.coverage),
    held: gap.held.map(concept),
    adjacent: gap.adjacent.map(({ uri, by, essential }) => ({ skill: concept(uri), by, essential })),
    missingEssential: gap.missingEssential.map(missing),
    missingOptional: gap.missingOptional.map(missing),
  };
}
