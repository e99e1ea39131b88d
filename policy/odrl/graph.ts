import type { Node, Statement } from './rdf.js';
import { compact, ODRL, RDF, termOf } from './terms.js';

export const isIri = (node: Node): boolean => node.termType === 'NamedNode';
export const isLiteral = (node: Node): boolean => node.termType === 'Literal';

/** Statements by subject, and which subjects a reader has been at. */
export interface Graph {
  readonly subjects: readonly Node[];
  /** Objects of the property, in the document's order; each once. */
  readonly values: (subject: Node, property: string) => readonly Node[];
  readonly properties: (subject: Node) => readonly string[];
  /** Subjects of which `property` has this object. */
  readonly subjectsOf: (property: string, object: Node) => readonly Node[];
  readonly visit: (subject: Node) => void;
  readonly isVisited: (subject: Node) => boolean;
}

/** What tells one node from another: an IRI and a text that reads the same are two. */
export const keyOf = ({ termType, value, language, datatype }: Node): string =>
  termType === 'Literal' ? `"${value}"@${language ?? ''}^^${datatype?.value ?? ''}` : `${termType} ${value}`;

/** The property by which the engine knows it: two misprints of the published context are put right. */
const propertyOf = (iri: string): string => {
  const term = termOf(iri);
  return term === 'datatype' ? `${ODRL}dataType` : term === null ? iri : ODRL + term;
};

export function graphOf(statements: readonly Statement[]): Graph {
  const nodes = new Map<string, Node>();
  const bySubject = new Map<string, Map<string, Map<string, Node>>>();
  const visited = new Set<string>();
  for (const { subject, predicate, object } of statements) {
    const key = keyOf(subject);
    nodes.set(key, subject);
    const properties = bySubject.get(key) ?? new Map<string, Map<string, Node>>();
    bySubject.set(key, properties);
    const property = propertyOf(predicate.value);
    const objects = properties.get(property) ?? new Map<string, Node>();
    properties.set(property, objects);
    objects.set(keyOf(object), object);
  }
  const values = (subject: Node, property: string): readonly Node[] => [
    ...(bySubject.get(keyOf(subject))?.get(property)?.values() ?? []),
  ];
  return {
    subjects: [...nodes.values()],
    values,
    properties: (subject) => [...(bySubject.get(keyOf(subject))?.keys() ?? [])],
    subjectsOf: (property, object) =>
      [...nodes.values()].filter((subject) => bySubject.get(keyOf(subject))!.get(property)?.has(keyOf(object))),
    visit: (subject) => void visited.add(keyOf(subject)),
    isVisited: (subject) => visited.has(keyOf(subject)),
  };
}

export const odrl = (term: string): string => ODRL + term;
export const TYPE = `${RDF}type`;

/** Each node once, where it stands first. */
export const distinct = (nodes: readonly Node[]): readonly Node[] => [
  ...new Map(nodes.map((node) => [keyOf(node), node])).values(),
];

/** The types of ODRL a node has, as bare terms, and its other types as IRIs. */
export function typesOf(
  graph: Graph,
  node: Node,
): { readonly odrl: readonly string[]; readonly other: readonly string[] } {
  const types = graph.values(node, TYPE).map(({ value }) => value);
  return {
    odrl: types.flatMap((iri) => termOf(iri) ?? []),
    other: types.filter((iri) => termOf(iri) === null),
  };
}

/** The members of an RDF list; null for one that is not well formed. */
export function listMembers(graph: Graph, head: Node): readonly Node[] | null {
  const members: Node[] = [];
  const seen = new Set<string>();
  for (let at = head; !(isIri(at) && at.value === `${RDF}nil`);) {
    const [first, rest] = [graph.values(at, `${RDF}first`), graph.values(at, `${RDF}rest`)];
    if (first.length !== 1 || rest.length !== 1 || seen.has(keyOf(at))) return null;
    seen.add(keyOf(at));
    graph.visit(at);
    members.push(first[0]!);
    at = rest[0]!;
  }
  return members;
}

export const isList = (graph: Graph, node: Node): boolean =>
  (isIri(node) && node.value === `${RDF}nil`) ||
  graph.values(node, `${RDF}first`).length > 0 ||
  graph.values(node, `${RDF}rest`).length > 0;

/** How a node is called in a message. */
export const nameOf = (node: Node): string =>
  node.termType === 'NamedNode'
    ? compact(node.value)
    : node.termType === 'Literal'
      ? JSON.stringify(node.value)
      : 'a node without IRI';
