import type { DutyTerms } from '../agreement/content.js';
import type { AtomicConstraint, Duty, Resource } from './model.js';
import { expand, XSD } from './terms.js';

const resource = (iri: string): Resource => ({ iri, source: null, refinements: [] });

const bound = (operator: 'gteq' | 'lteq', at: string | null): AtomicConstraint[] =>
  at === null
    ? []
    : [
        {
          uid: null,
          leftOperand: 'dateTime',
          operator,
          rightOperand: [{ value: at, datatype: `${XSD}dateTime` }],
          unit: null,
          status: null,
        },
      ];

/** A duty of an agreement as ODRL writes it: who owes it is its assignee, whoever is the agreement's. */
export function writtenDuty(
  { uid, action, owedBy, owedFrom, deadline, details }: DutyTerms,
  { assigner, assignee }: { readonly assigner: string; readonly assignee: string },
): Duty {
  const [debtor, creditor] = owedBy === 'ASSIGNEE' ? [assignee, assigner] : [assigner, assignee];
  return {
    uid,
    actions: [{ iri: expand(action), refinements: details?.refinements ?? [] }],
    targets: details?.targets ?? [],
    assigners: [resource(creditor)],
    assignees: [resource(debtor)],
    constraints: [...bound('gteq', owedFrom), ...bound('lteq', deadline)],
    metadata: details?.metadata ?? [],
    parties: details?.parties ?? [],
    consequences: [],
  };
}
