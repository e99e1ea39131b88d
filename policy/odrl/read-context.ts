import type { ActionHierarchy } from './actions.js';
import { isIri, isLiteral, nameOf, odrl, typesOf, TYPE, type Graph } from './graph.js';
import type { Metadata, Operand } from './model.js';
import type { Node } from './rdf.js';
import type { Refusals } from './refused.js';
import { compact, isAbsoluteIri, termOf } from './terms.js';

/** What every part of the reader works with. */
export interface ReadContext {
  readonly graph: Graph;
  readonly refusals: Refusals;
  readonly hierarchy: ActionHierarchy;
  /** Constraints read so far: nodes that refer to each other many times over could stand for more than can be judged. */
  readonly read: { constraints: number };
  /** Whether the rule comes from a policy that the one being read inherits from. */
  readonly inherited: boolean;
  /** Whether the policy says that it uses the profile of agreements (profile.ts). */
  readonly profiled?: boolean;
}

/** Properties of other vocabularies that describe and decide nothing. All others might narrow a rule, and are refused. */
const INFORMATIONAL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'http://purl.org/dc/terms/':
      'abstract alternative bibliographicCitation contributor coverage created creator date dateAccepted dateCopyrighted ' +
      'dateSubmitted description format hasVersion identifier isReferencedBy isVersionOf issued language modified provenance ' +
      'publisher references relation replaces rightsHolder source subject tableOfContents title type',
    'http://purl.org/dc/elements/1.1/':
      'contributor creator date description format identifier language publisher relation source subject title type',
    'http://www.w3.org/2000/01/rdf-schema#': 'comment isDefinedBy label seeAlso',
    'http://www.w3.org/2004/02/skos/core#':
      'altLabel changeNote definition editorialNote example hiddenLabel historyNote notation note prefLabel scopeNote',
    'http://schema.org/':
      'alternateName author creator dateCreated dateModified datePublished description identifier name publisher url',
    'https://schema.org/':
      'alternateName author creator dateCreated dateModified datePublished description identifier name publisher url',
    'http://xmlns.com/foaf/0.1/': 'depiction homepage maker name page',
    'http://www.w3.org/ns/prov#': 'generatedAtTime wasAttributedTo wasDerivedFrom wasGeneratedBy',
    'http://www.w3.org/2002/07/owl#': 'versionInfo',
  }).map(([namespace, terms]) => [namespace, new Set(terms.split(' '))]),
);

export const isInformational = (property: string): boolean => {
  const end = Math.max(property.lastIndexOf('/'), property.lastIndexOf('#')) + 1;
  return INFORMATIONAL.get(property.slice(0, end))?.has(property.slice(end)) ?? false;
};

/** Types that say nothing about what a node permits. */
const NEUTRAL_TYPES = new Set(['http://www.w3.org/2002/07/owl#NamedIndividual']);

/** Refuses types other than `known`; empty is fine. */
export function checkTypes(
  { graph, refusals }: ReadContext,
  node: Node,
  where: string,
  known: readonly string[],
): void {
  const { odrl: own, other } = typesOf(graph, node);
  for (const type of own)
    if (!known.includes(type))
      refusals.add(
        'UNKNOWN_TYPE',
        `${where} is of type odrl:${type}; here it can be ${known.map((name) => `odrl:${name}`).join(', ')}.`,
      );
  for (const type of other)
    if (!NEUTRAL_TYPES.has(type))
      refusals.add(
        'UNKNOWN_TYPE',
        `${where} is of type ${compact(type)}, which is not known here; leave it out, or use a type of ODRL.`,
      );
}

/** Refuses properties that are neither `known` terms of ODRL nor descriptive: what they say might narrow access. */
export function checkProperties(
  { graph, refusals }: ReadContext,
  node: Node,
  where: string,
  known: readonly string[],
  others: readonly string[] = [],
): void {
  for (const property of graph.properties(node)) {
    const term = termOf(property);
    if (property === TYPE || term === 'uid' || others.includes(property)) continue;
    if (term === null ? isInformational(property) : known.includes(term)) continue;
    refusals.add(
      'UNKNOWN_PROPERTY',
      term === null
        ? `${where} has the property ${property}, which is not known here and might limit it; say it with ODRL, or describe with Dublin Core terms.`
        : `${where} has the property odrl:${term}, which has no meaning there; known there: ${known.join(', ')}.`,
    );
  }
}

/** What is of ODRL and belongs to nothing was meant to; dropped, it could have been the condition that counts. */
export function findUnconnected(
  { graph, refusals }: ReadContext,
  what: string,
  standsAlone: readonly string[],
  types: readonly string[],
): void {
  for (const node of graph.subjects.filter((subject) => !graph.isVisited(subject))) {
    const terms = graph.properties(node).flatMap((property) => termOf(property) ?? []);
    const own = typesOf(graph, node).odrl;
    if (terms.some((term) => !standsAlone.includes(term)) || own.some((type) => types.includes(type)))
      refusals.add(
        'NOT_CONNECTED',
        `${nameOf(node)} (${[...own, ...terms].join(', ')}) belongs to no ${what}; connect it or take it out.`,
      );
  }
}

/** The IRI of a node: its own, or what `uid` gives; null for a node without. */
export function iriOf({ graph, refusals }: ReadContext, node: Node, where: string): string | null {
  const given = graph.values(node, odrl('uid'));
  for (const uid of given)
    if (
      uid.termType === 'BlankNode' ||
      !isAbsoluteIri(uid.value) ||
      (isIri(node) && uid.value !== node.value) ||
      given.length > 1
    ) {
      refusals.add(
        'MALFORMED',
        `${where} has the uid ${nameOf(uid)}; it takes one absolute IRI, the same that names the node.`,
      );
      return null;
    }
  return isIri(node) ? node.value : (given[0]?.value ?? null);
}

/** The one value of a property; undefined, and a reason, where there is none or are several. */
export function oneValue(context: ReadContext, node: Node, property: string, where: string): Node | undefined {
  const values = context.graph.values(node, odrl(property));
  if (values.length !== 1)
    context.refusals.add(
      'CARDINALITY',
      `${where} has ${values.length === 0 ? 'no' : values.length} ${property}; it takes exactly one.`,
    );
  return values.length === 1 ? values[0] : undefined;
}

/** A value of the model; undefined for a node without IRI. */
export const operandOf = (node: Node): Operand | undefined =>
  isIri(node)
    ? { iri: node.value }
    : isLiteral(node)
      ? {
          value: node.value,
          // Both readers give every literal its datatype.
          datatype: node.datatype!.value,
          ...(node.language ? { language: node.language } : {}),
        }
      : undefined;

/** What a node says about itself; a value without IRI says nothing by itself and is left out. */
export const metadataOf = ({ graph }: ReadContext, node: Node): Metadata =>
  graph
    .properties(node)
    .filter(isInformational)
    .flatMap((property) =>
      graph.values(node, property).flatMap((value) => {
        const operand = operandOf(value);
        return operand === undefined ? [] : [{ property, value: operand }];
      }),
    );
