import type { Graph } from '../../runtime/neo4j.js';
import { runStatement } from '../graph-session.js';
import { CONCEPT_KINDS, type ConceptKind, type Properties, RELATION_KINDS, type RelationKind } from '../model.js';
import { LABELS, LANGUAGE_SUFFIXES, type OldConcept } from './diff.js';
import type { Scope } from './scopes.js';

const LABEL_PROPERTIES = LABELS.flatMap((label) => LANGUAGE_SUFFIXES.map((suffix) => `${label}${suffix}`));
const COMPARED = ['status', 'notation', ...LABEL_PROPERTIES];

const CONCEPTS = /* cypher */ `
  MATCH (concept:Concept) WHERE concept.scheme IN $schemes
  RETURN concept.uri AS uri, concept.kind AS kind, labels(concept) AS labels, keys(concept) AS keys,
    [${COMPARED.map((property) => `concept.${property}`).join(', ')}] AS values`;

// The kind comes from RELATION_KINDS, never from a file.
const relationsOf = (kind: RelationKind): string => /* cypher */ `
  MATCH (from:Concept)-[:${kind}]->(to:Concept) WHERE from.scheme IN $schemes
  RETURN from.uri AS from, collect(to.uri) AS ends`;

/** What the graph has of a classification before a release is loaded over it. */
export interface OldState {
  readonly concepts: ReadonlyMap<string, OldConcept>;
  readonly relations: ReadonlyMap<RelationKind, ReadonlyMap<string, readonly string[]>>;
  /** Names of all properties of a concept. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** Kinds as which a concept is labelled; more than one where an upgrade that changes its kind was cut short. */
  readonly kinds: ReadonlyMap<string, readonly ConceptKind[]>;
}

interface StoredConcept extends Record<string, unknown> {
  readonly uri: string;
  readonly kind: ConceptKind;
  readonly labels: readonly string[];
  readonly keys: readonly string[];
  readonly values: readonly unknown[];
}

/** ISCO's groups are published with ESCO. */
export const schemesOf = (scheme: 'ESCO' | 'ROME'): string[] => (scheme === 'ESCO' ? ['ESCO', 'ISCO'] : ['ROME']);

/** A collection that goes takes its members' relations along. */
const isCollection = (scope: Scope): boolean => scope.startsWith('Collection ');

export async function readOldState(
  graph: Graph,
  scheme: 'ESCO' | 'ROME',
  scopes: ReadonlySet<Scope>,
): Promise<OldState> {
  const schemes = schemesOf(scheme);
  const rows = await runStatement<StoredConcept>(graph, CONCEPTS, { schemes });
  const concepts = new Map<string, OldConcept>();
  const keys = new Map<string, readonly string[]>();
  const kinds = new Map<string, readonly ConceptKind[]>();
  for (const { uri, kind, values, ...row } of rows) {
    const known = COMPARED.flatMap((property, at) => (values[at] == null ? [] : [[property, values[at]] as const]));
    concepts.set(uri, { uri, kind, properties: Object.fromEntries(known) as Properties });
    keys.set(uri, row.keys);
    kinds.set(
      uri,
      CONCEPT_KINDS.filter((label) => row.labels.includes(label)),
    );
  }
  const relations = new Map<RelationKind, Map<string, readonly string[]>>();
  for (const kind of RELATION_KINDS) {
    if (![...scopes].some((scope) => scope.split(' ')[0] === kind || (kind === 'MEMBER_OF' && isCollection(scope))))
      continue;
    const ends = await runStatement<{ from: string; ends: string[] }>(graph, relationsOf(kind), { schemes });
    relations.set(kind, new Map(ends.map((row) => [row.from, row.ends])));
  }
  return { concepts, relations, keys, kinds };
}
