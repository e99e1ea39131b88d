import type { ConceptKind, Properties, PropertyValue, RelationKind } from '../model.js';
import { type Change, STATED } from './change.js';
import { conceptScope, relationScope, type Scope } from './scopes.js';

/** A concept as the graph has it before a release is loaded over it. */
export interface OldConcept {
  readonly uri: string;
  readonly kind: ConceptKind;
  /** Labels, notation, status. */
  readonly properties: Properties;
}

/** The end of a relation the graph has, by where it starts. */
export type OldRelations = ReadonlyMap<RelationKind, ReadonlyMap<string, readonly string[]>>;

interface NewConcept {
  readonly uri: string;
  readonly kind: ConceptKind | null;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** What a release states, as staged. */
export interface NewRelease {
  readonly concepts: ReadonlyMap<string, NewConcept>;
  readonly relations: ReadonlyMap<RelationKind, readonly { readonly from: string; readonly to: string }[]>;
}

export const LANGUAGE_SUFFIXES = ['Fr', 'En'] as const;
export const LABELS = ['prefLabel', 'altLabels', 'hiddenLabels'] as const;

const isObsolete = (concept: OldConcept): boolean => concept.properties['status'] === 'OBSOLETE';

type Value = string | readonly string[] | null;

const valueOf = (properties: Properties, property: string): Value =>
  (properties[property] as string | readonly string[] | undefined) ?? null;

/** Lists of labels have no order. */
const same = (one: Value, other: Value): boolean => {
  if (typeof one === 'string' || typeof other === 'string' || !one || !other) return one === other;
  return one.length === other.length && new Set([...one, ...other]).size === new Set(one).size;
};

function* labelChanges(old: OldConcept, now: NewConcept): Generator<Change> {
  const compare = function* (aspect: string): Generator<Change> {
    const [before, after] = [valueOf(old.properties, aspect), valueOf(now.properties, aspect)];
    if (!same(before, after)) yield { uri: now.uri, aspect, other: null, before, after };
  };
  for (const suffix of LANGUAGE_SUFFIXES) {
    // A language that was not there before, or is not loaded now, is no change of the release.
    if (!old.properties[`prefLabel${suffix}`] || !now.properties[`prefLabel${suffix}`]) continue;
    for (const label of LABELS) yield* compare(`${label}${suffix}`);
  }
  yield* compare('notation');
}

const status = (uri: string, before: string | null, after: string): Change => ({
  uri,
  aspect: 'status',
  other: null,
  before,
  after,
});

function* conceptChanges(
  old: ReadonlyMap<string, OldConcept>,
  { concepts }: NewRelease,
  covers: (scope: Scope) => boolean,
): Generator<Change> {
  for (const now of concepts.values()) {
    if (!now.kind || !covers(conceptScope(now.kind, now.uri))) continue;
    const before = old.get(now.uri);
    const [was, is] = [(before?.properties['status'] as string) ?? null, String(now.properties['status'])];
    if (was !== is) yield status(now.uri, was, is);
    if (before) yield* labelChanges(before, now);
  }
  for (const gone of withdrawn(old, concepts, covers)) {
    if (!isObsolete(gone)) yield status(gone.uri, String(gone.properties['status'] ?? 'RELEASED'), 'OBSOLETE');
  }
}

/** Concepts that a release does not have though their table was loaded. */
export function* withdrawn(
  old: ReadonlyMap<string, OldConcept>,
  concepts: NewRelease['concepts'],
  covers: (scope: Scope) => boolean,
): Generator<OldConcept> {
  for (const concept of old.values()) {
    if (!concepts.get(concept.uri)?.kind && covers(conceptScope(concept.kind, concept.uri))) yield concept;
  }
}

function* relationChanges(
  old: ReadonlyMap<string, OldConcept>,
  oldRelations: OldRelations,
  { concepts, relations }: NewRelease,
  covers: (scope: Scope) => boolean,
): Generator<Change> {
  // Members are published in a table of each collection, which there is none of when the collection is gone.
  const goes = (collection: string): boolean =>
    !concepts.get(collection)?.kind && covers(conceptScope('Collection', collection));
  for (const kind of new Set([...relations.keys(), ...oldRelations.keys()])) {
    // Matches are of no release: the crosswalk is a table of its own.
    if (kind === 'MATCH') continue;
    const stated = new Map<string, Set<string>>();
    const before = oldRelations.get(kind);
    for (const { from, to } of relations.get(kind) ?? []) {
      const fromKind = concepts.get(from)?.kind ?? old.get(from)?.kind;
      if (!fromKind || !covers(relationScope(kind, fromKind, from, to))) continue;
      const ends = stated.get(from) ?? new Set();
      stated.set(from, ends.add(to));
    }
    for (const [from, ends] of stated) {
      const had = new Set(before?.get(from));
      for (const to of ends)
        if (!had.has(to)) yield { uri: from, aspect: kind, other: to, before: null, after: STATED };
    }
    for (const [from, ends] of before ?? []) {
      const fromKind = old.get(from)?.kind;
      for (const to of ends) {
        if (!fromKind || stated.get(from)?.has(to)) continue;
        if (covers(relationScope(kind, fromKind, from, to)) || (kind === 'MEMBER_OF' && goes(to)))
          yield { uri: from, aspect: kind, other: to, before: STATED, after: null };
      }
    }
  }
}

/** ROME names the card that another was split from: where that card is gone, its parts replace it. ESCO's tables state no replacement. */
function* replacements(gone: ReadonlySet<string>, { concepts }: NewRelease): Generator<Change> {
  for (const { uri, kind, properties } of concepts.values()) {
    const parent = kind === 'RomeOccupation' && properties['parentCode'];
    if (parent && gone.has(`urn:rome:${String(parent)}`)) {
      yield { uri: `urn:rome:${String(parent)}`, aspect: 'REPLACED_BY', other: uri, before: null, after: STATED };
    }
  }
}

/**
 * What a release changes.
 *
 * @param covers  parts of the classification that are compared; of others nothing is said
 */
export function diffRelease(
  old: ReadonlyMap<string, OldConcept>,
  oldRelations: OldRelations,
  release: NewRelease,
  covers: (scope: Scope) => boolean,
): Change[] {
  const concepts = [...conceptChanges(old, release, covers)];
  const gone = new Set(concepts.filter(({ after }) => after === 'OBSOLETE').map(({ uri }) => uri));
  return [...concepts, ...replacements(gone, release), ...relationChanges(old, oldRelations, release, covers)];
}
