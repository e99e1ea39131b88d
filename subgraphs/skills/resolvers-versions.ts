import { RELATION_KINDS } from '../../ontology/model.js';
import type { ChangeValue } from '../../ontology/versions/change.js';
import type {
  ConceptChangeResolvers,
  ConceptMigrationResolvers,
  ConceptSnapshotResolvers,
  LocalizedLabelsResolvers,
  Resolvers,
} from './__generated__/types.js';
import { connectionOf } from './connection.js';
import type { SkillsContext } from './context.js';
import { cursorOf, keyAfter } from './cursor.js';
import { DEFAULT_LANGUAGES, langStringIn, textIn, textsIn } from './languages.js';
import { firstOf, urisOf } from './limits.js';
import type { SnapshotRecord } from './concept-snapshot.js';
import { RELATION_KEY_LENGTH, type RelationConnection } from './repository-versions.js';
import { schemeDiff } from './scheme-diff.js';
import type { CursorPage } from './whole-list.js';

/** Relations between concepts that a snapshot shows when none are named: those of a release. Matches are of none. */
const RELATIONS = [...RELATION_KINDS.filter((kind) => kind !== 'MATCH'), 'REPLACED_BY'];

const LABEL_KIND = { prefLabel: 'PREFERRED', altLabels: 'ALTERNATIVE', hiddenLabels: 'HIDDEN' } as const;
const LANGUAGE = { Fr: 'fr', En: 'en' } as const;

/** `altLabelsFr` -> its kind and language; null for what is no label. */
const labelOf = (aspect: string): readonly [keyof typeof LABEL_KIND, keyof typeof LANGUAGE] | null => {
  const found = /^(prefLabel|altLabels|hiddenLabels)(Fr|En)$/.exec(aspect);
  return found && [found[1] as keyof typeof LABEL_KIND, found[2] as keyof typeof LANGUAGE];
};

const values = (value: ChangeValue): readonly string[] => {
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value;
};

const change: ConceptChangeResolvers = {
  concept: ({ uri }, _args, { loaders }) => loaders.concept.load(uri),
  labelKind: ({ aspect }) => {
    const label = labelOf(aspect);
    return label && LABEL_KIND[label[0]];
  },
  lang: ({ aspect }) => {
    const label = labelOf(aspect);
    return label && LANGUAGE[label[1]];
  },
  relation: ({ aspect, other }) => (other === null ? null : (aspect as 'BROADER')),
  other: ({ other }, _args, { loaders }) => (other === null ? null : loaders.concept.load(other)),
  before: ({ before, other }) => (other === null ? values(before) : null),
  after: ({ after, other }) => (other === null ? values(after) : null),
};

function relationsAsOf(
  { uri, version }: SnapshotRecord,
  { kinds, ...page }: CursorPage & { readonly kinds?: readonly string[] | null },
  { loaders }: SkillsContext,
): RelationConnection {
  const list = ['relationsAsOf', uri, version.id];
  const first = firstOf(page.first, 200);
  const after = keyAfter(list, page.after, RELATION_KEY_LENGTH);
  const query = { uri, sequence: version.sequence, kinds: kinds ?? RELATIONS, first, after };
  return connectionOf({
    list,
    first,
    rows: async () => (await loaders.relationsAsOf.load(query)).rows,
    count: async () => (await loaders.relationsAsOf.load(query)).total,
  });
}

const snapshot: ConceptSnapshotResolvers = {
  status: ({ properties }) => (properties['status'] as 'RELEASED' | undefined) ?? null,
  notation: ({ properties }) => (properties['notation'] as string | undefined) ?? null,
  prefLabel: ({ properties }, { lang }) => textIn(properties, 'prefLabel', lang ?? DEFAULT_LANGUAGES),
  altLabels: ({ properties }, { lang, first }) =>
    textsIn(properties, 'altLabels', lang ?? DEFAULT_LANGUAGES).slice(0, firstOf(first, 200)),
  localized: ({ properties }, { lang }) => ({ properties, lang: lang ?? DEFAULT_LANGUAGES }),
  relations: relationsAsOf,
};

const labels: LocalizedLabelsResolvers = {
  prefLabel: ({ properties, lang }) => langStringIn(properties, 'prefLabel', lang),
  altLabels({ properties, lang: languages }, { first }) {
    const found = langStringIn<readonly string[]>(properties, 'altLabels', languages);
    const shown = found?.value.slice(0, firstOf(first, 200)) ?? [];
    return shown.map((value) => ({ value, lang: found!.lang }));
  },
};

const migration: ConceptMigrationResolvers = {
  replace: ({ concept }) => concept && concept.status !== 'RELEASED',
  proposedReplacements: ({ proposed }) => proposed,
};

export const versionResolvers = {
  Query: {
    async conceptMigrations(_root, { uris }, { skills }) {
      const wanted = urisOf(uris, 200);
      const found = new Map((await skills.findMigrations(wanted)).map((row) => [row.uri, row]));
      return wanted.map((uri) => found.get(uri) ?? { uri, concept: null, replacedBy: [], proposed: [] });
    },
  },
  SchemeVersion: { diff: (version, args, context) => schemeDiff(version, args, context) },
  ConceptChangeConnection: {
    edges: async ({ page, first, list }) =>
      (await page()).slice(0, first).map((node) => ({ node, cursor: cursorOf(list, [node.key]) })),
    nodes: async ({ page, first }) => (await page()).slice(0, first),
    async pageInfo({ page, first, list }) {
      const rows = await page();
      const last = rows.slice(0, first).at(-1);
      return { endCursor: last ? cursorOf(list, [last.key]) : null, hasNextPage: rows.length > first };
    },
    totalCount: ({ query }, _args, { skills }) => skills.countChanges(query),
  },
  ConceptChange: change,
  ConceptSnapshot: snapshot,
  LocalizedLabels: labels,
  SnapshotRelationEdge: { kind: ({ kind }) => kind as 'BROADER' },
  ConceptMigration: migration,
} satisfies Resolvers;
