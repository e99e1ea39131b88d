import { ownedBy } from '../../../policy/personal-data.js';
import { ApiError } from '../../../runtime/errors.js';
import { pageSize } from '../../../runtime/page.js';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/types.js';
import type { ConceptRecord } from '../concept.js';
import type { SkillsContext } from '../context.js';
import { connectionOf as conceptConnection } from '../connection.js';
import { keyAfter } from '../cursor.js';
import { firstOf, urisOf } from '../limits.js';
import { RANK_OF_ADDED, type MappingRecord } from '../repository-mappings.js';
import type { ResourceRecord } from '../repository-resources.js';
import { asOrganisation, organisationOf } from './as-organisation.js';
import { decide, noResource, replacementsOf } from './decide.js';
import { isInUse, legalActs } from './lifecycle.js';
import { connectionOf } from './pages.js';
import { checkResource, ResourceFault, type CheckedResource, type GivenResource } from './resource.js';
import { suggestByWords, suggestFor } from './suggest.js';

const MOST_IMPORTED = 200;
const instant = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

/** Marks a part of an answer as the affair of the organisation that asks. */
const marked = (organisation: string) => {
  const owners = { organisations: [organisation] };
  return <Part extends object>(part: Part): Part => ownedBy(part, owners);
};

function checked(given: GivenResource, place = ''): CheckedResource {
  try {
    return checkResource(given);
  } catch (cause) {
    if (!(cause instanceof ResourceFault)) throw cause;
    throw new ApiError('BAD_USER_INPUT', place + cause.message);
  }
}

const queries: Pick<
  QueryResolvers,
  'learningResource' | 'learningResources' | 'sharedLearningResource' | 'contentFor'
> = {
  learningResource(_root, { id }, context) {
    asOrganisation(context);
    return context.content.loaders.own.load(id);
  },
  async learningResources(_root, { first, after, shared, concept, status }, context) {
    const publisher = asOrganisation(context);
    const size = pageSize(first, 100);
    const list = ['learningResources', publisher];
    const [behind = ''] = keyAfter(list, after, 1) ?? [];
    const filter = { shared: shared ?? null, concept: concept ?? null, status: status ?? null };
    return connectionOf(list, size, {
      rows: () =>
        context.content.resources.findOwnPage({ publisher, after: String(behind), rows: size + 1, ...filter }),
      place: ({ identifier }) => [identifier],
      count: () => context.content.resources.countOwn({ publisher, ...filter }),
      node: (row) => row,
      mark: marked(publisher),
    });
  },
  sharedLearningResource: (_root, { id }, { content }) => content.loaders.shared.load(id),
  async contentFor(_root, { concepts, first, after }, { content }) {
    const size = pageSize(first, 100);
    const uris = urisOf(concepts, 50);
    const list = ['contentFor', ...uris];
    const behind = keyAfter(list, after, 2);
    return connectionOf(list, size, {
      rows: () => content.shared.findContent({ uris, rows: size + 1, after: behind }),
      place: ({ taught, resource }) => [taught, resource.id],
      node: ({ resource }) => resource,
      count: () => content.shared.countContent(uris),
    });
  },
};

async function save(given: readonly CheckedResource[], context: SkillsContext): Promise<ResourceRecord[]> {
  const publisher = asOrganisation(context);
  const rows = await context.content.resources.save(given, { publisher, at: context.access.now.getTime() });
  return rows.map(marked(publisher));
}

/** A resource as it is after a change: what was loaded before it is not answered. */
async function changed(id: string, { content }: SkillsContext): Promise<ResourceRecord> {
  const row = await content.loaders.own.clear(id).load(id);
  if (!row) throw noResource(id);
  return row;
}

const share = async (id: string, shared: boolean, context: SkillsContext): Promise<ResourceRecord> => {
  const publisher = asOrganisation(context);
  const row = await context.content.resources.share(publisher, id, shared);
  if (!row) throw noResource(id);
  return marked(publisher)(row);
};

const decided = async (...asked: Parameters<typeof decide>): Promise<MappingRecord> =>
  marked(asOrganisation(asked[2]))(await decide(...asked));

const mutations: MutationResolvers = {
  async saveLearningResource(_root, { input }, context) {
    asOrganisation(context);
    const [row] = await save([checked(input)], context);
    return row!;
  },
  async importLearningResources(_root, { resources: given, map }, context) {
    const publisher = asOrganisation(context);
    if (given.length < 1 || given.length > MOST_IMPORTED)
      throw new ApiError('BAD_USER_INPUT', `\`resources\` must hold 1 to ${MOST_IMPORTED}, got ${given.length}.`);
    const resources = given.map((one, i) => checked(one, `\`resources[${i}]\`: `));
    const seen = new Set<string>();
    for (const { identifier } of resources) {
      if (seen.has(identifier))
        throw new ApiError('BAD_USER_INPUT', `\`resources\` must hold each identifier once, got ${identifier} twice.`);
      seen.add(identifier);
    }
    if (!map) return save(resources, context);
    // Suggested before anything is saved, so that what fails there saves nothing either.
    const suggestions = await suggestByWords(await context.skills.contentIndex(), resources);
    const at = context.access.now.getTime();
    const rows = await context.content.mappings.saveSuggested(resources, suggestions, { publisher, at });
    return rows.map(marked(publisher));
  },
  async suggestMappings(_root, { resource: id, first, minScore }, context) {
    const publisher = asOrganisation(context);
    const resource = await context.content.loaders.own.load(id);
    if (!resource) throw noResource(id);
    const asked = { first: firstOf(first ?? 10, 50), minScore: minScore ?? 0 };
    const { skills, embeddings, content } = context;
    const suggestions = await suggestFor(resource, asked, { skills, embeddings, mappings: content.mappings });
    await content.mappings.suggest(publisher, context.access.now.getTime(), [{ id, suggestions }]);
    return changed(id, context);
  },
  confirmMapping: (_root, asked, context) => decided('CONFIRM', asked, context),
  rejectMapping: (_root, asked, context) => decided('REJECT', asked, context),
  addMapping: (_root, asked, context) => decided('ADD', asked, context),
  shareLearningResource: (_root, { id }, context) => share(id, true, context),
  unshareLearningResource: (_root, { id }, context) => share(id, false, context),
  deleteLearningResource: async (_root, { id }, context) =>
    (await context.content.resources.remove(asOrganisation(context), id)) ? id : null,
};

/** `resources` of a concept: everybody's. */
async function teaching(
  { uri }: ConceptRecord,
  { first, after }: { readonly first?: number | null; readonly after?: string | null },
  { content }: SkillsContext,
) {
  const size = pageSize(first, 50);
  const list = ['resources', uri];
  const behind = keyAfter(list, after, 2);
  return connectionOf(list, size, {
    rows: () => content.loaders.teaching.load({ uri, rows: size + 1, after: behind }),
    place: ({ title, id }) => [title, id],
    node: (row) => row,
    count: () => content.loaders.teachingCount.load(uri),
  });
}

/** For the types of concepts that are taught; put beside their other fields. */
export const taughtBy = { resources: teaching };

export const mappingResolvers: Resolvers & { readonly Query: typeof queries } = {
  Query: queries,
  Mutation: mutations,
  LearningResource: {
    // What a client wrote is no resource: only what is the caller's own comes back, with the mark that says so.
    __resolveReference: async ({ id }, context) =>
      organisationOf(context) === null ? null : context.content.loaders.own.load(id),
    modified: ({ modified }) => instant(modified),
    async mappings({ id }, { first, after, status }, context) {
      const size = pageSize(first, 100);
      const list = ['mappings', id];
      const query = { id, rows: size + 1, after: keyAfter(list, after, 2), status: status ?? null };
      return connectionOf(list, size, {
        rows: () => context.content.loaders.mappings.load(query),
        place: ({ score, concept }) => [score ?? RANK_OF_ADDED, concept.uri],
        node: (row) => row,
        count: () => context.content.loaders.mappingCount.load({ id, status: status ?? null }),
        mark: marked(asOrganisation(context)),
      });
    },
  },
  SharedLearningResource: {
    __resolveReference: ({ id }, { content }) => content.loaders.shared.load(id),
    teaches({ id }, { first, after }, { content }) {
      const size = pageSize(first, 100);
      const list = ['teaches', id];
      const behind = keyAfter(list, after, 2);
      return conceptConnection({
        list,
        first: size,
        rows: () => content.loaders.taught.load({ id, rows: size + 1, after: behind }),
        count: () => content.loaders.taughtCount.load(id),
      });
    },
  },
  ContentMapping: {
    resource: ({ of }, _args, { content }) => content.loaders.own.load(of),
    words: ({ words }) => words ?? [],
    suggestedAt: ({ suggestedAt }) => instant(suggestedAt),
    decidedAt: ({ decidedAt }) => instant(decidedAt),
    replacements: (mapping) => replacementsOf(mapping),
    legalActs: ({ status, concept }) => legalActs(status, isInUse(concept)),
  },
};
