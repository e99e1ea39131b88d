import { MATCH_PARTS, type MatchPart } from '../../ontology/derive/match-parts.js';
import type { ConceptDetails, ConceptKind, ConceptRecord, Link, Localized } from './concept.js';
import { conceptSnapshot } from './concept-snapshot.js';
import { connectionOf, type Connection } from './connection.js';
import type { SkillsContext } from './context.js';
import { keyAfter } from './cursor.js';
import { DEFAULT_LANGUAGES, langStringIn, textIn, textsIn } from './languages.js';
import { confidenceOf, firstOf } from './limits.js';
import { MOST_PATHS } from './repository-hierarchy.js';
import type { LinkFilter } from './repository-links.js';
import { keyLength, type Relation } from './repository-relations.js';
import type { ProposalRecord } from './repository-versions.js';
import type { CursorPage } from './whole-list.js';

/** What a list without cursors is asked: one that is short by what it is. */
interface Beginning {
  readonly first?: number | null;
}
interface InLanguages {
  readonly lang?: readonly string[] | null;
}
type Filter = Omit<LinkFilter, 'uri'>;

/** The first of a concept's links. */
export async function linksOf(
  relation: Relation,
  { uri }: ConceptRecord,
  asked: Beginning,
  max: number,
  { loaders }: SkillsContext,
): Promise<readonly Link[]> {
  const first = firstOf(asked.first, max);
  return (await loaders.links[relation].load({ uri, first })).slice(0, first);
}

/**
 * A concept's links, as a connection.
 *
 * @throws ApiError BAD_USER_INPUT for a page that cannot be, before anything is read
 */
export function linkConnection(
  relation: Relation,
  { uri }: Pick<ConceptRecord, 'uri'>,
  { first: asked, after }: CursorPage,
  max: number,
  { loaders }: SkillsContext,
  filter: Filter = {},
): Connection<Link> {
  const list = [relation, uri];
  const first = firstOf(asked, max);
  const query = { uri, first, after: keyAfter(list, after, keyLength(relation)), ...filter };
  return connectionOf({
    list,
    first,
    rows: () => loaders.links[relation].load(query),
    count: () => loaders.counts[relation].load({ uri, ...filter }),
  });
}

/** A list that is asked nothing but its page. */
export const listOver =
  (relation: Relation, max: number) =>
  (concept: ConceptRecord, page: CursorPage, context: SkillsContext): Connection<Link> =>
    linkConnection(relation, concept, page, max, context);

/** A property that only the details hold; absent is null. */
export const detail =
  <Value>(property: string) =>
  async ({ uri }: ConceptRecord, _args: unknown, { loaders }: SkillsContext): Promise<Value | null> =>
    ((await loaders.details.load(uri))?.[property] as Value | undefined) ?? null;

const texts = async ({ uri }: ConceptRecord, { loaders }: SkillsContext): Promise<ConceptDetails> =>
  (await loaders.details.load(uri)) ?? { uri };

/** Fields of the interface that say where a concept stands between releases. */
const versionFields = {
  lastVersion: detail<string>('lastVersion'),
  replacedBy: listOver('replacedBy', 50),
  replaces: listOver('replaces', 50),
  async proposedReplacements(
    concept: ConceptRecord,
    page: Beginning,
    context: SkillsContext,
  ): Promise<ProposalRecord[]> {
    const links = await linksOf('proposedReplacements', concept, page, 3, context);
    return links.map(({ concept: proposed, properties }) => ({
      concept: proposed,
      method: properties['method'] as ProposalRecord['method'],
      confidence: properties['confidence'] as number,
    }));
  },
  asOf: (concept: ConceptRecord, { version }: { readonly version: string }, context: SkillsContext) =>
    conceptSnapshot(concept, version, context),
};

/** The fields of the interface, the same on every type that implements it. */
export const conceptFields = {
  ...versionFields,
  prefLabel: (concept: ConceptRecord, { lang }: InLanguages) => textIn(concept, 'prefLabel', lang ?? DEFAULT_LANGUAGES),
  async altLabels(concept: ConceptRecord, { lang, first }: InLanguages & Beginning, context: SkillsContext) {
    const most = firstOf(first, 200);
    return textsIn(await texts(concept, context), 'altLabels', lang ?? DEFAULT_LANGUAGES).slice(0, most);
  },
  async description(concept: ConceptRecord, { lang }: InLanguages, context: SkillsContext) {
    return textIn(await texts(concept, context), 'description', lang ?? DEFAULT_LANGUAGES);
  },
  localized: (concept: ConceptRecord, { lang }: InLanguages) => ({ concept, lang: lang ?? DEFAULT_LANGUAGES }),
  broader: listOver('broader', 200),
  narrower: listOver('narrower', 200),
  async ancestors({ uri }: ConceptRecord, { first }: Beginning, { loaders }: SkillsContext) {
    const most = firstOf(first, MOST_PATHS);
    return (await loaders.ancestors.load(uri)).slice(0, most);
  },
};

/** Texts with the language that each was answered in. */
export const localizedFields = {
  prefLabel: ({ concept, lang }: Localized) => langStringIn(concept, 'prefLabel', lang),
  async altLabels({ concept, lang: languages }: Localized, { first }: Beginning, context: SkillsContext) {
    const most = firstOf(first, 200);
    const found = langStringIn<readonly string[]>(await texts(concept, context), 'altLabels', languages);
    return found?.value.slice(0, most).map((value) => ({ value, lang: found.lang })) ?? [];
  },
  async description({ concept, lang }: Localized, _args: unknown, context: SkillsContext) {
    return langStringIn(await texts(concept, context), 'description', lang);
  },
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
  args: CursorPage & { readonly type?: readonly string[] | null; readonly minConfidence?: number | null },
  context: SkillsContext,
) =>
  linkConnection('matches', concept, args, 100, context, {
    types: args.type ?? null,
    minConfidence: confidenceOf(args.minConfidence),
  });

export const collections = listOver('collections', 50);
