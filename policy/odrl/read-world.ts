import { actionHierarchy, isVocabularyAction, vocabularyParent, type DeclaredAction } from './actions.js';
import { isIri, nameOf, odrl, type Graph } from './graph.js';
import type { Policy } from './model.js';
import type { Refusals } from './refused.js';
import { compact } from './terms.js';

/** What the document says about actions themselves. */
export function declaredActions(graph: Graph, refusals: Refusals): readonly DeclaredAction[] {
  const declaring = graph.subjects.filter((node) =>
    ['includedIn', 'implies'].some((term) => graph.values(node, odrl(term)).length > 0),
  );
  const declared = declaring.flatMap((node): DeclaredAction[] => {
    const iris = (term: string): readonly string[] =>
      graph.values(node, odrl(term)).map((named) => {
        if (!isIri(named))
          refusals.add(
            'MALFORMED',
            `The ${term} of ${nameOf(node)} is ${nameOf(named)}; it takes the IRI of an action.`,
          );
        return named.value;
      });
    const [parents, implies] = [iris('includedIn'), [...iris('implies')].sort()];
    if (!isIri(node)) {
      refusals.add('MALFORMED', 'An action is declared without an IRI; declare it under the IRI that rules name.');
      return [];
    }
    graph.visit(node);
    if (!isVocabularyAction(node.value)) {
      if (parents.length !== 1)
        refusals.add(
          'CARDINALITY',
          `The action ${nameOf(node)} is included in ${parents.length} actions; it takes exactly one includedIn.`,
        );
      return [{ iri: node.value, includedIn: parents[0] ?? null, implies }];
    }
    if (parents.some((parent) => parent !== vocabularyParent(node.value)))
      refusals.add(
        'MALFORMED',
        `The action ${nameOf(node)} is of the ODRL vocabulary, which alone says what it is included in.`,
      );
    return [{ iri: node.value, includedIn: null, implies }];
  });
  const hierarchy = actionHierarchy(declared);
  for (const { iri, includedIn, implies } of declared) {
    for (const named of [...(includedIn === null ? [] : [includedIn]), ...implies])
      if (!hierarchy.knows(named))
        refusals.add(
          'UNKNOWN_ACTION',
          `The action ${compact(iri)} refers to ${compact(named)}, which is not known here.`,
        );
    if (includedIn !== null && !['use', 'transfer'].some((top) => hierarchy.isWithin(iri, odrl(top))))
      refusals.add('CIRCULAR', `The action ${compact(iri)} is not included, in the end, in use or transfer.`);
  }
  return declared.sort((a, b) => (a.iri < b.iri ? -1 : 1));
}

/** Memberships that the document states, wherever it does. */
export const memberships = (graph: Graph, refusals: Refusals): Policy['partOf'] =>
  graph.subjects
    .flatMap((node) =>
      graph.values(node, odrl('partOf')).flatMap((collection) => {
        if (isIri(node) && isIri(collection)) return [{ member: node.value, collection: collection.value }];
        refusals.add('MALFORMED', `${nameOf(node)} is partOf ${nameOf(collection)}; both take an IRI.`);
        return [];
      }),
    )
    .sort((a, b) => (`${a.member} ${a.collection}` < `${b.member} ${b.collection}` ? -1 : 1));
