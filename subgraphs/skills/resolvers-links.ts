import type { ConceptRecord, Link, NearLink } from './concept.js';
import type { Connection, Edge, NearConnection } from './connection.js';
import type { SkillsContext } from './context.js';
import type { ComparedSkill } from './repository-links.js';
import { linkConnection } from './resolvers-concept.js';
import { skillConnection, skillRow, type CursorPage, type SkillRow } from './whole-list.js';

export type RelationType = 'ESSENTIAL' | 'OPTIONAL' | 'EMERGING';
interface SkillsAsked extends CursorPage {
  readonly relationType?: readonly RelationType[] | null;
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
export const linksFrom = ({ uri }: Pick<ConceptRecord, 'uri'>, links: Connection<Link>): NearConnection => ({
  ...links,
  edges: async () => (await links.edges()).map((edge) => ({ ...edge, from: uri })),
});

export const nearest = (occupation: ConceptRecord, page: CursorPage, context: SkillsContext): NearConnection =>
  linksFrom(occupation, linkConnection('nearest', occupation, page, 20, context));

export interface ComparedRow extends SkillRow {
  /** For the occupation the row leads to. */
  readonly essential: boolean;
}

export type ComparedEdge = Edge<ComparedRow>;
export type ComparedConnection = Connection<ComparedRow>;

/** Of what the occupation a row leads to asks for: essential skills first, then by label. */
const compared =
  (name: string, isWanted: (skill: ComparedSkill) => boolean) =>
  ({ from, concept: { uri } }: NearLink, page: CursorPage, { loaders }: SkillsContext): ComparedConnection =>
    skillConnection([name, from, uri], page, async () =>
      (await loaders.comparison.load({ from, to: uri }))
        .filter(isWanted)
        .map(({ essential, concept: skill }) => ({ ...skillRow(essential ? 0 : 1, skill), essential })),
    );

/** Of both classifications: what is near, why, and what is missing. */
export const nearestFields = {
  rank: property<number>('rank'),
  score: property<number>('score'),
  sharedEssentialCount: property<number>('sharedEssential'),
  sharedOptionalCount: property<number>('sharedOptional'),
  shared: compared('shared', ({ shared }) => shared),
  missingEssential: compared('missingEssential', ({ shared, essential }) => !shared && essential),
  missingOptional: compared('missingOptional', ({ shared, essential }) => !shared && !essential),
};
