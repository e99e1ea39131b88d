import { ACTION_NAMES } from './actions.js';
import { isIri, isLiteral, nameOf, odrl } from './graph.js';
import type { Resource, RuleAction } from './model.js';
import type { Node } from './rdf.js';
import { readConstraints } from './read-constraint.js';
import { checkProperties, checkTypes, iriOf, type ReadContext } from './read-context.js';
import { compact, RDF } from './terms.js';

export const ASSETS = ['Asset', 'AssetCollection'];
export const PARTIES = ['Party', 'PartyCollection'];
const RELATIONS = ['source', 'refinement', 'partOf', 'hasPolicy', 'assigneeOf', 'assignerOf'];

/** An asset or a party (IM 2.2, 2.3). */
export function readResource(
  context: ReadContext,
  node: Node,
  where: string,
  types: readonly string[],
): Resource | undefined {
  const { graph, refusals } = context;
  if (isLiteral(node)) {
    refusals.add('MALFORMED', `${where} is the text ${nameOf(node)}; it takes an IRI.`);
    return undefined;
  }
  graph.visit(node);
  for (const property of graph.properties(node))
    // Assets and parties carry metadata of any vocabulary; of ODRL they carry what belongs to them.
    if (property.startsWith(odrl('')) && !RELATIONS.concat('uid').some((term) => property === odrl(term)))
      refusals.add(
        'UNKNOWN_PROPERTY',
        `${where} has the property odrl:${compact(property)}, which has no meaning there; known there: ${RELATIONS.join(', ')}.`,
      );
  const own = graph
    .values(node, `${RDF}type`)
    .flatMap(({ value }) => (value.startsWith(odrl('')) ? compact(value) : []));
  for (const type of own)
    if (!types.includes(type))
      refusals.add(
        'UNKNOWN_TYPE',
        `${where} is of type odrl:${type}; it can be ${types.map((name) => `odrl:${name}`).join(' or ')}.`,
      );
  const sources = graph.values(node, odrl('source'));
  if (sources.length > 1 || sources.some((source) => !isIri(source)))
    refusals.add(
      'CARDINALITY',
      `${where} has ${sources.length > 1 ? 'several sources' : 'a source that is no IRI'}; it takes one IRI.`,
    );
  const iri = iriOf(context, node, where);
  const source = sources[0]?.value ?? null;
  const refinements = readConstraints(context, node, 'refinement', where);
  if (iri === null && source === null)
    refusals.add('CARDINALITY', `${where} has neither an IRI nor a source; without one nothing can be matched.`);
  if (source === null && graph.values(node, odrl('refinement')).length > 0)
    refusals.add(
      'CARDINALITY',
      `${where} has a refinement and no source; a refined collection is named by its source (IM 2.5.5, 2.5.6).`,
    );
  return { iri, source, refinements };
}

/** IM 2.4. */
export function readAction(context: ReadContext, node: Node, where: string): RuleAction | undefined {
  const { graph, refusals, hierarchy } = context;
  if (isLiteral(node)) {
    refusals.add(
      'MALFORMED',
      `${where} is the text ${nameOf(node)}; it takes the IRI of an action, such as odrl:read.`,
    );
    return undefined;
  }
  graph.visit(node);
  checkTypes(context, node, where, ['Action']);
  checkProperties(context, node, where, ['refinement', 'includedIn', 'implies'], [`${RDF}value`]);
  const values = graph.values(node, `${RDF}value`);
  const named = values.length > 0 ? values : isIri(node) ? [node] : [];
  if (named.length !== 1 || !isIri(named[0]!)) {
    refusals.add(
      'CARDINALITY',
      `${where} names ${named.length === 0 ? 'no action' : 'more than one action, or a text'}; rdf:value takes the IRI of one.`,
    );
    return undefined;
  }
  const iri = named[0]!.value;
  if (!hierarchy.knows(iri))
    refusals.add(
      'UNKNOWN_ACTION',
      `${where} is ${compact(iri)}, which is not known here; known: ${ACTION_NAMES.join(', ')}, and what the policy itself declares by includedIn.`,
    );
  return { iri, refinements: readConstraints(context, node, 'refinement', where) };
}
