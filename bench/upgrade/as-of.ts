import { seeded } from '../../ontology/careers/moves.js';
import { RELATION_KINDS } from '../../ontology/model.js';
import type { Graph } from '../../runtime/neo4j.js';
import { versionRepository } from '../../subgraphs/skills/repository-versions.js';
import type { Faults } from './faults.js';
import type { Planted } from './planted.js';

const SEED = 500;
/** Matches are of no release. */
const KINDS = RELATION_KINDS.filter((kind) => kind !== 'MATCH');
/** What `Concept.asOf` promises: labels, code and status; texts are not kept. */
const PROPERTIES = ['status', 'notation', 'prefLabelFr', 'prefLabelEn', 'altLabelsFr', 'altLabelsEn'] as const;

const AS_IT_IS = /* cypher */ `
  MATCH (concept:Concept) WHERE concept.uri IN $uris
  RETURN concept.uri AS uri, [${PROPERTIES.map((property) => `concept.${property}`).join(', ')}] AS values,
    COLLECT { MATCH (concept)-[link]->(other:Concept) WHERE type(link) IN $kinds RETURN type(link) + ' ' + other.uri } AS relations`;

/** A concept by its URI, as one text. */
export type Snapshots = ReadonlyMap<string, string>;

const snapshot = (values: readonly unknown[], relations: readonly string[]): string =>
  JSON.stringify([values.map((value) => value ?? null), [...relations].sort()]);

/** Half of what changes, half of anything: concepts that are compared with what they were. */
export function chooseSample(uris: readonly string[], planted: Planted, count: number): string[] {
  const random = seeded(SEED);
  const { gone, relabelled, otherLabels, recoded, deprecated, rekinded, removed, added } = planted;
  const known = new Set(uris);
  const ends = [...removed.values(), ...added].map(({ from }) => from);
  const sets = [gone, relabelled, otherLabels, recoded, deprecated, rekinded].flatMap((of) => [...of.keys()]);
  const touched = [...sets, ...ends];
  const chosen = new Set<string>();
  const fill = (from: readonly string[], until: number) => {
    const left = [...new Set(from)].filter((uri) => known.has(uri) && !chosen.has(uri)).sort();
    while (chosen.size < until && left.length > 0) chosen.add(left.splice(Math.floor(random() * left.length), 1)[0]!);
  };
  fill(touched, count / 2);
  fill(uris, count);
  return [...chosen];
}

/** Reads concepts by a statement of the bench's own, before anything is loaded over them. */
export async function readAsItIs(graph: Graph, uris: readonly string[]): Promise<Snapshots> {
  const rows = await graph.readLatest<{ uri: string; values: unknown[]; relations: string[] }>(AS_IT_IS, {
    uris,
    kinds: KINDS,
  });
  return new Map(rows.map(({ uri, values, relations }) => [uri, snapshot(values, relations)]));
}

/**
 * Asks for the same concepts as of the release before, by what `Concept.asOf` reads.
 *
 * @param sequence  place of that release in the order of loading
 */
export async function checkAsOf(
  graph: Graph,
  before: Snapshots,
  created: readonly string[],
  sequence: number,
  faults: Faults,
): Promise<void> {
  const versions = versionRepository(graph);
  const keys = [...before.keys()].map((uri) => ({ uri, sequence }));
  const found = await versions.findSnapshots(keys);
  const relations = await versions.findRelationsAsOf(
    keys.map((key) => ({ ...key, kinds: KINDS, first: 100_000, after: null })),
  );
  const wrong = keys.flatMap(({ uri }, at) => {
    const properties = found[at];
    const ends = relations[at]!.rows.map(({ kind, concept }) => `${kind} ${concept.uri}`);
    const then =
      properties &&
      snapshot(
        PROPERTIES.map((property) => properties[property]),
        ends,
      );
    return then === before.get(uri) ? [] : [`${uri}: was ${before.get(uri)}, is said to have been ${then}`];
  });
  faults.note(
    'concepts as of the release before, not as they were',
    wrong.map((text) => text.slice(0, 2_000)),
  );
  const unborn = await versions.findSnapshots(created.map((uri) => ({ uri, sequence })));
  faults.note(
    'new concepts that the release before is said to have had',
    created.filter((_uri, at) => unborn[at]),
  );
}
