import type { ConceptRecord, Link, NearLink } from './concept.js';
import type { SkillsContext } from './context.js';
import { windowOf } from './limits.js';
import type { ComparedSkill } from './repository-links.js';
import { linkConnection, type CursorPage } from './resolvers-concept.js';
import type { Connection } from './connection.js';

export type RelationType = 'ESSENTIAL' | 'OPTIONAL' | 'EMERGING';
interface SkillsAsked extends CursorPage {
  readonly relationType?: readonly RelationType[] | null;
}
interface Window {
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
    linkConnection('occupations', skill, args, 200, context, { types: inGraph(args.relationType), kinds: [kind] });

/** Each row says where it starts: what is shared and what is missing depends on both ends. */
export function nearest(occupation: ConceptRecord, page: CursorPage, context: SkillsContext): Connection<NearLink> {
  const links = linkConnection('nearest', occupation, page, 20, context);
  return {
    ...links,
    edges: async () => (await links.edges()).map((edge) => ({ ...edge, from: occupation.uri })),
  };
}

const compared =
  (isWanted: (skill: ComparedSkill) => boolean) =>
  async ({ from, concept: { uri } }: NearLink, args: Window, { loaders }: SkillsContext): Promise<ConceptRecord[]> => {
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
  sharedEssentialCount: property<number>('sharedEssential'),
  sharedOptionalCount: property<number>('sharedOptional'),
  shared: compared(({ shared }) => shared),
  missingEssential: compared(({ shared, essential }) => !shared && essential),
  missingOptional: compared(({ shared, essential }) => !shared && !essential),
};
