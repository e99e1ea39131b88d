import type { ConceptRecord, Link, NearLink } from './concept.js';
import type { SkillsContext } from './context.js';
import { windowOf } from './limits.js';
import type { ComparedSkill } from './repository-links.js';
import { linksOf } from './resolvers-concept.js';

export type RelationType = 'ESSENTIAL' | 'OPTIONAL' | 'EMERGING';
interface SkillsAsked {
  readonly relationType?: readonly RelationType[] | null;
  readonly first?: number | null;
  readonly offset?: number | null;
}

/** What a skill is to an occupation, as the graph names the relation. */
export const inGraph = (types: readonly RelationType[] | null | undefined) =>
  types?.map((type) => `${type}_SKILL`) ?? null;
export const concept = (link: Link): ConceptRecord => link.concept;
export const relationType = (link: Link) => link.type.replace(/_SKILL$/, '') as RelationType;
/** A property of the relation itself; absent is null. */
export const property =
  <Value>(name: string) =>
  (link: Link): Value | null =>
    (link.properties[name] as Value | undefined) ?? null;

/** Occupations that ask for a skill: of ESCO for one of ESCO, of ROME for one of ROME. */
export const occupations =
  (kind: 'Occupation' | 'RomeOccupation') => (skill: ConceptRecord, args: SkillsAsked, context: SkillsContext) =>
    linksOf('occupations', skill, args, 200, context, { types: inGraph(args.relationType), kinds: [kind] });

export async function nearest(
  occupation: ConceptRecord,
  args: SkillsAsked,
  context: SkillsContext,
): Promise<NearLink[]> {
  const links = await linksOf('nearest', occupation, args, 20, context);
  return links.map((link) => ({ ...link, from: occupation.uri }));
}

const compared =
  (isWanted: (skill: ComparedSkill) => boolean) =>
  async (
    { from, concept: { uri } }: NearLink,
    args: SkillsAsked,
    { loaders }: SkillsContext,
  ): Promise<ConceptRecord[]> => {
    const { first, offset } = windowOf(args, 200);
    const skills = await loaders.comparison.load({ from, to: uri });
    return skills
      .filter(isWanted)
      .slice(offset, offset + first)
      .map((skill) => skill.concept);
  };

/** Of both classifications: what is near, why, and what is missing. */
export const nearestFields = {
  rank: property<number>('rank'),
  score: property<number>('score'),
  occupation: concept,
  sharedEssentialCount: property<number>('sharedEssential'),
  sharedOptionalCount: property<number>('sharedOptional'),
  shared: compared(({ shared }) => shared),
  missingEssential: compared(({ shared, essential }) => !shared && essential),
  missingOptional: compared(({ shared, essential }) => !shared && !essential),
};
