import { MATCH_PARTS, type MatchPart } from '../../ontology/derive/match-parts.js';
import type { ConceptDetails, ConceptKind, ConceptRecord, Link, Window } from './concept.js';
import type { SkillsContext } from './context.js';
import { textIn, textsIn } from './languages.js';
import { confidenceOf, windowOf } from './limits.js';
import type { LinkQuery, Relation } from './repository-links.js';

interface Page {
  readonly first?: number | null;
  readonly offset?: number | null;
}
interface InLanguages {
  readonly lang?: readonly string[] | null;
}
type Filter = Omit<LinkQuery, 'uri' | keyof Window>;

const DEFAULT_LANGUAGES = ['fr', 'en'];

/** One window of a concept's links. */
export const linksOf = (
  relation: Relation,
  { uri }: ConceptRecord,
  page: Page,
  max: number,
  { loaders }: SkillsContext,
  filter: Filter = {},
): Promise<readonly Link[]> => loaders.links[relation].load({ uri, ...windowOf(page, max), ...filter });

/** The same, without the relation: the concepts themselves. */
export async function conceptsOf(...asked: Parameters<typeof linksOf>): Promise<readonly ConceptRecord[]> {
  return (await linksOf(...asked)).map((link) => link.concept);
}

/** A property that only the details hold; absent is null. */
export const detail =
  <Value>(property: string) =>
  async ({ uri }: ConceptRecord, _args: unknown, { loaders }: SkillsContext): Promise<Value | null> =>
    ((await loaders.details.load(uri))?.[property] as Value | undefined) ?? null;

const texts = async ({ uri }: ConceptRecord, { loaders }: SkillsContext): Promise<ConceptDetails> =>
  (await loaders.details.load(uri)) ?? { uri };

/** The fields of the interface, the same on every type that implements it. */
export const conceptFields = {
  prefLabel: (concept: ConceptRecord, { lang }: InLanguages) => textIn(concept, 'prefLabel', lang ?? DEFAULT_LANGUAGES),
  async altLabels(concept: ConceptRecord, { lang, ...page }: InLanguages & Page, context: SkillsContext) {
    const { first, offset } = windowOf(page, 200);
    return textsIn(await texts(concept, context), 'altLabels', lang ?? DEFAULT_LANGUAGES).slice(offset, offset + first);
  },
  async description(concept: ConceptRecord, { lang }: InLanguages, context: SkillsContext) {
    return textIn(await texts(concept, context), 'description', lang ?? DEFAULT_LANGUAGES);
  },
  broader: (concept: ConceptRecord, page: Page, context: SkillsContext) =>
    conceptsOf('broader', concept, page, 200, context),
  narrower: (concept: ConceptRecord, page: Page, context: SkillsContext) =>
    conceptsOf('narrower', concept, page, 200, context),
};

/**
 * An entity of this subgraph: the interface's fields, and its representation resolved in the batch of its tick.
 * The URI of a concept of another kind resolves to null: a representation is what a client wrote.
 */
export const entityOf = (kind: ConceptKind) => ({
  ...conceptFields,
  async __resolveReference(
    { uri }: { readonly uri: string },
    { loaders }: SkillsContext,
  ): Promise<ConceptRecord | null> {
    const concept = await loaders.concept.load(uri);
    return concept?.kind === kind ? concept : null;
  },
});

/** SKOS's mapping relation read from its other end. */
const INVERSE: Readonly<Record<string, string>> = { BROAD: 'NARROW', NARROW: 'BROAD' };

export const matchType = ({ outgoing, properties }: Link): string => {
  const type = String(properties['type']);
  return outgoing ? type : (INVERSE[type] ?? type);
};

/** Stored as numbers in the order of MATCH_PARTS. */
export const matchParts = ({ properties }: Link): { part: MatchPart; value: number }[] | null => {
  const values = properties['parts'];
  if (!Array.isArray(values)) return null;
  return MATCH_PARTS.map((part, at) => ({ part, value: Number(values[at]) }));
};

export const matches = (
  concept: ConceptRecord,
  args: Page & { readonly type?: readonly string[] | null; readonly minConfidence?: number | null },
  context: SkillsContext,
) =>
  linksOf('matches', concept, args, 100, context, {
    types: args.type ?? null,
    minConfidence: confidenceOf(args.minConfidence),
  });

export const collections = (concept: ConceptRecord, page: Page, context: SkillsContext) =>
  conceptsOf('collections', concept, page, 50, context);
