import type { RelationKind } from '../../ontology/model.js';
import type { Staging } from '../../ontology/staging.js';
import { type ChangeKind, type ChangeValue, STATED } from '../../ontology/versions/change.js';
import { type Edge, edgeKey, idOf, inNext, OTHER_LABEL, type Planted, recode, RELABELLED } from './planted.js';

/** A change that the upgrade must write down. */
export interface ExpectedChange {
  readonly kind: ChangeKind;
  readonly uri: string;
  readonly aspect: string;
  readonly other: string | null;
  readonly before: ChangeValue;
  readonly after: ChangeValue;
}

/** Relations that the rows of concepts state: they go with the row, wherever it goes. */
const inRowOf = (template: string, { kind, from, to }: Edge): boolean =>
  (kind === 'HAS_APPELLATION' && to === template) || (kind === 'BROADER' && from === template);

/** Relations of the next release, as they follow from this one's and what was planted. */
function nextEdges(base: readonly Edge[], planted: Planted): Map<string, Edge> {
  const { created, removed, added, rekinded, gone } = planted;
  const next = inNext(planted);
  const edges = new Map<string, Edge>();
  const put = (kind: RelationKind, from: string | null, to: string | null) => {
    if (from && to) edges.set(edgeKey({ kind, from, to }), { kind, from, to });
  };
  // Those that are called otherwise than what they replace, replace nothing, or what stays: their own row alone is a copy.
  const copies = created.filter(({ template }) => !gone.has(template));
  for (const edge of base) {
    const { kind, from, to } = edge;
    const moved = kind === 'BROADER' && rekinded.has(from);
    if (!removed.has(edgeKey(edge)) && !moved) put(kind, next(from), next(to));
  }
  const ofTemplates = new Map(copies.map(({ template, uri }) => [template, uri]));
  for (const edge of base) {
    const [from, to] = [ofTemplates.get(edge.from), ofTemplates.get(edge.to)];
    if (to && inRowOf(edge.to, edge) && edge.kind === 'HAS_APPELLATION') put(edge.kind, next(edge.from), to);
    if (from && inRowOf(edge.from, edge) && edge.from.startsWith('urn:rome:ogr:')) put(edge.kind, from, next(edge.to));
  }
  for (const { kind, from, to } of added) put(kind, from, to);
  return edges;
}

function* conceptChanges(base: Staging, planted: Planted): Generator<ExpectedChange> {
  const property = (uri: string, aspect: string, after: (before: ChangeValue) => ChangeValue, kind: ChangeKind) => {
    const before = (base.concepts.get(uri)!.properties[aspect] as ChangeValue | undefined) ?? null;
    return { kind, uri, aspect, other: null, before, after: after(before) };
  };
  for (const { uri } of planted.created)
    yield { kind: 'CREATED', uri, aspect: 'status', other: null, before: null, after: 'RELEASED' };
  for (const uri of planted.gone.keys()) yield property(uri, 'status', () => 'OBSOLETE', 'OBSOLETE');
  for (const uri of planted.deprecated.keys()) yield property(uri, 'status', () => 'DEPRECATED', 'DEPRECATED');
  for (const [uri, languages] of planted.relabelled)
    for (const language of languages) {
      const aspect = language === 'en' ? 'prefLabelEn' : 'prefLabelFr';
      yield property(uri, aspect, (before) => `${String(before)}${RELABELLED[language]}`, 'RELABELLED');
    }
  for (const uri of planted.otherLabels)
    yield property(uri, 'altLabelsEn', (before) => [...(before as readonly string[]), OTHER_LABEL], 'RELABELLED');
  for (const uri of planted.recoded)
    yield property(uri, 'notation', (before) => recode(String(before)), 'NOTATION_CHANGED');
}

/** Cards that name as their parent a card that is gone. */
function* replacements(base: Staging, { gone, created }: Planted): Generator<ExpectedChange> {
  const cards = [
    ...[...base.concepts.values()].flatMap(({ uri, kind, properties }) =>
      kind === 'RomeOccupation' && !gone.has(uri) ? [{ uri, parent: properties['parentCode'] }] : [],
    ),
    ...created.filter(({ kind }) => kind === 'RomeOccupation'),
  ];
  for (const { uri, parent } of cards) {
    const of = `urn:rome:${String(parent)}`;
    if (parent && idOf(uri) !== parent && gone.has(of))
      yield { kind: 'REPLACED', uri: of, aspect: 'REPLACED_BY', other: uri, before: null, after: STATED };
  }
}

/** Relations between concepts as read; matches are of no release. */
export const edgesOf = (base: Staging): Edge[] =>
  [...base.relations].flatMap(([kind, of]) =>
    kind === 'MATCH' ? [] : of.map(({ from, to }): Edge => ({ kind, from, to })),
  );

/**
 * What an upgrade must say of the next release. It follows from what was planted; ontology/versions has no part in it.
 *
 * @param base  the release before, as read and settled
 */
export function expectedChanges(base: Staging, planted: Planted): ExpectedChange[] {
  const before = new Map(edgesOf(base).map((edge) => [edgeKey(edge), edge]));
  const after = nextEdges([...before.values()], planted);
  const relation = ({ kind, from, to }: Edge, added: boolean): ExpectedChange => ({
    kind: added ? 'RELATION_ADDED' : 'RELATION_REMOVED',
    uri: from,
    aspect: kind,
    other: to,
    before: added ? null : STATED,
    after: added ? STATED : null,
  });
  return [
    ...conceptChanges(base, planted),
    ...replacements(base, planted),
    ...[...after].flatMap(([key, edge]) => (before.has(key) ? [] : [relation(edge, true)])),
    ...[...before].flatMap(([key, edge]) => (after.has(key) ? [] : [relation(edge, false)])),
  ];
}
