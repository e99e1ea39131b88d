import DataLoader from 'dataloader';
import { index } from '../../runtime/batch.js';
import type { ConceptDetails, ConceptRecord, Link } from './concept.js';
import { rowBudget } from './limits.js';
import type { CodeKey, SchemeVersionRecord, SkillsRepository } from './repository.js';
import type { HierarchyPathRecord } from './repository-hierarchy.js';
import type { ComparedSkill, LinkFilter, LinkQuery, Pair } from './repository-links.js';
import { RELATION_NAMES, type Relation } from './repository-relations.js';
import type { RelationsAsOf, RelationsQuery, SnapshotKey, SnapshotProperties } from './repository-versions.js';

/** Most keys of one statement; more go into a second one, so that no statement grows without bound. */
const MAX_BATCH_SIZE = 500;

const keyOf = (key: object): string => JSON.stringify(key);

/**
 * Loaders for one operation. Two fields that ask for the same of the same concept share one answer, and all
 * that is asked for in one tick is one statement per loader.
 */
export function createLoaders(skills: SkillsRepository) {
  const spend = rowBudget();
  const counted = <Row>(lists: (readonly Row[])[]): (readonly Row[])[] => {
    spend(lists.reduce((rows, list) => rows + list.length, 0));
    return lists;
  };
  /** The row that only says that there are more is not of the answer. */
  const spendPages = (lists: readonly (readonly unknown[])[], queries: readonly { readonly first: number }[]): void =>
    spend(lists.reduce((rows, list, at) => rows + Math.min(list.length, queries[at]!.first), 0));
  const concept = new DataLoader<string, ConceptRecord | null>(
    async (uris) => index(uris, await skills.findByUris(uris), (row) => row.uri),
    { name: 'concept', maxBatchSize: MAX_BATCH_SIZE },
  );
  const linkLoader = (relation: Relation) =>
    new DataLoader<LinkQuery, readonly Link[], string>(
      async (queries) => {
        const lists = await skills.findLinks(relation, queries);
        spendPages(lists, queries);
        return lists;
      },
      { name: relation, maxBatchSize: MAX_BATCH_SIZE, cacheKeyFn: keyOf },
    );
  const countLoader = (relation: Relation) =>
    new DataLoader<LinkFilter, number, string>(async (filters) => skills.countLinks(relation, filters), {
      name: `${relation} count`,
      maxBatchSize: MAX_BATCH_SIZE,
      cacheKeyFn: keyOf,
    });
  return {
    concept,
    /** What careers are found by: one state of it for the whole operation. */
    opened: skills.openCareers(),
    details: new DataLoader<string, ConceptDetails | null>(
      async (uris) => index(uris, await skills.findDetails(uris), (row) => row.uri),
      { name: 'details', maxBatchSize: MAX_BATCH_SIZE },
    ),
    code: new DataLoader<CodeKey, ConceptRecord | null, string>(
      async (keys) =>
        index(keys.map(codeOf), await skills.findByCodes(keys), ({ kind, notation }) =>
          codeOf({ kind, notation: notation ?? '' }),
        ),
      { name: 'code', maxBatchSize: MAX_BATCH_SIZE, cacheKeyFn: codeOf },
    ),
    links: eachRelation(linkLoader),
    counts: eachRelation(countLoader),
    ancestors: new DataLoader<string, readonly HierarchyPathRecord[]>(
      async (uris) => counted(await skills.findAncestors(uris)),
      {
        name: 'ancestors',
        maxBatchSize: MAX_BATCH_SIZE,
      },
    ),
    /** The move, or the match, between two occupations. */
    step: new DataLoader<Pair, Link | null, string>(async (pairs) => skills.findSteps(pairs), {
      name: 'step',
      maxBatchSize: MAX_BATCH_SIZE,
      cacheKeyFn: keyOf,
    }),
    /** Releases in the graph; one statement however often they are asked for. */
    versions: new DataLoader<'all', readonly SchemeVersionRecord[]>(
      async (keys) => {
        const versions = await skills.findSchemeVersions();
        return keys.map(() => versions);
      },
      { name: 'versions' },
    ),
    snapshot: new DataLoader<SnapshotKey, SnapshotProperties | null, string>(
      async (keys) => skills.findSnapshots(keys),
      {
        name: 'snapshot',
        maxBatchSize: MAX_BATCH_SIZE,
        cacheKeyFn: keyOf,
      },
    ),
    relationsAsOf: new DataLoader<RelationsQuery, RelationsAsOf, string>(
      async (queries) => {
        const found = await skills.findRelationsAsOf(queries);
        spendPages(
          found.map(({ rows }) => rows),
          queries,
        );
        return found;
      },
      { name: 'relationsAsOf', maxBatchSize: MAX_BATCH_SIZE, cacheKeyFn: keyOf },
    ),
    comparison: new DataLoader<Pair, readonly ComparedSkill[], string>(
      async (pairs) => counted(await skills.compareSkills(pairs)),
      {
        name: 'comparison',
        maxBatchSize: MAX_BATCH_SIZE,
        cacheKeyFn: keyOf,
      },
    ),
  };
}

const eachRelation = <Loader>(loader: (relation: Relation) => Loader): Readonly<Record<Relation, Loader>> =>
  Object.fromEntries(RELATION_NAMES.map((name) => [name, loader(name)])) as Record<Relation, Loader>;

const codeOf = ({ kind, notation }: CodeKey): string => `${kind} ${notation}`;

export type SkillsLoaders = ReturnType<typeof createLoaders>;
