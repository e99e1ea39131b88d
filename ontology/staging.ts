import {
  type Completion,
  type ConceptKind,
  type ConceptNode,
  ODD_KINDS,
  type Phrase,
  type Properties,
  type PropertyValue,
  type Relation,
  type RelationKind,
} from './model.js';
import type { FileCount, ReadLog } from './report.js';

/** A row whose facts were staged. Nothing of it reaches the graph when all of them turn out to dangle. */
export interface Place {
  readonly count: FileCount;
  readonly line: number;
  readonly facts: number;
  dangling: number;
}

export interface StagedConcept {
  readonly uri: string;
  /** Null for a concept that only the graph has: its properties complete that one. */
  readonly kind: ConceptKind | null;
  readonly properties: Record<string, PropertyValue>;
}

export interface StagedRelation {
  readonly from: string;
  readonly to: string;
  readonly properties?: Properties | undefined;
}

interface Edge extends StagedRelation {
  readonly place: Place | null;
  readonly unless?: RelationKind | undefined;
}

type Late = { readonly fact: Completion | Phrase; readonly place: Place | null };

/** Concepts of a URI are few enough for 26 bits, so that a pair of them is one exact number. */
const PAIR = 2 ** 26;

/**
 * All that the sources state, once, before anything is written: 100,000 concepts and 500,000 relations
 * in about 250 MB. The first to state a property wins, so that main tables go before plain ones.
 */
export class Staging {
  readonly concepts = new Map<string, StagedConcept>();
  readonly relations = new Map<RelationKind, Edge[]>();
  readonly #pairs = new Map<RelationKind, Set<number>>();
  readonly #numbers = new Map<string, number>();
  readonly #phrases = new Map<string, Phrase[]>();
  #late: Late[] = [];
  /** Relations stated again by another table: they add nothing, but must not dangle unseen. */
  #repeated: Edge[] = [];

  readonly kindOf = (uri: string): ConceptKind | undefined => this.concepts.get(uri)?.kind ?? undefined;

  node({ uri, kind, properties }: ConceptNode): void {
    const staged = this.concepts.get(uri);
    if (staged) complete(staged, properties);
    else this.concepts.set(uri, { uri, kind, properties: { ...properties } });
  }

  relation(relation: Relation, place: Place | null): void {
    const { kind, from, to, properties, unless } = relation;
    const pair = this.#pair(from, to);
    let pairs = this.#pairs.get(kind);
    if (!pairs) {
      this.#pairs.set(kind, (pairs = new Set()));
      this.relations.set(kind, []);
    }
    const edge = { from, to, properties, place, ...(unless && { unless }) };
    if (pairs.has(pair)) this.#repeated.push(edge);
    else this.relations.get(kind)!.push(edge);
    pairs.add(pair);
  }

  completion(fact: Completion | Phrase, place: Place | null): void {
    const staged = 'completes' in fact && this.concepts.get(fact.completes);
    if (staged) complete(staged, (fact as Completion).properties);
    else this.#late.push({ fact, place });
  }

  /** URIs that something is said about though no table read introduces them. */
  unknownUris(): string[] {
    const uris = new Set<string>();
    const see = (uri: string) => this.concepts.has(uri) || uris.add(uri);
    for (const { fact } of this.#late) see(about(fact));
    for (const edges of this.relations.values()) for (const { from, to } of edges) (see(from), see(to));
    return [...uris];
  }

  /**
   * Settles every reference: what names a concept that neither the files nor the graph has is taken out and put on the log.
   *
   * @param inGraph null when the graph was not looked at, which the log then says
   */
  settle(inGraph: ReadonlySet<string> | null, log: ReadLog): void {
    const missing = (uri: string) => !this.concepts.has(uri) && !inGraph?.has(uri);
    const dangling = new Map<Place, string>();
    const sound = (place: Place | null, uris: readonly string[]): boolean => {
      const gone = uris.find(missing);
      if (gone) dangle(place, gone, dangling);
      return !gone;
    };
    for (const { fact, place } of this.#late) {
      const uri = about(fact);
      if (!sound(place, [uri])) continue;
      if ('completes' in fact) complete(this.#held(uri), fact.properties);
      else
        this.#phrases.set(`${uri} ${fact.property}`, [...(this.#phrases.get(`${uri} ${fact.property}`) ?? []), fact]);
    }
    for (const phrases of this.#phrases.values()) this.#join(phrases);
    for (const { from, to, place } of this.#repeated) sound(place, [from, to]);
    for (const [kind, edges] of this.relations) {
      this.relations.set(
        kind,
        edges.filter(
          ({ from, to, place, unless }) =>
            sound(place, [from, to]) && !(unless && this.#pairs.get(unless)?.has(this.#pair(from, to))),
        ),
      );
    }
    for (const [place, uri] of dangling) reportDangling(place, uri, inGraph !== null, log);
    // Only the writer's view is needed from here on.
    this.#late = [];
    this.#repeated = [];
    for (const index of [this.#phrases, this.#pairs, this.#numbers]) index.clear();
  }

  #join(phrases: Phrase[]): void {
    const { phraseOf, property } = phrases[0]!;
    const whole = phrases.sort((a, b) => a.position - b.position).map((phrase) => phrase.text);
    complete(this.#held(phraseOf), { [property]: whole.join('\n') });
  }

  #held(uri: string): StagedConcept {
    let staged = this.concepts.get(uri);
    if (!staged) this.concepts.set(uri, (staged = { uri, kind: null, properties: {} }));
    return staged;
  }

  #pair(from: string, to: string): number {
    return this.#number(from) * PAIR + this.#number(to);
  }

  #number(uri: string): number {
    let number = this.#numbers.get(uri);
    if (number === undefined) this.#numbers.set(uri, (number = this.#numbers.size));
    return number;
  }
}

const about = (fact: Completion | Phrase): string => ('completes' in fact ? fact.completes : fact.phraseOf);

function complete(staged: StagedConcept, properties: Properties): void {
  for (const key in properties) staged.properties[key] ??= properties[key]!;
}

function dangle(place: Place | null, uri: string, dangling: Map<Place, string>): void {
  // Rows of the project's own sample have no place: one that dangles is a fault of ours.
  if (!place) throw new Error(`The sample names ${uri}, which it does not introduce`);
  place.dangling += 1;
  if (!dangling.has(place)) dangling.set(place, uri);
}

const NOT_IN_THE_TABLES = 'names a concept that none of the tables has; the graph was not looked at';

function reportDangling({ count, line, facts, dangling }: Place, uri: string, graphSeen: boolean, log: ReadLog): void {
  const skipped = dangling === facts;
  if (skipped) {
    count.rowsLoaded -= 1;
    count.rowsSkipped += 1;
  }
  log.odd(
    count.file,
    line,
    'MISSING_CONCEPT',
    `names ${uri}`,
    skipped,
    graphSeen ? ODD_KINDS.MISSING_CONCEPT : NOT_IN_THE_TABLES,
  );
}
